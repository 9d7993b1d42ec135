import { labelOf, TEST_ORDER_KINDS, TEST_REPORT_STATES, today, VERDICTS } from '@bianzhong/domain';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { choose, confirm, goByMenu, heading, pickDay, press, read, rowsOf, search, type } from './gestures';
import { startPortal, type CastName, type Portal } from './portal';
import { said, words } from './words';

const { grid, orders, reports, ui } = words;
const DAY = today(new Date());
const ORDER = 'WT-2026-9001';
const REPORT = 'BG-2026-9001';
const AMENDMENT = 'BG-2026-9002';
const A = '湖北汉江楚韵专用汽车有限公司';

let portal: Portal;
const at = {} as Record<Extract<CastName, 'tester' | 'reviewer' | 'signatory' | 'clerkA' | 'cityRegulator'>, Page>;
let address = '';

beforeAll(async () => {
  portal = await startPortal();
  for (const name of ['tester', 'reviewer', 'signatory', 'clerkA', 'cityRegulator'] as const) at[name] = await portal.as(name);
});
afterAll(() => portal.close());

const state = (code: string) => labelOf(TEST_REPORT_STATES, code, 'zh');
const button = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name, exact: true });

/** Opens the report where it stands, as far as the person may see it. */
async function open(page: Page): Promise<void> {
  await page.goto(address);
  await heading(page, REPORT);
}

