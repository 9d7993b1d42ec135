import { describe, expect, test } from 'vitest';
import { normalizeStandardNumber, readStandardNumber } from './standard-number';
import { isOutdated, standardStatus, type DatedStandard } from './standard-status';
import { STANDARDS_CATALOGUE } from './standards-catalogue';

describe('numbers of standards', () => {
  test.each([
    ['GB 18564.1-2019', 'NATIONAL', true, 2019], ['GB/T 19001-2016', 'NATIONAL', false, 2016], ['GB/Z 1-2020', 'NATIONAL', false, 2020],
    ['QC/T 750-2006', 'INDUSTRY', false, 2006], ['JT/T 1285-2020', 'INDUSTRY', false, 2020], ['GA 802-2019', 'INDUSTRY', null, 2019],
    ['DB42/T 1234-2017', 'LOCAL', false, 2017], ['DB4213/T 1-2020', 'LOCAL', false, 2020], ['DB42 123-2017', 'LOCAL', null, 2017],
    ['T/CAAMTB 1-2020', 'ASSOCIATION', false, 2020], ['Q/CLW 001-2017', 'ENTERPRISE', false, 2017],
    ['ISO 3779:2009', 'INTERNATIONAL', false, 2009], ['ISO/IEC 17025:2017', 'INTERNATIONAL', false, 2017], ['IEC 60529-1:2013', 'INTERNATIONAL', false, 2013],
    ['UN R58', 'INTERNATIONAL', false, null], ['UN R58.03', 'INTERNATIONAL', false, null], ['SAE J1939', 'INTERNATIONAL', false, null],
  ] as const)('%s is %s', (...[number, kind, isMandatory, year]) => {
    expect(readStandardNumber(number)).toMatchObject({ ok: true, value: { number, kind, isMandatory, year } });
  });

  test.each([
    ['gb 7258—2017', 'GB 7258-2017'], ['GB7258–2017', 'GB 7258-2017'], ['GB/T\u00A019001-2016', 'GB/T 19001-2016'], ['GB/T19001-2016', 'GB/T 19001-2016'],
    ['GB / T 19001 - 2016', 'GB/T 19001-2016'], [' gb/t  18564.1-2019 ', 'GB/T 18564.1-2019'], ['ISO3779:2009', 'ISO 3779:2009'], ['ＧＢ／Ｔ\u300019001－２０１６', 'GB/T 19001-2016'], ['ISO 3779：2009', 'ISO 3779:2009'],
    ['iso/iec17025:2017', 'ISO/IEC 17025:2017'], ['UNR58', 'UN R58'], ['sae j1939', 'SAE J1939'], ['QC/T750-2006', 'QC/T 750-2006'],
    ['DB42/T1234-2017', 'DB42/T 1234-2017'], ['DB42 123-2017', 'DB42 123-2017'], ['T/CAAMTB1-2020', 'T/CAAMTB 1-2020'], ['Q/CLW001-2017', 'Q/CLW 001-2017'],
    ['GB\u22157258\u22122017', 'GB/7258-2017'],
  ])('%s is written %s', (text, number) => {
    expect(normalizeStandardNumber(text)).toBe(number);
    expect(normalizeStandardNumber(number)).toBe(number);
  });

  test.each(['', 'GB', 'GB 7258', '7258-2017', 'GB/X 1-2000', 'GB 1234567-2000', 'ISO 3779-2009', 'UN 58', 'QC/T 123456-2006', "GB 1-2000' OR 1=1"])('%j is none', (text) => {
    expect(readStandardNumber(text)).toEqual({ ok: false, reason: 'standardNumber.pattern' });
  });

  test('an old industry number does not tell whether it binds', () => {
    expect(readStandardNumber('GA 802-2019')).toMatchObject({ warnings: [{ reason: 'standardNumber.forceUnknown' }] });
  });
});

