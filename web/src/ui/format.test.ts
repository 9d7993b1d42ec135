import { describe, expect, it } from 'vitest';
import { formatMoment, formatFen, formatInstant } from './format';

describe('what is shown', () => {
  it('is the time of Suizhou, wherever the browser is', () => {
    expect(formatInstant('2026-11-22T16:30:00.000Z')).toBe('2026-11-23 00:30');
    expect(formatMoment('2026-11-23T08:56:00Z', new Date('2026-11-23T15:59:00Z'))).toBe('16:56');
    expect(formatMoment('2026-11-23T08:56:00Z', new Date('2026-11-23T16:01:00Z'))).toBe('2026-11-23 16:56');
    expect(formatInstant(null)).toBe('');
  });

  it('is money in yuan, exact', () => {
    expect(formatFen(123456789)).toBe('1,234,567.89');
    expect(formatFen(5)).toBe('0.05');
    expect(formatFen(-1050)).toBe('-10.50');
    expect(formatFen(null)).toBe('');
  });
});
