import { describe, expect, test } from 'vitest';
import { addDays, addMonths, addYears, compareDates, daysBetween, isDate, timeInShanghai, today, yearOf } from './calendar';
import { daysUntil, derivedState, expiresWithin, isEffective, surveillanceDueOn, surveillanceOverdue } from './certificate-dates';
import { DEADLINE_RULES, dueOn, ruleOn, type DeadlineRule } from './deadline-rules';

describe('the calendar', () => {
  test('the day begins in Shanghai eight hours before it does in Greenwich', () => {
    expect(today(new Date('2026-06-30T15:59:59.999Z'))).toBe('2026-06-30');
    expect(today(new Date('2026-06-30T16:00:00Z'))).toBe('2026-07-01');
    expect(timeInShanghai(new Date('2026-06-30T16:05:59Z'))).toBe('2026-07-01 00:05');
  });

  test.each(['2026-02-28', '2024-02-29', '2000-02-29', '1000-01-01', '9999-12-31'])('%s is a date', (text) => expect(isDate(text)).toBe(true));
  test.each(['2026-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-1-1', '0999-01-01', '2026-01-01T00:00', ' 2026-01-01', '２０２６－０１－０１', ''])('%j is none', (text) => expect(isDate(text)).toBe(false));

  test('days and months are added as people do', () => {
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-01-15', -1)).toBe('2025-12-15');
    expect(addMonths('2025-11-30', 15)).toBe('2027-02-28');
    expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
    expect(addYears('2024-02-29', 4)).toBe('2028-02-29');
  });

  test('days between dates undo adding them', () => {
    for (let days = -800; days <= 800; days += 37) expect(daysBetween('2026-03-01', addDays('2026-03-01', days))).toBe(days);
    expect(compareDates('2026-01-02', '2026-01-10')).toBeLessThan(0);
    expect(compareDates('2026-01-02', '2026-01-02')).toBe(0);
    expect(compareDates('2026-02-01', '2026-01-10')).toBeGreaterThan(0);
    expect(yearOf('2026-01-10')).toBe(2026);
  });
});

describe('time limits', () => {
  const HOLIDAYS_2017 = ['01-02', '01-27', '01-30', '01-31', '02-01', '02-02', '04-03', '04-04', '05-01', '05-29', '05-30', '10-02', '10-03', '10-04', '10-05', '10-06'];
  const EXTRA_2017 = ['01-22', '02-04', '04-01', '05-27', '09-30'];
  const isWorkday = (day: string) => EXTRA_2017.includes(day.slice(5)) || (![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()) && !HOLIDAYS_2017.includes(day.slice(5)));

  test.each([['2017-05-24', 7, '2017-06-05'], ['2017-05-24', 15, '2017-06-15'], ['2017-03-01', 45, '2017-05-05']])('%s and %i working days is %s', (start, length, due) => {
    expect(dueOn(start, { length, unit: 'WD' }, isWorkday)).toBe(due);
  });

  test('calendar days, months and years', () => {
    expect(dueOn('2017-03-01', { length: 90, unit: 'CD' })).toBe('2017-05-30');
    expect(dueOn('2026-08-31', { length: 6, unit: 'MONTH' })).toBe('2027-02-28');
    expect(dueOn('2024-02-29', { length: 5, unit: 'YEAR' })).toBe('2029-02-28');
  });

  test('working days are never guessed', () => {
    expect(() => dueOn('2017-05-24', { length: 7, unit: 'WD' })).toThrow(RangeError);
  });

  test('the rule of the starting day is picked, and none before there was one', () => {
    const rule: DeadlineRule = { code: 'X', validFrom: '2000-01-01', validTo: '2019-12-31', length: 30, unit: 'CD', basis: 'old', source: 'test', isDoubtful: false };
    const rules = [rule, { ...rule, validFrom: '2020-01-01', validTo: null, length: 60, basis: 'new' }];
    expect(ruleOn(rules, 'X', '2019-12-31')?.length).toBe(30);
    expect(ruleOn(rules, 'X', '2020-01-01')?.length).toBe(60);
    expect(ruleOn(rules, 'X', '1999-12-31')).toBeNull();
    expect(ruleOn(rules, 'Y', '2020-01-01')).toBeNull();
  });

  test('every seeded rule stands today, with its basis', () => {
    for (const { code, basis, source, length } of DEADLINE_RULES) {
      expect(ruleOn(DEADLINE_RULES, code, '2026-11-23')).not.toBeNull();
      expect(basis && source && length > 0).toBeTruthy();
    }
    expect(new Set(DEADLINE_RULES.map(({ code }) => code)).size).toBe(DEADLINE_RULES.length);
  });
});

describe('the dates of a certificate', () => {
  const valid = { state: 'VALID', validTo: '2026-06-30' } as const;

  test.each([
    [valid, '2026-06-30', 'VALID'], [valid, '2026-07-01', 'EXPIRED'],
    [{ ...valid, state: 'SUSPENDED' }, '2026-06-30', 'SUSPENDED'], [{ ...valid, state: 'SUSPENDED' }, '2026-07-01', 'EXPIRED'],
    [{ ...valid, state: 'WITHDRAWN' }, '2026-07-01', 'WITHDRAWN'], [{ ...valid, state: 'CANCELLED' }, '2026-07-01', 'CANCELLED'],
    [{ ...valid, validTo: null }, '2099-01-01', 'VALID'],
  ] as const)('%j is seen on %s as %s', (certificate, day, state) => {
    expect(derivedState(certificate, day)).toBe(state);
  });

  test('surveillance is late from the day after its last day, and only for what is valid', () => {
    const due = surveillanceDueOn('2025-03-31', { length: 12, unit: 'MONTH' });
    expect(due).toBe('2026-03-31');
    expect(surveillanceOverdue(valid, due, '2026-03-31')).toBe(false);
    expect(surveillanceOverdue(valid, due, '2026-04-01')).toBe(true);
    expect(surveillanceOverdue(valid, null, '2026-04-01')).toBe(false);
    expect(surveillanceOverdue({ ...valid, state: 'SUSPENDED' }, due, '2026-04-01')).toBe(false);
    expect(surveillanceOverdue(valid, due, '2026-07-01')).toBe(false);
    expect(isEffective(valid, due, '2026-03-31')).toBe(true);
    expect(isEffective(valid, due, '2026-04-01')).toBe(false);
    expect(isEffective(valid, null, '2026-07-01')).toBe(false);
  });

  test('what runs out within so many days', () => {
    expect(daysUntil('2026-06-30', '2026-06-01')).toBe(29);
    expect(expiresWithin(valid, 29, '2026-06-01')).toBe(true);
    expect(expiresWithin(valid, 28, '2026-06-01')).toBe(false);
    expect(expiresWithin(valid, 30, '2026-07-01')).toBe(false);
    expect(expiresWithin({ ...valid, state: 'CANCELLED' }, 30, '2026-06-01')).toBe(false);
    expect(expiresWithin({ ...valid, validTo: null }, 30, '2026-06-01')).toBe(false);
  });
});
