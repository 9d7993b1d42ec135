import { computed, reactive } from 'vue';
import type { OperationVariables, TypedDocumentNode } from '@apollo/client/core';
import { useQuery } from '@vue/apollo-composable';
import type { ListResult } from '../ui/list/listResult';
import { countedBy, countOf, rowsOf } from './countApart';
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

/** How many rows the list has in all, asked beside the rows. Without an answer the list only says which rows it shows. */
function useCount<Data, Variables extends OperationVariables, Row>(query: ListQuery<Data, Variables, Row>) {
  const document = countOf(query.document);
  if (!document) return { totalCount: null, refetch: () => undefined };
  const { result, refetch } = useQuery(document, () => countedBy(query.variables()), { fetchPolicy: 'cache-and-network' });
  const totalCount = computed(() => (result.value ? (query.connection(result.value as Data).totalCount ?? null) : null));
  return { totalCount, refetch };
}

/**
 * One page of rows for `DataList`. While a changed filter travels, the old rows stay; coming back to a list shows
 * the remembered page at once and refreshes it.
 */
export function useList<Data, Variables extends OperationVariables, Row>(
  query: ListQuery<Data, Variables, Row>,
): ListResult<Row> {
  const { result, loading, error, refetch } = useQuery(rowsOf(query.document), query.variables, {
    fetchPolicy: 'cache-and-network',
    keepPreviousResult: true,
    notifyOnNetworkStatusChange: true,
  });
  const count = useCount(query);
  const page = computed(() => (result.value ? query.connection(result.value as Data) : null));
  const list = reactive({
    rows: computed(() => page.value?.nodes ?? []),
    totalCount: count.totalCount,
    startCursor: computed(() => page.value?.pageInfo.startCursor ?? null),
    endCursor: computed(() => page.value?.pageInfo.endCursor ?? null),
    hasNextPage: computed(() => page.value?.pageInfo.hasNextPage ?? false),
    hasPreviousPage: computed(() => page.value?.pageInfo.hasPreviousPage ?? false),
    firstLoad: computed(() => loading.value && page.value === null),
    refreshing: computed(() => loading.value && page.value !== null),
    failure: computed(() => (error.value && !loading.value ? toFailure(error.value) : null)),
    refresh: async () => {
      // A failed refresh is already in `failure`; the rejection says nothing more.
      await Promise.all([refetch(), count.refetch()].map((asked) => asked?.catch(() => undefined)));
    },
  });
  return list as ListResult<Row>;
}
