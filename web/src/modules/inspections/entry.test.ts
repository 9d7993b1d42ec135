import { describe, expect, it } from 'vitest';
import type { PlanItem, EntryRow, EntryValues } from './entry';
import { contentOf, finishedContent, judged, limitText, passOpen, rounded } from './entry';
import { merge } from './merge';

const item = (position: number, kind: PlanItem['kind'], more: Partial<PlanItem> = {}): PlanItem => ({
  position,
  name: `item ${position}`,
  clause: null,
  kind,
  unit: null,
  limitKind: null,
  lowerLimit: null,
  upperLimit: null,
  isCritical: false,
  isPhotoRequired: false,
  ...more,
});
const row = (position: number, more: Partial<EntryRow> = {}): EntryRow => ({
  position,
  value: '',
  verdict: null,
  remark: '',
  photoIds: [],
  ...more,
});
const entry = (...results: EntryRow[]): EntryValues => ({ equipment: '', results });

const items = [
  item(1, 'MEASURED', { limitKind: 'AT_LEAST', lowerLimit: '60.0', isCritical: true }),
  item(2, 'CHECKED'),
  item(3, 'CHECKED', { isCritical: true }),
];

describe('an item while it is typed', () => {
  it('is judged at once, full-width figures included', () => {
    expect(judged(items[0]!, row(1, { value: '５９.99' }))).toBe('FAIL');
    expect(judged(items[0]!, row(1, { value: '60' }))).toBe('PASS');
    expect(judged(items[0]!, row(1, { value: 'abc' }))).toBeNull();
    expect(judged(items[1]!, row(2, { verdict: 'NOT_APPLICABLE' }))).toBe('NOT_APPLICABLE');
  });

  it('shows its limit, and its value rounded where that differs', () => {
    expect(limitText(items[0]!)).toBe('≥ 60.0');
    expect(limitText({ lowerLimit: '1', upperLimit: '2' })).toBe('1 ~ 2');
    expect(rounded(items[0]!, row(1, { value: '59.96' }))).toBe('60.0');
    expect(rounded(items[0]!, row(1, { value: '59.9' }))).toBeNull();
  });
});

describe('the key that passes all', () => {
  it('sets only checked items that are still open', () => {
    const rows = [row(1), row(2, { verdict: 'FAIL' }), row(3)];
    expect(passOpen(items, rows)).toBe(1);
    expect(rows.map(({ verdict }) => verdict)).toEqual([null, 'FAIL', 'PASS']);
  });
});

describe('what is sent', () => {
  it('leaves behind what is no number yet, so that the rest is kept', () => {
    const values = entry(row(1, { value: '6O' }), row(2, { verdict: 'FAIL', remark: ' loose ' }));
    expect(contentOf(values, items).results).toEqual([
      { position: 1, value: null, verdict: null, remark: null, photoIds: [] },
      { position: 2, value: null, verdict: 'FAIL', remark: 'loose', photoIds: [] },
    ]);
  });

  it('is finished only when every item is complete, and each that is not is named', () => {
    const values = entry(row(1, { value: '6O' }), row(2, { verdict: 'FAIL' }), row(3, { verdict: 'NOT_APPLICABLE' }));
    const blank = JSON.parse(JSON.stringify(values, (_key, value: unknown) => (value === '' ? null : value))) as unknown;
    const { error } = finishedContent(items).safeParse(blank);
    expect(error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
      ['results.0.value', 'input.notADecimal'],
      ['results.1.remark', 'inspection.failureUnexplained'],
      ['results.2.verdict', 'inspection.criticalNotApplicable'],
    ]);
  });
});

describe('an item that needs a photo', () => {
  it('is named at its photos as long as there is none', () => {
    const needing = [item(1, 'CHECKED', { isPhotoRequired: true })];
    const reasons = (photoIds: string[]) =>
      finishedContent(needing)
        .safeParse({ equipment: null, results: [{ ...row(1, { verdict: 'PASS' }), value: null, remark: null, photoIds }] })
        .error?.issues.map(({ path, message }) => [path.join('.'), message]);
    expect(reasons([])).toEqual([['results.0.photoIds', 'inspection.photoMissing']]);
    expect(reasons(['01936f5e-0000-7000-8000-000000000000'])).toBeUndefined();
  });
});

describe('two copies of one inspection', () => {
  const base = entry(row(1), row(2), row(3));

  it('are put together cell by cell', () => {
    const mine = entry(row(1, { value: '61' }), row(2), row(3));
    const current = entry(row(1), row(2, { verdict: 'FAIL', remark: 'loose' }), row(3));
    const { values, clashes } = merge({ base, mine, current });
    expect(values.results).toEqual([row(1, { value: '61' }), row(2, { verdict: 'FAIL', remark: 'loose' }), row(3)]);
    expect(clashes).toEqual([]);
  });

  it('clash where both changed one cell differently; there mine stands until it is chosen', () => {
    const mine = { ...entry(row(1, { value: '61' }), row(2), row(3)), equipment: 'A' };
    const current = { ...entry(row(1, { value: '62' }), row(2), row(3)), equipment: 'A' };
    const { values, clashes } = merge({ base, mine, current });
    expect(clashes).toEqual(['results.0.value']);
    expect(values).toEqual(mine);
  });

  it('do not clash where both came to the same, nor where mine is no different', () => {
    const mine = entry(row(1, { value: '61' }), row(2), row(3));
    expect(merge({ base, mine, current: mine }).clashes).toEqual([]);
    expect(merge({ base, mine: base, current: mine })).toEqual({ values: mine, clashes: [] });
  });
});
