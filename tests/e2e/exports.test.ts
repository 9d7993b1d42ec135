import { readFileSync } from 'node:fs';
import { addDays, CERTIFICATE_STATES, EXPORT_FORMATS, JOB_STATES, KEY_PART_TYPES, labelOf } from '@bianzhong/domain';
import type { Page } from 'playwright-core';
import { SUSPECT_BATCH } from '../../server/src/demo/assembly';
import { DEMONSTRATION_TODAY } from '../../server/src/demo/stage';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseSeveral, goByMenu, heading, press, rowsOf, soon } from './gestures';
import { startPortal, type Portal } from './portal';
import { said, words } from './words';

const { certificates, conformity, inspections, jobs, reconciliation, ui, vehicles } = words;
const VALID = labelOf(CERTIFICATE_STATES, 'VALID', 'zh');
const CSV = labelOf(EXPORT_FORMATS, 'CSV', 'zh');

const NEWEST = '{ jobs(first: 1) { nodes { state } } }';
interface Newest { jobs: { nodes: { state: string }[] } }
/** A stream tells what ended within this time. */
const NEWS_MS = 2_000;

let portal: Portal;
let page: Page;
beforeAll(async () => {
  portal = await startPortal();
  page = await portal.as('clerkA');
});
afterAll(() => portal.close());

/** Follows a link to a file. @returns its name and its lines */
async function fetched(name: string | RegExp, by = page): Promise<{ name: string; lines: string[] }> {
  const [download] = await Promise.all([by.waitForEvent('download'), by.getByRole('main').getByRole('link', { name }).first().click()]);
  return { name: download.suggestedFilename(), lines: readFileSync(await download.path(), 'utf8').slice(1).split('\r\n') };
}

describe('exporting what one sees', () => {
  it('gives a file of the filtered list with the columns that are shown, as soon as it is done', async () => {
    await goByMenu(page, certificates.title);
    await chooseSeveral(page, certificates.state, [VALID]);
    await soon(() => new URL(page.url()).searchParams.get('state')).toBe('VALID');
    const shown = await rowsOf(page);
    await press(page, jobs.export.label);
    await page.getByRole('menuitem', { name: said(jobs.export.seen, { format: CSV }) }).click();
    const { name, lines } = await fetched(/\.csv$/);
    expect(name).toMatch(/^证书-\d{4}-\d\d-\d\d\.csv$/);
    const head = lines.findIndex((line) => line.startsWith(certificates.number));
    expect(lines.slice(2, head)).toEqual([`筛选条件：状态 ${VALID}`]);
    expect(lines[head]!.split(',')).toHaveLength(5);
    expect(lines.slice(head + 1).length).toBeGreaterThanOrEqual(shown.length);
    expect(lines.slice(head + 1).every((line) => line.includes(VALID))).toBe(true);
  });

  it('comes also when the answer about the job was under way while the job ended', async () => {
    let isFirst = true;
    await page.route('**/graphql', async (route) => {
      if (!isFirst || !route.request().postData()?.includes('"JobPage"')) return route.continue();
      isFirst = false;
      const { data } = await (await route.fetch()).json() as { data: { job: object } };
      await soon(async () => (await portal.get<Newest>(page, NEWEST)).jobs.nodes[0]!.state).toBe('SUCCEEDED');
      await page.waitForTimeout(NEWS_MS);
      return route.fulfill({ json: { data: { job: { ...data.job, version: 1, state: 'QUEUED', resultFile: null, summary: [] } } } });
    });
    await press(page, jobs.export.label);
    await page.getByRole('menuitem', { name: said(jobs.export.all, { format: CSV }) }).click();
    await soon(() => isFirst).toBe(false);
    expect((await fetched(/\.csv$/)).lines.length).toBeGreaterThan(3);
    await page.unroute('**/graphql');
  });

  it('leaves its file in the list of jobs, beside those of earlier days', async () => {
    await goByMenu(page, jobs.title);
    await heading(page, jobs.title);
    await soon(async () => (await rowsOf(page)).filter((row) => row.includes(labelOf(JOB_STATES, 'SUCCEEDED', 'zh'))).length).toBeGreaterThanOrEqual(2);
    expect((await rowsOf(page)).some((row) => row.includes(labelOf(JOB_STATES, 'CANCELLED', 'zh')))).toBe(true);
    expect((await fetched(jobs.download)).lines.length).toBeGreaterThan(3);
  });

  it('shows a job that is begun elsewhere without being asked to', async () => {
    const before = (await rowsOf(page)).length;
    await portal.get(page, 'mutation { exportCertificates(input: { format: XLSX }) { id } }');
    await soon(async () => (await rowsOf(page)).length).toBe(before + 1);
    await soon(async () => (await rowsOf(page))[0]).toContain(labelOf(JOB_STATES, 'SUCCEEDED', 'zh'));
  });

  it('is not offered to those who may not', async () => {
    const tester = await portal.as('tester');
    await goByMenu(tester, jobs.title);
    await tester.getByText(ui.list.empty).waitFor();
  });
});

describe('every list of the factory', () => {
  let regulator: Page;
  beforeAll(async () => { regulator = await portal.as('cityRegulator'); });

  /** Exports what is seen, as text. @returns the lines of the file */
  async function seen(): Promise<string[]> {
    await press(regulator, jobs.export.label);
    await regulator.getByRole('menuitem', { name: said(jobs.export.seen, { format: CSV }) }).click();
    return (await fetched(/\.csv$/, regulator)).lines;
  }

  const month = `${addDays(DEMONSTRATION_TODAY, -30)}~${DEMONSTRATION_TODAY}`;
  it.each([['/vehicles', vehicles.vin], ['/inspections', inspections.vin], ['/conformity', conformity.number], ['/products', vehicles.model], [`/reconciliation?days=${month}`, reconciliation.day]])('%s becomes a file', async (path, head) => {
    await regulator.goto(path);
    const lines = await seen();
    expect(lines.some((line) => line.startsWith(head))).toBe(true);
    expect(lines.length).toBeGreaterThan(5);
  });

  it('the trace of a batch becomes the scope of a recall: every vehicle that carries it, of three makers', async () => {
    const { type, maker, batch } = SUSPECT_BATCH;
    await regulator.goto(`/trace?${new URLSearchParams({ 'part-type': type, 'part-maker': maker, 'part-batch': batch }).toString()}`);
    const shown = await rowsOf(regulator);
    const lines = await seen();
    const rows = lines.filter((line) => line.includes(`,${batch},`));
    expect(lines.slice(2, 5)).toEqual([`筛选条件：类别 ${labelOf(KEY_PART_TYPES, type, 'zh')}`, `筛选条件：生产企业 ${maker}`, `筛选条件：批号 ${batch}`]);
    expect(rows.length).toBeGreaterThanOrEqual(shown.length);
    expect(new Set(rows.map((row) => row.split(',')[2])).size).toBe(3);
  });
});
