import { Medal, Warning } from '@element-plus/icons-vue';
import { CertificatesHomeDocument } from '../../generated/graphql';
import { sentence, type WebModule } from '../../shell/module';

/** The term in which a renewal should be under way. */
const SOON_DAYS = 90;

export const certificates: WebModule = {
  routes: [
    {
      path: '/certificates',
      component: () => import('./CertificatesScreen.vue'),
      meta: { title: 'certificates.title', permission: 'certificate:read' },
    },
    {
      path: '/certificates/new',
      component: () => import('./CertificateFormScreen.vue'),
      meta: { title: 'certificates.record.title', permission: 'certificate:record' },
    },
    {
      path: '/certificates/:id',
      props: true,
      component: () => import('./CertificateScreen.vue'),
      meta: { title: 'certificates.one', permission: 'certificate:read' },
    },
    {
      path: '/certificates/:id/edit',
      props: true,
      component: () => import('./CertificateFormScreen.vue'),
      meta: { title: 'certificates.edit.title', permission: 'certificate:edit' },
    },
    {
      path: '/certificates/:id/renew',
      props: true,
      component: () => import('./RenewCertificateScreen.vue'),
      meta: { title: 'certificates.renew.title', permission: 'certificate:renew' },
    },
    {
      path: '/certificates/:id/audits/new',
      props: true,
      component: () => import('./AuditFormScreen.vue'),
      meta: { title: 'certificates.recordAudit.title', permission: 'certificate:recordAudit' },
    },
    {
      path: '/certificates/:id/findings/new',
      props: true,
      component: () => import('./FindingFormScreen.vue'),
      meta: { title: 'certificates.recordFinding.title', permission: 'certificate:recordFinding' },
    },
    {
      path: '/findings',
      component: () => import('./FindingsScreen.vue'),
      meta: { title: 'certificates.findings.title', permission: 'certificate:read' },
    },
    {
      path: '/findings/:id/close',
      props: true,
      component: () => import('./CloseFindingScreen.vue'),
      meta: { title: 'certificates.closeFinding.title', permission: 'certificate:closeFinding' },
    },
  ],
  menu: [
    {
      path: '/certificates',
      permission: 'certificate:read',
      label: 'certificates.title',
      icon: Medal,
      group: 'work',
    },
    {
      path: '/findings',
      permission: 'certificate:read',
      label: 'certificates.findings.title',
      icon: Warning,
      group: 'work',
    },
  ],
  search: { path: '/certificates', permission: 'certificate:read' },
  sentences: [
    sentence({
      permission: 'certificate:read',
      order: 20,
      document: CertificatesHomeDocument,
      variables: () => ({ filter: { expiringWithinDays: SOON_DAYS } }),
      tell: ({ certificates: { totalCount } }) => ({
        key: totalCount > 0 ? 'certificates.home.expiring' : 'certificates.home.noneExpiring',
        values: { count: totalCount, days: SOON_DAYS },
        to: { path: '/certificates', query: { expiringWithinDays: String(SOON_DAYS) } },
        isUrgent: totalCount > 0,
      }),
    }),
    sentence({
      permission: 'certificate:read',
      order: 30,
      document: CertificatesHomeDocument,
      variables: () => ({ filter: { surveillanceOverdue: true } }),
      tell: ({ certificates: { totalCount } }) => ({
        key: totalCount > 0 ? 'certificates.home.overdue' : 'certificates.home.noneOverdue',
        values: { count: totalCount },
        to: { path: '/certificates', query: { surveillanceOverdue: 'yes' } },
        isUrgent: totalCount > 0,
      }),
    }),
  ],
};
