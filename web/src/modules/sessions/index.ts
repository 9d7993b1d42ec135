import type { WebModule } from '../../shell/module';

/** Reached from the account menu: one's own sessions are no part of anybody's work. */
export const sessions: WebModule = {
  routes: [
    {
      path: '/sessions',
      component: () => import('./SessionsScreen.vue'),
      meta: { title: 'sessions.title', permission: 'session:readOwn' },
    },
  ],
  menu: [],
};
