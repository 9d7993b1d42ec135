import { DocumentChecked, Notebook } from '@element-plus/icons-vue';
import { AdoptionsHomeDocument, StandardsHomeDocument, type AdoptionsHomeQueryVariables } from '../../generated/graphql';
import { sentence, type WebModule } from '../../shell/module';

/** What asks for an answer: the standard has gone, or it binds and is not kept. */
const URGENT = ['STANDARD_SUPERSEDED', 'STANDARD_WITHDRAWN', 'MANDATORY_NOT_ADOPTED'] as const;

export const standards: WebModule = {
  routes: [
    {
      path: '/standards',
      component: () => import('./StandardsScreen.vue'),
      meta: { title: 'standards.title', permission: 'standard:read' },
    },
    {
      path: '/standards/new',
      component: () => import('./StandardFormScreen.vue'),
      meta: { title: 'standards.add.title', permission: 'standard:add' },
    },
    {
      path: '/standards/:id',
      props: true,
      component: () => import('./StandardScreen.vue'),
      meta: { title: 'standards.one', permission: 'standard:read' },
    },
    {
      path: '/standards/:id/edit',
      props: true,
      component: () => import('./StandardFormScreen.vue'),
      meta: { title: 'standards.edit.title', permission: 'standard:edit' },
    },
    {
      path: '/standards/:id/replace',
      props: true,
      component: () => import('./ReplaceStandardScreen.vue'),
      meta: { title: 'standards.replace.title', permission: 'standard:replace' },
    },
    {
      path: '/standards/:id/withdraw',
      props: true,
      component: () => import('./WithdrawStandardScreen.vue'),
      meta: { title: 'standards.withdraw.title', permission: 'standard:withdraw' },
    },
    {
      path: '/adoptions',
      component: () => import('./AdoptionsScreen.vue'),
      meta: { title: 'adoptions.title', permission: 'adoption:read' },
    },
    {
      path: '/adoptions/new',
      component: () => import('./AdoptionFormScreen.vue'),
      meta: { title: 'adoptions.record.title', permission: 'adoption:record' },
    },
    {
      path: '/adoptions/:id',
      props: true,
      component: () => import('./AdoptionScreen.vue'),
      meta: { title: 'adoptions.one', permission: 'adoption:read' },
    },
    {
      path: '/adoptions/:id/edit',
      props: true,
      component: () => import('./AdoptionFormScreen.vue'),
      meta: { title: 'adoptions.edit.title', permission: 'adoption:edit' },
    },
    {
      path: '/adoptions/:id/end',
      props: true,
      component: () => import('./EndAdoptionScreen.vue'),
      meta: { title: 'adoptions.end.title', permission: 'adoption:end' },
    },
  ],
  menu: [
    { path: '/standards', permission: 'standard:read', label: 'standards.title', icon: Notebook, group: 'work' },
    { path: '/adoptions', permission: 'adoption:read', label: 'adoptions.title', icon: DocumentChecked, group: 'work' },
  ],
  sentences: [
    sentence({
      permission: 'adoption:read',
      order: 40,
      document: AdoptionsHomeDocument,
      variables: (): AdoptionsHomeQueryVariables => ({ flag: [...URGENT] }),
      tell: ({ adoptions: { totalCount } }) => ({
        key: totalCount > 0 ? 'adoptions.home.flagged' : 'adoptions.home.noneFlagged',
        values: { count: totalCount },
        to: { path: '/adoptions', query: { flag: URGENT.join(',') } },
        isUrgent: totalCount > 0,
      }),
    }),
    sentence({
      permission: 'standard:read',
      order: 75,
      document: StandardsHomeDocument,
      variables: () => ({}),
      tell: ({ standards: { totalCount } }) => ({
        key: 'standards.home',
        values: { count: totalCount },
        to: '/standards',
      }),
    }),
  ],
};
