import { labelOf, PROJECT_KINDS, ROLE_ENTRIES } from '@bianzhong/domain';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../accessibility/examination';
import { choose, goByMenu, heading, press, read, soon, tick, type } from './gestures';
import { startPortal, type Portal } from './portal';
import { said, words } from './words';

const { accounts, enterprises, research, ui } = words;

let portal: Portal;
beforeAll(async () => { portal = await startPortal(); });
afterAll(() => portal.close());

const value = (page: Page, label: string) => page.getByRole('textbox', { name: label, exact: true }).inputValue();
const opening = (sentence: string) => sentence.split('{')[0] ?? '';

describe('two tabs that edit the same row', () => {
  let first: Page;
  let second: Page;
  const dialog = () => second.getByRole('dialog', { name: ui.conflict.title });

  beforeAll(async () => {
    first = await portal.as('adminA');
    await first.getByRole('complementary').getByRole('link', { name: enterprises.title, exact: true }).click();
    await press(first, enterprises.edit.open);
    await heading(first, enterprises.edit.title);
    second = await first.context().newPage();
    await second.goto(first.url());
    await heading(second, enterprises.edit.title);
  });

  it('the first to save is stored', async () => {
    await type(first, enterprises.address, '湖北省随州市曾都区迎宾大道 66 号');
    await type(first, enterprises.contactPhone, '0722-3580066');
    await press(first, enterprises.edit.submit);
    await read(first, enterprises.edit.done);
  });

  it('the second is shown both versions, field by field', async () => {
    await type(second, enterprises.address, '湖北省随州市曾都区编钟大道 8 号');
    await type(second, enterprises.legalRepresentative, '林建业');
    await press(second, enterprises.edit.submit);
    await dialog().waitFor();
    expect(await violations(second)).toEqual([]);
    const rows = await dialog().getByRole('row').allInnerTexts();
    expect(rows.map((row) => row.split('\t').map((cell) => cell.trim()))).toEqual([
      [ui.conflict.field, ui.conflict.mine, ui.conflict.current],
      [enterprises.legalRepresentative, '林建业', '林建国'],
      [enterprises.address, '湖北省随州市曾都区编钟大道 8 号', '湖北省随州市曾都区迎宾大道 66 号'],
      [enterprises.contactPhone, expect.any(String), '0722-3580066'],
    ]);
  });

  it('keeps what he typed on top of what the other stored', async () => {
    await press(dialog(), ui.conflict.keepMine);
    await read(second, ui.conflict.mineTaken);
    expect(await value(second, enterprises.address)).toBe('湖北省随州市曾都区编钟大道 8 号');
    expect(await value(second, enterprises.contactPhone)).toBe('0722-3580066');
    await press(second, enterprises.edit.submit);
    await read(second, enterprises.edit.done);
    await read(second.getByRole('main'), '林建业');
    await read(second.getByRole('main'), '0722-3580066');
  });

  it('or goes on from what is stored', async () => {
    for (const tab of [first, second]) {
      await press(tab, enterprises.edit.open);
      await heading(tab, enterprises.edit.title);
    }
    await type(first, enterprises.contactName, '林晓');
    await type(second, enterprises.contactName, '林夕');
    await press(first, enterprises.edit.submit);
    await read(first.getByRole('main'), '林晓');
    await press(second, enterprises.edit.submit);
    await press(dialog(), ui.conflict.takeCurrent);
    await read(second, ui.conflict.currentTaken);
    expect(await value(second, enterprises.contactName)).toBe('林晓');
  });
});

describe('a form that is half filled in', () => {
  let page: Page;
  const warnings: string[] = [];
  const leaving = () => page.getByRole('dialog', { name: ui.leave.title });

  beforeAll(async () => {
    page = await portal.as('clerkA');
    page.on('dialog', async (dialog) => {
      warnings.push(dialog.type());
      await dialog.accept();
    });
    await goByMenu(page, research.title);
    await press(page, research.open.open);
    await heading(page, research.open.title);
    await type(page, research.name, '半途而废的项目');
    await choose(page, research.kind, labelOf(PROJECT_KINDS, 'KEY_TECH', 'zh'));
  });

  it('says when it was kept', () => read(page, opening(ui.draft.savedAt)));

  it('survives a reload, which the browser warns of', async () => {
    await page.reload();
    await read(page, opening(ui.draft.restored));
    expect(warnings).toEqual(['beforeunload']);
    expect(await value(page, research.name)).toBe('半途而废的项目');
    await read(page.getByRole('main'), labelOf(PROJECT_KINDS, 'KEY_TECH', 'zh'));
  });

  it('asks before it is left by the menu, and stays when told so', async () => {
    await page.getByRole('complementary').getByRole('link', { name: research.title }).click();
    await read(leaving(), ui.leave.kept);
    await press(leaving(), ui.leave.stay);
    await heading(page, research.open.title);
    expect(await value(page, research.name)).toBe('半途而废的项目');
  });

  it('asks before the back button as well', async () => {
    await page.goBack();
    await press(leaving(), ui.leave.stay);
    await heading(page, research.open.title);
  });

  it('is there again for the same person after leaving', async () => {
    await page.getByRole('complementary').getByRole('link', { name: research.title }).click();
    await press(leaving(), ui.leave.go);
    await heading(page, research.title);
    await press(page, research.open.open);
    await read(page, opening(ui.draft.restored));
    expect(await value(page, research.name)).toBe('半途而废的项目');
  });

  it('begins anew when the draft is given up', async () => {
    await press(page, ui.draft.startOver);
    expect(await value(page, research.name)).toBe('');
    await page.reload();
    await heading(page, research.open.title);
    expect(await value(page, research.name)).toBe('');
  });
});

describe('a form with faults', () => {
  let page: Page;
  beforeAll(async () => {
    page = await portal.as('clerkA');
    await page.goto('/projects/new');
  });

  it('says what is wrong with a field when it is left, and not before', async () => {
    const name = page.getByRole('textbox', { name: research.name, exact: true });
    expect(await name.getAttribute('aria-invalid')).toBe('false');
    await name.focus();
    await name.press('Tab');
    await soon(() => name.getAttribute('aria-invalid')).toBe('true');
    const described = await name.getAttribute('aria-describedby');
    expect(await page.locator(`[id="${described}"]`).innerText()).not.toBe('');
  });

  it('counts them above and leads to each', async () => {
    await press(page, research.open.submit);
    const summary = page.getByRole('main').getByRole('alert');
    const links = summary.getByRole('link');
    await read(summary, said(ui.form.faults, { count: await links.count() }));
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
    await links.filter({ hasText: research.goal }).click();
    expect(await page.getByRole('textbox', { name: research.goal, exact: true }).evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('lets the click arrive that leaves a faulty field', async () => {
    page = await portal.as('adminA');
    await page.goto('/members/invite');
    await type(page, accounts.displayName, '林建国');
    await type(page, accounts.name, 'l');
    await tick(page, accounts.roles, labelOf(ROLE_ENTRIES, 'ENTERPRISE_CLERK', 'zh'));
    const name = page.getByRole('textbox', { name: accounts.name, exact: true });
    await soon(() => name.getAttribute('aria-invalid')).toBe('true');
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(1);
  });

  it('shows a refusal of the server at its field', async () => {
    await type(page, accounts.name, 'lin');
    await press(page, accounts.invite.submit);
    await read(page.getByRole('main').getByRole('alert'), said(ui.form.faults, { count: 1 }));
    expect(await page.getByRole('textbox', { name: accounts.name, exact: true }).getAttribute('aria-invalid')).toBe('true');
  });
});
