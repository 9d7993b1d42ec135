import { Van } from '@element-plus/icons-vue';
import { ProductsHomeDocument } from '../../generated/graphql';
import { sentence, type WebModule } from '../../shell/module';
import { CHANGES } from './product';

export const products: WebModule = {
  routes: [
    {
      path: '/products',
      component: () => import('./ProductsScreen.vue'),
      meta: { title: 'products.title', permission: 'product:read' },
    },
    {
      path: '/products/new',
      component: () => import('./ProductFormScreen.vue'),
      meta: { title: 'products.enter.title', permission: 'product:enter' },
    },
    {
      path: '/products/:id',
      props: true,
      component: () => import('./ProductScreen.vue'),
      meta: { title: 'products.one', permission: 'product:read' },
    },
    {
      path: '/products/:id/edit',
      props: true,
      component: () => import('./ProductFormScreen.vue'),
      meta: { title: 'products.edit.title', permission: 'product:edit' },
    },
    ...CHANGES.map((verb) => ({
      path: `/products/:id/${verb}`,
      props: (route: { params: Record<string, unknown> }) => ({ id: String(route.params.id), verb }),
      component: () => import('./ProductChangeScreen.vue'),
      meta: { title: `products.${verb}.title`, permission: `product:${verb}` as const },
    })),
  ],
  menu: [{ path: '/products', permission: 'product:read', label: 'products.title', icon: Van, group: 'work' }],
  sentences: [
    sentence({
      permission: 'product:confirm',
      order: 25,
      document: ProductsHomeDocument,
      variables: () => ({}),
      tell: ({ products: { totalCount } }) => ({
        key: 'products.home',
        values: { count: totalCount },
        to: { path: '/products', query: { state: 'ENTERED' } },
        isUrgent: totalCount > 0,
      }),
    }),
  ],
};

export { toneOf as productTone } from './product';
