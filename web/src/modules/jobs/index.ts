import { defineAsyncComponent } from 'vue';
import { Files } from '@element-plus/icons-vue';
import type { WebModule } from '../../shell/module';

export type { ExportChoice } from './ExportButton.vue';
export { default as JobFile } from './JobFile.vue';
export { useFallback, useJobNews } from './jobNews';

// This door is open on every page; what most of them do not show comes when it is shown.
export const ExportButton = defineAsyncComponent(() => import('./ExportButton.vue'));
export const JobProgress = defineAsyncComponent(() => import('./JobProgress.vue'));

export const jobs: WebModule = {
  routes: [
    {
      path: '/jobs',
      component: () => import('./JobsScreen.vue'),
      meta: { title: 'jobs.title', permission: 'job:read' },
    },
  ],
  menu: [{ path: '/jobs', permission: 'job:read', label: 'jobs.title', icon: Files, group: 'administration' }],
};
