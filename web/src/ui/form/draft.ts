import { forget, recall, remember } from '../storage';
import type { FormValues } from './paths';

/** What was typed and not yet saved, kept in this browser. */
export interface Draft {
  /** ISO instant. */
  savedAt: string;
  values: FormValues;
  /** The stored row the typing started from, so that a conflict found later can still be told field by field. */
  base: FormValues;
  version: number;
  /** The same key after a reload, so that a create that did arrive is not made twice. */
  idempotencyKey: string;
}

const KEEP_DAYS = 30;
let owner = '';

/** Drafts are kept apart per account, because a browser may be shared; set when somebody signs in or out. */
export function setDraftOwner(accountId: string | null): void {
  owner = accountId ?? '';
}

/**
 * Where the signed-in person's draft of a name is kept. To be asked once, when the form opens: a form that is left
 * because the session ended must still find the place.
 */
export function draftKey(name: string): string {
  return `draft:${owner}:${name}`;
}

/** The draft at a key, or null when there is none or it is older than 30 days. */
export function readDraft(key: string): Draft | null {
  const draft = recall<Draft>(key);
  if (!draft || typeof draft.savedAt !== 'string' || typeof draft.values !== 'object') return null;
  const age = Date.now() - Date.parse(draft.savedAt);
  if (age < KEEP_DAYS * 86_400_000) return draft;
  forget(key);
  return null;
}

/** Keeps a draft; false when the browser refused to store it. */
export function writeDraft(key: string, draft: Draft): boolean {
  return remember(key, draft);
}

/** Drops a draft: it was saved for good or given up. */
export function dropDraft(key: string): void {
  forget(key);
}
