import { labelOf, PROFILE_CHANGE_STATES } from '@bianzhong/domain';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { heading, press, read, type } from './gestures';
import { startPortal, type Portal } from './portal';
import { said, words } from './words';

const { enterprises } = words;
const REASON = '新名称与登记机关的变更登记通知书不一致，请核对“集团”二字。';

let portal: Portal;
let admin: Page;
let regulator: Page;
beforeAll(async () => {
  portal = await startPortal();
  admin = await portal.as('adminA');
  regulator = await portal.as('cityRegulator');
});
afterAll(() => portal.close());

const change = (page: Page) => page.getByRole('region', { name: enterprises.changes.one });

async function submit(name: string): Promise<void> {
  await press(admin, enterprises.submitChange.open);
  await heading(admin, enterprises.submitChange.title);
  await type(admin, enterprises.submitChange.name, name);
  await type(admin, enterprises.submitChange.grounds, '随州市市场监督管理局 2026 年 11 月 16 日变更登记通知书');
  await press(admin, enterprises.submitChange.submit);
  await read(admin, enterprises.submitChange.done);
}

describe('a change of name', () => {
  it('is submitted by the enterprise and waits', async () => {
    await admin.getByRole('complementary').getByRole('link', { name: enterprises.title, exact: true }).click();
    await heading(admin, '湖北汉江楚韵专用汽车有限公司');
    await submit('湖北汉江楚韵专用汽车集团有限公司');
    await read(change(admin), labelOf(PROFILE_CHANGE_STATES, 'SUBMITTED', 'zh'));
  });

  it('is what the regulator reads first on his first page, and leads him there', async () => {
    await regulator.reload();
    await regulator.getByRole('main').getByRole('link', { name: new RegExp(enterprises.home.waiting.replace('{count}', '\\d+')) }).click();
    await heading(regulator, enterprises.changes.title);
    await regulator.getByRole('row', { name: /楚韵专用汽车集团/ }).getByRole('link').click();
    await read(change(regulator), '湖北汉江楚韵专用汽车集团有限公司');
  });

  it('is not returned without a reason', async () => {
    await press(regulator, enterprises.returnChange.open);
    await press(regulator, enterprises.returnChange.submit);
    await read(regulator.getByRole('alert'), enterprises.returnChange.missing);
  });

  it('is returned with a reason for the field', async () => {
    await type(regulator, said(enterprises.returnChange.reasonFor, { field: enterprises.name }), REASON);
    await press(regulator, enterprises.returnChange.submit);
    await read(regulator, enterprises.returnChange.done);
  });

  it('shows the enterprise the reason at that field', async () => {
    await admin.reload();
    await read(change(admin), labelOf(PROFILE_CHANGE_STATES, 'RETURNED', 'zh'));
    const field = change(admin).getByRole('listitem').filter({ hasText: '湖北汉江楚韵专用汽车集团有限公司' });
    expect(await field.innerText()).toContain(said(enterprises.changes.returned, { reason: REASON }));
  });

  it('is made anew, confirmed, and stands in the profile', async () => {
    await submit('湖北汉江楚韵专用汽车股份有限公司');
    await regulator.reload();
    await press(regulator, enterprises.confirmChange.open);
    await press(regulator.getByRole('dialog'), enterprises.confirmChange.open);
    await read(regulator, enterprises.confirmChange.done);
    await heading(regulator, '湖北汉江楚韵专用汽车股份有限公司');
    await admin.reload();
    await heading(admin, '湖北汉江楚韵专用汽车股份有限公司');
  });
});
