import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CONFORMITY_STATES, labelOf, today, TRANSFER_OPERATIONS, TRANSFER_STATES } from '@bianzhong/domain';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, type Actor } from '../cast/full-world/acts';
import { inspected } from '../cast/full-world/vehicles';
import { confirm, goByMenu, heading, press, read, rowsOf, type } from './gestures';
import { askerIn, setUpLine } from './line';
import { startPortal, type Portal } from './portal';
import { said, words } from './words';

const { conformity } = words;
const REASON = '企业网络改造，数据中心停机三天；已安排专人每日核对上传结果。';
const LETTER = '汉江质〔2026〕17号';
const NUMBER = 'WHJ126C0000001';

let portal: Portal;
let maker: Page;
let regulator: Page;
let clerk: Actor;
/** Where the exchange files go; at first something else stands in its place. */
let folder = '';

const main = (page: Page) => page.getByRole('main');
const state = (code: string) => labelOf(CONFORMITY_STATES, code, 'zh');
const titleOf = (number: string) => said(conformity.named, { number });

beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'exchange-')), 'outbox');
  portal = await startPortal({ EXCHANGE_DIR: folder });
  maker = await portal.as('clerkA');
  regulator = await portal.as('zengduRegulator');
  clerk = askerIn(portal, maker);
});
afterAll(async () => {
  await portal.close();
  await rm(join(folder, '..'), { recursive: true, force: true });
});

/** The certificate on the page stands there as soon as the courier has been there; nobody presses anything for it. */
const soonIs = (page: Page, code: string) => main(page).locator('header').getByText(state(code), { exact: true }).waitFor();

interface Listed { number: string }

describe('a certificate whose upload is late', () => {
  let number = '';

  it('meets its maker on the list, with how long it is late and what is to be done', async () => {
    const { conformityCertificates: { nodes: [late] } } = await clerk.get<{ conformityCertificates: { nodes: Listed[] } }>('{ conformityCertificates(first: 1, filter: { isOverdue: true, state: [ISSUED] }) { nodes { number } } }', {});
    number = late!.number;
    await goByMenu(maker, conformity.title);
    await maker.goto('/conformity?isOverdue=yes&state=ISSUED');
    expect((await rowsOf(maker)).some((row) => row.includes(number))).toBe(true);
    await maker.getByRole('link', { name: number, exact: true }).click();
    await heading(maker, titleOf(number));
    await read(main(maker), conformity.overdue);
    await read(main(maker), /已超过.+请先提交补传说明/);
    expect(await maker.getByRole('button', { name: conformity.upload.open }).count()).toBe(0);
  });

  it('is explained, and waits for the regulator', async () => {
    await press(maker, conformity.requestLate.open);
    await heading(maker, conformity.requestLate.title);
    await type(maker, conformity.requestLate.reason, REASON);
    await type(maker, conformity.requestLate.document, LETTER);
    await press(maker, conformity.requestLate.submit);
    await heading(maker, titleOf(number));
    await read(main(maker), state('LATE_REQUESTED'));
    await read(main(maker), REASON);
  });

  it('is approved by the regulator, who reads the explanation first', async () => {
    await regulator.goto('/conformity?state=LATE_REQUESTED');
    await regulator.getByRole('link', { name: number, exact: true }).click();
    await heading(regulator, titleOf(number));
    await read(main(regulator), LETTER);
    await press(regulator, conformity.approveLate.open);
    await read(regulator.getByRole('dialog'), said(conformity.approveLate.consequence, { reason: REASON }));
    await press(regulator.getByRole('dialog'), conformity.approveLate.open);
    await read(main(regulator), state('LATE_APPROVED'));
  });

  it('is uploaded then, and arrives', async () => {
    await maker.reload();
    await heading(maker, titleOf(number));
    await confirm(maker, conformity.upload.open);
    await soonIs(maker, 'UPLOADED');
    await read(main(maker), conformity.late.short.uploadedLate);
  });
});

describe('a certificate that the certificate center did not take', () => {
  let path = '';

  it('says so on its page, with the reason', async () => {
    await rm(folder, { recursive: true, force: true });
    await writeFile(folder, 'no folder');
    const line = await setUpLine(clerk, askerIn(portal, await portal.as('cityRegulator')));
    const { id: vehicleId } = await line.build();
    await inspected(clerk, vehicleId);
    const drafted = await act(clerk, 'draftConformityCertificate', { vehicleId, kind: 'QX', number: NUMBER });
    await act(clerk, 'issueConformityCertificate', { ...drafted, issuedOn: today(new Date()) });
    path = `/conformity/${drafted.id}`;
    await maker.goto(path);
    await confirm(maker, conformity.upload.open);
    await soonIs(maker, 'UPLOAD_FAILED');
    await read(main(maker), conformity.uploadFault);
    await read(main(maker), /EEXIST|ENOTDIR/);
    await read(main(maker), said(conformity.transferIs, { operation: labelOf(TRANSFER_OPERATIONS, 'INSERT', 'zh'), state: labelOf(TRANSFER_STATES, 'FAILED', 'zh') }));
  });

  it('waits for its maker on the first page', async () => {
    await maker.goto('/');
    await read(maker, /张合格证上传失败，请查看原因后重新上传/);
  });

  it('is sent again as soon as the way is free, and both attempts stay on record', async () => {
    await rm(folder);
    await maker.goto(path);
    await heading(maker, titleOf(NUMBER));
    await confirm(maker, conformity.upload.open);
    await soonIs(maker, 'UPLOADED');
    for (const code of ['FAILED', 'DELIVERED'] as const) {
      await read(main(maker), said(conformity.transferIs, { operation: labelOf(TRANSFER_OPERATIONS, 'INSERT', 'zh'), state: labelOf(TRANSFER_STATES, code, 'zh') }));
    }
  });
});
