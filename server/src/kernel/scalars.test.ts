import { graphql, GraphQLObjectType, GraphQLSchema, GraphQLString, parseValue, type GraphQLInputType, type GraphQLScalarType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { enumOf } from './enums';
import { CalendarDate, CreditCode, DateTime, Decimal } from './scalars';

const SCALARS: Record<string, { scalar: GraphQLScalarType<unknown, unknown>; sound: Record<string, string>; unsound: string[] }> = {
  Date: {
    scalar: CalendarDate,
    sound: { '2026-11-20': '2026-11-20', '2024-02-29': '2024-02-29', '1900-01-01': '1900-01-01' },
    unsound: ['', '2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '20261120', '2026-11-20T00:00:00Z', ' 2026-11-20', '2026-11-20\n', '２０２６-11-20', '-001-01-01', 'today', "2026-11-20' OR 1"],
  },
  Decimal: {
    scalar: Decimal,
    sound: { '0': '0', '-1.50': '-1.50', '0.1': '0.1', '1234567890123456789012345678.12': '1234567890123456789012345678.12' },
    unsound: ['', '1234567890123456789012345678901', '1,5', '1e5', '0x10', 'NaN', 'Infinity', '--1', '1.', '.', ' ', '1 2', '一'],
  },
  CreditCode: {
    scalar: CreditCode,
    sound: { '91421300MA4XPX019R': '91421300MA4XPX019R', ' 91421300ma4xpx019r ': '91421300MA4XPX019R' },
    unsound: ['', '9142', '91421300MA4XPX019R1', '91421300MA4XPX019!', '914213OOMA4XPX019R'],
  },
};
const OTHER_TYPES = [null, undefined, 1, 1.5, true, {}, [], ['2026-11-20'], { toString: () => '2026-11-20' }, new Date(0), 10n, Symbol('s'), () => '1'];
const literalOf = (text: string) => parseValue(JSON.stringify(text));

describe.each(Object.keys(SCALARS))('%s', (name) => {
  const { scalar, sound, unsound } = SCALARS[name]!;

  it('reads what is sound into its one written form, as a variable and in the text alike', () => {
    for (const [text, value] of Object.entries(sound)) {
      expect(scalar.parseValue(text)).toBe(value);
      expect(scalar.parseLiteral(literalOf(text))).toBe(value);
      expect(scalar.serialize(value)).toBe(value);
    }
  });

  it.each([...unsound, 'x'.repeat(101), '1'.repeat(100_000)])('refuses "%.40s" with a reason', (text) => {
    const refusal = expect.objectContaining({ code: 'INVALID', reason: 'input.invalid', details: { fields: [expect.objectContaining({ path: name })] } });
    expect(() => scalar.parseValue(text)).toThrow(refusal);
    expect(() => scalar.parseLiteral(literalOf(text))).toThrow(refusal);
  });

  it.each(OTHER_TYPES.map((value) => [typeof value, value]))('refuses what is no text: %s', (_type, value) => {
    expect(() => scalar.parseValue(value)).toThrow(expect.objectContaining({ code: 'INVALID' }));
  });

  it.each(['5', '1.5', 'true', 'null', 'NAME', '["2026-11-20"]', '{ a: "2026-11-20" }'])('refuses %s in the text', (literal) => {
    expect(() => scalar.parseLiteral(parseValue(literal))).toThrow(expect.objectContaining({ code: 'INVALID' }));
  });
});

/** How GraphQL itself takes a variable of a type: 'ok', or what it says first. */
async function verdict(type: GraphQLInputType, value: unknown): Promise<string> {
  const field = { type: GraphQLString, args: { value: { type } }, resolve: () => 'seen' };
  const schema = new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Query', fields: { field } }) });
  const { errors } = await graphql({ schema, source: `query ($value: ${String(type)}) { field(value: $value) }`, variableValues: { value } });
  return errors?.[0]?.message ?? 'ok';
}

describe('DateTime', () => {
  it('is an instant to the millisecond, written in UTC', () => {
    expect(DateTime.parseValue('2026-11-20T12:00:00.123+08:00')).toEqual(new Date('2026-11-20T04:00:00.123Z'));
    expect(JSON.stringify(DateTime.serialize(new Date('2026-11-20T04:00:00.123Z')))).toBe('"2026-11-20T04:00:00.123Z"');
  });

  it.each(['', 'yesterday', '2026-11-20', '2026-11-20T04:00:00', '2026-02-30T00:00:00Z', '2026-11-20T25:00:00Z', {}, [], true])('refuses %j as a value of its type', async (value) => {
    expect(await verdict(DateTime, value)).toMatch(/^Variable "\$value" got invalid value/);
  });
});

describe('an enum of a code list', () => {
  const values = enumOf('Colour', '颜色\nColour', [{ code: 'RED', zh: '红', en: 'Red' }, { code: 'GREEN', zh: '绿', en: 'Green' }]);

  it('holds the codes of the list and nothing else', () => {
    expect(values).toEqual({ RED: 'RED', GREEN: 'GREEN' });
  });
});
