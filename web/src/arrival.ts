import { shallowReactive } from 'vue';
import type { Failure } from './ui/failure';
import { toFailure } from './shell/failures';
import { loadViewer, viewer } from './viewer';

/** Whether the application could find out who is looking; until then there is nothing to show. */
export const arrival = shallowReactive<{ failure: Failure | null; isPending: boolean }>({
  failure: null,
  isPending: false,
});

/** Makes sure the viewer is known; false when the server could not tell. */
export async function arrive(): Promise<boolean> {
  if (viewer.value) return true;
  arrival.isPending = true;
  try {
    await loadViewer();
    arrival.failure = null;
  } catch (error) {
    arrival.failure = toFailure(error);
  }
  arrival.isPending = false;
  return arrival.failure === null;
}

/** Tries again from the page that could not start. */
export async function retryArrival(): Promise<void> {
  if (await arrive()) location.reload();
}
