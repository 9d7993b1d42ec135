import { describe, expect, it } from 'vitest';
import { monthOf, wholeMonth } from './filters';

describe('a month as a range of days', () => {
  it.each([
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2028-02', '2028-02-01', '2028-02-29'],
    ['2026-12', '2026-12-01', '2026-12-31'],
  ])('%s', (month, from, to) => {
    expect(wholeMonth(month)).toEqual({ from, to });
    expect(monthOf({ from, to })).toBe(month);
  });

  it('is none for any other range', () => {
    expect(monthOf({ from: '2026-02-01', to: '2026-02-27' })).toBeNull();
    expect(monthOf({ from: null, to: '2026-02-28' })).toBeNull();
    expect(wholeMonth(null)).toEqual({ from: null, to: null });
  });
});
