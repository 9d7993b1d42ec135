import type { Scalar } from './database';
import { invalidField } from './errors';
import type { EntityClass, Property } from './table';

const LONGEST_SEARCH = 200;

type Operator = '=' | '<>' | '<' | '<=' | '>' | '>=';

/**
 * What a row must satisfy. Scopes and filters are both built from this small language and from nothing else:
 * no text of a client ever becomes part of a statement.
 */
export type Condition =
  | { is: 'everything' }
  | { is: 'nothing' }
  | { is: 'compare'; property: string; operator: Operator; value: Scalar }
  | { is: 'compareColumns'; property: string; operator: Operator; other: string }
  | { is: 'in'; property: string; values: readonly Scalar[] }
  | { is: 'null'; property: string; negated: boolean }
  | { is: 'contains'; property: string; text: string }
  | { is: 'and' | 'or'; parts: readonly Condition[] }
  | { is: 'not'; part: Condition }
  | { is: 'exists'; entity: EntityClass; key: string; outer: string; where: Condition };

export const everything: Condition = { is: 'everything' };
export const nothing: Condition = { is: 'nothing' };

/** All of them; parts that are undefined are left out, so that a filter reads as a list of what may be asked. */
export function all(...parts: (Condition | undefined | null | false | '')[]): Condition {
  const given = parts.filter((part): part is Condition => Boolean(part));
  return given.length === 0 ? everything : given.length === 1 ? given[0]! : { is: 'and', parts: given };
}

/** Any of them. None at all is nothing. */
export function any(...parts: Condition[]): Condition {
  return parts.length === 0 ? nothing : parts.length === 1 ? parts[0]! : { is: 'or', parts };
}

export const not = (part: Condition): Condition => ({ is: 'not', part });

/** The conditions of one entity, with its property names checked by the compiler. */
export function where<E extends object>() {
  type P = Property<E>;
  const compare = (operator: Operator) => (property: P, value: Scalar): Condition => ({ is: 'compare', property, operator, value });
  return {
    equal: compare('='), notEqual: compare('<>'), below: compare('<'), atMost: compare('<='), above: compare('>'), atLeast: compare('>='),
    oneOf: (property: P, values: readonly Scalar[]): Condition => ({ is: 'in', property, values }),
    isNull: (property: P): Condition => ({ is: 'null', property, negated: false }),
    isSet: (property: P): Condition => ({ is: 'null', property, negated: true }),
    contains: (property: P, text: string): Condition => ({ is: 'contains', property, text: searchable(text) }),
    columns: (property: P, operator: Operator, other: P): Condition => ({ is: 'compareColumns', property, operator, other }),
    /** Text that begins with `prefix`, as a range, so that both engines answer it from an index. */
    startsWith: (property: P, prefix: string): Condition => startsWith(property, prefix),
    /** Both ends are included; an end that is not given is open. */
    between: (property: P, range: { from?: Scalar; to?: Scalar } | null | undefined): Condition | undefined => range
      ? all(range.from != null && compare('>=')(property, range.from), range.to != null && compare('<=')(property, range.to))
      : undefined,
  };
}

/** @throws Refusal INVALID for a text that no database should look for */
function searchable(text: string): string {
  if (text.length > LONGEST_SEARCH) throw invalidField('filter.search', 'input.tooLong', { maximum: LONGEST_SEARCH });
  return text;
}

const LAST_BEFORE_SURROGATES = 0xd7ff;
const FIRST_AFTER_SURROGATES = 0xe000;
const LAST_CODE_POINT = 0x10ffff;

/** The first text after all texts that begin with the prefix, or null when nothing comes after them. Code points, because halves of surrogate pairs are no characters. */
function firstAfter(prefix: readonly string[]): string | null {
  const last = prefix.at(-1)?.codePointAt(0);
  if (last === undefined) return null;
  if (last === LAST_CODE_POINT) return firstAfter(prefix.slice(0, -1));
  return prefix.slice(0, -1).join('') + String.fromCodePoint(last === LAST_BEFORE_SURROGATES ? FIRST_AFTER_SURROGATES : last + 1);
}

function startsWith(property: string, prefix: string): Condition {
  if (prefix === '') return everything;
  const end = firstAfter([...prefix]);
  return all({ is: 'compare', property, operator: '>=', value: prefix }, end !== null && { is: 'compare', property, operator: '<', value: end });
}

/**
 * Rows for which the viewer can see at least one row of another entity that satisfies `condition`.
 * The other entity's scope is added when the statement is made: a filter is a read.
 * @param key the property of the other entity that holds `outer` (by default the id) of this row
 */
export function exists<E extends object>(entity: EntityClass<E>, { key, outer = 'id' }: { key: Property<E>; outer?: string }, condition: Condition): Condition {
  return { is: 'exists', entity, key, outer, where: condition };
}
