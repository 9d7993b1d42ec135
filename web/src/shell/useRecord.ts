import { computed, type ComputedRef } from 'vue';
import type { OperationVariables, TypedDocumentNode } from '@apollo/client/core';
import { useQuery } from '@vue/apollo-composable';
import { apollo } from '../apollo';
import type { Failure } from '../ui/failure';
import { plainFailure, toFailure } from './failures';

export interface RecordQuery<Data, Variables, Row> {
  document: TypedDocumentNode<Data, Variables>;
  variables: () => Variables;
  /** Where in the answer the row is; null is shown as not found. */
  record: (data: Data) => Row | null | undefined;
  /** Ask only when this is true. */
  enabled?: () => boolean;
}

export interface RecordResult<Row> {
  record: ComputedRef<Row | null>;
  firstLoad: ComputedRef<boolean>;
  /** The server itself has answered: what is shown is not out of memory any more. */
  isFresh: ComputedRef<boolean>;
  failure: ComputedRef<Failure | null>;
  /** Asks again; for the retry button. */
  retry: () => Promise<void>;
  /** Reads the row past the cache; null when it cannot be read. For the conflict dialog of a form. */
  reread: () => Promise<Row | null>;
}

/** One row of a detail or form page. */
export function useRecord<Data, Variables extends OperationVariables, Row>(
  query: RecordQuery<Data, Variables, Row>,
): RecordResult<Row> {
  const { result, loading, error, refetch } = useQuery(query.document, query.variables, () => ({
    fetchPolicy: 'cache-and-network',
    enabled: query.enabled?.() ?? true,
  }));
  const record = computed(() => (result.value ? (query.record(result.value as Data) ?? null) : null));
  const failure = computed(() => {
    if (loading.value) return null;
    if (error.value) return toFailure(error.value);
    return result.value && !record.value ? plainFailure('NOT_FOUND') : null;
  });
  return {
    record,
    failure,
    firstLoad: computed(() => loading.value && !record.value),
    isFresh: computed(() => !loading.value && record.value !== null),
    retry: async () => {
      await refetch()?.catch(() => undefined);
    },
    reread: () => readPast(query),
  };
}

async function readPast<Data, Variables extends OperationVariables, Row>(
  query: RecordQuery<Data, Variables, Row>,
): Promise<Row | null> {
  try {
    const { document, variables } = query;
    const { data } = await apollo.query({ query: document, variables: variables(), fetchPolicy: 'network-only' });
    return query.record(data) ?? null;
  } catch {
    return null;
  }
}
