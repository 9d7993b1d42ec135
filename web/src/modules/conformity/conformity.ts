import { CONFORMITY_CYCLE, type ConformityState, type Language } from '@bianzhong/domain';
import type { Tone } from '../../ui/StatusTag.vue';

export const STATE_TONES: Readonly<Record<ConformityState, Tone>> = {
  DRAFT: 'calm',
  ISSUED: 'attention',
  UPLOADING: 'calm',
  UPLOADED: 'good',
  UPLOAD_FAILED: 'bad',
  LATE_REQUESTED: 'attention',
  LATE_APPROVED: 'attention',
  REVOKED: 'bad',
};

/** A way through the life cycle as the bar draws it. */
interface Way {
  path: ConformityState[];
  current: ConformityState;
  reached: ConformityState;
}

/** What a way is told by. */
export interface Course {
  state: ConformityState;
  issuedAt?: string | null;
  uploadedAt?: string | null;
}

/** Where a certificate stands: what an upload comes to lies between issue and arrival; what was revoked ends where it had come to. */
export function wayOf({ state, issuedAt, uploadedAt }: Course): Way {
  const usual = [...CONFORMITY_CYCLE.path];
  const reached = uploadedAt ? 'UPLOADED' : issuedAt ? 'ISSUED' : 'DRAFT';
  if (state === 'REVOKED' || usual.includes(state)) return { path: usual, current: state, reached };
  return { path: ['DRAFT', 'ISSUED', state, 'UPLOADED'], current: state, reached };
}

const HOUR_MS = 3_600_000;
const DAY_HOURS = 24;

/** A span as people say it: hours below two days, days from there on. */
export function spanOf(milliseconds: number): { unit: 'hours' | 'days'; count: number } {
  const hours = Math.max(1, Math.floor(Math.abs(milliseconds) / HOUR_MS));
  return hours < 2 * DAY_HOURS ? { unit: 'hours', count: hours } : { unit: 'days', count: Math.floor(hours / DAY_HOURS) };
}

/** What is to be said of the time limit of an upload: which sentence, and how far off the limit is. */
export interface Lateness {
  key: 'inTime' | 'overdue' | 'overdueWritten' | 'requested' | 'approved' | 'uploadedInTime' | 'uploadedLate' | 'underWay';
  span: { unit: 'hours' | 'days'; count: number };
  tone: Tone;
}

interface Timed {
  state: ConformityState;
  isOverdue: boolean;
  uploadDueAt?: string | null;
  writtenFrom?: string | null;
  uploadedAt?: string | null;
}

/** How a certificate stands to its time limit; null where it has none any more, or not yet. */
export function latenessOf(certificate: Timed, now: number): Lateness | null {
  const { state, isOverdue, uploadDueAt, writtenFrom, uploadedAt } = certificate;
  if (!uploadDueAt || state === 'DRAFT' || state === 'REVOKED') return null;
  const due = Date.parse(uploadDueAt);
  const at = state === 'UPLOADED' && uploadedAt ? Date.parse(uploadedAt) : now;
  const span = spanOf(due - at);
  if (state === 'UPLOADED') return at > due ? { key: 'uploadedLate', span, tone: 'attention' } : { key: 'uploadedInTime', span, tone: 'good' };
  if (state === 'LATE_REQUESTED') return { key: 'requested', span, tone: 'attention' };
  if (state === 'LATE_APPROVED') return { key: 'approved', span, tone: 'attention' };
  if (state === 'UPLOADING') return { key: 'underWay', span, tone: 'calm' };
  if (!isOverdue) return { key: 'inTime', span, tone: 'calm' };
  const isWritten = writtenFrom != null && now >= Date.parse(writtenFrom);
  return { key: isWritten ? 'overdueWritten' : 'overdue', span, tone: 'bad' };
}

/** A field's value in words; empty where it has none. */
export function valueWords(value: unknown, { unit, words }: { unit?: string; words: { yes: string; no: string } }): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  return unit ? `${String(value)} ${unit}` : String(value);
}

/** The language of the domain's tables for a locale. */
export const languageOf = (locale: string): Language => (locale === 'en' ? 'en' : 'zh');