describe('the status of a standard', () => {
  const standard: DatedStandard = { issuedYear: 2024, issuedOn: '2024-12-31', implementedOn: '2026-01-01', withdrawnOn: null, supersededOn: null, isReplacementPartial: false };
  test.each([
    ['the day before it takes force', standard, '2025-12-31', 'UPCOMING'],
    ['the day it takes force', standard, '2026-01-01', 'CURRENT'],
    ['the day before it is replaced', { ...standard, supersededOn: '2027-01-01' }, '2026-12-31', 'CURRENT'],
    ['the day it is replaced', { ...standard, supersededOn: '2027-01-01' }, '2027-01-01', 'SUPERSEDED'],
    ['replaced in part', { ...standard, supersededOn: '2027-01-01', isReplacementPartial: true }, '2027-01-01', 'CURRENT'],
    ['withdrawn', { ...standard, withdrawnOn: '2027-06-01' }, '2027-06-01', 'WITHDRAWN'],
    ['replaced and later withdrawn', { ...standard, supersededOn: '2027-01-01', withdrawnOn: '2027-06-01' }, '2028-01-01', 'WITHDRAWN'],
    ['withdrawn before it took force', { ...standard, withdrawnOn: '2025-06-01' }, '2025-06-01', 'WITHDRAWN'],
    ['only the issue known, before it', { ...standard, implementedOn: null }, '2024-12-30', 'UPCOMING'],
    ['only the year known', { ...standard, issuedOn: null, implementedOn: null }, '2024-01-01', 'CURRENT'],
    ['only a later year known', { ...standard, issuedOn: null, implementedOn: null }, '2023-12-31', 'UPCOMING'],
    ['nothing known', { ...standard, issuedYear: null, issuedOn: null, implementedOn: null }, '2023-12-31', 'CURRENT'],
  ] as const)('%s', (...[, dated, today, status]) => {
    expect(standardStatus(dated, today)).toBe(status);
    expect(isOutdated(dated, today)).toBe(status === 'WITHDRAWN' || status === 'SUPERSEDED');
  });
});

describe('the catalogue', () => {
  const byNumber = new Map(STANDARDS_CATALOGUE.map((entry) => [entry.number, entry]));

  test('has all 75 rows in order, and no number twice', () => {
    expect([...new Set(STANDARDS_CATALOGUE.map(({ row }) => row))]).toEqual(Array.from({ length: 75 }, (_, index) => index + 1));
    expect(byNumber.size).toBe(STANDARDS_CATALOGUE.length);
  });

  test('agrees with what the numbers say, but for the binding GA standard', () => {
    for (const { number, isMandatory } of STANDARDS_CATALOGUE) {
      const read = readStandardNumber(number);
      expect(read.ok && (read.value.isMandatory ?? isMandatory)).toBe(isMandatory);
    }
    expect(STANDARDS_CATALOGUE.filter(({ isMandatory }) => isMandatory)).toHaveLength(37);
  });

  test('knows which replaces which', () => {
    for (const { replacedBy, supersededOn } of STANDARDS_CATALOGUE) {
      expect(replacedBy === null).toBe(supersededOn === null);
      if (replacedBy) expect(byNumber.has(replacedBy)).toBe(true);
    }
  });

  test('GB/T 17350 changes hands on 1 January 2026', () => {
    const [old, successor] = [byNumber.get('GB/T 17350-2009'), byNumber.get('GB/T 17350-2024')];
    expect(old && standardStatus(old, '2025-12-31')).toBe('CURRENT');
    expect(old && standardStatus(old, '2026-01-01')).toBe('SUPERSEDED');
    expect(successor && standardStatus(successor, '2025-12-31')).toBe('UPCOMING');
    expect(successor && standardStatus(successor, '2026-01-01')).toBe('CURRENT');
  });

  test('counterparts are international standards with a degree', () => {
    for (const { counterpart, degree } of STANDARDS_CATALOGUE) {
      expect(counterpart === null).toBe(degree === null);
      if (counterpart) expect(readStandardNumber(counterpart)).toMatchObject({ ok: true, value: { kind: 'INTERNATIONAL' } });
    }
  });
});
