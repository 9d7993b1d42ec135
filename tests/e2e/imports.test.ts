import { readFile } from 'node:fs/promises';
import { IMPORT_KINDS, IMPORT_STATES, labelOf, phrase, today } from '@bianzhong/domain';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act } from '../cast/full-world/acts';
import { vinOf } from '../cast/full-world/vehicles';
import { confirm, goByMenu, heading, press, read, rowsOf, soon } from './gestures';
import { askerIn, setUpLine, type Line } from './line';
import { startPortal, type Portal } from './portal';
import { said, words } from './words';

const { files, imports, shell, vehicles } = words;
const FILE = '十一月车辆.xlsx';
const DAY = today(new Date());
const HEADS = ['车辆识别代号', '产品型号', '制造日期', '车身颜色', '底盘合格证编号', '底盘合格证发证日期', '零部件1 类别', '零部件1 生产企业', '零部件1 批号'];
type Cells = (string | number | null)[];

let portal: Portal;
let page: Page;
let line: Line;
/** Vehicles in the file, by their rows. */
const vins = Array.from({ length: 13 }, (_, index) => vinOf(920_001 + index));

const main = () => page.getByRole('main');
const state = (code: string) => page.locator('header').getByText(labelOf(IMPORT_STATES, code, 'zh'), { exact: true });
const good = (vin: string): Cells => [vin, line.model, DAY, '白', 'WDF026A0100012', '2026-10-01', '轮胎', '双钱轮胎', 'T2611-2'];

/** Twelve rows with a fault each and one without: which cells are wrong, as a spreadsheet calls them. */
function planted(): { rows: Cells[]; wrong: string[] } {
  const spoil: [string, number, string | number | null][] = [
    ['A2', 0, 'LGAX2B139TS999999'], ['B3', 1, 'HJC5999GYYX9'], ['C4', 2, '2026-13-40'], ['E5', 4, 'WDF-1'], ['F6', 5, '去年'],
    ['G7', 6, '车轮'], ['A8', 0, null], ['B9', 1, null], ['C10', 2, null], ['C11', 2, '2999-01-01'], ['H12', 7, null], ['I13', 8, null],
  ];
  const rows = vins.map(good);
  for (const [cell, column, value] of spoil) rows[Number(cell.slice(1)) - 2]![column] = value;
  return { rows, wrong: spoil.map(([cell]) => cell) };
}

const workbook = async (rows: Cells[], heads: readonly string[] = HEADS) => Buffer.from(await writeXlsx({ sheets: [{ name: '车辆', rows: [[...heads], ...rows] }] }));
const file = (buffer: Buffer, name = FILE) => ({ name, mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer });
const nameOf = (at: string) => {
  const [row = 0, column = 0] = at.split(',').map(Number);
  return `${String.fromCharCode(65 + column)}${row + 1}`;
};

async function upload(given: ReturnType<typeof file>): Promise<void> {
  await main().getByLabel(imports.new.choose).setInputFiles([given]);
  await heading(page, given.name);
}

beforeAll(async () => {
  portal = await startPortal();
  page = await portal.as('clerkA');
  line = await setUpLine(askerIn(portal, page), askerIn(portal, await portal.as('cityRegulator')));
});
afterAll(() => portal.close());

/** Every column offers the same fields, so the list is looked for by the column. */
async function choose(column: string, field: string): Promise<void> {
  await page.getByRole('combobox', { name: column, exact: true }).click({ force: true });
  await page.getByRole('listbox', { name: column, exact: true }).getByRole('option', { name: field, exact: true }).click();
}

const onList = async (vin: string) => {
  await page.goto(`/vehicles?vin=${vin}`);
  return (await rowsOf(page)).filter((row) => row.includes(vin)).length;
};

