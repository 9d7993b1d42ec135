import { computed, reactive } from 'vue';
import type { OperationVariables, TypedDocumentNode } from '@apollo/client/core';
import { useQuery } from '@vue/apollo-composable';
import type { ListResult } from '../ui/list/listResult';
import { toFailure } from './failures';

/** The part of a connection that a list draws. */
export interface Connection<Row> {
  nodes: Row[];
  totalCount?: number | null;
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor?: string | null;
    endCursor?: string | null;
  };
}

export interface ListQuery<Data, Variables, Row> {
  document: TypedDocumentNode<Data, Variables>;
  /** Usually `() => state.variables.value`; a change asks the server again. */
  variables: () => Variables;
  /** Where in the answer the connection is. */
  connection: (data: Data) => Connection<Row>;
}

/**
 * One page of rows for `DataList`. While a changed filter travels, the old rows stay; coming back to a list shows
 * the remembered page at once and refreshes it.
 */
export function useList<Data, Variables extends OperationVariables, Row>(
  query: ListQuery<Data, Variables, Row>,
): ListResult<Row> {
  const { result, loading, error, refetch } = useQuery(query.document, query.variables, {
    fetchPolicy: 'cache-and-network',
    keepPreviousResult: true,
    notifyOnNetworkStatusChange: true,
  });
  const page = computed(() => (result.value ? query.connection(result.value as Data) : null));
  const list = reactive({
    rows: computed(() => page.value?.nodes ?? []),
    totalCount: computed(() => page.value?.totalCount ?? null),
    startCursor: computed(() => page.value?.pageInfo.startCursor ?? null),
    endCursor: computed(() => page.value?.pageInfo.endCursor ?? null),
    hasNextPage: computed(() => page.value?.pageInfo.hasNextPage ?? false),
    hasPreviousPage: computed(() => page.value?.pageInfo.hasPreviousPage ?? false),
    firstLoad: computed(() => loading.value && page.value === null),
    refreshing: computed(() => loading.value && page.value !== null),
    failure: computed(() => (error.value && !loading.value ? toFailure(error.value) : null)),
    refresh: async () => {
      // A failed refresh is already in `failure`; the rejection says nothing more.
      await refetch()?.catch(() => undefined);
    },
  });
  return list as ListResult<Row>;
}
