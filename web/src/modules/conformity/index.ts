import { Stamp } from '@element-plus/icons-vue';
import type { Permission } from '@bianzhong/domain';
import { ConformityHomeDocument, type ConformityFilter } from '../../generated/graphql';
import { sentence, type HomeSentence, type WebModule } from '../../shell/module';

interface Told {
  permission: Permission;
  order: number;
  /** Key of the words. */
  words: string;
  filter: ConformityFilter;
  /** The same in the address of the list. */
  query: Record<string, string>;
}

/** How many certificates wait for something, and the list of them. */
const counted = ({ permission, order, words, filter, query }: Told): HomeSentence =>
  sentence({
    permission,
    order,
    document: ConformityHomeDocument,
    variables: () => ({ filter }),
    tell: ({ conformityCertificates: { totalCount } }) => ({
      key: `conformity.home.${words}${totalCount > 0 ? '' : 'None'}`,
      values: { count: totalCount },
      to: { path: '/conformity', query },
      isUrgent: totalCount > 0,
    }),
  });

export const conformity: WebModule = {
  routes: [
    {
      path: '/conformity',
      component: () => import('./ConformityListScreen.vue'),
      meta: { title: 'conformity.title', permission: 'conformity:read' },
    },
    {
      path: '/conformity/new',
      component: () => import('./content/DraftScreen.vue'),
      meta: { title: 'conformity.draft.title', permission: 'conformity:draft' },
    },
    {
      path: '/conformity/batch',
      component: () => import('./batch/BatchScreen.vue'),
      meta: { title: 'conformity.batch.title', permission: 'conformity:issue' },
    },
    {
      path: '/conformity/:id',
      props: true,
      component: () => import('./ConformityScreen.vue'),
      meta: { title: 'conformity.one', permission: 'conformity:read' },
    },
    {
      path: '/conformity/:id/edit',
      props: true,
      component: () => import('./content/EditDraftScreen.vue'),
      meta: { title: 'conformity.edit.title', permission: 'conformity:edit' },
    },
    {
      path: '/conformity/:id/issue',
      props: true,
      component: () => import('./gate/IssueScreen.vue'),
      meta: { title: 'conformity.issue.title', permission: 'conformity:issue' },
    },
    {
      path: '/conformity/:id/print',
      props: true,
      component: () => import('./paper/PrintScreen.vue'),
      meta: { title: 'conformity.print.title', permission: 'conformity:read' },
    },
    {
      path: '/conformity/:id/replace',
      props: true,
      component: () => import('./changes/ReplaceScreen.vue'),
      meta: { title: 'conformity.replace.title', permission: 'conformity:replace' },
    },
    {
      path: '/conformity/:id/late',
      props: true,
      component: () => import('./changes/LateUploadScreen.vue'),
      meta: { title: 'conformity.requestLate.title', permission: 'conformity:requestLate' },
    },
    {
      path: '/conformity/:id/correct',
      props: true,
      component: () => import('./content/CorrectScreen.vue'),
      meta: { title: 'conformity.correct.title', permission: 'conformity:correct' },
    },
  ],
  menu: [{ path: '/conformity', permission: 'conformity:read', label: 'conformity.title', icon: Stamp, group: 'work' }],
  sentences: [
    counted({
      permission: 'conformity:upload',
      order: 12,
      words: 'overdue',
      filter: { isOverdue: true },
      query: { isOverdue: 'yes' },
    }),
    counted({
      permission: 'conformity:upload',
      order: 13,
      words: 'failed',
      filter: { state: ['UPLOAD_FAILED'] },
      query: { state: 'UPLOAD_FAILED' },
    }),
    counted({
      permission: 'conformity:approveLate',
      order: 12,
      words: 'late',
      filter: { state: ['LATE_REQUESTED'] },
      query: { state: 'LATE_REQUESTED' },
    }),
  ],
};
