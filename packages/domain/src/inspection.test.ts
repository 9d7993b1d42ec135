import { describe, expect, test } from 'vitest';
import { formatDecimal, parseDecimal, roundDecimal } from './decimal';
import { announcedLimits, faultOfResult, judgeItem, shownBeside, verdictOver } from './inspection';

const figures = { lengthMm: 8600, widthMm: 2500, heightMm: 3200, curbMassKg: 8505, grossMassKg: 18000 };

describe('limits of an announced figure', () => {
  test.each([
    ['LENGTH', '1', '50', '8514', '8686'],
    ['WIDTH', '1', '50', '2450', '2550'],
    ['CURB_MASS', '3', null, '8249.85', '8760.15'],
    ['GROSS_MASS', null, '500', '17500', '18500'],
    ['GROSS_MASS', null, null, null, null],
  ] as const)('%s within %s %% or %s: %s to %s', (...[announcedValue, tolerancePercent, toleranceAbsolute, lowerLimit, upperLimit]) => {
    expect(announcedLimits({ announcedValue, tolerancePercent, toleranceAbsolute }, figures)).toEqual({ lowerLimit, upperLimit });
  });
});

describe('an item', () => {
  const measured = (lowerLimit: string | null, upperLimit: string | null) => ({ kind: 'MEASURED', limitKind: 'BETWEEN', lowerLimit, upperLimit }) as const;
  test.each([
    ['60', '60', null, 'PASS'], ['59.99', '60', null, 'FAIL'], ['40.0', '32.8', '40', 'PASS'], ['40.0001', '32.8', '40', 'FAIL'], ['-5', '-5', '5', 'PASS'], [null, '1', '2', null],
  ] as const)('of %s between %s and %s: %s', (...[value, lower, upper, verdict]) => {
    expect(judgeItem({ item: measured(lower, upper), value, verdict: null })).toBe(verdict);
  });

  test('that is checked is what the inspector says, and any may be not applicable', () => {
    const checked = { kind: 'CHECKED', limitKind: null, lowerLimit: null, upperLimit: null } as const;
    expect(judgeItem({ item: checked, value: null, verdict: 'FAIL' })).toBe('FAIL');
    expect(judgeItem({ item: checked, value: null, verdict: null })).toBeNull();
    expect(judgeItem({ item: measured('1', '2'), value: null, verdict: 'NOT_APPLICABLE' })).toBe('NOT_APPLICABLE');
  });

  test('is measured: what the inspector says does not count', () => {
    expect(judgeItem({ item: measured('60', null), value: '59', verdict: 'PASS' })).toBe('FAIL');
  });
});

test('values are shown as finely as their limit, half to even', () => {
  expect(shownBeside('59.96', { lowerLimit: '60.0', upperLimit: null })).toBe('60.0');
  expect(shownBeside('12', { lowerLimit: null, upperLimit: '20.0' })).toBe('12.0');
  expect(shownBeside(null, { lowerLimit: null, upperLimit: '20.0' })).toBeNull();
  const rounded = ['0.5', '1.5', '2.5', '2.51', '-1.5', '-2.5', '0.49'].map((text) => formatDecimal(roundDecimal(parseDecimal(text)!, 0)));
  expect(rounded).toEqual(['0', '2', '2', '3', '-2', '-2', '0']);
});

test('one failure fails all, one open item leaves them open, and what does not apply does not count', () => {
  expect(verdictOver(['PASS', 'FAIL', null])).toBe('FAIL');
  expect(verdictOver(['PASS', null])).toBeNull();
  expect(verdictOver(['PASS', 'NOT_APPLICABLE'])).toBe('PASS');
});

describe('a result of an item that needs a photo', () => {
  const item = { kind: 'CHECKED', isCritical: false, isPhotoRequired: true } as const;
  const written = { value: null, verdict: 'PASS', remark: null, photoIds: [] } as const;

  test.each([
    ['is not complete without one', {}, 'inspection.photoMissing'],
    ['is complete with one', { photoIds: ['one'] }, null],
    ['needs one of a failure too', { verdict: 'FAIL', remark: 'loose' }, 'inspection.photoMissing'],
    ['is asked for its verdict first', { verdict: null }, 'inspection.itemOpen'],
    ['needs none of what does not apply', { verdict: 'NOT_APPLICABLE' }, null],
  ] as const)('%s', (_name, changes, reason) => {
    expect(faultOfResult(item, { ...written, ...changes })).toBe(reason);
  });

  test('needs none where the plan does not ask for it', () => {
    expect(faultOfResult({ ...item, isPhotoRequired: false }, written)).toBeNull();
  });
});