describe('the work on an order', () => {
  it('the tester takes the order in, then the sample, and begins', async () => {
    const page = at.tester;
    await goByMenu(page, orders.title);
    await press(page, orders.open.open);
    await heading(page, orders.open.title);
    await search(page, orders.enterprise, '汉江楚韵');
    await choose(page, orders.kind, labelOf(TEST_ORDER_KINDS, 'COMMISSIONED', 'zh'));
    await type(page, orders.number, ORDER);
    await type(page, orders.productName, '铝合金运油半挂车');
    await type(page, orders.productModel, 'HJC9400GYY');
    await type(page, orders.specimen, '整车 1 辆，车架号后六位 004711');
    await press(page, orders.open.submit);
    await heading(page, ORDER);
    await press(page, orders.receive.open);
    await heading(page, orders.receive.title);
    await type(page, orders.sampleCondition, '外观完好，可以检测');
    await press(page, orders.receive.submit);
    await heading(page, ORDER);
    await press(page, orders.start.open);
    await button(page, reports.draft.open).waitFor();
  });

  it('he writes the report; results come out of a spreadsheet and are judged as they are typed', async () => {
    const page = at.tester;
    await press(page, reports.draft.open);
    await heading(page, reports.draft.title);
    await type(page, reports.number, REPORT);
    await type(page, reports.heading, '铝合金运油半挂车罐体检验报告');
    await type(page, reports.laboratoryAddress, '湖北省随州市曾都区季梁大道 58 号');
    await type(page, reports.method, 'GB 18564.1-2019');
    await type(page, reports.specification, 'GB 18564.1-2019');
    await type(page, reports.place, '随州市曾都区季梁大道 58 号试验场');
    await pickDay(page, reports.testedFrom, DAY);
    await pickDay(page, reports.testedTo, DAY);
    const first = page.getByRole('textbox', { name: said(grid.cell, { row: 1, label: reports.parameter }) });
    await first.focus();
    await first.evaluate((cell, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, '罐体壁厚\t5.3\tmm\t≥\t5.0\t4.90\n耐压试验压力\t6.2\tMPa\t≥\t0.20\t0.21');
    await read(page, said(grid.pasted, { count: 2 }));
    await read(page.getByRole('row', { name: /罐体壁厚|^1/ }).first(), labelOf(VERDICTS, 'FAIL', 'zh'));
    await type(page, said(grid.cell, { row: 1, label: reports.value }), '5.10');
    await page.keyboard.press('Enter');
    const below = page.getByRole('textbox', { name: said(grid.cell, { row: 2, label: reports.value }) });
    expect(await below.evaluate((cell) => cell === document.activeElement)).toBe(true);
    await press(page, reports.draft.submit);
    await heading(page, REPORT);
    address = new URL(page.url()).pathname;
    await confirm(page, reports.submit.open);
    await read(page, reports.submit.done);
  });
});

describe('three people stand for one report', () => {
  it('its author is not offered to review or issue it', async () => {
    await read(at.tester.getByRole('main'), state('DRAFTED'));
    expect(await button(at.tester, reports.review.open).count()).toBe(0);
    expect(await button(at.tester, reports.issue.open).count()).toBe(0);
  });

  it('the client does not see it yet, by list, by address, by API', async () => {
    const page = at.clerkA;
    await page.goto(`/reports?search=${REPORT}`);
    await read(page.getByRole('main'), ui.list.noHit);
    await page.goto(address);
    await read(page.getByRole('alert'), ui.error.missing);
    const { data } = await portal.ask<{ testReport: unknown }>(page, 'query ($id: ID!) { testReport(id: $id) { id } }', { id: address.split('/').at(-1) });
    expect(data).toEqual({ testReport: null });
  });

  it('the reviewer sends it back with a reason, which the author reads', async () => {
    await open(at.reviewer);
    await press(at.reviewer, reports.return.open);
    await type(at.reviewer.getByRole('dialog'), reports.return.reason, '请补充环境条件。');
    await press(at.reviewer.getByRole('dialog'), reports.return.open);
    await read(at.reviewer, reports.return.done);
    await open(at.tester);
    await read(at.tester.getByRole('main'), said(reports.returnedBecause, { text: '请补充环境条件。' }));
    await press(at.tester, reports.edit.open);
    await heading(at.tester, reports.edit.title);
    await type(at.tester, reports.testConditions, '气温 16 ℃，相对湿度 55%');
    await press(at.tester, reports.edit.submit);
    await heading(at.tester, REPORT);
    await confirm(at.tester, reports.submit.open);
    await read(at.tester, reports.submit.done);
  });

  it('the reviewer passes it and is not offered to issue it', async () => {
    await open(at.reviewer);
    await confirm(at.reviewer, reports.review.open);
    await read(at.reviewer, reports.review.done);
    await read(at.reviewer.getByRole('main'), state('REVIEWED'));
    expect(await button(at.reviewer, reports.issue.open).count()).toBe(0);
  });

  it('the signatory issues it', async () => {
    await open(at.signatory);
    await confirm(at.signatory, reports.issue.open);
    await read(at.signatory, reports.issue.done);
    await read(at.signatory.getByRole('main'), reports.intact);
  });

  it('the client reads it now, with the three names', async () => {
    const page = at.clerkA;
    await goByMenu(page, reports.title);
    await page.getByRole('main').getByRole('searchbox').fill(REPORT);
    await page.getByRole('rowheader').getByRole('link', { name: REPORT }).click();
    await heading(page, REPORT);
    const paper = await page.getByRole('main').innerText();
    for (const name of ['高一帆', '马瑞芳', '罗建平', A, '5.10']) expect(paper).toContain(name);
  });

  it('a regulator never sees what was commissioned', async () => {
    await at.cityRegulator.goto(address);
    await read(at.cityRegulator.getByRole('alert'), ui.error.missing);
    await at.cityRegulator.goto('/reports');
    expect((await rowsOf(at.cityRegulator)).join()).not.toContain(REPORT);
  });

  it('nobody can change it any more', async () => {
    for (const page of [at.tester, at.reviewer, at.signatory]) {
      await open(page);
      expect(await button(page, reports.edit.open).count()).toBe(0);
    }
  });
});

describe('one person who holds all three roles', () => {
  const login = { name: 'fang@center', password: 'Three-roles-one-person-1' };
  let page: Page;

  beforeAll(async () => {
    const security = await portal.as('security');
    const { organisations } = await portal.get<{ organisations: { nodes: { id: string }[] } }>(security, '{ organisations(filter: { kind: [CENTER] }) { nodes { id } } }');
    const invitation = { organisationId: organisations.nodes[0]?.id, name: 'fang', displayName: '方知行', roles: ['CENTER_TESTER', 'CENTER_REVIEWER', 'CENTER_SIGNATORY'] };
    const { inviteMember } = await portal.get<{ inviteMember: { oneTimePassword: string } }>(security, 'mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { oneTimePassword } }', { input: invitation });
    page = await portal.open();
    await portal.get(page, 'mutation ($input: SignInInput!) { signIn(input: $input) { kind } }', { input: { name: login.name, password: inviteMember.oneTimePassword } });
    await portal.get(page, 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { kind } }', { input: { currentPassword: inviteMember.oneTimePassword, newPassword: login.password } });
  });

  it('writes the amendment of an issued report', async () => {
    await open(page);
    await press(page, reports.amend.open);
    await heading(page, reports.amend.title);
    await type(page, reports.amend.number, AMENDMENT);
    await type(page, reports.amend.reason, '更正产品型号。');
    await press(page, reports.amend.submit);
    await heading(page, reports.edit.title);
    await press(page, reports.edit.submit);
    await heading(page, AMENDMENT);
    await confirm(page, reports.submit.open);
    await read(page, reports.submit.done);
  });

  it('is shown no way to review it himself, and the API refuses him by name', async () => {
    await page.reload();
    await heading(page, AMENDMENT);
    expect(await button(page, reports.review.open).count()).toBe(0);
    const { testReport: report } = await portal.get<{ testReport: { id: string; version: number } }>(page, 'query ($id: ID!) { testReport(id: $id) { id version } }', { id: page.url().split('/').at(-1) });
    const { errors } = await portal.ask(page, 'mutation ($input: AtInput!) { reviewReport(input: $input) { id } }', { input: report });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', reason: 'report.samePerson' });
  });
});
