import { describe, expect, it } from 'vitest';
import { blankItem, limitsOf, limitWords } from './plan';

const figures = { lengthMm: 8600, widthMm: 2500, heightMm: 3200, curbMassKg: 8505, grossMassKg: 18000 };

describe('the limits of an item that is being typed', () => {
  it('follow from the announced figure and the larger tolerance', () => {
    const row = { ...blankItem(), limitKind: 'ANNOUNCED', announcedValue: 'WIDTH', tolerancePercent: '1' };
    expect(limitWords(limitsOf(row, figures))).toBe('2475 ~ 2525');
    expect(limitWords(limitsOf({ ...row, toleranceAbsolute: '50' }, figures))).toBe('2450 ~ 2550');
    expect(limitWords(limitsOf({ ...row, announcedValue: null }, figures))).toBe('');
    expect(limitWords(limitsOf(row, null))).toBe('');
  });

  it('are otherwise what is typed, as far as it is a number', () => {
    const row = { ...blankItem(), limitKind: 'AT_LEAST', lowerLimit: '６０' };
    expect(limitWords(limitsOf(row, figures))).toBe('≥ 60');
    expect(limitWords(limitsOf({ ...row, lowerLimit: 'abc', upperLimit: '20' }, figures))).toBe('≤ 20');
  });
});
