import { nextTick } from 'vue';
import { createRouter, createWebHistory, type RouteLocationNormalized, type RouteRecordRaw } from 'vue-router';
import { arrive, arrival } from './arrival';
import { say } from './i18n';
import { MODULES } from './modules';
import { plainFailure } from './shell/failures';
import { isSignedIn, viewer } from './viewer';

const shellRoutes: RouteRecordRaw[] = [
  { path: '/', name: 'home', component: () => import('./shell/HomeScreen.vue'), meta: { title: 'shell.home.title' } },
  {
    path: '/sign-in',
    name: 'sign-in',
    component: () => import('./shell/SignInScreen.vue'),
    meta: { title: 'shell.signIn.title', open: true, bare: true, interrupts: true },
  },
  {
    path: '/signed-out',
    name: 'signed-out',
    component: () => import('./shell/SignedOutScreen.vue'),
    meta: { title: 'shell.signedOut.title', open: true, bare: true },
  },
  {
    path: '/change-password',
    name: 'change-password',
    component: () => import('./shell/ChangePasswordScreen.vue'),
    meta: { title: 'shell.password.title', bare: true },
  },
  {
    path: '/:path(.*)*',
    name: 'missing',
    component: () => import('./shell/MissingScreen.vue'),
    meta: { title: 'shell.missing.title' },
  },
];

export const router = createRouter({
  history: createWebHistory(),
  routes: [...MODULES.flatMap((module) => module.routes), ...shellRoutes],
  scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? false : { top: 0 }),
});

router.beforeEach(async (to) => {
  if (!(await arrive())) return true;
  if (!isSignedIn.value) {
    return to.meta.open ? true : { name: 'sign-in', query: to.path === '/' ? {} : { next: to.fullPath } };
  }
  if (viewer.value?.mustChangePassword && to.name !== 'change-password') return { name: 'change-password' };
  return to.name === 'sign-in' ? { path: '/' } : true;
});

router.afterEach((to, from) => {
  nameTab(to);
  // Typing in a filter changes the query only; it must not lose the cursor.
  if (from.matched.length > 0 && to.path !== from.path) void nextTick(focusPage);
});

// A page that was replaced on the server while this tab was open cannot be fetched any more.
router.onError(() => {
  arrival.failure = plainFailure('OFFLINE');
});

/** Says where the reader is in the browser's tab. */
export function nameTab(to: RouteLocationNormalized): void {
  document.title = to.meta.title ? `${say(to.meta.title)} - ${say('shell.product')}` : say('shell.product');
}

// A screen that begins with a scan or a word to type says so by `autofocus`.
function focusPage(): void {
  const places = ['main [autofocus]', 'main h1', 'main'];
  const target = places.map((place) => document.querySelector<HTMLElement>(place)).find((found) => found !== null);
  target?.focus({ preventScroll: true });
}
