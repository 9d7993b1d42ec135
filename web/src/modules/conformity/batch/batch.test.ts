import { describe, expect, it } from 'vitest';
import { Batch, blankRow, faultWords, nextFirst, numberRows, numbersFrom, piecesOf, settle, vinsIn } from './batch';

const VIN = 'LGHXKF2G3T1000011';

describe('the numbers of a batch', () => {
  it('run on from the first and keep its width', () => {
    expect(numbersFrom('WHJ126A', '0000998', 3)).toEqual(['WHJ126A0000998', 'WHJ126A0000999', 'WHJ126A0001000']);
  });

  it('are given to rows that have none, and never twice', () => {
    const rows = [blankRow('A'), { ...blankRow('B'), number: 'P2' }, blankRow('C')];
    numberRows(rows, { prefix: 'P', first: '1' });
    expect(rows.map(({ number }) => number)).toEqual(['P1', 'P2', 'P3']);
  });

  it('go on after those that were issued', () => {
    expect(nextFirst([{ number: 'P0008' }, { number: 'Q9999' }], { prefix: 'P', first: '0007' })).toBe('0009');
    expect(nextFirst([], { prefix: 'P', first: '0007' })).toBe('0007');
  });
});

describe('a pasted list of vehicles', () => {
  it('is read whatever parts the numbers, in full width and small letters too, each once', () => {
    expect(vinsIn(` ${VIN}\n${VIN.toLowerCase()}，ABC；`)).toEqual([VIN, 'ABC']);
    expect(vinsIn('  ')).toEqual([]);
  });
});

describe('what is sent', () => {
  it('comes in pieces that the server takes from a person', () => {
    expect(piecesOf(Array.from({ length: 251 })).map(({ length }) => length)).toEqual([250, 1]);
    expect(piecesOf([])).toEqual([]);
  });

  it('says of a vehicle or a number that stands twice where', () => {
    const row = { vin: '1HGCM82633A004352', number: 'WHJ126A0000001', paperNumber: null, printCode: null };
    const reading = Batch.safeParse({ kind: 'QX', issuedOn: '2026-11-20', rows: [row, row] });
    expect(reading.error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
      ['rows.1.vin', 'input.repeated'],
      ['rows.1.number', 'input.repeated'],
    ]);
  });
});

describe('a refused row', () => {
  it('names the field of the content that is wrong', () => {
    const faults = [{ path: 'payload.lengthMm', message: 'a' }, { path: '', message: 'b' }];
    expect(faultWords({ faults }, 'en')).toBe('Length: a\nb');
  });
});

describe('the answer to a piece', () => {
  it('takes what was issued out of the rows and says of each other why it was refused', () => {
    const rows = [blankRow('A'), blankRow('B'), blankRow('C')];
    const batch = { rows, issued: [] };
    const sent = rows.slice(0, 2).map((row, place) => ({
      row,
      values: { vin: row.vin, number: `P${place}`, paperNumber: null, printCode: null },
    }));
    const results = [
      { row: 1, key: 'A', outcome: 'CREATED' as const, targetId: 'id', faults: [] },
      { row: 2, key: 'B', outcome: 'REFUSED' as const, targetId: null, faults: [{ path: 'number', message: 'taken' }] },
    ];
    settle(batch, sent, { results, language: 'zh' });
    expect(batch.issued).toEqual([{ id: 'id', vin: 'A', number: 'P0' }]);
    expect(batch.rows.map(({ vin, fault }) => [vin, fault])).toEqual([
      ['B', 'taken'],
      ['C', ''],
    ]);
  });
});
