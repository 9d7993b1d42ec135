import {
  faultOfResult,
  InspectionContent,
  issueAt,
  judgeItem,
  normalizeDecimal,
  shownBeside,
  tidy,
  type InspectionVerdict,
} from '@bianzhong/domain';
import type { InspectionDetailFragment, ResultPartFragment } from '../../generated/graphql';
import type { GridColumn } from '../../ui/grid/column';

export type PlanItem = ResultPartFragment['item'];

/** What is typed for one item; the value may not be a number yet. The item itself is given by the plan, at the same place. */
export interface EntryRow extends Record<string, unknown> {
  position: number;
  value: string;
  verdict: InspectionVerdict | null;
  remark: string;
  photoIds: string[];
}

/** An inspection in the grid. */
export interface EntryValues extends Record<string, unknown> {
  equipment: string;
  results: EntryRow[];
}

type Stored = Pick<InspectionDetailFragment, 'version' | 'equipment' | 'results'>;

/** An inspection as it is stored. The verdict of a measured item follows from its value and is not typed. */
export function entryOf({ version, equipment, results }: Stored): { version: number; values: EntryValues } {
  const rows = results.map(({ item, value, verdict, remark, photos }) => ({
    position: item.position,
    value: value ?? '',
    verdict: item.kind === 'CHECKED' || verdict === 'NOT_APPLICABLE' ? (verdict ?? null) : null,
    remark: remark ?? '',
    photoIds: photos.map(({ id }) => id),
  }));
  return { version, values: { equipment: equipment ?? '', results: rows } };
}

/** What a row comes to by the rule that the server judges by too; null while it is open. */
export function judged(item: PlanItem, row: EntryRow): InspectionVerdict | null {
  const { lowerLimit = null, upperLimit = null, limitKind = null } = item;
  const limits = { kind: item.kind, lowerLimit, upperLimit, limitKind };
  return judgeItem({ item: limits, value: normalizeDecimal(row.value), verdict: row.verdict });
}

/** The value as it is compared by eye: with as many places as its limit. Null where it looks the same anyway. */
export function rounded({ lowerLimit = null, upperLimit = null }: PlanItem, row: EntryRow): string | null {
  const value = normalizeDecimal(row.value);
  const shown = shownBeside(value, { lowerLimit, upperLimit });
  return shown === value ? null : shown;
}

/** Between which values an item passes, as people write it; both ends are included. */
export function limitText({ lowerLimit, upperLimit }: Pick<PlanItem, 'lowerLimit' | 'upperLimit'>): string {
  if (lowerLimit && upperLimit) return `${lowerLimit} ~ ${upperLimit}`;
  if (lowerLimit) return `≥ ${lowerLimit}`;
  return upperLimit ? `≤ ${upperLimit}` : '';
}

/** Sets every item that is only checked and still open to "pass". @returns how many there were */
export function passOpen(items: readonly PlanItem[], rows: EntryRow[]): number {
  const open = rows.filter((row, place) => items[place]?.kind === 'CHECKED' && row.verdict === null);
  for (const row of open) row.verdict = 'PASS';
  return open.length;
}

/**
 * What is sent to be kept, written as the server writes it. What is no number or no verdict of the item yet stays behind in
 * the browser: the rest is not to wait for it.
 */
export function contentOf({ equipment, results }: EntryValues, items: readonly PlanItem[]) {
  return {
    equipment: tidy(equipment) || null,
    results: results.map(({ position, value, verdict, remark, photoIds }, place) => ({
      position,
      value: items[place]?.kind === 'MEASURED' ? normalizeDecimal(value) : null,
      verdict: verdictsOf(items[place]).find((one) => one === verdict) ?? null,
      remark: tidy(remark) || null,
      // A copy that this browser kept from before there were photos has none.
      photoIds: photoIds ?? [],
    })),
  };
}

/** What an inspector may say of an item. What is measured is judged by its value; what is critical applies to every vehicle. */
export function verdictsOf(item: PlanItem | undefined): InspectionVerdict[] {
  const said: InspectionVerdict[] = item?.kind === 'CHECKED' ? ['PASS', 'FAIL'] : [];
  return item?.isCritical ? said : [...said, 'NOT_APPLICABLE'];
}

/** Faults that are not mended in the cell of the result itself. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'inspection.failureUnexplained': 'remark',
  'inspection.photoMissing': 'photoIds',
};

/** What a finished inspection must be: what the server reads, and no item of the plan left incomplete. One unreadable value hides no other fault. */
export function finishedContent(items: readonly PlanItem[]) {
  return InspectionContent.superRefine(
    ({ results }, context) => {
      results.forEach((result, place) => {
        const item = items[place];
        const reason = item && faultOfResult(item, result);
        if (!reason) return;
        const cell = item.kind === 'MEASURED' && result.verdict !== 'NOT_APPLICABLE' ? 'value' : 'verdict';
        context.addIssue(issueAt(['results', place, ELSEWHERE[reason] ?? cell], reason));
      });
    },
    { when: () => true },
  );
}

export interface EntryColumns {
  label: (key: string) => string;
  verdicts: { value: InspectionVerdict; label: string }[];
}

/** The keys that pick a verdict at once. */
export const VERDICT_KEYS: Readonly<Record<InspectionVerdict, string>> = { PASS: '1', FAIL: '2', NOT_APPLICABLE: '3' };

/** The columns in which results are typed. */
export function entryColumns({ label, verdicts }: EntryColumns): GridColumn[] {
  const options = verdicts.map((verdict) => ({ ...verdict, press: VERDICT_KEYS[verdict.value] }));
  return [
    { key: 'item', label: label('item'), kind: 'shown', width: '220px' },
    { key: 'limit', label: label('limit'), kind: 'shown', width: '120px' },
    { key: 'value', label: label('value'), kind: 'figure', width: '96px' },
    { key: 'verdict', label: label('verdict'), kind: 'choice', width: '112px', options },
    { key: 'remark', label: label('remark'), kind: 'text', width: '150px', isWide: true, maxlength: 200 },
    { key: 'photos', label: label('photos.title'), kind: 'shown', width: '132px' },
  ];
}
