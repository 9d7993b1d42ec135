import { CONFORMITY_KINDS, CONFORMITY_PAPER, CONFORMITY_STATES, labelOf, phrase, today } from '@bianzhong/domain';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../cast/full-world/acts';
import { FAILED_BRAKES, inspected } from '../cast/full-world/vehicles';
import { choose, confirm, goByMenu, heading, press, read, search, soon, type } from './gestures';
import { askerIn, setUpLine, type Line } from './line';
import { startPortal, type Portal } from './portal';
import { said, words } from './words';

const { conformity, reconciliation, ui } = words;
const DAY = today(new Date());
const NUMBER = 'WHJ126A0000001';
const REPLACEMENT = 'WHJ126A0000002';
const REASON = '打印时纸张损坏，换发新证。';

let portal: Portal;
let page: Page;
let clerk: Actor;
let line: Line;
let failed: { id: string; vin: string };
let first = '';
let second = '';

/** A vehicle that was inspected, with brakes that hold or not. */
async function built(changes: Parameters<typeof inspected>[2] = {}) {
  const vehicle = await line.build();
  await inspected(clerk, vehicle.id, changes);
  return vehicle;
}

const main = () => page.getByRole('main');
const state = (code: string) => labelOf(CONFORMITY_STATES, code, 'zh');
const printed = (code: (typeof CONFORMITY_PAPER)[number]['code']) => labelOf(CONFORMITY_PAPER, code, 'zh');

beforeAll(async () => {
  portal = await startPortal();
  page = await portal.as('clerkA');
  clerk = askerIn(portal, page);
  line = await setUpLine(clerk, askerIn(portal, await portal.as('cityRegulator')));
  failed = await built(FAILED_BRAKES);
});
afterAll(() => portal.close());

describe('a certificate of one vehicle', () => {
  it('is drafted with all that is known filled in', async () => {
    await goByMenu(page, conformity.title);
    await press(page, conformity.draft.open);
    await heading(page, conformity.draft.title);
    await search(page, conformity.vehicle, failed.vin);
    await choose(page, conformity.kind, labelOf(CONFORMITY_KINDS, 'QX', 'zh'));
    await type(page, conformity.number, NUMBER);
    await press(page, conformity.draft.submit);
    await heading(page, conformity.edit.title);
    expect(await page.getByRole('textbox', { name: '车辆型号', exact: true }).inputValue()).toBe(line.model);
    await read(main(), conformity.origin.product);
    await read(main(), conformity.noCrossFaults);
  });

  it('says at the field what does not agree with the Announcement, and what that says', async () => {
    await type(page, '外廓长', '9000');
    await read(main(), said(conformity.crossFaults, { count: 1 }));
    await read(main(), phrase('conformity.notAsAnnounced', 'zh', { announced: 8600 }));
    await read(main(), said(conformity.origin.changed.product, { value: '8600' }));
    await type(page, '外廓长', '8598');
    await read(main(), conformity.noCrossFaults);
    await press(page, conformity.edit.submit);
    await heading(page, said(conformity.named, { number: NUMBER }));
    first = new URL(page.url()).pathname;
  });

  it('is refused for a failed critical item, in words and with the way there', async () => {
    await press(page, conformity.issue.open);
    await heading(page, conformity.issue.title);
    await read(main(), phrase('conformity.inspectionFailed', 'zh', { items: '整车制动率' }));
    await read(main(), said(conformity.gate.closed, { count: 1 }));
    expect(await page.getByRole('button', { name: conformity.issue.submit, exact: true }).isDisabled()).toBe(true);
    expect(await page.getByRole('link', { name: conformity.gate.toInspection }).getAttribute('href')).toMatch(/^\/inspections\//);
  });

  it('is issued once the vehicle has passed', async () => {
    await inspected(clerk, failed.id);
    await page.reload();
    await read(main(), conformity.gate.open);
    await confirm(page, conformity.issue.submit);
    await heading(page, said(conformity.named, { number: NUMBER }));
    await read(main(), state('ISSUED'));
    await read(main(), conformity.late.short.inTime);
  });
});

describe('its paper', () => {
  it('is two pages of A4 without the frame of the portal, with a code that leads back', async () => {
    await press(page, conformity.print.open);
    await heading(page, conformity.print.title);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('complementary').isVisible()).toBe(false);
    for (const text of [printed('QX'), printed('PARAMETERS'), NUMBER, failed.vin, line.model]) expect(await main().innerText()).toContain(text);
    await main().getByRole('img', { name: conformity.print.code }).waitFor();
    expect(await main().getByText(printed('REVOKED')).count()).toBe(0);
    const paper = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(paper.toString('latin1').match(/\/Count (\d+)/)?.[1]).toBe('2');
    await page.emulateMedia({ media: null });
  });
});

