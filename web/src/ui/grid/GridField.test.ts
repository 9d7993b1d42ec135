import { flushPromises, mount } from '@vue/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { defineComponent, h, provide } from 'vue';
import { createI18n } from 'vue-i18n';
import { z } from 'zod';
import { formKey } from '../form/context';
import { useFormState } from '../form/formState';
import type { GridColumn } from './column';
import GridField from './GridField.vue';

const columns: GridColumn[] = [
  { key: 'name', label: 'Name', kind: 'text', width: '9em' },
  { key: 'sign', label: 'Sign', kind: 'choice', width: '4em', options: [{ value: 'LE', label: '≤' }] },
  { key: 'limit', label: 'Limit', kind: 'figure', width: '6em' },
  { key: 'isOutside', label: 'Outside', kind: 'flag', width: '4em' },
];
const blank = () => ({ name: '', sign: null as string | null, limit: '', isOutside: false });
const messages = { en: { grid: { cell: '{row} {label}', yes: 'Yes' } } };

async function open(most = 5, given: Record<string, unknown> = {}) {
  let values = (): ReturnType<typeof blank>[] => [];
  const screen = defineComponent(() => {
    const state = useFormState({
      schema: z.unknown(),
      source: { version: 0, values: { rows: given.rows ?? [blank()] } },
      language: () => 'en',
    });
    provide(formKey, state.context);
    values = () => state.values.value.rows as ReturnType<typeof blank>[];
    const properties = { name: 'rows', caption: 'Rows', columns, blank, most, addLabel: 'Add', endLabel: 'End', ...given };
    return () => h(GridField, properties);
  });
  const i18n = createI18n({ legacy: false, locale: 'en', messages, missingWarn: false, fallbackWarn: false });
  const page = mount(screen, { global: { plugins: [i18n] }, attachTo: document.body });
  await flushPromises();
  const cell = (label: string) => page.get<HTMLInputElement>(`[aria-label="${label}"]`);
  return { page, cell, values };
}

const focused = () => document.activeElement?.getAttribute('aria-label');

describe('an editable table', () => {
  afterEach(() => document.body.replaceChildren());

  it('goes down by Enter, beginning a new row after the last, and up again', async () => {
    const { cell, values } = await open(2);
    cell('1 Limit').element.focus();
    await cell('1 Limit').trigger('keydown', { key: 'Enter' });
    await flushPromises();
    expect([values().length, focused()]).toEqual([2, '2 Limit']);
    await cell('2 Limit').trigger('keydown', { key: 'Enter' });
    await flushPromises();
    expect([values().length, focused()]).toEqual([2, '2 Limit']);
    await cell('2 Limit').trigger('keydown', { key: 'Enter', shiftKey: true });
    await flushPromises();
    expect(focused()).toBe('1 Limit');
  });

  it('leaves an Enter alone that picks a candidate of an input method', async () => {
    const { cell, values } = await open();
    await cell('1 Name').trigger('keydown', { key: 'Enter', isComposing: true });
    expect(values()).toHaveLength(1);
  });

  it('takes a block from the cell it is pasted into, as far as there is room', async () => {
    const { cell, values } = await open(2);
    const clipboardData = { getData: () => '<=\t２．５０\tyes\r\nno sign\t1\t\r\n≤\t3\t\r\n' };
    await cell('1 Sign').trigger('paste', { clipboardData });
    expect(values()).toEqual([
      { name: '', sign: 'LE', limit: '2.50', isOutside: true },
      { name: '', sign: 'no sign', limit: '1', isOutside: false },
    ]);
  });

  it('leaves a single pasted value to the browser', async () => {
    const { cell, values } = await open();
    await cell('1 Limit').trigger('paste', { clipboardData: { getData: () => '9.0' } });
    expect(values()[0]?.limit).toBe('');
  });

  it('makes figures plain when a cell is left, and keeps their last zeros', async () => {
    const { cell, values } = await open();
    await cell('1 Limit').setValue('１２．５０');
    await cell('1 Limit').trigger('blur');
    expect(values()[0]?.limit).toBe('12.50');
  });

  const sign: GridColumn = { ...columns[1]!, options: [{ value: 'LE', label: '≤', press: '1' }] };
  const rows = () => ['a', 'b', 'c'].map((name) => ({ ...blank(), name }));
  const given = () => ({
    rows: rows(),
    blank: undefined,
    columns: [{ ...columns[0]!, kind: 'shown' as const }, sign, columns[2]!],
    isOff: (row: { name: string }, key: string) => row.name === 'b' && key === 'limit',
  });

  it('of given rows takes no row more or less, and its keys pass by what a row does not have', async () => {
    const { page, cell, values } = await open(3, given());
    expect(page.findAll('button')).toHaveLength(0);
    cell('1 Limit').element.focus();
    await cell('1 Limit').trigger('keydown', { key: 'Enter' });
    await flushPromises();
    expect(focused()).toBe('3 Limit');
    await cell('3 Limit').trigger('keydown', { key: 'Enter' });
    await flushPromises();
    expect([values().length, focused()]).toEqual([3, '3 Limit']);
    await cell('3 Limit').trigger('keydown', { key: 'ArrowUp' });
    await flushPromises();
    expect(focused()).toBe('1 Limit');
  });

  it('of given rows takes a pasted column where there are cells, and tells what had no place', async () => {
    const { page, cell, values } = await open(3, given());
    await cell('1 Limit').trigger('paste', { clipboardData: { getData: () => '1\n2\n3\n4' } });
    expect(values().map(({ limit }) => limit)).toEqual(['1', '', '3']);
    expect(page.get('[role=status]').text()).toContain('grid.astray');
  });

  it('picks a choice by its key', async () => {
    const { cell, values } = await open(3, given());
    await cell('2 Sign').trigger('keydown', { key: '1' });
    expect(values()[1]?.sign).toBe('LE');
  });
});
