import { invalidField } from './errors';
import { all, any, type Condition } from './condition';
import type { Scalar } from './database';
import { LIMITS } from './limits';
import { ArgsType, Field, Int } from 'type-graphql';

export const DEFAULT_PAGE_SIZE = 20;

/** The arguments of every list. */
@ArgsType()
export class PageArguments {
  @Field(() => Int, { nullable: true, description: '取前几条（1 到 100）\nHow many rows from the front, 1 to 100' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: '从此游标之后\nRows after this cursor' })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: '取后几条（1 到 100）\nHow many rows from the back, 1 to 100' })
  last?: number | null;

  @Field(() => String, { nullable: true, description: '到此游标之前\nRows before this cursor' })
  before?: string | null;
}

/** How a list is sorted: columns that are never empty; the id breaks ties. */
export interface Order { property: string; descending: boolean }

/** One page as it is asked of the database. */
export interface PagePlan { size: number; backwards: boolean; cursor: Cursor | null }

interface Cursor { values: Scalar[]; id: string }

/** @throws Refusal INVALID when sizes or cursors are out of bounds or made up */
export function planPage(page: PageArguments, order: readonly Order[]): PagePlan {
  const backwards = page.last != null;
  if (backwards ? page.first != null || page.after != null : page.before != null) throw invalidField(backwards ? 'last' : 'before', 'page.firstAndLast');
  const size = page.first ?? page.last ?? DEFAULT_PAGE_SIZE;
  if (size < 1 || size > LIMITS.member.pageSize) {
    throw invalidField(backwards ? 'last' : 'first', 'limit.pageSize', { maximum: LIMITS.member.pageSize });
  }
  const text = backwards ? page.before : page.after;
  return { size, backwards, cursor: text == null ? null : readCursor(text, order, backwards ? 'before' : 'after') };
}

const signature = (order: readonly Order[]) => order.map((part) => `${part.property}${part.descending ? '-' : '+'}`).join();

export function writeCursor(row: object, order: readonly Order[]): string {
  const values = row as Record<string, Scalar> & { id: string };
  return Buffer.from(JSON.stringify([signature(order), ...order.map((part) => values[part.property] ?? null), values.id])).toString('base64url');
}

function readCursor(text: string, order: readonly Order[], argument: string): Cursor {
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (Array.isArray(parts) && parts.length === order.length + 2 && parts[0] === signature(order)
      && parts.slice(1).every((part) => typeof part === 'string' || (typeof part === 'number' && Number.isFinite(part)))) {
      const values = parts.slice(1, -1) as Scalar[];
      return { values: values.map(instantOrText), id: String(parts.at(-1)) };
    }
  } catch {
    // falls through to the one refusal: a cursor is either ours or it is not
  }
  throw invalidField(argument, 'page.cursor');
}

/** Instants travel in a cursor as ISO text, and each driver writes an instant in its own way. @throws RangeError for one that never was */
function instantOrText(value: Scalar): Scalar {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)) return value;
  const instant = new Date(value);
  if (Number.isNaN(instant.getTime())) throw new RangeError(value);
  return instant;
}

/** The rows that follow the cursor: `a >= x AND (a > x OR …)`, a form that both engines answer from an index. */
export function beyond(plan: PagePlan, order: readonly Order[]): Condition | undefined {
  if (!plan.cursor) return undefined;
  return step([...order, { property: 'id', descending: order.at(-1)?.descending ?? false }], [...plan.cursor.values, plan.cursor.id], plan.backwards);
}

function step(order: readonly Order[], values: readonly Scalar[], backwards: boolean): Condition {
  const [part, ...rest] = order as [Order, ...Order[]];
  const value = values[0] ?? null;
  const down = part.descending !== backwards;
  const strictly: Condition = { is: 'compare', property: part.property, operator: down ? '<' : '>', value };
  if (rest.length === 0) return strictly;
  const atLeast: Condition = { is: 'compare', property: part.property, operator: down ? '<=' : '>=', value };
  return all(atLeast, any(strictly, step(rest, values.slice(1), backwards)));
}

/** One page of rows. The total is counted only when somebody asks for it. */
export interface Page<E extends object> {
  nodes: E[];
  order: readonly Order[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  total: () => Promise<number>;
}
