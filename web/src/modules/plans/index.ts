import type { WebModule } from '../../shell/module';

export const plans: WebModule = {
  routes: [
    {
      path: '/plans/:id',
      props: true,
      component: () => import('./PlanScreen.vue'),
      meta: { title: 'plans.one', permission: 'plan:read' },
    },
    {
      path: '/plans/:id/edit',
      props: true,
      component: () => import('./PlanEditScreen.vue'),
      meta: { title: 'plans.edit.title', permission: 'plan:edit' },
    },
    {
      path: '/plans/:id/publish',
      props: true,
      component: () => import('./PublishPlanScreen.vue'),
      meta: { title: 'plans.publish.title', permission: 'plan:publish' },
    },
  ],
  menu: [],
};
