import { Shop } from '@element-plus/icons-vue';
import type { NavigationGuard } from 'vue-router';
import { EnterprisesHomeDocument, ProfileChangesHomeDocument } from '../../generated/graphql';
import { sentence, type WebModule } from '../../shell/module';
import { viewer } from '../../viewer';

export { regionsUnder, toneOf } from './display';

/** An enterprise's own people have one enterprise only: a list of one row would be a detour. */
const toOwnPage: NavigationGuard = () => {
  const id = viewer.value?.enterpriseId;
  return id ? `/enterprises/${id}` : true;
};

export const enterprises: WebModule = {
  routes: [
    {
      path: '/enterprises',
      component: () => import('./EnterprisesScreen.vue'),
      beforeEnter: toOwnPage,
      meta: { title: 'enterprises.title', permission: 'enterprise:read' },
    },
    {
      path: '/enterprises/register',
      component: () => import('./RegisterEnterpriseScreen.vue'),
      meta: { title: 'enterprises.register.title', permission: 'enterprise:register' },
    },
    {
      path: '/enterprises/:id',
      props: true,
      component: () => import('./EnterpriseScreen.vue'),
      meta: { title: 'enterprises.one', permission: 'enterprise:read' },
    },
    {
      path: '/enterprises/:id/edit',
      props: true,
      component: () => import('./EditEnterpriseScreen.vue'),
      meta: { title: 'enterprises.edit.title', permission: 'enterprise:edit' },
    },
    {
      path: '/enterprises/:id/change',
      props: true,
      component: () => import('./SubmitChangeScreen.vue'),
      meta: { title: 'enterprises.submitChange.title', permission: 'enterprise:submitChange' },
    },
    {
      path: '/profile-changes',
      component: () => import('./ProfileChangesScreen.vue'),
      meta: { title: 'enterprises.changes.title', permission: 'enterprise:read' },
    },
  ],
  menu: [
    {
      path: '/enterprises',
      permission: 'enterprise:read',
      label: 'enterprises.title',
      icon: Shop,
      group: 'work',
    },
  ],
  // Who searches across enterprises is who oversees them; the others look for rows of their own work.
  search: { path: '/enterprises', permission: 'oversight:search' },
  sentences: [
    sentence({
      permission: 'enterprise:confirmChange',
      order: 10,
      document: ProfileChangesHomeDocument,
      variables: () => ({ state: 'SUBMITTED' as const }),
      tell: ({ profileChanges: { totalCount } }) => ({
        key: totalCount > 0 ? 'enterprises.home.waiting' : 'enterprises.home.noneWaiting',
        values: { count: totalCount },
        to: { path: '/profile-changes', query: { state: 'SUBMITTED' } },
        isUrgent: totalCount > 0,
      }),
    }),
    sentence({
      permission: 'oversight:search',
      order: 60,
      document: EnterprisesHomeDocument,
      variables: () => ({}),
      tell: ({ enterprises: { totalCount } }) => ({
        key: 'enterprises.home.count',
        values: { count: totalCount },
        to: '/enterprises',
      }),
    }),
  ],
};
