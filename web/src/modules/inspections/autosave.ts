import { onBeforeUnmount, onMounted, ref, shallowRef, watch } from 'vue';
import type { Failure } from '../../ui/failure';
import { differences, type Difference } from '../../ui/form/conflict';
import { draftKey, dropDraft, readDraft, writeDraft } from '../../ui/form/draft';
import type { FormSource, FormState } from '../../ui/form/formState';
import { copyOf, isSame, readPath, writePath } from '../../ui/form/paths';
import type { contentOf, EntryValues } from './entry';
import { merge, type Merged } from './merge';

const LOCAL_PAUSE_MS = 200;
const PAUSE_MS = 1_200;
const RETRY_MS = 8_000;

type Entry = FormSource<EntryValues>;
export type Content = ReturnType<typeof contentOf>;
/** What became of the last attempt; `CLASH` waits for the inspector's choice. */
export type Standing = 'SAVED' | 'WAITING' | 'SAVING' | 'OFFLINE' | 'FAILED' | 'REFUSED' | 'CLASH';

export interface Store {
  /** Name of the copy in this browser. */
  name: string;
  /** What of it is sent. */
  content: (values: EntryValues) => Content;
  /** Keeps the content at the server; answers the row as it is stored then, or why not. */
  send: (content: Content, version: number) => Promise<{ stored: Entry; failure: null } | { stored: null; failure: Failure }>;
  /** Reads the row as it is stored now; null when it cannot be read. */
  reread: () => Promise<Entry | null>;
}

interface Clash {
  current: Entry;
  merged: Merged;
  found: Difference[];
}

/**
 * Keeps an inspection while it is being typed: at once in this browser, a moment later at the server, again and again while
 * the connection is lost. What another window of the same inspector stored meanwhile is put together with it cell by cell;
 * where both changed the same cell the inspector is asked.
 */
export function useAutosave<Output>(state: FormState<Output>, store: Store) {
  const copy = openCopy(state, store.name);
  const keeper = new Keeper(state as FormState<unknown>, { store, keepLocal: copy.keep });
  if (copy.restored) keeper.meet({ ...copy.restored, current: copyOf(state.source.value) as Entry });
  let timer: ReturnType<typeof setTimeout> | undefined;
  watch(
    state.values,
    () => {
      clearTimeout(timer);
      timer = setTimeout(copy.keep, LOCAL_PAUSE_MS);
      keeper.plan(PAUSE_MS);
    },
    { deep: true },
  );
  listen(() => void keeper.flush(), {
    keepLocal: copy.keep,
    end: () => {
      clearTimeout(timer);
      keeper.stop();
    },
  });
  return {
    keeper,
    restoredAt: copy.restoredAt,
    isLocal: copy.isLocal,
    /** The inspection is finished: nothing of it is left to keep. */
    finish: () => {
      keeper.stop();
      copy.close();
    },
  };
}

/** When the connection is back, and before the page goes away, what is not kept yet is sent. */
function listen(send: () => void, { keepLocal, end }: { keepLocal: () => void; end: () => void }): void {
  const goAway = () => {
    keepLocal();
    send();
  };
  onMounted(() => {
    addEventListener('online', send);
    addEventListener('pagehide', goAway);
  });
  onBeforeUnmount(() => {
    removeEventListener('online', send);
    removeEventListener('pagehide', goAway);
    goAway();
    end();
  });
}

/** The copy in this browser. It stays as long as it holds anything that the server does not have. */
function openCopy<Output>(state: FormState<Output>, name: string) {
  const key = draftKey(name);
  const found = readDraft(key);
  const isLocal = ref(true);
  let isClosed = false;
  return {
    restored: found && { base: found.base as EntryValues, mine: found.values as EntryValues },
    restoredAt: found?.savedAt ?? null,
    /** Whether this browser keeps anything at all. */
    isLocal,
    keep: () => {
      if (isClosed) return;
      if (!state.isDirty.value) return dropDraft(key);
      const { version, values: base } = state.source.value;
      const savedAt = new Date().toISOString();
      isLocal.value = writeDraft(key, { savedAt, values: state.values.value, base, version, idempotencyKey: '' });
    },
    close: () => {
      isClosed = true;
      dropDraft(key);
    },
  };
}

