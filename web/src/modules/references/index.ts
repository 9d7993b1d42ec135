import { Collection } from '@element-plus/icons-vue';
import type { WebModule } from '../../shell/module';

export const references: WebModule = {
  routes: [
    {
      path: '/use-codes',
      component: () => import('./UseCodesScreen.vue'),
      meta: { title: 'references.useCodes.title', permission: 'product:read' },
    },
    {
      path: '/use-codes/new',
      component: () => import('./AddUseCodeScreen.vue'),
      meta: { title: 'references.useCodes.add', permission: 'useCode:add' },
    },
    {
      path: '/product-limits',
      component: () => import('./ProductLimitsScreen.vue'),
      meta: { title: 'references.limits.title', permission: 'product:read' },
    },
    {
      path: '/product-limits/new',
      component: () => import('./AddProductLimitScreen.vue'),
      meta: { title: 'references.limits.add', permission: 'productLimit:add' },
    },
    {
      path: '/template-items',
      component: () => import('./TemplateItemsScreen.vue'),
      meta: { title: 'references.template.title', permission: 'product:read' },
    },
    {
      path: '/template-items/new',
      component: () => import('./AddTemplateItemScreen.vue'),
      meta: { title: 'references.template.add', permission: 'templateItem:add' },
    },
  ],
  menu: [
    { path: '/use-codes', permission: 'useCode:add', label: 'references.title', icon: Collection, group: 'work' },
  ],
};
