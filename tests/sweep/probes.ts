import { getNamedType, isEnumType, isInputObjectType, isNonNullType, type GraphQLInputField } from 'graphql';
import type { Asker } from '../cast/world';
import type { Oracle, Witness } from './oracle';
import type { RawRow } from './rows';
import { argumentOf, filterFieldsOf, most, query, rowTypeOf } from './schema';
import { glance } from './selections';
import { difference, idsOf } from './walk';

/** An id that no row has. */
export const MISSING_ID = '01900000-0000-7000-8000-000000000000';
/** What is sent in the place of an id without being one. */
const MALFORMED = ['', 'viewer', '*', "' OR 1=1 --", '0'.repeat(200)];
/** As many fields as one operation may have at its root. */
const AT_ONCE = { signedIn: 20, nobody: 5 };
const LARGEST_PAGE = 100;
/** As many rows as anybody may ask for. */
const PAGE_OF_ANYBODY = 50;
const EMPTY: readonly string[] = [];

/** A field of the root by its name. */
function rootField(name: string) {
  const field = query.getFields()[name];
  if (!field) throw new Error(`there is no root field ${name}`);
  return field;
}

/** One field of an operation and what must be true of its answer: exactly these ids, or none but these. */
export interface Probe { text: string; exactly?: readonly string[]; within?: readonly string[] }

interface Row { id: string }
interface Listed { nodes?: Row[]; totalCount?: number; id?: string }

function faultOf({ text, exactly, within }: Probe, answer: Listed | Row[] | null): string | null {
  const value = Array.isArray(answer) ? { nodes: answer } : answer;
  const seen = idsOf(value === null ? [] : value.nodes ?? [value]);
  const fault = exactly ? difference(seen, exactly) : difference(seen, seen.filter((id) => within?.includes(id)));
  if (fault) return `${text} ${fault}`;
  const isWhole = value?.nodes && value.totalCount !== undefined && value.totalCount <= LARGEST_PAGE;
  return isWhole && value.totalCount !== value.nodes?.length ? `${text} counts ${value.totalCount} and shows ${value.nodes?.length}` : null;
}

/** How a filter is refused for what it says, and not for who sends it. */
export const OF_THE_INPUT: readonly string[] = ['input.invalid', 'record.notFound'];

/** Sends one operation of several probes. @returns what is wrong in words, or null when the operation was refused */
async function sendBatch(by: Asker, batch: readonly Probe[]): Promise<string[] | null> {
  const { data, errors } = await by.ask<Record<string, Listed | Row[] | null>>(`{ ${batch.map(({ text }, index) => `p${index}: ${text}`).join(' ')} }`);
  if (errors?.some(({ extensions }) => !OF_THE_INPUT.includes(extensions.reason))) return [`${batch[0]?.text} is refused: ${JSON.stringify(errors[0])}`];
  return errors || !data ? null : batch.flatMap((probe, index) => faultOf(probe, data[`p${index}`] ?? null) ?? []);
}

/**
 * Sends probes, as many in one operation as may be, own and foreign mixed. One that says no exact ids may be refused for what it says.
 * @returns what is wrong, in words
 */
export async function send(by: Asker, who: Witness, probes: readonly Probe[]): Promise<string[]> {
  const faults: string[] = [];
  const size = who.kind === 'NONE' ? AT_ONCE.nobody : AT_ONCE.signedIn;
  for (let first = 0; first < probes.length; first += size) {
    const batch = probes.slice(first, first + size);
    const together = await sendBatch(by, batch);
    if (together) faults.push(...together);
    else for (const probe of batch) faults.push(...await sendBatch(by, [probe]) ?? (probe.exactly ? [`${probe.text} is refused`] : []));
  }
  return faults.map((fault) => `${who.name}: ${fault}`);
}

/** Every id there is for a root field that gives one row: own and foreign ones, missing, of another kind, malformed. */
export function probesById(oracle: Oracle, who: Witness, root: string): Probe[] {
  const entity = rowTypeOf(rootField(root))?.name ?? '';
  const one = (id: string, exactly: readonly string[]): Probe => ({ text: `${root}(id: ${JSON.stringify(id)}) { id }`, exactly });
  const others = oracle.rows.entities.filter((other) => other !== entity).flatMap((other) => oracle.rows.of(other).slice(0, 1))
    .filter(({ id }) => !oracle.rows.find(entity, id));
  return [
    ...oracle.rows.of(entity).map((row) => one(row.id, oracle.sees(who, entity, row) ? [row.id] : EMPTY)),
    ...[MISSING_ID, ...MALFORMED, ...others.map(({ id }) => id)].map((id) => one(id, EMPTY)),
  ];
}

/** The entity whose ids a field of a filter takes, by its name. */
const entityNamed = (field: string) => `${field.charAt(0).toUpperCase()}${field.slice(1, -'Id'.length)}`;

/** Some ids of an entity: of rows that are seen and of rows that are not. */
function sample(oracle: Oracle, who: Witness, entity: string): string[] {
  if (!oracle.rows.has(entity)) return [];
  return [...oracle.visible(who, entity).slice(0, 3), ...oracle.hidden(who, entity).slice(0, 3)].map(({ id }) => id);
}

/** Words that stand in any table in a column of the name. */
function knownWords(oracle: Oracle, column: string): string[] {
  return oracle.rows.entities.flatMap((entity) => oracle.rows.of(entity).slice(0, 2).map((row) => row[column])).filter((word): word is string => typeof word === 'string' && word !== '');
}

const TEXTS = ['name', 'number', 'title', 'productLine', 'displayName', 'verb', 'code'];

