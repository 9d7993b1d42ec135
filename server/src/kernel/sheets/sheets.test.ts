import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeXlsx } from 'hucre/xlsx';
import { vinCheck } from '@bianzhong/domain';
import { Refusal } from '../errors';
import { readTable } from './read-table';
import type { FileColumn, ReadingOrder, ReadRow } from './reading';
import { rowsOfText } from './text-rows';
import { rowsOfWorkbook } from './workbook-rows';

let folder = '';
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'sheets-')); });
afterAll(() => rm(folder, { recursive: true }));

const keep = async (content: Uint8Array | string) => {
  const path = join(folder, `${Math.random()}`);
  await writeFile(path, content);
  return path;
};
const all = async <T>(rows: AsyncIterable<T>): Promise<T[]> => {
  const list: T[] = [];
  for await (const row of rows) list.push(row);
  return list;
};
const workbook = (rows: (string | number | boolean | Date | null)[][]) => writeXlsx({ sheets: [{ name: '数据', rows }] });

describe('text in columns', () => {
  it.each<[string, Uint8Array | string]>([
    ['UTF-8', 'VIN,颜色\r\nA,白\r\n'], ['UTF-8 with a mark', '\uFEFFVIN,颜色\nA,白'], ['semicolons', 'VIN;颜色\nA;白\n'], ['tabulators', 'VIN\t颜色\nA\t白\n'], ['what Excel says itself', 'sep=;\nVIN;颜色\nA;白\n'],
    ['GB18030', Buffer.from([0x56, 0x49, 0x4e, 0x2c, 0xd1, 0xd5, 0xc9, 0xab, 0x0a, 0x41, 0x2c, 0xb0, 0xd7, 0x0a])], ['UTF-16', Buffer.from('\uFEFFVIN\t颜色\nA\t白\n', 'utf16le')],
  ])('is read in %s', async (name, content) => {
    const rows = await all(rowsOfText(await keep(content)));
    expect(rows.map(({ cells }) => cells)).toEqual([['VIN', '颜色'], ['A', '白']]);
    expect(rows[1]?.row).toBe(name === 'what Excel says itself' ? 3 : 2);
  });

  it('holds quotes, line ends within them, blank lines and guarded formulas', async () => {
    const rows = await all(rowsOfText(await keep(`a,"b, ""c""\nd",'=1+1\r\n\r\n , \n"x",,y`)));
    expect(rows).toEqual([{ row: 1, cells: ['a', 'b, "c"\nd', '=1+1'] }, { row: 4, cells: ['x', null, 'y'] }]);
  });

  it('is the same however it is cut into chunks', async () => {
    const line = `"${'长'.repeat(700)}""x",${'y'.repeat(333)}\r\n`;
    const rows = await all(rowsOfText(await keep(line.repeat(400))));
    expect(rows).toHaveLength(400);
    expect(new Set(rows.map(({ cells }) => JSON.stringify(cells))).size).toBe(1);
  });
});

describe('a workbook', () => {
  it('gives text, numbers, flags and dates as people see them', async () => {
    const rows = await all(rowsOfWorkbook(await keep(await workbook([['VIN', null, '日期'], ['<a> & "b"', 12.5, new Date('2026-11-20T00:00:00Z')], [null, null, null], [true, '𠮷', null]]))));
    expect(rows).toEqual([{ row: 1, cells: ['VIN', null, '日期'] }, { row: 2, cells: ['<a> & "b"', 12.5, '2026-11-20'] }, { row: 4, cells: [true, '𠮷'] }]);
  });
});

describe('a table read in the worker', () => {
  const vinOf = (serial: number) => {
    const tail = String(serial).padStart(6, '0');
    return `LGAX2B13${vinCheck(`LGAX2B130TS${tail}`)}TS${tail}`;
  };
  const order = (path: string, more: Partial<ReadingOrder> = {}): ReadingOrder => ({ path, format: 'XLSX', kind: 'VEHICLES', mapping: [], language: 'zh', after: 0, blockRows: 500, ...more });
  const told = async (given: ReadingOrder) => {
    let columns: FileColumn[] = [];
    const blocks: ReadRow[][] = [];
    for await (const reading of readTable(given)) {
      if (reading.told === 'columns') ({ columns } = reading);
      if (reading.told === 'block') blocks.push(reading.rows);
    }
    return { columns, blocks };
  };

  it('comes in blocks, with titles above and blank rows below left out, each row with its content or its faults', async () => {
    const rows = Array.from({ length: 1_200 }, (_, serial) => [vinOf(serial), 'CLW5160GSSD5', serial === 700 ? '昨天' : '2026/11/20']);
    const path = await keep(await workbook([['江汉厂 十一月下线车辆', null, null], ['VIN（必填）', '车辆型号', '*制造日期'], ...rows, ...Array.from({ length: 50 }, () => [' ', null, '']), [vinOf(3), 'CLW5160GSSD5', '2026-11-20']]));
    const { columns, blocks } = await told(order(path));
    expect(columns).toEqual([{ letter: 'A', head: 'VIN（必填）', field: 'vin' }, { letter: 'B', head: '车辆型号', field: 'model' }, { letter: 'C', head: '*制造日期', field: 'manufacturedOn' }]);
    expect(blocks.map(({ length }) => length)).toEqual([500, 500, 201]);
    expect(blocks[0]?.[0]).toEqual({ row: 3, key: vinOf(0), content: expect.objectContaining({ vin: vinOf(0), manufacturedOn: '2026-11-20' }), faults: [], places: { parts: [] } });
    const faults = blocks.flat().flatMap(({ row, faults: found }) => found.map(({ column, reason, value, params }) => ({ row, column, reason, value, params })));
    expect(faults).toEqual([
      { row: 703, column: 2, reason: 'input.notADate', value: '昨天', params: undefined },
      { row: 1253, column: 0, reason: 'import.repeatedRow', value: vinOf(3), params: { row: 6 } },
    ]);
  });

  it('goes on behind the row that was dealt with, and still knows what later rows repeat', async () => {
    const path = await keep(`VIN,型号,制造日期\n${vinOf(1)},CLW5160GSSD5,2026-11-20\n${vinOf(2)},CLW5160GSSD5,2026-11-20\n${vinOf(1)},CLW5160GSSD5,2026-11-20\n`);
    const { blocks } = await told(order(path, { format: 'CSV', after: 2 }));
    expect(blocks.flat().map(({ row, faults }) => [row, faults.map(({ reason }) => reason)])).toEqual([[3, []], [4, ['import.repeatedRow']]]);
  });

  it.each<[string, string, string]>([
    ['without heads', '1,2,3\n4,5,6\n', 'import.noHeads'], ['without a required column', 'VIN,型号\nA,B\n', 'import.headMissing'], ['with a column twice', 'VIN,车架号,型号,制造日期\nA,B,C,D\n', 'import.headRepeated'],
    ['without rows', 'VIN,型号,制造日期\n', 'import.noRows'], ['that is empty', '', 'import.noHeads'], ['with an open quote', 'VIN,型号,制造日期\n"A,B,C\n', 'import.quoteOpen'],
  ])('%s says so', async (_name, content, reason) => {
    const given = order(await keep(content), { format: 'CSV' });
    await expect(told(given)).rejects.toMatchObject({ reason });
    await expect(told(given)).rejects.toBeInstanceOf(Refusal);
  });
});
