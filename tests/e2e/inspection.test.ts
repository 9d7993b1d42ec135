import { INSPECTION_VERDICTS, labelOf, VEHICLE_STAGES } from '@bianzhong/domain';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { heading, press, read, soon } from './gestures';
import { askerIn, setUpLine, type Line } from './line';
import { startPortal, type Portal } from './portal';
import { said, words } from './words';

const { grid, inspections, ui, vehicles } = words;

/** The items of the line's plan, in their order, and the cells of the grid by the words a screen reader says. */
const ITEMS = ['外廓长', '整车制动率', '侧滑', '罐体密封', '外观'];
const cell = (page: Page, row: number, label: string) => page.getByLabel(said(grid.namedCell, { row, name: ITEMS[row - 1] ?? '', label }), { exact: true });
const value = (page: Page, row: number) => cell(page, row, inspections.value);
const verdict = (page: Page, row: number) => cell(page, row, inspections.verdict);
const hasFocus = (page: Page, row: number) => soon(() => value(page, row).evaluate((input) => input === document.activeElement));
const SAVED = new RegExp(inspections.save.SAVED.replace('{time}', '\\d\\d:\\d\\d'));

let portal: Portal;
let clerk: Page;
let line: Line;

beforeAll(async () => {
  portal = await startPortal();
  clerk = await portal.as('clerkA');
  line = await setUpLine(askerIn(portal, clerk), askerIn(portal, await portal.as('zengduRegulator')));
});
afterAll(() => portal.close());

/** Goes on by the Tab key to what has the name. */
async function tabTo(page: Page, name: string): Promise<void> {
  const isThere = () => page.evaluate((sought) => document.activeElement instanceof HTMLElement && document.activeElement.innerText.trim() === sought, name);
  for (let step = 0; step < 60 && !await isThere(); step++) await page.keyboard.press('Tab');
  expect(await isThere()).toBe(true);
}

/** Scans a number, or types its end: a scanner is a keyboard that ends with Enter. */
async function scan(page: Page, vin: string, typed = vin): Promise<void> {
  await page.getByRole('textbox', { name: inspections.start.vinLabel }).and(page.locator(':focus')).waitFor();
  await page.keyboard.type(typed);
  await page.keyboard.press('Enter');
  await heading(page, vin);
}

/** The value of an item as the server has it. */
async function stored(page: Page, row: number): Promise<string | null | undefined> {
  const id = new URL(page.url()).pathname.split('/').at(-2);
  const { lineEndInspection } = await portal.get<{ lineEndInspection: { results: { value: string | null }[] } }>(page, 'query ($id: ID!) { lineEndInspection(id: $id) { results { value } } }', { id });
  return lineEndInspection.results[row - 1]?.value;
}

/** Types the values of the measured items, each ended with Enter. */
async function typeValues(page: Page, values: readonly string[]): Promise<void> {
  for (const [index, text] of values.entries()) {
    await hasFocus(page, index + 1).toBe(true);
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }
}

