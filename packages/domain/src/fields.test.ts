import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { field, issueAt, issuesOf } from './fields';
import { ENTERPRISE_KINDS } from './lists/enterprises';
import { isReason } from './phrases';

/** The reason with which a block refuses a value, or the value it takes. */
function read(schema: z.ZodType, value: unknown): unknown {
  const parsed = schema.safeParse(value);
  return parsed.success ? { value: parsed.data } : issuesOf(parsed.error).map(({ reason }) => reason);
}

const taken = [
  ['text', field.text(4), ' 𠮷𠮷𠮷𠮷 ', '𠮷𠮷𠮷𠮷'], ['lines', field.lines(10), '一\r\n二', '一\n二'],
  ['date', field.date(), '2026年3月1日', '2026-03-01'], ['date', field.date(), '2026.3.1', '2026-03-01'], ['date', field.date(), '2026-3-1', '2026-03-01'], ['date', field.date(), '2026/03/01', '2026-03-01'],
  ['creditCode', field.creditCode(), '91421300ma4xpx019r', '91421300MA4XPX019R'], ['phone', field.phone(), '0722-3312345', '0722-3312345'],
  ['phone', field.phone(), '13800000000', '13800000000'], ['phone', field.phone(), '+86 138 0000 0000', '+86 138 0000 0000'],
  ['decimal', field.decimal(), '012.50', '12.50'], ['standardNumber', field.standardNumber(), 'gb/t19001-2016', 'GB/T 19001-2016'],
  ['fen', field.fen(), 0, 0], ['whole', field.whole(1, 5), 5, 5], ['oneOf', field.oneOf(ENTERPRISE_KINDS), 'DEALER', 'DEALER'],
  ['several', field.several(ENTERPRISE_KINDS), ['DEALER', 'DEALER'], ['DEALER']], ['several of none', field.several(ENTERPRISE_KINDS, 0), [], []],
  ['id', field.id(), '0197a1b2-c3d4-7e5f-8a6b-0123456789ab', '0197a1b2-c3d4-7e5f-8a6b-0123456789ab'],
  ['optional', field.optional(field.date()), '', null], ['optional', field.optional(field.date()), undefined, null], ['optional', field.optional(field.date()), '2026-03-01', '2026-03-01'],
  ['idempotencyKey', field.idempotencyKey(), 'abcdefgh-1', 'abcdefgh-1'], ['password', field.password(), ' 𠮷 ', ' 𠮷 '],
] as const;

test.each(taken)('%s takes %j%j as %j', (...[, schema, value, result]) => {
  expect(read(schema, value)).toEqual({ value: result });
});

const refused = [
  ['text', field.text(4), undefined, 'input.required'], ['text', field.text(4), null, 'input.required'], ['text', field.text(4), 5, 'input.required'],
  ['text', field.text(4), ' \u3000 ', 'input.required'], ['text', field.text(4), '𠮷𠮷𠮷𠮷𠮷', 'input.tooLong'], ['text', field.text(4), 'a\u0000', 'input.forbiddenCharacters'],
  ['text', field.text(10), 'a\uD842', 'input.forbiddenCharacters'], ['text', field.text(10), 'x'.repeat(200_000), 'input.tooLong'],
  ['lines', field.lines(4), 'a\u0007', 'input.forbiddenCharacters'], ['lines', field.lines(4), '一\n二\n三', 'input.tooLong'],
  ['date', field.date(), '', 'input.required'], ['date', field.date(), '2026-02-29', 'input.notADate'], ['date', field.date(), {}, 'input.required'],
  ['creditCode', field.creditCode(), '123', 'creditCode.pattern'], ['creditCode', field.creditCode(), '91421300MA4XPX019A', 'creditCode.checkCharacter'],
  ['phone', field.phone(), '12', 'input.notAPhone'], ['phone', field.phone(), 'call me', 'input.notAPhone'], ['phone', field.phone(), '1'.repeat(60), 'input.notAPhone'],
  ['decimal', field.decimal(), '1e5', 'input.notADecimal'], ['standardNumber', field.standardNumber(), 'GB', 'standardNumber.pattern'],
  ['fen', field.fen(), 0.5, 'input.notWhole'], ['fen', field.fen(), -1, 'input.tooSmall'], ['fen', field.fen(), 1e15, 'input.tooLarge'], ['fen', field.fen(), Number.NaN, 'input.required'],
  ['oneOf', field.oneOf(ENTERPRISE_KINDS), 'PIRATE', 'input.notInList'], ['oneOf', field.oneOf(ENTERPRISE_KINDS), '', 'input.required'],
  ['several', field.several(ENTERPRISE_KINDS), [], 'input.required'], ['id', field.id(), "' OR 1=1", 'input.notAnId'], ['version', field.version(), 0, 'input.tooSmall'],
  ['optional', field.optional(field.date()), 'x', 'input.notADate'], ['password', field.password(), '', 'input.required'], ['password', field.password(), 'x'.repeat(201), 'input.passwordTooLong'],
  ['idempotencyKey', field.idempotencyKey(), '短', 'input.notAKey'],
] as const;

test.each(refused.map(([name, schema, value, reason]) => [name, String(JSON.stringify(value)).slice(0, 30), reason, { schema, value }] as const))('%s refuses %s: %s', (...[, , reason, { schema, value }]) => {
  expect(read(schema, value)).toEqual([reason]);
  expect(isReason(reason)).toBe(true);
});

describe('issues', () => {
  const schema = z.object({ name: field.text(2), from: field.date(), to: field.date(), note: z.string().max(3, 'input.tooLong'), email: z.email() })
    .superRefine(({ from, to }, context) => { if (from > to) context.addIssue(issueAt(['to'], 'input.dateOrder')); });

  test('name the field, the reason and what the phrase needs', () => {
    const parsed = schema.safeParse({ name: 'abc', from: '2026-01-02', to: '2026-01-01', note: 'abcd', email: 'x' });
    expect(parsed.success ? [] : issuesOf(parsed.error)).toEqual([
      { path: 'name', reason: 'input.tooLong', params: { maximum: 2 } },
      { path: 'note', reason: 'input.tooLong', params: { maximum: 3 } },
      { path: 'email', reason: 'input.invalidValue' },
    ]);
  });

  test('between fields are told once the fields are sound', () => {
    const parsed = schema.safeParse({ name: 'a', from: '2026-01-02', to: '2026-01-01', note: '', email: 'a@b.cn' });
    expect(parsed.success ? [] : issuesOf(parsed.error)).toEqual([{ path: 'to', reason: 'input.dateOrder' }]);
  });

  test('path into lists', () => {
    const parsed = z.object({ rows: z.array(z.object({ value: field.decimal() })) }).safeParse({ rows: [{ value: '1' }, { value: 'x' }] });
    expect(parsed.success ? [] : issuesOf(parsed.error)).toEqual([{ path: 'rows.1.value', reason: 'input.notADecimal' }]);
  });
});
