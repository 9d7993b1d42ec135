import { describe, expect, test } from 'vitest';
import { vinCheck } from '../vin';
import { readCell, readDateCell, type RawCell } from './cells';
import { IMPORT_LAYOUTS } from './columns';
import { columnOfHead, headKey, readHeads } from './heads';
import { columnOfField, columnsOf, EXAMPLE_MARK } from './layout';
import { FaultPlaces, RowReader } from './rows';

const { VEHICLES, INSPECTIONS, PRODUCTS } = IMPORT_LAYOUTS;
const vin = `LGAX2B13${vinCheck('LGAX2B130TS000001')}TS000001`;

describe('heads', () => {
  test.each<[string, string | undefined]>([
    ['车辆识别代号', 'vin'], ['*车辆识别代号（VIN）', 'vin'], ['ＶＩＮ码', 'vin'], ['vin', 'vin'], ['制造日期*', 'manufacturedOn'], ['Manufactured on', 'manufacturedOn'], ['manufactured_on', 'manufacturedOn'],
    ['零部件1 类别', 'parts.0.type'], ['零部件 12  序列号', 'parts.11.serial'], ['Part 2 serial number', 'parts.1.serial'], ['parts.0.maker', 'parts.0.maker'], ['零部件61 类别', undefined], ['零部件0 类别', undefined], ['备用', undefined], ['', undefined],
  ])('of vehicles: %s is %s', (head, field) => {
    expect(columnOfHead(VEHICLES, head)?.field).toBe(field);
  });

  test.each<[string, string]>([['长（mm）', 'lengthMm'], ['总质量(kg)', 'grossMassKg'], ['底盘2 型号', 'allowedChassis.1.model']])('of products: %s is %s', (head, field) => {
    expect(columnOfHead(PRODUCTS, head)?.field).toBe(field);
  });

  test.each<[string, string]>([['项目3', 'results.2.result'], ['项目3 测量值', 'results.2.result'], ['项目3 备注', 'results.2.remark'], ['Item 10 result', 'results.9.result']])('of inspections: %s is %s', (head, field) => {
    expect(columnOfHead(INSPECTIONS, head)?.field).toBe(field);
  });

  test('what somebody says himself stands above what the heads say', () => {
    const { columns, missing, repeated } = readHeads(VEHICLES, ['编码', '型号', '制造日期', '车辆识别代号'], [{ column: '编码', field: 'vin' }]);
    expect(columns.map((column) => column?.field ?? null)).toEqual(['vin', 'model', 'manufacturedOn', null]);
    expect([missing, repeated]).toEqual([[], []]);
  });

  test('missing and repeated ones are named', () => {
    expect(readHeads(VEHICLES, ['VIN', '车架号']).missing.map(({ field }) => field)).toEqual(['model', 'manufacturedOn']);
    expect(readHeads(VEHICLES, ['VIN', '车架号', '型号']).repeated).toEqual(['VIN', '车架号']);
  });

  test.each(Object.values(IMPORT_LAYOUTS))('of the template of $kind are told apart in both languages', (layout) => {
    for (const column of columnsOf(layout)) {
      expect([columnOfHead(layout, column.zh)?.field, columnOfHead(layout, column.en)?.field, columnOfField(layout, column.field)?.field]).toEqual([column.field, column.field, column.field]);
    }
    for (const language of ['zh', 'en'] as const) {
      const keys = columnsOf(layout).map((column) => headKey(column[language]));
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});

describe('cells', () => {
  test.each<[string | number, string]>([
    ['2026-11-20', '2026-11-20'], ['2026/11/20', '2026-11-20'], ['2026.11.20', '2026-11-20'], ['20261120', '2026-11-20'], [20_261_120, '2026-11-20'], ['2026年11月20日', '2026-11-20'],
    ['２０２６－１－２', '2026-01-02'], ['2026-11-20 00:00:00', '2026-11-20'], [46_346, '2026-11-20'], ['46346', '2026-11-20'], [46_346.5, '2026-11-20'], [61, '1900-03-01'],
    ['2026-02-30', '2026-02-30'], ['11/20', '11/20'], [20_261_340, '20261340'],
  ])('the date %s', (cell, expected) => {
    expect(readDateCell(cell)).toBe(expected);
  });

  const reading = (field: string, cell: Exclude<RawCell, null>, layout = PRODUCTS) => {
    const read = readCell(columnOfField(layout, field)!, cell);
    return read.ok ? read.value : read.reason;
  };
  test.each<[string, Exclude<RawCell, null>, unknown]>([
    ['category', '罐式汽车', 'G'], ['category', 'g', 'G'], ['category', 'Ｔａｎｋ truck', 'G'], ['category', '罐子', 'import.notAnOption'], ['isHazmat', '是', true], ['isHazmat', false, false], ['isHazmat', 'N', false],
    ['isHazmat', '也许', 'import.notAFlag'], ['lengthMm', '8,600 mm', 8600], ['lengthMm', '８６００', 8600], ['lengthMm', 8600, 8600], ['lengthMm', '8600.5', 'input.notWhole'], ['lengthMm', '长', 'import.notANumber'],
    ['axleLoadsKg', '6500/11500', [6500, 11500]], ['axleLoadsKg', '6500，11500', [6500, 11500]], ['axleLoadsKg', '6500/x', 'import.notANumber'], ['enginePowerKw', 169, '169'], ['name', '#REF!', 'import.errorInCell'], ['model', 2024011102000012, 'import.figuresLost'],
  ])('%s: %s is %j', (field, cell, expected) => {
    expect(reading(field, cell)).toEqual(expected);
  });

  test.each<[Exclude<RawCell, null>, string]>([
    ['2026-11-20 09:30', '2026-11-20T01:30:00.000Z'], ['2026/11/20 9:30:15', '2026-11-20T01:30:15.000Z'], ['2026-11-20T01:30:00Z', '2026-11-20T01:30:00.000Z'], ['2026年11月20日 9时30分', '2026-11-20T01:30:00.000Z'],
    ['2026-11-20T09:30:00+0800', '2026-11-20T01:30:00.000Z'], [46_346.395833333336, '2026-11-20T01:30:00.000Z'], ['20261120 09:30', '2026-11-20T01:30:00.000Z'],
  ])('the instant %s', (cell, expected) => {
    expect((reading('startedAt', cell, INSPECTIONS) as Date).toISOString()).toBe(expected);
  });
  test.each(['2026-11-20', '2026-02-30 09:30', '2026-11-20 25:00', '昨天'])('%s is no instant', (cell) => {
    expect(reading('startedAt', cell, INSPECTIONS)).toBe('import.notAnInstant');
  });
  test('a result is a verdict in words or a value', () => {
    expect([reading('results.0.result', '合格', INSPECTIONS), reading('results.0.result', 63.4, INSPECTIONS), reading('results.0.result', '好', INSPECTIONS)])
      .toEqual([{ value: null, verdict: 'PASS' }, { value: '63.4', verdict: null }, 'import.notAResult']);
  });
});

describe('rows', () => {
  const reader = (heads: string[], layout = VEHICLES) => new RowReader(layout.kind, readHeads(layout, heads).columns);
  const HEADS = ['VIN', '型号', '制造日期', '零部件1 类别', '零部件1 生产企业', '零部件1 批号', '零部件3 类别', '零部件3 生产企业', '零部件3 批号', '行说明'];
  const good: RawCell[] = [vin, 'clw5160gssd5', '2026.11.20', '轮胎', '双钱轮胎', 'T1', 'ENGINE', '东风', 'E1', null];

  test('become what the API takes', () => {
    expect(reader(HEADS).read(good)).toMatchObject({ key: vin, faults: [], content: { vin, model: 'CLW5160GSSD5', manufacturedOn: '2026-11-20', parts: [{ type: 'TYRE' }, { type: 'ENGINE', maker: '东风' }] } });
  });

  test('that are blank or examples are left out', () => {
    expect(reader(HEADS).read(HEADS.map((_, index) => index % 2 ? ' ' : null))).toBeNull();
    expect(reader(HEADS).read([...good.slice(0, -1), EXAMPLE_MARK.zh])).toBeNull();
    expect(reader(HEADS).read([...good.slice(0, -1), EXAMPLE_MARK.en])).toBeNull();
  });

  test('tell every fault at its column', () => {
    const row = ['LGAX2B130TS000009', null, '2026-13-01', '轮子', '双钱', 'T1', '轮胎', null, 'B2', null];
    expect(reader(HEADS).read(row)?.faults.map(({ column, reason }) => `${column} ${reason}`)).toEqual(['3 import.notAnOption', '0 vin.checkDigit', '1 input.required', '2 input.notADate', '7 input.required']);
  });

  test('of an inspection keep the places of its items', () => {
    const row = reader(['VIN', '检验员', '开始时间', '完成时间', '项目1', '项目2', '项目3'], INSPECTIONS).read([vin, '周', '2026-11-20 09:30', '2026-11-20 09:45', '8598', null, '合格']);
    expect(row?.content).toMatchObject({ results: [{ position: 1, value: '8598' }, { position: 2, value: null, verdict: null }, { position: 3, verdict: 'PASS' }] });
  });

  test('a fault that the server finds is placed, too', () => {
    const places = new FaultPlaces(['vin', 'parts.0.type', 'parts.2.batch', 'axleLoadsKg']);
    expect(places.place({ path: 'parts.1.batch', reason: 'x' }, { parts: [0, 2] }).column).toBe(2);
    expect(places.place({ path: 'parts.1.serial', reason: 'x' }, { parts: [0, 2] }).column).toBe(2);
    expect(places.place({ path: 'axleLoadsKg.1', reason: 'x' }, {}).column).toBe(3);
    expect(places.place({ path: '', reason: 'x' }, {}).column).toBeNull();
  });
});
