import { computed, shallowRef, watch, type ComputedRef } from 'vue';
import { useRoute, useRouter, type LocationQuery } from 'vue-router';
import type { FilterCodec } from './filters';

export type Direction = 'ASC' | 'DESC';
type Codecs = Record<string, FilterCodec<unknown>>;
export type FilterValues<Filters extends Codecs> = {
  [Name in keyof Filters]: Filters[Name] extends FilterCodec<infer Value> ? Value : never;
};

/** What a list can be asked: its filters by name (the names of the GraphQL filter), its sort fields, the first sort. */
export interface ListSpecification<Filters extends Codecs, Field extends string> {
  filters: Filters;
  sorts: readonly Field[];
  sort: { field: Field; direction: Direction };
  /** Set when two lists stand on one page, so that their query-string names do not meet. */
  prefix?: string;
}

/** Ready for a root list field: only filters that are set, one order, one direction of paging. */
export interface ListVariables<Values, Field extends string> {
  filter: Partial<Values>;
  orderBy: { field: Field; direction: Direction };
  first: number | null;
  after: string | null;
  last: number | null;
  before: string | null;
}

export const PAGE_SIZES = [20, 50, 100] as const;

/**
 * The state of a list (filters, sort, page) kept in the query string and nowhere else: a link, the back button and
 * a reload all bring the same rows. Changing a filter, the sort or the size goes to the first page, because a
 * cursor has a meaning only within the order it was made in.
 */
export function useListState<Filters extends Codecs, Field extends string>(
  specification: ListSpecification<Filters, Field>,
): ListState<FilterValues<Filters>, Field> {
  const address = useAddress(specification.prefix ?? '');
  const parts = readers(specification, address);
  const { filter, sort, size, page } = parts;
  const toFirstPage = { after: null, before: null, page: null };
  return {
    filter,
    sort,
    size,
    page,
    variables: computed(() => variablesOf(specification, parts, address)),
    hasFilters: computed(() => Object.entries(filter.value).some(([name, value]) => isSet(specification, name, value))),
    setFilter: (name, value) =>
      address.write({ ...toFirstPage, [name]: specification.filters[name]?.write(value) ?? null }, 'replace'),
    clearFilters: () => address.write({ ...toFirstPage, ...blankNames(specification.filters) }, 'replace'),
    sortBy: (field) => address.write({ ...toFirstPage, sort: sortText(field, turned(sort.value, field)) }, 'replace'),
    setSize: (count) => address.write({ ...toFirstPage, size: String(count) }, 'replace'),
    next: (cursor) => address.write({ after: cursor, before: null, page: String(page.value + 1) }, 'push'),
    previous: (cursor) => address.write(previousPage(page.value, cursor), 'push'),
  };
}

export interface ListState<Values, Field extends string> {
  filter: ComputedRef<Values>;
  sort: ComputedRef<{ field: Field; direction: Direction }>;
  size: ComputedRef<number>;
  /** 1 for the first page; only for the reader's orientation, the rows come from the cursor. */
  page: ComputedRef<number>;
  variables: ComputedRef<ListVariables<Values, Field>>;
  hasFilters: ComputedRef<boolean>;
  setFilter<Name extends keyof Values & string>(name: Name, value: Values[Name]): void;
  clearFilters(): void;
  /** Sorts by a field; the same field again turns the direction. */
  sortBy(field: Field): void;
  setSize(count: number): void;
  next(endCursor: string): void;
  previous(startCursor: string): void;
}

/** A list state whose filters do not matter to the reader (the list drawing itself). */
export type AnyListState = Pick<
  ListState<never, string>,
  'sort' | 'size' | 'page' | 'hasFilters' | 'clearFilters' | 'setSize' | 'next' | 'previous'
> & { sortBy(field: string): void };

type Changes = Record<string, string | null>;
interface Address {
  read(name: string): string | null;
  write(changes: Changes, how: 'push' | 'replace'): void;
}

function useAddress(prefix: string): Address {
  const route = useRoute();
  const router = useRouter();
  const home = route.matched.at(-1)?.path;
  // Two changes in one tick must both survive, and the route itself changes only after navigation.
  const query = shallowRef<LocationQuery>(route.query);
  watch(
    () => route.query,
    (changed) => {
      if (route.matched.at(-1)?.path === home) query.value = changed;
    },
  );
  return {
    read: (name) => {
      const value = query.value[prefix + name];
      return (Array.isArray(value) ? value[0] : value) ?? null;
    },
    write: (changes, how) => {
      const next = { ...query.value };
      for (const [name, value] of Object.entries(changes)) {
        if (value === null) delete next[prefix + name];
        else next[prefix + name] = value;
      }
      query.value = next;
      void router[how]({ query: next, hash: route.hash });
    },
  };
}

function readers<Filters extends Codecs, Field extends string>(
  specification: ListSpecification<Filters, Field>,
  address: Address,
) {
  return {
    filter: computed(() => readFilters(specification.filters, address)),
    sort: computed(() => readSort(specification, address.read('sort'))),
    size: computed(() => PAGE_SIZES.find((count) => String(count) === address.read('size')) ?? PAGE_SIZES[0]),
    page: computed(() => Math.max(1, Number.parseInt(address.read('page') ?? '1', 10) || 1)),
  };
}

function readFilters<Filters extends Codecs>(codecs: Filters, address: Address): FilterValues<Filters> {
  const values = Object.entries(codecs).map(([name, codec]) => {
    const text = address.read(name);
    return [name, text === null ? codec.blank : codec.read(text)];
  });
  return Object.fromEntries(values) as FilterValues<Filters>;
}

function readSort<Field extends string>(
  { sorts, sort }: { sorts: readonly Field[]; sort: { field: Field; direction: Direction } },
  text: string | null,
) {
  const field = sorts.find((name) => name === text?.replace(/^-/, ''));
  if (!field) return sort;
  return { field, direction: text?.startsWith('-') ? ('DESC' as const) : ('ASC' as const) };
}

function sortText(field: string, direction: Direction): string {
  return direction === 'DESC' ? `-${field}` : field;
}

function turned(sort: { field: string; direction: Direction }, field: string): Direction {
  return sort.field === field && sort.direction === 'ASC' ? 'DESC' : 'ASC';
}

function previousPage(page: number, cursor: string): Changes {
  // The way back to page one drops the cursor, so that rows added meanwhile are seen.
  if (page <= 2) return { after: null, before: null, page: null };
  return { after: null, before: cursor, page: String(page - 1) };
}

function blankNames(codecs: Codecs): Changes {
  return Object.fromEntries(Object.keys(codecs).map((name) => [name, null]));
}

function isSet(specification: { filters: Codecs }, name: string, value: unknown): boolean {
  const codec = specification.filters[name];
  return codec !== undefined && codec.write(value) !== null;
}

function variablesOf<Filters extends Codecs, Field extends string>(
  specification: ListSpecification<Filters, Field>,
  parts: ReturnType<typeof readers<Filters, Field>>,
  address: Address,
): ListVariables<FilterValues<Filters>, Field> {
  const before = address.read('before');
  const set = Object.entries(parts.filter.value).filter(([name, value]) => isSet(specification, name, value));
  return {
    filter: Object.fromEntries(set) as Partial<FilterValues<Filters>>,
    orderBy: { field: parts.sort.value.field, direction: parts.sort.value.direction },
    first: before === null ? parts.size.value : null,
    after: before === null ? address.read('after') : null,
    last: before === null ? null : parts.size.value,
    before,
  };
}
