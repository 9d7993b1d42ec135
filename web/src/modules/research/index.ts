import { Opportunity } from '@element-plus/icons-vue';
import { ProjectsHomeDocument } from '../../generated/graphql';
import { sentence, type WebModule } from '../../shell/module';

export const research: WebModule = {
  routes: [
    {
      path: '/projects',
      component: () => import('./ProjectsScreen.vue'),
      meta: { title: 'research.title', permission: 'project:read' },
    },
    {
      path: '/projects/new',
      component: () => import('./ProjectFormScreen.vue'),
      meta: { title: 'research.open.title', permission: 'project:open' },
    },
    {
      path: '/projects/:id',
      props: true,
      component: () => import('./ProjectScreen.vue'),
      meta: { title: 'research.one', permission: 'project:read' },
    },
    {
      path: '/projects/:id/edit',
      props: true,
      component: () => import('./ProjectFormScreen.vue'),
      meta: { title: 'research.edit.title', permission: 'project:edit' },
    },
    {
      path: '/projects/:id/results/new',
      props: true,
      component: () => import('./ResultFormScreen.vue'),
      meta: { title: 'research.results.open', permission: 'project:recordResult' },
    },
  ],
  menu: [{ path: '/projects', permission: 'project:read', label: 'research.title', icon: Opportunity, group: 'work' }],
  sentences: [
    sentence({
      permission: 'project:read',
      order: 50,
      document: ProjectsHomeDocument,
      variables: () => ({}),
      tell: ({ projects: { totalCount } }) => ({
        key: 'research.home',
        values: { count: totalCount },
        to: { path: '/projects', query: { state: 'ACTIVE' } },
      }),
    }),
  ],
};