describe('what becomes of it', () => {
  it('it is replaced: the new one takes its place and the old one says so', async () => {
    await page.goto(first);
    await press(page, conformity.replace.open);
    await heading(page, conformity.replace.title);
    await type(page, conformity.replace.number, REPLACEMENT);
    await type(page, conformity.replace.reason, REASON);
    await press(page, conformity.replace.submit);
    await heading(page, said(conformity.named, { number: REPLACEMENT }));
    second = new URL(page.url()).pathname;
    await page.getByRole('link', { name: NUMBER, exact: true }).click();
    await heading(page, said(conformity.named, { number: NUMBER }));
    await read(main(), state('REVOKED'));
    await read(main(), said(conformity.revokedBecause, { reason: REASON }));
    await page.getByRole('link', { name: REPLACEMENT, exact: true }).waitFor();
  });

  it('the new one is revoked only with a reason, and its paper is marked', async () => {
    await page.goto(second);
    await press(page, conformity.revoke.open);
    const dialog = page.getByRole('dialog');
    await press(dialog, conformity.revoke.open);
    await read(dialog, ui.reasonMissing);
    await type(dialog, conformity.revoke.reason, '发动机号登记有误。');
    await press(dialog, conformity.revoke.open);
    await read(page, conformity.revoke.done);
    await read(main(), state('REVOKED'));
    expect(await page.getByRole('button', { name: conformity.revoke.open }).count()).toBe(0);
    await press(page, conformity.print.open);
    await heading(page, conformity.print.title);
    await soon(() => main().getByText(printed('REVOKED'), { exact: true }).count()).toBe(4);
  });
});

describe('many at once', () => {
  it('issues what holds, tells why the rest does not, and sends that again', async () => {
    const good = [await built(), await built()];
    const bad = await built(FAILED_BRAKES);
    await page.goto('/conformity/batch');
    await page.getByText(good[0]!.vin, { exact: true }).click();
    await type(page, conformity.batch.paste, `${good[1]!.vin}\n${bad.vin}`);
    await press(page, conformity.batch.addPasted);
    await type(page, conformity.batch.prefix, 'WHJ126B');
    await type(page, conformity.batch.first, '0000001');
    await press(page, conformity.batch.number);
    await press(page, conformity.batch.submit);
    await read(main(), said(conformity.batch.refused, { count: 1, issued: 2 }));
    await read(main(), phrase('conformity.inspectionFailed', 'zh', { items: '整车制动率' }));
    await read(main(), said(conformity.batch.issued, { count: 2 }));
    await inspected(clerk, bad.id);
    await page.reload();
    await read(main(), said(conformity.batch.issued, { count: 2 }));
    await press(page, conformity.batch.submit);
    await read(main(), said(conformity.batch.issued, { count: 3 }));
    await press(page, conformity.batch.again);
    await read(main(), conformity.batch.choose);
  });
});

describe('the reconciliation board', () => {
  it('tells the gap in words and leads to the vehicles of that day', async () => {
    await goByMenu(page, reconciliation.title);
    const row = page.getByRole('row', { name: new RegExp(DAY) });
    await read(row, said(reconciliation.gaps.upload, { count: 3 }));
    const link = row.getByRole('link', { name: said(reconciliation.gaps.upload, { count: 3 }) });
    expect(await link.getAttribute('href')).toContain(`/vehicles?stage=CERTIFIED&manufactured=${DAY}`);
  });
});
