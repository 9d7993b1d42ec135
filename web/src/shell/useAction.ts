import { ref } from 'vue';
import type { FetchResult, OperationVariables, TypedDocumentNode } from '@apollo/client/core';
import { ElMessage } from 'element-plus';
import { apollo } from '../apollo';
import { say } from '../i18n';
import type { Failure } from '../ui/failure';
import { plainFailure, toFailure } from './failures';

/** What a mutation gave: its data, or why not. */
type Outcome<Data> = { data: Data; failure: null } | { data: null; failure: Failure };

/**
 * A domain verb ready to be called. Here, and nowhere else, a screen's pending state, success message, refusals
 * and conflicts are shown.
 *
 * - `run` is for buttons: a refusal is told in a message; after a conflict the page's rows are read again.
 * - `save` is for `RecordForm`: null is success, a refusal is handed to the form, which shows it at its fields.
 *
 * @param document the generated document of one mutation
 * @param success key of the sentence that confirms; nothing is said without it
 */
export function useAction<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  success?: string,
) {
  const isPending = ref(false);

  async function attempt(variables: Variables): Promise<Outcome<Data>> {
    isPending.value = true;
    try {
      return confirmed(await apollo.mutate({ mutation: document, variables }), success);
    } catch (error) {
      return { data: null, failure: toFailure(error) };
    } finally {
      isPending.value = false;
    }
  }

  return {
    isPending,
    attempt,
    run: async (variables: Variables): Promise<Data | null> => {
      const { data, failure } = await attempt(variables);
      if (failure) tell(failure);
      return data;
    },
    save: async (variables: Variables): Promise<Failure | null> => (await attempt(variables)).failure,
  };
}

function confirmed<Data>({ data }: FetchResult<Data>, success: string | undefined): Outcome<Data> {
  if (!data) return { data: null, failure: plainFailure('INTERNAL') };
  if (success) ElMessage({ type: 'success', message: say(success) });
  return { data, failure: null };
}

function tell(failure: Failure): void {
  const request = failure.code === 'INTERNAL' && failure.requestId ? ` (${failure.requestId})` : '';
  // A button has no fields beside which a refusal could stand.
  const message = failure.fields.map((field) => field.message).join(' ') || failure.message;
  ElMessage({ type: 'error', message: message + request, duration: 8000, showClose: true });
  if (failure.code === 'CONFLICT' || failure.code === 'NOT_FOUND') void apollo.refetchQueries({ include: 'active' });
}
