import { Document } from '@element-plus/icons-vue';
import { AuditHomeDocument } from '../../generated/graphql';
import { sentence, type WebModule } from '../../shell/module';

export const audit: WebModule = {
  routes: [
    {
      path: '/audit',
      component: () => import('./AuditScreen.vue'),
      meta: { title: 'audit.title', permission: 'auditLine:read' },
    },
  ],
  menu: [
    { path: '/audit', permission: 'auditLine:read', label: 'audit.title', icon: Document, group: 'administration' },
  ],
  search: { path: '/audit', permission: 'auditLine:read' },
  sentences: [
    sentence({
      permission: 'auditLine:read',
      order: 80,
      document: AuditHomeDocument,
      variables: ({ today }) => ({ from: `${today}T00:00:00+08:00` }),
      tell: ({ auditLines }, { today }) => ({
        key: 'audit.home',
        values: { count: auditLines.totalCount },
        to: { path: '/audit', query: { at: `${today}~${today}` } },
      }),
    }),
  ],
};
