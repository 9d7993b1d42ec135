import { beforeEach, describe, expect, it } from 'vitest';
import { useColumnChoice, type ListColumn } from './columns';

const columns: ListColumn[] = [
  { key: 'name', label: 'Name' },
  { key: 'state', label: 'State' },
  { key: 'made', label: 'Made', hidden: true },
];
const [, state, made] = columns as [ListColumn, ListColumn, ListColumn];
const shown = (all = columns) => useColumnChoice('example', () => all).visible.value.map(({ key }) => key);

describe('the choice of columns', () => {
  beforeEach(() => localStorage.clear());

  it('survives a reload', () => {
    const choice = useColumnChoice('example', () => columns);
    choice.toggle(state, false);
    choice.toggle(made, true);
    expect(shown()).toEqual(['name', 'made']);
  });

  it('returns to the setting of the list by reset, in storage too', () => {
    const choice = useColumnChoice('example', () => columns);
    choice.toggle(state, false);
    choice.reset();
    expect(choice.visible.value.map(({ key }) => key)).toEqual(['name', 'state']);
    expect(localStorage.length).toBe(0);
  });

  it('stores nothing once everything is back as it was', () => {
    const choice = useColumnChoice('example', () => columns);
    choice.toggle(made, true);
    choice.toggle(made, false);
    expect(choice.isChosen.value).toBe(false);
    expect(localStorage.length).toBe(0);
  });

  it('shows a column that a later release adds', () => {
    useColumnChoice('example', () => columns).toggle(state, false);
    expect(shown([...columns, { key: 'new', label: 'New' }])).toEqual(['name', 'new']);
  });

  it('never hides the column that names the row, and survives damaged storage', () => {
    localStorage.setItem('columns:example', '{"hidden":["name"],"shown":7}');
    expect(shown()).toEqual(['name', 'state']);
    localStorage.setItem('columns:example', 'not json');
    expect(shown()).toEqual(['name', 'state']);
  });
});
