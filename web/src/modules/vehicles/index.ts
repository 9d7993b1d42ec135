import { defineAsyncComponent } from 'vue';
import { Aim, Odometer } from '@element-plus/icons-vue';
import { VehiclesHomeDocument } from '../../generated/graphql';
import { sentence, type WebModule } from '../../shell/module';

/** A part of screens, not of the door: it is fetched with the first screen that shows it. */
export const VinBox = defineAsyncComponent(() => import('./VinBox.vue'));

/** Vehicles that wait at one stage, told to those who can do something about it. */
const waiting = ({ stage, order, key }: { stage: 'PRODUCED' | 'FAILED'; order: number; key: string }) =>
  sentence({
    permission: 'lineEndInspection:start',
    order,
    document: VehiclesHomeDocument,
    variables: () => ({ stage: [stage] }),
    tell: ({ vehicles: { totalCount } }) => ({
      key: totalCount > 0 ? `vehicles.home.${key}` : `vehicles.home.${key}None`,
      values: { count: totalCount },
      to: { path: '/vehicles', query: { stage } },
      isUrgent: totalCount > 0,
    }),
  });

export const vehicles: WebModule = {
  routes: [
    {
      path: '/vehicles',
      component: () => import('./VehiclesScreen.vue'),
      meta: { title: 'vehicles.title', permission: 'vehicle:read' },
    },
    {
      path: '/vehicles/new',
      component: () => import('./VehicleFormScreen.vue'),
      meta: { title: 'vehicles.record.title', permission: 'vehicle:record' },
    },
    {
      path: '/vehicles/:id',
      props: true,
      component: () => import('./VehicleScreen.vue'),
      meta: { title: 'vehicles.one', permission: 'vehicle:read' },
    },
    {
      path: '/vehicles/:id/edit',
      props: true,
      component: () => import('./VehicleFormScreen.vue'),
      meta: { title: 'vehicles.edit.title', permission: 'vehicle:edit' },
    },
    {
      path: '/vehicles/:id/deliver',
      props: true,
      component: () => import('./DeliverVehicleScreen.vue'),
      meta: { title: 'vehicles.deliver.title', permission: 'vehicle:deliver' },
    },
    {
      path: '/trace',
      component: () => import('./TraceScreen.vue'),
      meta: { title: 'trace.title', permission: 'vehicle:read' },
    },
  ],
  menu: [
    { path: '/vehicles', permission: 'vehicle:read', label: 'vehicles.title', icon: Odometer, group: 'work' },
    { path: '/trace', permission: 'vehicle:read', label: 'trace.title', icon: Aim, group: 'work' },
  ],
  sentences: [
    waiting({ stage: 'FAILED', order: 14, key: 'failed' }),
    waiting({ stage: 'PRODUCED', order: 15, key: 'waiting' }),
  ],
};
