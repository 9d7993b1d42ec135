import { OfficeBuilding } from '@element-plus/icons-vue';
import { OrganisationsHomeDocument } from '../../generated/graphql';
import { sentence, type WebModule } from '../../shell/module';

export const organisations: WebModule = {
  routes: [
    {
      path: '/organisations',
      component: () => import('./OrganisationsScreen.vue'),
      meta: { title: 'organisations.title', permission: 'organisation:read' },
    },
    {
      path: '/organisations/new',
      component: () => import('./NewOrganisationScreen.vue'),
      meta: { title: 'organisations.create.title', permission: 'organisation:create' },
    },
  ],
  menu: [
    {
      path: '/organisations',
      permission: 'organisation:read',
      label: 'organisations.title',
      icon: OfficeBuilding,
      group: 'administration',
    },
  ],
  search: { path: '/organisations', permission: 'organisation:read' },
  sentences: [
    sentence({
      permission: 'organisation:read',
      order: 95,
      document: OrganisationsHomeDocument,
      variables: () => ({}),
      tell: ({ organisations: { totalCount } }) => ({
        key: 'organisations.home',
        values: { count: totalCount },
        to: '/organisations',
      }),
    }),
  ],
};
