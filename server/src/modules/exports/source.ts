import type { Condition } from '../../kernel/condition';
import { writeCursor, type Order, type Page } from '../../kernel/page';
import type { Identified } from '../../kernel/records';
import type { Request } from '../../kernel/request';
import type { EntityClass } from '../../kernel/table';

/** Rows asked for at once: the largest page of a list. */
const PAGE = 100;

/** Some rows of a list, and how many there are in all. */
export interface Portion<E> { rows: readonly E[]; total: number }

/** Where the rows of an exported list come from. */
export interface RowSource<E, Filter, By> {
  /** @throws Refusal INVALID for a filter that cannot be */
  verify(request: Request, filter: Filter | null): void | Promise<void>;
  portions(request: Request, choice: { filter: Filter | null; orderBy: By | null }): AsyncIterable<Portion<E>>;
}

/** A list of the API: the same condition, the same order. */
export interface ListOfRows<E extends Identified, Filter, By> {
  entity: EntityClass<E>;
  condition(filter: Filter | null, request: Request): Condition | Promise<Condition>;
  order(by: By | null): Order[];
}

/** Page by page along the cursor, so that memory does not grow with the list. */
export function pagesOf<E extends Identified, Filter, By>({ entity, condition, order }: ListOfRows<E, Filter, By>): RowSource<E, Filter, By> {
  return {
    async verify(request, filter) { await condition(filter, request); },
    async *portions(request, { filter, orderBy }) {
      const by = order(orderBy);
      const meant = await condition(filter, request);
      let total: number | null = null;
      for (let after: string | undefined, more = true; more;) {
        const page: Page<E> = await request.records.page(entity, meant, { page: { first: PAGE, after }, order: by });
        total ??= await page.total();
        yield { rows: page.nodes, total };
        const last = page.nodes.at(-1);
        after = last && writeCursor(last, by);
        more = page.hasNextPage;
      }
    },
  };
}

/** A list that is short enough to be asked for as a whole, and cannot be without a filter. */
export function wholeOf<E, Filter>({ verify, read }: { verify(filter: Filter): void; read(request: Request, filter: Filter): Promise<E[]> }): RowSource<E, Filter, never> {
  const given = (filter: Filter | null): Filter => {
    if (filter === null) throw new Error('this list has no rows without a filter');
    return filter;
  };
  return {
    verify: (_request, filter) => verify(given(filter)),
    async *portions(request, { filter }) {
      const rows = await read(request, given(filter));
      yield { rows, total: rows.length };
    },
  };
}