describe('a workbook with twelve faults', () => {
  let noted = Buffer.alloc(0);
  let address = '';

  it('begins at the list of vehicles, with a template for it', async () => {
    await goByMenu(page, vehicles.title);
    await press(page, imports.open);
    await heading(page, imports.new.title);
    expect(await page.getByRole('radio', { name: labelOf(IMPORT_KINDS, 'VEHICLES', 'zh') }).isChecked()).toBe(true);
    const [template] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: imports.new.workbook }).click()]);
    const { sheets } = await readXlsx(await readFile(await template.path()));
    expect(sheets[0]?.rows[0]).toContain('*车辆识别代号');
  });

  it('that is no workbook is refused before it is sent', async () => {
    await main().getByLabel(imports.new.choose).setInputFiles([{ name: '车辆.xls', mimeType: 'application/vnd.ms-excel', buffer: Buffer.from('x') }]);
    await read(page, phrase('file.typeNotAccepted', 'zh', { accepted: '.xlsx .csv' }));
    await press(page, said(files.dismissOf, { name: '车辆.xls' }));
  });

  it('is only looked at: every fault stands there with its place, its reason and what to do', async () => {
    const { rows } = planted();
    await upload(file(await workbook(rows)));
    await state('CHECKED').waitFor();
    await read(main(), said(imports.told.checked.some, { good: 1, refused: 12 }));
    const shown = await rowsOf(page);
    expect(shown).toHaveLength(12);
    expect(shown[0]).toContain('第 2 行 A 车辆识别代号 LGAX2B139TS999999');
    expect(shown.find((row) => row.startsWith('第 7 行 G'))).toContain('不在可选范围内');
    expect(await onList(vins[12]!)).toBe(0);
    await page.goBack();
    address = new URL(page.url()).pathname;
  });

  it('survives a reload: all of it is at the server', async () => {
    await page.goto('/');
    await page.goto(address);
    await heading(page, FILE);
    await read(main(), said(imports.told.checked.some, { good: 1, refused: 12 }));
    expect(await rowsOf(page)).toHaveLength(12);
  });

  it('comes back as the very same workbook, with a note at exactly the wrong cells', async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: imports.errors.download }).click()]);
    expect(download.suggestedFilename()).toBe('十一月车辆-错误.xlsx');
    noted = await readFile(await download.path());
    const { sheets: [sheet] } = await readXlsx(noted);
    const notes = [...sheet!.cells!].filter(([, cell]) => cell.comment);
    expect(notes.map(([at]) => nameOf(at)).sort()).toEqual([...planted().wrong].sort());
    expect(notes.find(([at]) => nameOf(at) === 'A2')?.[1].comment?.text).toContain('第 9 位');
    expect(sheet!.rows[2]?.slice(0, 2)).toEqual([vins[1], 'HJC5999GYYX9']);
  });

  it('is mended, checked, imported, and its vehicles are there', async () => {
    await press(page, imports.new.mended);
    await heading(page, imports.new.title);
    const { sheets: [returned] } = await readXlsx(noted);
    const rows = returned!.rows.slice(1) as Cells[];
    for (const at of planted().wrong) rows[Number(at.slice(1)) - 2]![at.charCodeAt(0) - 65] = good(vins[Number(at.slice(1)) - 2]!)[at.charCodeAt(0) - 65] ?? null;
    await upload(file(await workbook(rows)));
    await state('CHECKED').waitFor();
    await read(main(), said(imports.told.checked.all, { good: 13 }));
    await press(page, said(imports.write.good, { count: 13 }));
    await state('IMPORTED').waitFor();
    await read(main(), said(imports.told.IMPORTED, { good: 13, refused: 0 }));
    address = new URL(page.url()).pathname;
    await page.getByRole('link', { name: imports.see.VEHICLES }).click();
    await heading(page, vehicles.title);
    for (const vin of [vins[0]!, vins[12]!]) expect(await onList(vin)).toBe(1);
  });

  it('is not undone while one of its vehicles is in use, and that one is named', async () => {
    const clerk = askerIn(portal, page);
    const { vehiclesByVin: [used] } = await clerk.get<{ vehiclesByVin: { id: string }[] }>('query ($vin: Vin!) { vehiclesByVin(vin: $vin) { id } }', { vin: vins[3] });
    const begun = await act(clerk, 'startLineEndInspection', { vehicleId: used!.id });
    await page.goto(address);
    await confirm(page, imports.undo.open);
    await read(main(), phrase('import.undoHindered', 'zh', { count: 1 }));
    await page.getByRole('link', { name: vins[3], exact: true }).waitFor();
    await read(main(), phrase('import.inspectedSince', 'zh'));
    expect(await onList(vins[0]!)).toBe(1);
    await act(clerk, 'discardLineEndInspection', begun);
  });
});

describe('an import that was a mistake', () => {
  const more = vinOf(930_001);

  it('is undone after a question that names its consequence, and its vehicles are gone', async () => {
    await page.goto('/imports/new?kind=VEHICLES');
    await upload(file(await workbook([good(more)]), '误导入.xlsx'));
    await press(page, said(imports.write.good, { count: 1 }));
    await state('IMPORTED').waitFor();
    const address = new URL(page.url()).pathname;
    expect(await onList(more)).toBe(1);
    await page.goto(address);
    await press(page, imports.undo.open);
    await read(page.getByRole('dialog'), said(imports.undo.consequence, { count: 1 }));
    await press(page.getByRole('dialog'), imports.undo.open);
    await state('UNDONE').waitFor();
    expect(await page.getByRole('button', { name: imports.undo.open }).count()).toBe(0);
    expect(await onList(more)).toBe(0);
  });
});

describe('a file with heads of its own', () => {
  it('asks what its columns are, and goes on from there', async () => {
    await page.goto('/imports/new?kind=VEHICLES');
    await upload(file(await workbook([[vinOf(940_001), line.model, DAY, '白']], ['车架', '型号名', '造于', '颜色']), '自用表.xlsx'));
    await read(main(), imports.mapping.text);
    const column = (letter: string, head: string) => said(imports.mapping.column, { letter, head });
    await press(page, imports.mapping.submit);
    await read(main(), phrase('import.headMissing', 'zh', { heads: '车辆识别代号、产品型号、制造日期' }));
    await choose(column('A', '车架'), '车辆识别代号');
    await choose(column('B', '型号名'), '产品型号');
    await choose(column('C', '造于'), '制造日期');
    await press(page, imports.mapping.submit);
    await state('CHECKED').waitFor();
    await read(main(), said(imports.told.checked.all, { good: 1 }));
    await press(page, imports.write.all);
    await state('IMPORTED').waitFor();
  });

  it('stands with the others on the list, which those may not open who import nothing', async () => {
    await goByMenu(page, imports.title);
    await soon(async () => (await rowsOf(page)).filter((row) => row.includes('自用表.xlsx')).length).toBe(3);
    const regulator = await portal.as('cityRegulator');
    await regulator.goto('/imports');
    await read(regulator, shell.forbidden.title);
  });
});
