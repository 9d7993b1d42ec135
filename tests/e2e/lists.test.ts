import { ENTERPRISE_KINDS, labelOf, REGIONS } from '@bianzhong/domain';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chooseSeveral, compose, goByMenu, heading, press, read, rowsOf, soon, tick } from './gestures';
import { startPortal, type Portal } from './portal';
import { said, words } from './words';

const { enterprises, ui } = words;
const LONGER_THAN_A_SEARCH_WAITS_MS = 600;
const GUANGSHUI = labelOf(REGIONS, '421381', 'zh');

let portal: Portal;
let page: Page;
beforeAll(async () => {
  portal = await startPortal();
  page = await portal.as('cityRegulator');
});
afterAll(() => portal.close());

const query = () => Object.fromEntries(new URL(page.url()).searchParams);
const columns = () => page.getByRole('columnheader').allInnerTexts();
const box = () => page.getByRole('main').getByRole('searchbox', { name: enterprises.searchLabel });
const chooser = () => page.getByRole('group', { name: ui.list.columnsTitle });

describe('what a list is asked', () => {
  let hits: string[];

  it('stands in the address', async () => {
    await goByMenu(page, enterprises.title);
    await chooseSeveral(page, enterprises.region, [GUANGSHUI]);
    await chooseSeveral(page, enterprises.kinds, [labelOf(ENTERPRISE_KINDS, 'PARTS_MAKER', 'zh')]);
    await page.getByRole('main').getByRole('button', { name: enterprises.creditCode }).click();
    await soon(query).toEqual({ region: '421381', kind: 'PARTS_MAKER', sort: 'CREDIT_CODE' });
    hits = await rowsOf(page);
    expect(hits.length).toBeGreaterThan(5);
    expect(hits.every((row) => row.includes(GUANGSHUI))).toBe(true);
  });

  it('survives a reload', async () => {
    await page.reload();
    expect(await rowsOf(page)).toEqual(hits);
  });

  it('survives reading a hit and coming back', async () => {
    await page.getByRole('rowheader').getByRole('link').nth(2).click();
    await page.getByRole('heading', { level: 2, name: enterprises.profile }).waitFor();
    await page.goBack();
    await heading(page, enterprises.title);
    expect(await rowsOf(page)).toEqual(hits);
  });

  it('can be sent to a colleague as a link, who sees what is his of it', async () => {
    const colleague = await portal.as('guangshuiRegulator');
    await colleague.goto(page.url());
    expect(await rowsOf(colleague)).toEqual(hits);
    const other = await portal.as('suixianRegulator');
    await other.goto(page.url());
    await read(other.getByRole('main'), ui.list.noHit);
  });

  it('is cleared at once', async () => {
    await page.getByRole('search', { name: ui.list.filters }).getByRole('button', { name: ui.list.clearFilters }).click();
    await soon(query).toEqual({ sort: 'CREDIT_CODE' });
  });
});

describe('the pages of a list', () => {
  it('go on and back without losing or repeating a row', async () => {
    await page.goto('/enterprises');
    const first = await rowsOf(page);
    expect(first).toHaveLength(20);
    await press(page, ui.list.next);
    await read(page, new RegExp(said(ui.list.range, { from: 21, to: 40, total: '\\d+' })));
    const second = await rowsOf(page);
    expect(new Set([...first, ...second]).size).toBe(40);
    await press(page, ui.list.previous);
    await soon(() => rowsOf(page)).toEqual(first);
  });

  it('can be turned with the browser as well', async () => {
    await press(page, ui.list.next);
    await soon(() => query().page).toBe('2');
    await page.goBack();
    await soon(() => query().page).toBeUndefined();
  });
});

describe('a search', () => {
  beforeEach(() => page.goto('/enterprises'));

  it('needs no button', async () => {
    await box().fill('云峰');
    await soon(() => rowsOf(page)).toEqual([expect.stringContaining('随县云峰专用车制造有限公司')]);
  });

  it('without a hit says so and offers the way out', async () => {
    await box().fill('没有这样的企业');
    await read(page, ui.list.noHit);
    await page.getByRole('main').getByRole('button', { name: ui.list.clearFilters }).last().click();
    await soon(async () => (await rowsOf(page)).length).toBe(20);
    expect(await box().inputValue()).toBe('');
  });

  it('from the top bar leads to the list, from wherever one is', async () => {
    await page.goto('/standards');
    await heading(page, words.standards.title);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('云峰');
    await page.keyboard.press('Enter');
    await heading(page, enterprises.title);
    await soon(() => rowsOf(page)).toHaveLength(1);
  });

  it('waits for the input method: Enter only picks the candidate', async () => {
    await rowsOf(page);
    await box().focus();
    const method = await compose(page, 'yunfeng');
    await method.pick();
    await page.waitForTimeout(LONGER_THAN_A_SEARCH_WAITS_MS);
    expect(query()).toEqual({});
    await method.finish('云峰');
    await page.keyboard.press('Enter');
    await soon(query).toEqual({ search: '云峰' });
  });
});

describe('the choice of columns', () => {
  it('is remembered', async () => {
    await page.goto('/enterprises');
    await rowsOf(page);
    expect(await columns()).toContain(enterprises.contact);
    await press(page, ui.list.columns);
    for (const column of [enterprises.contact, enterprises.makesTankTrucks]) await tick(page, ui.list.columnsTitle, column);
    await page.reload();
    await rowsOf(page);
    const shown = await columns();
    expect(shown).not.toContain(enterprises.contact);
    expect(shown).toContain(enterprises.makesTankTrucks);
  });

  it('never takes away the column that names the row', async () => {
    await press(page, ui.list.columns);
    expect(await chooser().getByRole('checkbox', { name: enterprises.name, exact: true }).isDisabled()).toBe(true);
  });

  it('goes back to what the list came with', async () => {
    await press(chooser(), ui.list.columnsReset);
    expect(await columns()).toContain(enterprises.contact);
    await page.reload();
    await rowsOf(page);
    expect(await columns()).not.toContain(enterprises.makesTankTrucks);
    expect(await columns()).toContain(enterprises.contact);
  });
});

describe('a list that cannot be shown', () => {
  it('says that nobody has filled it yet', async () => {
    const clerk = await portal.as('clerkB');
    await clerk.goto('/profile-changes');
    await read(clerk.getByRole('main'), ui.list.empty);
    await read(clerk.getByRole('main'), enterprises.changes.empty);
  });

  it('says that it could not be loaded, with a number to name, and tries again', async () => {
    const refusal = { message: '系统暂时无法使用', extensions: { code: 'UNAVAILABLE', reason: 'database.unavailable', requestId: 'r-4711' } };
    await page.route('**/graphql', (route) => route.fulfill({ json: { data: null, errors: [refusal] } }));
    await page.getByRole('complementary').getByRole('link', { name: words.standards.title, exact: true }).click();
    await read(page.getByRole('alert'), said(ui.error.requestId, { id: 'r-4711' }));
    await page.unroute('**/graphql');
    await press(page, ui.error.retry);
    await soon(async () => (await rowsOf(page)).length).toBe(20);
  });
});
