import { today } from '@bianzhong/domain';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startPortal, type Portal } from '../e2e/portal';
import { addressFor, idFor, SCREENS, type Screen } from '../e2e/screens';
import { examine, settle } from './examination';

/** A job begins and ends within this, however busy the machine is. */
const PATIENCE_MS = 30_000;

type Name = Screen['who'][number];

/** Who works in an enterprise of the cast. */
export const isOfEnterprise = (name: Name): boolean => /^(?:admin|clerk)[A-Z]/.test(name);

/** An auditor has found something with an enterprise whose findings are all closed. */
async function leaveFinding(portal: Portal, clerk: Page): Promise<void> {
  const certificateId = await idFor(portal, clerk, { list: 'certificates', can: 'RECORD_FINDING' });
  const finding = { certificateId, process: 'DESIGN', severity: 'MINOR', text: '设计更改单缺少验证记录。', foundOn: today(new Date()) };
  await portal.get(clerk, 'mutation ($input: RecordFindingInput!) { recordFinding(input: $input) { id } }', { input: finding });
}

/** Has a file looked through that is not in order: a page with counts and faults. */
async function lookThrough(portal: Portal, clerk: Page): Promise<void> {
  const bytes = Buffer.from('VIN,产品型号,制造日期\r\nLGAX2B139TS999999,HJC5999GYYX9,2026-13-40\r\n');
  const { createUpload: { address, file } } = await portal.get<{ createUpload: { address: string; file: { id: string } } }>(clerk,
    'mutation ($input: CreateUploadInput!) { createUpload(input: $input) { address file { id } } }', { input: { purpose: 'IMPORT_SOURCE', name: '车辆.csv', sizeBytes: bytes.length } });
  await clerk.request.put(address, { data: bytes, headers: { 'content-type': 'application/octet-stream' } });
  const { importVehicles: { id } } = await portal.get<{ importVehicles: { id: string } }>(clerk, 'mutation ($input: ImportInput!) { importVehicles(input: $input) { id } }', { input: { fileId: file.id, mode: 'CHECK' } });
  await vi.waitUntil(async () => (await portal.get<{ import: { state: string } }>(clerk, 'query ($id: ID!) { import(id: $id) { state } }', { id })).import.state === 'CHECKED', { timeout: PATIENCE_MS });
}

/** Declares the visits of some of the cast to every screen that is theirs. */
export function declareVisits(whose: string, isOne: (name: Name) => boolean): void {
  let portal: Portal;
  const windows = new Map<string, Promise<Page>>();
  /** The window of a person; the next screen is opened in it. */
  const windowOf = (name: Name): Promise<Page> => {
    const page = windows.get(name) ?? (name === 'nobody' ? portal.open() : portal.as(name));
    windows.set(name, page);
    return page;
  };
  beforeAll(async () => {
    portal = await startPortal();
    const clerk = await windowOf('clerkA');
    await leaveFinding(portal, clerk);
    await lookThrough(portal, clerk);
  });
  afterAll(() => portal.close());

  describe(`accessible to ${whose}, in both languages, both themes, and on a phone`, () => {
    const visits = Object.entries(SCREENS).flatMap(([path, { who }]) => who.filter(isOne).map((name) => ({ path, name })));

    it.each(visits)('$path for $name', async ({ path, name }) => {
      const page = await windowOf(name);
      await page.goto(await addressFor(portal, page, path));
      await settle(page);
      // A page that cannot be shown says so in an alert; then something else would be examined.
      expect(await page.getByRole('main').getByRole('alert').allInnerTexts()).toEqual([]);
      expect(await examine(page)).toEqual([]);
    });
  });
}
