import { computed, onBeforeUnmount, onMounted, ref, shallowRef, watch } from 'vue';
import { onBeforeRouteLeave } from 'vue-router';
import type { Failure } from '../failure';
import { newKey } from '../key';
import { differences, type Difference } from './conflict';
import { draftKey, dropDraft, readDraft, writeDraft } from './draft';
import type { FormSource, FormState } from './formState';
import type { FormValues } from './paths';

/** What goes with the values when they are saved. */
export interface SaveStamp {
  /** The version the values are based on; 0 for a new row. */
  version: number;
  /** The same for every try of this form, so that a create whose answer was lost is not made twice. */
  idempotencyKey: string;
}

const DRAFT_PAUSE_MS = 600;

/**
 * A form may open with a row out of memory, while the row of today is on its way. Until something is typed the newer one
 * replaces it; from then on it must not raise the version under what was typed.
 */
export function useLatestSource<Output>(state: FormState<Output>, source: () => FormSource<FormValues>): void {
  watch(
    () => source().version,
    () => {
      if (!state.isDirty.value) state.rebase(source(), 'current');
    },
  );
}

/**
 * Keeps what was typed in this browser: a moment after the last key and when the page goes away.
 * @param stored the row as it is known to be stored, to start over from
 */
export function useDraft<Output>(
  state: FormState<Output>,
  name: string | undefined,
  stored: () => FormSource<FormValues>,
) {
  const shelf = openShelf(state, name);
  let timer: ReturnType<typeof setTimeout> | undefined;

  function keep(): void {
    clearTimeout(timer);
    if (state.isDirty.value) shelf.put();
    else shelf.clear();
  }

  watch(
    state.values,
    () => {
      clearTimeout(timer);
      timer = setTimeout(keep, DRAFT_PAUSE_MS);
    },
    { deep: true },
  );
  onMounted(() => addEventListener('pagehide', keep));
  onBeforeUnmount(() => {
    removeEventListener('pagehide', keep);
    keep();
  });

  return {
    ...shelf,
    /** Back to the stored row. */
    startOver: () => {
      state.rebase(stored(), 'current');
      shelf.clear();
    },
  };
}

/** The place of one draft. What lies there is put back into the form at once. */
function openShelf<Output>(state: FormState<Output>, name: string | undefined) {
  const key = name === undefined ? null : draftKey(name);
  const found = key === null ? null : readDraft(key);
  const savedAt = ref<string | null>(found?.savedAt ?? null);
  const restoredAt = ref<string | null>(found?.savedAt ?? null);
  const isRefused = ref(false);
  const idempotencyKey = found?.idempotencyKey ?? newKey();
  let isClosed = false;
  if (found) {
    state.source.value = { version: found.version, values: found.base };
    state.values.value = found.values;
  }

  function put(): void {
    if (isClosed || key === null) return;
    const { version, values: base } = state.source.value;
    const now = new Date().toISOString();
    isRefused.value = !writeDraft(key, { savedAt: now, values: state.values.value, base, version, idempotencyKey });
    if (!isRefused.value) savedAt.value = now;
  }

  function clear(): void {
    if (key !== null) dropDraft(key);
    savedAt.value = null;
    restoredAt.value = null;
  }

  /** The values are stored by the server: nothing is left to keep. */
  function finish(): void {
    isClosed = true;
    clear();
  }

  return { savedAt, restoredAt, isRefused, idempotencyKey, put, clear, finish };
}

/** Asks before unsaved typing is left behind. A sign-in page that comes because the session ended never asks. */
export function useLeaveGuard(mustAsk: () => boolean) {
  const answer = shallowRef<((leave: boolean) => void) | null>(null);
  onBeforeRouteLeave((to) => {
    if (!mustAsk() || to.meta.interrupts === true) return true;
    return new Promise<boolean>((resolve) => {
      answer.value = resolve;
    });
  });
  const warn = (event: BeforeUnloadEvent) => {
    if (mustAsk()) event.preventDefault();
  };
  onMounted(() => addEventListener('beforeunload', warn));
  onBeforeUnmount(() => removeEventListener('beforeunload', warn));
  return {
    isAsking: computed(() => answer.value !== null),
    decide: (leave: boolean) => {
      answer.value?.(leave);
      answer.value = null;
    },
  };
}

/** Reads the row as it is now; null when it cannot be read any more. */
export type LoadCurrent = () => Promise<FormSource<FormValues> | null>;

/** Somebody else saved first: fetches the row as it is now and lays both versions side by side. */
export function useConflict<Output>(state: FormState<Output>, loadCurrent: LoadCurrent | undefined) {
  const current = shallowRef<FormSource<FormValues> | null>(null);
  const found = shallowRef<Difference[]>([]);
  return {
    current,
    found,
    open: async (failure: Failure): Promise<boolean> => {
      if (failure.currentVersion === null || !loadCurrent) return false;
      current.value = await loadCurrent();
      if (!current.value) return false;
      const versions = { base: state.source.value.values, mine: state.values.value, current: current.value.values };
      found.value = differences(versions, [...state.fields.keys()]);
      return true;
    },
    choose: (choice: 'mine' | 'current') => {
      if (current.value) state.rebase(current.value, choice);
      current.value = null;
    },
    close: () => {
      current.value = null;
    },
  };
}
