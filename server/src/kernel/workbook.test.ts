import { readXlsx } from 'hucre/xlsx';
import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { csvOf, workbookOf, type Cell, type Sheet } from './workbook';

const HOSTILE = ['=cmd|\' /C calc\'!A0', '+1', '-1', '@SUM(A1)', '\t=1', '＝1+1', '＋1', '－1', '＠x', '=HYPERLINK("http://x","y")'];
const PLAIN = ['𠮷 㙍 𣲘', 'a"b', 'a,b', 'a\nb', '', '0012', '1e5'];

const sheetOf = (rows: readonly (readonly Cell[])[]): Sheet => ({
  name: '证书', preface: ['证书', '=1+1'], heads: ['编号', '名称'],
  rows: (async function* () { yield* rows; })(),
});
const bytesOf = (stream: AsyncIterable<Uint8Array>) => buffer(Readable.from(stream));

describe('a workbook', () => {
  it('holds preface, heads and rows; text stays text whatever it begins with', async () => {
    const rows = [...HOSTILE, ...PLAIN].map((text): Cell[] => [text, 1.5]);
    const { sheets: [sheet] } = await readXlsx(await bytesOf(workbookOf(sheetOf(rows))), { readStyles: false } as never);
    expect(sheet!.name).toBe('证书');
    expect(sheet!.rows.slice(0, 3).map((row) => row.filter((cell) => cell !== null))).toEqual([['证书'], ['=1+1'], ['编号', '名称']]);
    expect(sheet!.rows.slice(3).map(([cell]) => cell ?? '')).toEqual(rows.map(([cell]) => cell));
    const raw = (await bytesOf(workbookOf(sheetOf(rows)))).toString('latin1');
    expect(raw).not.toContain('<f>');
  });

  it('takes what XML cannot hold', async () => {
    const { sheets: [sheet] } = await readXlsx(await bytesOf(workbookOf(sheetOf([['a\u0000b', 1], ['c\uD800d', 2], ['e\uFFFEf', null]]))));
    expect(sheet!.rows.slice(3).map(([cell]) => cell)).toEqual(['a\uFFFDb', 'c\uFFFDd', 'e\uFFFDf']);
  });

  it('of a hundred thousand rows is handed on as it grows', async () => {
    async function* many() { for (let row = 0; row < 100_000; row++) yield [`编号 ${row}`, row, 'GB/T 19001-2016', null]; }
    let chunks = 0;
    let bytes = 0;
    for await (const chunk of workbookOf({ ...sheetOf([]), rows: many() })) { chunks++; bytes += chunk.length; }
    expect(chunks).toBeGreaterThan(10);
    expect(bytes).toBeGreaterThan(100_000);
  });
});

describe('a CSV file', () => {
  it('begins with a byte order mark, is quoted as RFC 4180 says, and nothing in it is a formula', async () => {
    const text = (await bytesOf(csvOf(sheetOf([...HOSTILE, ...PLAIN].map((cell): Cell[] => [cell, -1.5]))))).toString('utf8');
    const lines = text.replace('a\nb', 'a|b').split('\r\n');
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(lines.slice(1, 3)).toEqual(["'=1+1", '编号,名称']);
    for (const [index, hostile] of HOSTILE.entries()) {
      const guarded = `'${hostile}`;
      expect(lines[3 + index]).toBe(`${/[",\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded},-1.5`);
    }
    expect(lines.slice(3 + HOSTILE.length)).toEqual(['𠮷 㙍 𣲘,-1.5', '"a""b",-1.5', '"a,b",-1.5', '"a|b",-1.5', ',-1.5', '0012,-1.5', '1e5,-1.5']);
  });
});
