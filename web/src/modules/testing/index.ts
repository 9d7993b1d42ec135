import { Memo, Tickets } from '@element-plus/icons-vue';
import type { Permission } from '@bianzhong/domain';
import {
  TestOrdersHomeDocument,
  TestReportsHomeDocument,
  type TestOrdersHomeQueryVariables,
  type TestReportsHomeQueryVariables,
} from '../../generated/graphql';
import { sentence, type WebModule } from '../../shell/module';

interface Waiting {
  permission: Permission;
  order: number;
  /** State in which reports wait for the holder of the permission. */
  state: 'DRAFT' | 'DRAFTED' | 'REVIEWED';
}

const waiting = ({ permission, order, state }: Waiting) =>
  sentence({
    permission,
    order,
    document: TestReportsHomeDocument,
    variables: (): TestReportsHomeQueryVariables => ({ filter: { state: [state] } }),
    tell: ({ testReports: { totalCount } }) => ({
      key: `reports.home.${state}`,
      values: { count: totalCount },
      to: { path: '/reports', query: { state } },
      isUrgent: totalCount > 0 && state !== 'DRAFT',
    }),
  });

export const testing: WebModule = {
  routes: [
    {
      path: '/orders',
      component: () => import('./OrdersScreen.vue'),
      meta: { title: 'orders.title', permission: 'order:read' },
    },
    {
      path: '/orders/new',
      component: () => import('./OpenOrderScreen.vue'),
      meta: { title: 'orders.open.title', permission: 'order:open' },
    },
    {
      path: '/orders/:id',
      props: true,
      component: () => import('./OrderScreen.vue'),
      meta: { title: 'orders.one', permission: 'order:read' },
    },
    {
      path: '/orders/:id/sample',
      props: true,
      component: () => import('./ReceiveSampleScreen.vue'),
      meta: { title: 'orders.receive.title', permission: 'order:receiveSample' },
    },
    {
      path: '/orders/:orderId/report',
      props: true,
      component: () => import('./ReportFormScreen.vue'),
      meta: { title: 'reports.draft.title', permission: 'report:draft' },
    },
    {
      path: '/reports',
      component: () => import('./ReportsScreen.vue'),
      meta: { title: 'reports.title', permission: 'report:read' },
    },
    {
      path: '/reports/:id',
      props: true,
      component: () => import('./ReportScreen.vue'),
      meta: { title: 'reports.one', permission: 'report:read' },
    },
    {
      path: '/reports/:id/edit',
      props: true,
      component: () => import('./ReportFormScreen.vue'),
      meta: { title: 'reports.edit.title', permission: 'report:edit' },
    },
    {
      path: '/reports/:id/amend',
      props: true,
      component: () => import('./AmendReportScreen.vue'),
      meta: { title: 'reports.amend.title', permission: 'report:amend' },
    },
  ],
  menu: [
    { path: '/orders', permission: 'order:read', label: 'orders.title', icon: Tickets, group: 'work' },
    { path: '/reports', permission: 'report:read', label: 'reports.title', icon: Memo, group: 'work' },
  ],
  search: { path: '/reports', permission: 'report:read' },
  sentences: [
    sentence({
      permission: 'order:receiveSample',
      order: 10,
      document: TestOrdersHomeDocument,
      variables: (): TestOrdersHomeQueryVariables => ({ state: ['ORDERED'] }),
      tell: ({ testOrders: { totalCount } }) => ({
        key: 'orders.home.ORDERED',
        values: { count: totalCount },
        to: { path: '/orders', query: { state: 'ORDERED' } },
        isUrgent: totalCount > 0,
      }),
    }),
    waiting({ permission: 'report:review', order: 11, state: 'DRAFTED' }),
    waiting({ permission: 'report:issue', order: 12, state: 'REVIEWED' }),
    waiting({ permission: 'report:draft', order: 13, state: 'DRAFT' }),
    sentence({
      permission: 'report:read',
      order: 40,
      document: TestReportsHomeDocument,
      variables: (): TestReportsHomeQueryVariables => ({ filter: { state: ['ISSUED'], verdict: ['FAIL'] } }),
      tell: ({ testReports: { totalCount } }) => ({
        key: 'reports.home.failed',
        values: { count: totalCount },
        to: { path: '/reports', query: { state: 'ISSUED', verdict: 'FAIL' } },
        isUrgent: totalCount > 0,
      }),
    }),
  ],
};