/** Words that stand in rows that are not seen. */
function hiddenWords(hidden: readonly RawRow[]): string[] {
  return hidden.slice(0, 3).flatMap((row) => TEXTS.map((column) => row[column])).filter((word): word is string => typeof word === 'string' && word !== '');
}

/** Values for a field of a filter; those that only rows out of sight have are among them. */
export function valuesFor(field: GraphQLInputField, { oracle, who, entity }: { oracle: Oracle; who: Witness; entity: string }): string[] {
  const type = getNamedType(field.type);
  const wrap = (value: string) => String(field.type).startsWith('[') ? `[${value}]` : value;
  if (isEnumType(type)) return type.getValues().map(({ name }) => wrap(name));
  if (type.name === 'ID') return [...sample(oracle, who, entityNamed(field.name)), MISSING_ID, '*'].map((id) => JSON.stringify(id));
  if (type.name === 'Boolean') return ['true', 'false'];
  if (type.name === 'Int') return ['0', '30', '3000'];
  if (type.name === 'Date') return ['"2010-01-01"', '"2026-11-20"', '"2030-01-01"'];
  if (type.name === 'DateRange') return ['{ from: "2000-01-01" }', '{ from: "2026-01-01", to: "2026-12-31" }', '{}'];
  if (type.name === 'DateTimeRange') return ['{ from: "2000-01-01T00:00:00Z" }'];
  if (isInputObjectType(type)) {
    const inner = Object.values(type.getFields()).map((part) => ({ part, values: valuesFor(part, { oracle, who, entity }).map((value) => `${part.name}: ${value}`) }));
    return inner.flatMap(({ part, values }) => {
      const required = inner.filter((other) => other.part !== part && isNonNullType(other.part.type)).map((other) => other.values[0]);
      return values.map((value) => `{ ${[value, ...required].join(', ')} }`);
    });
  }
  if (type.name === 'String') return ['421303', '4213', '2', '%', '_', ...knownWords(oracle, field.name), ...hiddenWords(oracle.hidden(who, entity))].map((text) => wrap(JSON.stringify(text)));
  return [];
}

/** The row values that a filter of ids asks for, where the column is named like the filter. */
function asked(rows: readonly RawRow[], column: string, value: string): readonly string[] | undefined {
  const [row] = rows;
  return row && column in row ? idsOf(rows.filter((other) => JSON.stringify(other[column]) === value)) : undefined;
}

/** A list with every field of its filter, one at a time. @throws Error that names a field for which no value is known */
export function probesByFilter(oracle: Oracle, who: Witness, root: string): Probe[] {
  const field = rootField(root);
  const entity = rowTypeOf(field)?.name ?? '';
  const rows = oracle.rootRows(who, root, entity);
  return filterFieldsOf(field).flatMap((part) => {
    const values = valuesFor(part, { oracle, who, entity });
    if (values.length === 0) throw new Error(`the sweep has no value for ${root}(filter: { ${part.name} })`);
    return values.map((value) => {
      const exactly = getNamedType(part.type).name === 'ID' ? asked(rows, part.name, value) : undefined;
      const probe = { text: `${root}(first: 100, filter: { ${part.name}: ${value} }) ${glance(root)}` };
      return exactly ? { ...probe, exactly } : { ...probe, within: idsOf(rows) };
    });
  });
}

/** What a list can be sorted by, as the argument says it. */
export function ordersOf(field: NonNullable<ReturnType<typeof rootField>>): string[] {
  const order = argumentOf(field, 'orderBy');
  const type = order && getNamedType(order.type);
  const by = isInputObjectType(type) ? type.getFields().field?.type : undefined;
  const names = by && getNamedType(by);
  return isEnumType(names) ? names.getValues().flatMap(({ name }) => [`{ field: ${name}, direction: ASC }`, `{ field: ${name}, direction: DESC }`]) : [];
}

/** A list as it is, and all that may be in it. */
export function probeOfAll(oracle: Oracle, who: Witness, root: string): Probe {
  const field = rootField(root);
  const all = idsOf(oracle.rootRows(who, root, rowTypeOf(field)?.name ?? ''));
  const text = `${root}${most(field)} ${glance(root)}`;
  return all.length <= LARGEST_PAGE ? { text, exactly: all } : { text, within: all };
}

/** A list in every order, from either end, and from cursors of a list that somebody else was given. */
export function probesByPage(oracle: Oracle, who: Witness, { root, cursors }: { root: string; cursors: readonly string[] }): Probe[] {
  const field = rootField(root);
  const all = idsOf(oracle.rootRows(who, root, rowTypeOf(field)?.name ?? ''));
  const whole = all.length <= LARGEST_PAGE ? { exactly: all } : { within: all };
  const pages = [...ordersOf(field).map((order) => `first: 100, orderBy: ${order}`), 'last: 100'];
  const strange = cursors.flatMap((cursor) => [`first: 100, after: "${cursor}"`, `last: 100, before: "${cursor}"`]);
  return [...pages.map((page) => ({ text: `${root}(${page}) { nodes { id } }`, ...whole })), ...strange.map((page) => ({ text: `${root}(${page}) { nodes { id } }`, within: all }))];
}

/** The ways in which a field can stand in an operation, each under a name of its own. @returns the operation; all its parts answer alike */
export function wrapped(root: string): string {
  const [field, rows] = [`${root}${most(rootField(root), PAGE_OF_ANYBODY)}`, glance(root)];
  const part = `${field} ${rows}`;
  return `query ($yes: Boolean!) { plain: ${part} ... on Query { inline: ${part} } ...Named included: ${field} @include(if: $yes) ${rows} } fragment Named on Query { named: ${part} }`;
}
