import { User } from '@element-plus/icons-vue';
import { MembersHomeDocument } from '../../generated/graphql';
import { sentence, type WebModule } from '../../shell/module';

export const accounts: WebModule = {
  routes: [
    {
      path: '/members',
      component: () => import('./MembersScreen.vue'),
      meta: { title: 'accounts.title', permission: 'member:read' },
    },
    {
      path: '/members/invite',
      component: () => import('./InviteMemberScreen.vue'),
      meta: { title: 'accounts.invite.title', permission: 'member:invite' },
    },
  ],
  menu: [{ path: '/members', permission: 'member:read', label: 'accounts.title', icon: User, group: 'administration' }],
  search: { path: '/members', permission: 'member:read' },
  sentences: [
    sentence({
      permission: 'member:read',
      order: 90,
      document: MembersHomeDocument,
      variables: () => ({}),
      tell: ({ active, disabled }) => ({
        key: 'accounts.home',
        values: { active: active.totalCount, disabled: disabled.totalCount },
        to: '/members',
      }),
    }),
  ],
};
