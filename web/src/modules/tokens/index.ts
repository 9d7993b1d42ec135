import { Key } from '@element-plus/icons-vue';
import type { WebModule } from '../../shell/module';

export const tokens: WebModule = {
  routes: [
    {
      path: '/tokens',
      component: () => import('./TokensScreen.vue'),
      meta: { title: 'tokens.title', permission: 'token:read' },
    },
    {
      path: '/tokens/new',
      component: () => import('./NewTokenScreen.vue'),
      meta: { title: 'tokens.create.title', permission: 'token:create' },
    },
    {
      path: '/tokens/:id',
      props: true,
      component: () => import('./TokenScreen.vue'),
      meta: { title: 'tokens.one', permission: 'token:read' },
    },
  ],
  menu: [{ path: '/tokens', permission: 'token:read', label: 'tokens.title', icon: Key, group: 'administration' }],
};
