import { describe, expect, test } from 'vitest';
import { addDecimals, compareDecimals, formatDecimal, normalizeDecimal, parseDecimal, subtractDecimals, type Decimal } from './decimal';
import { judge, reportVerdict, type Measurement } from './decision';
import { codesOf } from './code-list';
import { LIMIT_OPERATORS, type LimitOperator } from './lists/testing';
import { fenOf, tenThousandYuanOf, yuanOf } from './money';

/** Repeatable numbers (mulberry32), so that a failure can be looked at again. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6D2B79F5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function decimals(seed: number, most = 60): () => Decimal {
  const random = numbers(seed);
  return () => ({ units: BigInt(Math.floor((random() * 2 - 1) * most)), scale: Math.floor(random() * 3) });
}

describe('decimals', () => {
  test.each([['0', '0'], ['-0', '0'], ['+5', '5'], ['007.50', '7.50'], ['-12.50', '-12.50'], ['0.000', '0.000'], ['-0.5', '-0.5'], ['１２．５', '12.5'], ['−3', '-3'], [' 1 000.5 ', '1000.5']])('%j is written %s', (text, written) => {
    expect(normalizeDecimal(text)).toBe(written);
  });

  test.each(['', '.', '5.', '.5', '1e3', '0x10', 'NaN', 'Infinity', '1,000', '--1', '1.2.3', '1'.repeat(31), '12.5kg'])('%j is none', (text) => {
    expect(parseDecimal(text)).toBeNull();
  });

  test('thirty digits are exact', () => {
    const [one, other] = [parseDecimal('0.10000000000000000000000000001'), parseDecimal('0.1')] as [Decimal, Decimal];
    expect(compareDecimals(one, other)).toBe(1);
    expect(formatDecimal(subtractDecimals(one, other))).toBe('0.00000000000000000000000000001');
    expect(parseDecimal('9'.repeat(30))).not.toBeNull();
  });

  test('adding and taking away undo each other, and comparing is an order', () => {
    const next = decimals(1, 10_000);
    for (let round = 0; round < 500; round++) {
      const [a, b, c] = [next(), next(), next()];
      expect(compareDecimals(subtractDecimals(addDecimals(a, b), b), a)).toBe(0);
      expect(compareDecimals(a, b) + compareDecimals(b, a)).toBe(0);
      if (compareDecimals(a, b) <= 0 && compareDecimals(b, c) <= 0) expect(compareDecimals(a, c)).toBeLessThanOrEqual(0);
      expect(parseDecimal(formatDecimal(a))).toEqual(a);
    }
  });
});

describe('judging a value', () => {
  const at = (value: string, operator: LimitOperator, limit: string): Measurement => ({ value, operator, limit, uncertainty: null, rule: 'SIMPLE' });
  const guarded = (measurement: Measurement, uncertainty: string): Measurement => ({ ...measurement, uncertainty, rule: 'GUARD_BAND' });

  test.each([
    ['10.0', 'LE', '10', 'PASS'], ['10.01', 'LE', '10', 'FAIL'], ['10', 'LT', '10.00', 'FAIL'], ['9.99', 'LT', '10', 'PASS'],
    ['10', 'GE', '10', 'PASS'], ['9.99', 'GE', '10', 'FAIL'], ['10', 'GT', '10', 'FAIL'], ['10.001', 'GT', '10', 'PASS'], ['1.0', 'EQ', '1.00', 'PASS'], ['1.01', 'EQ', '1', 'FAIL'],
  ] as const)('simple: %s %s %s is %s', (...[value, operator, limit, verdict]) => {
    expect(judge(at(value, operator, limit))).toBe(verdict);
  });

  test.each([
    ['9.5', 'LE', 'PASS'], ['9.51', 'LE', 'CONDITIONAL'], ['10.5', 'LE', 'CONDITIONAL'], ['10.51', 'LE', 'FAIL'],
    ['9.49', 'LT', 'PASS'], ['9.5', 'LT', 'CONDITIONAL'], ['10.49', 'LT', 'CONDITIONAL'], ['10.5', 'LT', 'FAIL'],
    ['10.5', 'GE', 'PASS'], ['10.49', 'GE', 'CONDITIONAL'], ['9.5', 'GE', 'CONDITIONAL'], ['9.49', 'GE', 'FAIL'],
    ['10.51', 'GT', 'PASS'], ['10.5', 'GT', 'CONDITIONAL'], ['9.51', 'GT', 'CONDITIONAL'], ['9.5', 'GT', 'FAIL'],
    ['10', 'EQ', 'CONDITIONAL'], ['10.51', 'EQ', 'FAIL'],
  ] as const)('guard band of 0.5 around 10: %s %s is %s', (value, operator, verdict) => {
    expect(judge(guarded(at(value, operator, '10'), '0.5'))).toBe(verdict);
  });

  test.each([
    [{ value: null }], [{ value: '' }], [{ value: 'n/a' }], [{ limit: null }], [{ operator: null }],
    [{ rule: 'GUARD_BAND', uncertainty: null }], [{ rule: 'GUARD_BAND', uncertainty: '-0.1' }],
  ] as const)('%j is not judged', (part) => {
    expect(judge({ ...at('1', 'LE', '2'), ...part })).toBe('NOT_JUDGED');
  });

  test('without uncertainty both rules agree, and with it the guard band never contradicts the simple rule', () => {
    const next = decimals(2);
    for (let round = 0; round < 2_000; round++) {
      for (const operator of codesOf(LIMIT_OPERATORS)) {
        const [value, limit, drawn] = [next(), next(), next()].map(formatDecimal) as [string, string, string];
        const uncertainty = drawn.replace('-', '');
        const simple = judge(at(value, operator, limit));
        expect(judge(guarded(at(value, operator, limit), '0'))).toBe(simple);
        expect([simple, 'CONDITIONAL']).toContain(judge(guarded(at(value, operator, limit), uncertainty)));
      }
    }
  });
});

test.each([
  [[], 'NOT_JUDGED'], [['NOT_JUDGED'], 'NOT_JUDGED'], [['PASS', 'NOT_JUDGED'], 'PASS'], [['PASS', 'CONDITIONAL'], 'CONDITIONAL'],
  [['CONDITIONAL', 'FAIL', 'PASS'], 'FAIL'], [['PASS', 'PASS'], 'PASS'],
] as const)('a report with %j is %s', (items, verdict) => {
  expect(reportVerdict(items)).toBe(verdict);
});

describe('money', () => {
  test.each([[0, '0.00', '0.00'], [5, '0.05', '0.000005'], [123_450, '1234.50', '0.12345'], [-1, '-0.01', '-0.000001'], [2_000_000_000, '20000000.00', '2000.00'], [123_456_700, '1234567.00', '123.4567']])('%i fen is %s yuan, %s ten thousand', (fen, yuan, tenThousand) => {
    expect(yuanOf(fen)).toBe(yuan);
    expect(tenThousandYuanOf(fen)).toBe(tenThousand);
    expect(fenOf(yuan)).toBe(fen);
  });

  test.each([['1,234.5', 123_450], ['\u00A512', 1_200], ['￥ 0.29', 29], ['12.3元', 1_230], ['１２．３', 1_230]])('%s is read', (text, fen) => expect(fenOf(text)).toBe(fen));
  test.each(['', '12.345', '1,23', '1e3', 'abc', '99999999999999999999'])('%j is no amount', (text) => expect(fenOf(text)).toBeNull());
  test('half a fen does not exist', () => expect(() => yuanOf(0.5)).toThrow(RangeError));
});
