import { mount } from '@vue/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { defineComponent } from 'vue';
import { createMemoryHistory, createRouter, type Router } from 'vue-router';
import { choicesFilter, dateRangeFilter, flagFilter, numberFilter, textFilter } from './filters';
import { useListState } from './listState';

function useExample() {
  return useListState({
    filters: {
      search: textFilter(),
      state: choicesFilter(['VALID', 'EXPIRED']),
      validTo: dateRangeFilter(),
      withinDays: numberFilter(),
      mandatory: flagFilter(),
    },
    sorts: ['NAME', 'VALID_TO'],
    sort: { field: 'VALID_TO', direction: 'DESC' },
  });
}

let router: Router;
let state: ReturnType<typeof useExample>;

async function open(address: string): Promise<void> {
  const list = defineComponent({
    setup: () => {
      state = useExample();
      return () => null;
    },
  });
  const other = defineComponent({ render: () => null });
  router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/list', component: list },
      { path: '/other', component: other },
    ],
  });
  await router.push(address);
  mount(list, { global: { plugins: [router] } });
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('the state of a list', () => {
  beforeEach(() => open('/list'));

  it('is the given sort and no filter when the address says nothing', () => {
    expect(state.variables.value).toEqual({
      filter: {},
      orderBy: { field: 'VALID_TO', direction: 'DESC' },
      first: 20,
      after: null,
      last: null,
      before: null,
    });
    expect(state.hasFilters.value).toBe(false);
  });

  it('is read from a link in full, and what the link makes up is dropped', async () => {
    await open(
      '/list?search=粒子&state=EXPIRED,MADE_UP&validTo=2026-01-01~&withinDays=90&mandatory=yes&sort=-NAME&size=50',
    );
    expect(state.variables.value).toMatchObject({
      filter: {
        search: '粒子',
        state: ['EXPIRED'],
        validTo: { from: '2026-01-01', to: null },
        withinDays: 90,
        mandatory: true,
      },
      orderBy: { field: 'NAME', direction: 'DESC' },
      first: 50,
    });
  });

  it('refuses page sizes and sort fields that the list does not have', async () => {
    await open('/list?size=100000&sort=passwordHash&withinDays=1e9&validTo=yesterday~');
    expect(state.size.value).toBe(20);
    expect(state.sort.value.field).toBe('VALID_TO');
    expect(state.hasFilters.value).toBe(false);
  });

  it('writes filters into the address and goes to the first page', async () => {
    state.next('CURSOR');
    await settled();
    expect(router.currentRoute.value.query).toEqual({ after: 'CURSOR', page: '2' });
    state.setFilter('search', '随州');
    await settled();
    expect(router.currentRoute.value.query).toEqual({ search: '随州' });
    expect(state.page.value).toBe(1);
  });

  it('keeps both of two changes made in one tick', async () => {
    state.setFilter('search', 'a');
    state.setFilter('state', ['VALID']);
    await settled();
    expect(router.currentRoute.value.query).toEqual({ search: 'a', state: 'VALID' });
  });

  it('turns the direction when the same field is sorted again', async () => {
    state.sortBy('NAME');
    expect(state.sort.value).toEqual({ field: 'NAME', direction: 'ASC' });
    state.sortBy('NAME');
    expect(state.sort.value).toEqual({ field: 'NAME', direction: 'DESC' });
  });

  it('asks backwards from a cursor, and drops the cursor on the way back to page one', async () => {
    await open('/list?after=C2&page=3');
    state.previous('C1');
    expect(state.variables.value).toMatchObject({ first: null, after: null, last: 20, before: 'C1' });
    state.previous('C0');
    expect(state.variables.value).toMatchObject({ first: 20, last: null, before: null });
    expect(state.page.value).toBe(1);
  });

  it('clears the filters and leaves sort and size', async () => {
    await open('/list?search=x&state=VALID&sort=NAME&size=100');
    state.clearFilters();
    await settled();
    expect(router.currentRoute.value.query).toEqual({ sort: 'NAME', size: '100' });
  });

  it('does not change while the reader goes to another page', async () => {
    await open('/list?search=x');
    await router.push('/other?search=y');
    await settled();
    expect(state.filter.value.search).toBe('x');
  });
});
