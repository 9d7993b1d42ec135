import { Finished } from '@element-plus/icons-vue';
import type { WebModule } from '../../shell/module';

export const inspections: WebModule = {
  routes: [
    {
      path: '/inspections',
      component: () => import('./InspectionsScreen.vue'),
      meta: { title: 'inspections.title', permission: 'lineEndInspection:read' },
    },
    {
      path: '/inspections/new',
      component: () => import('./StartInspectionScreen.vue'),
      meta: { title: 'inspections.start.title', permission: 'lineEndInspection:start' },
    },
    {
      path: '/inspections/:id',
      props: true,
      component: () => import('./InspectionScreen.vue'),
      meta: { title: 'inspections.one', permission: 'lineEndInspection:read' },
    },
    {
      path: '/inspections/:id/entry',
      props: true,
      component: () => import('./EntryScreen.vue'),
      meta: { title: 'inspections.entry.title', permission: 'lineEndInspection:save' },
    },
  ],
  menu: [
    {
      path: '/inspections',
      permission: 'lineEndInspection:read',
      label: 'inspections.title',
      icon: Finished,
      group: 'work',
    },
  ],
};