describe('a vehicle at the end of the line, by keyboard alone', () => {
  let vin = '';

  it('fails on a critical item, which is red with words as soon as it is typed', async () => {
    ({ vin } = await line.build());
    await clerk.goto('/inspections/new');
    await scan(clerk, vin);
    await read(clerk, said(inspections.planEdition, { edition: 1, day: '' }).slice(0, 4));
    await hasFocus(clerk, 1).toBe(true);
    await clerk.keyboard.type('8598');
    await clerk.keyboard.press('Enter');
    await clerk.keyboard.type('59.9');
    await read(clerk, said(inspections.outside, { limit: '≥ 60 %' }));
    await clerk.keyboard.press('Enter');
    await clerk.keyboard.type('1.2');
  });

  it('is not finished while items are open, and each of them is named', async () => {
    await clerk.keyboard.press('Control+Enter');
    const summary = clerk.getByRole('alert');
    await read(summary, said(ui.form.faults, { count: 2 }));
    await summary.getByRole('link').first().focus();
    await clerk.keyboard.press('Enter');
    await soon(() => verdict(clerk, 4).evaluate((select) => select === document.activeElement)).toBe(true);
  });

  it('one key passes what is only checked and still open, and leaves the exception alone', async () => {
    await clerk.keyboard.press('2');
    await expect.poll(() => verdict(clerk, 4).inputValue()).toBe('FAIL');
    await clerk.keyboard.press('Tab');
    await clerk.keyboard.type('人孔盖渗漏');
    await clerk.keyboard.press('F8');
    await expect.poll(() => Promise.all([4, 5].map((row) => verdict(clerk, row).inputValue()))).toEqual(['FAIL', 'PASS']);
    await read(clerk, SAVED);
    await clerk.keyboard.press('Control+Enter');
    await read(clerk, inspections.outcome.fail);
    await read(clerk, said(inspections.failedItems, { items: '整车制动率、罐体密封' }));
    expect(await clerk.getByRole('button', { name: vehicles.draftCertificate }).count()).toBe(0);
  });

  it('is inspected again, knows what failed before, and passes', async () => {
    await tabTo(clerk, vehicles.inspectAgain);
    await clerk.keyboard.press('Enter');
    await heading(clerk, inspections.start.title);
    await clerk.getByRole('textbox', { name: inspections.start.vinLabel }).and(clerk.locator(':focus')).waitFor();
    await clerk.keyboard.press('Enter');
    await heading(clerk, vin);
    await read(clerk, said(inspections.failedItems, { items: '整车制动率、罐体密封' }));
    await typeValues(clerk, ['8598', '63.4', '1.2']);
    await clerk.keyboard.press('F8');
    await clerk.keyboard.press('Control+Enter');
    await read(clerk, inspections.outcome.pass);
    await clerk.getByRole('button', { name: vehicles.draftCertificate }).waitFor();
  });

  it('tells its whole story on its page', async () => {
    const { vehiclesByVin: [vehicle] } = await portal.get<{ vehiclesByVin: { id: string }[] }>(clerk, 'query ($vin: Vin!) { vehiclesByVin(vin: $vin) { id } }', { vin });
    await clerk.goto(`/vehicles/${vehicle?.id}`);
    await read(clerk.getByRole('main'), labelOf(VEHICLE_STAGES, 'INSPECTED', 'zh'));
    const told = await clerk.getByRole('main').innerText();
    for (const verdictWord of ['FAIL', 'PASS'] as const) expect(told).toContain(said(words.trace.events.inspected, { verdict: labelOf(INSPECTION_VERDICTS, verdictWord, 'zh') }));
    expect(told).toContain(said(words.trace.failedItems, { items: '整车制动率、罐体密封' }));
  });
});

describe('what was typed', () => {
  let vin = '';
  beforeAll(async () => { ({ vin } = await line.build()); });

  it('is kept at the server, and the next scan goes on where it was left', async () => {
    await clerk.goto('/inspections/new');
    await scan(clerk, vin, vin.slice(-6));
    await typeValues(clerk, ['8601', '61.0']);
    await read(clerk, SAVED);
    await clerk.goto('/inspections/new');
    await scan(clerk, vin);
    await expect.poll(() => value(clerk, 2).inputValue()).toBe('61.0');
  });

  it('comes out of a spreadsheet, and a value without a place is told', async () => {
    await value(clerk, 1).evaluate((input, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, '８６０２\n62.5\n-1.0\n合格');
    await read(clerk, said(grid.pasted, { count: 4 }) + said(grid.astray, { count: 1 }));
    expect(await Promise.all([1, 2, 3].map((row) => value(clerk, row).inputValue()))).toEqual(['8602', '62.5', '-1.0']);
    await read(clerk, SAVED);
  });

  it('survives a lost connection and a closed browser', async () => {
    await clerk.context().setOffline(true);
    await value(clerk, 3).fill('2.0');
    await read(clerk, inspections.save.OFFLINE);
    await clerk.route('**/graphql', (route) => route.abort());
    await clerk.context().setOffline(false);
    await clerk.goto('about:blank');
    await clerk.unroute('**/graphql');
    await clerk.goto('/inspections/new');
    await scan(clerk, vin);
    await expect.poll(() => value(clerk, 3).inputValue()).toBe('2.0');
    await soon(() => stored(clerk, 3)).toBe('2.0');
  });

  it('in two windows at once is put together, and both are shown where they differ', async () => {
    const other = await portal.as('clerkA');
    await other.goto(new URL(clerk.url()).pathname);
    await value(other, 1).fill('8610');
    await read(other, SAVED);
    await cell(clerk, 2, inspections.remark).fill('复测一次');
    await soon(() => value(clerk, 1).inputValue()).toBe('8610');
    await value(other, 2).fill('65.0');
    await soon(() => stored(other, 2)).toBe('65.0');
    await value(clerk, 2).fill('66.0');
    const dialog = clerk.getByRole('dialog');
    await read(dialog, '65.0');
    await read(dialog, '66.0');
    await press(dialog, ui.conflict.keepMine);
    await read(clerk, SAVED);
    expect(await value(clerk, 2).inputValue()).toBe('66.0');
  });
});
