import { isDate, normalizeCreditCode, parseDecimal, readVin } from '@bianzhong/domain';
import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { GraphQLDateTimeISO } from 'graphql-scalars';
import { invalidField } from './errors';

interface TextScalar {
  name: string;
  description: string;
  reason: string;
  /** The value in its one written form, or null when it is not of this kind. */
  read: (text: string) => string | null;
}

/** A scalar that is text on the wire and checked on the way in. */
function textScalar({ name, description, reason, read }: TextScalar): GraphQLScalarType<string, string> {
  const parse = (value: unknown) => {
    const result = typeof value === 'string' && value.length <= 100 ? read(value) : null;
    if (result === null) throw invalidField(name, reason);
    return result;
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: (value) => String(value),
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}

/** An instant, RFC 3339 in UTC. */
export const DateTime = new GraphQLScalarType({ ...GraphQLDateTimeISO.toConfig(), name: 'DateTime', description: '时刻（UTC,RFC 3339）\nInstant in UTC, RFC 3339' });

export const CalendarDate = textScalar({
  name: 'Date', description: '日期 YYYY-MM-DD(北京时间)\nCalendar date in Asia/Shanghai', reason: 'input.notADate',
  read: (text) => isDate(text) ? text : null,
});

const wholeFen = (value: unknown): number => {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw invalidField('Fen', 'input.notWhole');
  return value;
};

/** Money in whole fen. A GraphQL Int would end at 21 million yuan. */
export const Fen = new GraphQLScalarType<number, number>({
  name: 'Fen',
  description: '金额，整数，单位：分\nMoney in whole fen',
  serialize: Number,
  parseValue: wholeFen,
  parseLiteral: (node: ValueNode) => wholeFen(node.kind === Kind.INT ? Number(node.value) : undefined),
});

export const Decimal = textScalar({
  name: 'Decimal', description: '十进制数，以文本表示，不丢精度\nDecimal number as text, exact', reason: 'input.notADecimal',
  read: (text) => parseDecimal(text) ? text : null,
});

/** Written in its normal form; the check character is the module's business, because a code outside the rule can be accepted on record. */
export const CreditCode = textScalar({
  name: 'CreditCode', description: '统一社会信用代码（18 位，GB 32100）\nUnified social credit code', reason: 'creditCode.pattern',
  read: (text) => normalizeCreditCode(text),
});

/** Written in its normal form; the check character binds Chinese numbers (GB 16735-2019) and is advisory elsewhere. */
export const Vin = textScalar({
  name: 'Vin', description: '车辆识别代号（17 位，GB 16735）\nVehicle identification number', reason: 'vin.pattern',
  read: (text) => {
    const reading = readVin(text);
    return reading.ok ? reading.value : null;
  },
});
