import { ScaleToOriginal } from '@element-plus/icons-vue';
import type { WebModule } from '../../shell/module';

export const reconciliation: WebModule = {
  routes: [
    {
      path: '/reconciliation',
      component: () => import('./ReconciliationScreen.vue'),
      meta: { title: 'reconciliation.title', permission: 'reconciliation:read' },
    },
  ],
  menu: [
    {
      path: '/reconciliation',
      permission: 'reconciliation:read',
      label: 'reconciliation.title',
      icon: ScaleToOriginal,
      group: 'work',
    },
  ],
};
