import { defineAsyncComponent } from 'vue';
import { DataAnalysis } from '@element-plus/icons-vue';
import { OversightHomeDocument } from '../../generated/graphql';
import { sentence, type WebModule } from '../../shell/module';

/** A filter by enterprise for whoever oversees several. A part of screens, fetched with the first one that shows it. */
export const EnterpriseFilter = defineAsyncComponent(() => import('./EnterpriseFilter.vue'));

/** The first day of the year in which the reader lives. */
const yearOf = (today: string) => `${today.slice(0, 4)}-01-01`;

export const oversight: WebModule = {
  routes: [
    {
      path: '/oversight',
      component: () => import('./OversightScreen.vue'),
      meta: { title: 'oversight.title', permission: 'oversight:search' },
    },
  ],
  menu: [
    { path: '/oversight', permission: 'oversight:search', label: 'oversight.title', icon: DataAnalysis, group: 'work' },
  ],
  sentences: [
    sentence({
      permission: 'oversight:search',
      order: 20,
      document: OversightHomeDocument,
      variables: ({ today }) => ({ filter: { failingReport: { from: yearOf(today) } } }),
      tell: ({ matchingEnterprises: { totalCount } }, { today }) => ({
        key: totalCount > 0 ? 'oversight.home.failed' : 'oversight.home.noneFailed',
        values: { count: totalCount },
        to: { path: '/oversight', query: { failing: `${yearOf(today)}~` } },
        isUrgent: totalCount > 0,
      }),
    }),
  ],
};