/** Refusals that come again however often the same is sent. */
const FINAL: readonly Failure['code'][] = ['INVALID', 'FORBIDDEN', 'NOT_FOUND', 'UNAUTHENTICATED'];

/** Brings to the server what it does not have yet, one attempt at a time. */
export class Keeper {
  readonly standing = ref<Standing>('SAVED');
  /** ISO instant of the last answer of the server. */
  readonly savedAt = ref<string | null>(null);
  readonly failure = shallowRef<Failure | null>(null);
  readonly clash = shallowRef<Clash | null>(null);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | null = null;
  private isStopped = false;

  constructor(
    private readonly state: FormState<unknown>,
    private readonly way: { store: Store; keepLocal: () => void },
  ) {}

  private get typed(): EntryValues {
    return this.state.values.value as EntryValues;
  }

  private get stored(): Entry {
    return this.state.source.value as Entry;
  }

  private lacks(): boolean {
    const { content } = this.way.store;
    return !isSame(content(this.typed), content(this.stored.values));
  }

  /** Sends what is typed after a pause. */
  plan(pause: number): void {
    clearTimeout(this.timer);
    if (this.isStopped || this.clash.value) return;
    if (!this.lacks()) return this.settle();
    if (this.standing.value === 'SAVED' || this.standing.value === 'REFUSED') this.standing.value = 'WAITING';
    this.timer = setTimeout(() => void this.flush(), pause);
  }

  // What was typed and taken back again leaves nothing to wait for.
  private settle(): void {
    if (!this.running) this.standing.value = 'SAVED';
  }

  /** Sends at once what the server does not have yet. @returns whether it has everything now */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    if (this.running) await this.running;
    if (this.isStopped || this.clash.value) return false;
    if (this.lacks()) {
      this.running = this.attempt().finally(() => (this.running = null));
      await this.running;
    }
    return !this.lacks();
  }

  private async attempt(): Promise<void> {
    this.standing.value = 'SAVING';
    const { content, send } = this.way.store;
    const { stored, failure } = await send(content(this.typed), this.stored.version);
    this.failure.value = failure;
    if (stored) this.accept(stored);
    else if (failure.code === 'CONFLICT') await this.meetCurrent();
    else this.fail(failure);
  }

  private accept(stored: Entry): void {
    this.state.source.value = stored;
    this.savedAt.value = new Date().toISOString();
    this.standing.value = 'SAVED';
    this.way.keepLocal();
    this.plan(PAUSE_MS);
  }

  private fail({ code }: Failure): void {
    const isFinal = FINAL.includes(code);
    this.standing.value = isFinal ? 'REFUSED' : code === 'OFFLINE' ? 'OFFLINE' : 'FAILED';
    if (!isFinal) this.plan(RETRY_MS);
  }

  private async meetCurrent(): Promise<void> {
    const current = await this.way.store.reread();
    if (current) return this.meet({ current, base: this.stored.values, mine: this.typed });
    this.standing.value = 'FAILED';
    this.plan(RETRY_MS);
  }

  /** Puts what is typed together with what is stored now, or asks where both changed the same. */
  meet({ current, base, mine }: { current: Entry; base: EntryValues; mine: EntryValues }): void {
    const merged = merge({ base, mine, current: current.values });
    if (merged.clashes.length === 0) return this.take(current, merged.values);
    const found = differences({ base, mine, current: current.values }, merged.clashes);
    this.standing.value = 'CLASH';
    this.clash.value = { current, merged, found };
  }

  private take(current: Entry, values: EntryValues): void {
    this.state.source.value = current;
    this.state.values.value = values;
    this.clash.value = null;
    this.standing.value = 'SAVED';
    this.plan(0);
  }

  /** Goes on with my cells or with the stored ones, where both sides changed the same. */
  choose(choice: 'mine' | 'current'): void {
    if (!this.clash.value) return;
    const { current, merged } = this.clash.value;
    if (choice === 'current') {
      for (const path of merged.clashes) writePath(merged.values, path, readPath(current.values, path));
    }
    this.take(current, merged.values);
  }

  /** Sends nothing more. */
  stop(): void {
    this.isStopped = true;
    clearTimeout(this.timer);
  }
}
