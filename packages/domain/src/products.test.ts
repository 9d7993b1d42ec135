import { describe, expect, test } from 'vitest';
import { issuesOf } from './fields';
import { PlanContent, PlanItemContent, ProductLimitContent, UseCodeContent } from './inputs/plans';
import { ProductContent } from './inputs/products';
import { classificationFaults, readProductModel, tellsMass } from './product-model';
import { holdsOn, limitsAmong, productWarnings, type Considered } from './product-warnings';

const modelOf = (text: string) => {
  const reading = readProductModel(text);
  return reading.ok ? reading.value : reading.reason;
};

describe('a model number', () => {
  test.each([
    ['CLW5160GSSD5', { makerLetters: 'CLW', typeDigit: '5', tonnes: 16, rest: 'GSSD5' }],
    ['ｃｌｗ5160 gss－d5', { model: 'CLW5160GSSD5' }],
    ['SZ9400GYY', { makerLetters: 'SZ', typeDigit: '9', tonnes: 40, rest: 'GYY' }],
    ['CLW51200JQZ', { tonnes: 120 }],
  ])('%s', (text, parts) => {
    expect(modelOf(text)).toMatchObject(parts);
  });

  test.each(['', 'C5160GSS', 'CLWX5160GSS', 'CLW0160GSS', 'CLW516', 'CLW5160洒水'])('%s is none', (text) => {
    expect(modelOf(text)).toBe('product.modelPattern');
  });

  test('tells the gross mass cut off or rounded up', () => {
    const model = modelOf('CLW5160GSS') as Exclude<ReturnType<typeof modelOf>, string>;
    expect([15_000, 15_001, 16_000, 16_999, 17_000].map((mass) => tellsMass(model, mass))).toEqual([false, true, true, true, false]);
  });
});

describe('model, group and use code', () => {
  test.each([
    ['CLW5160GSSD5', 'G', 'GSS', []],
    ['CLW5160GSSD5', 'X', 'GSS', ['useCode product.useCodeOfOtherGroup']],
    ['CLW5160GSSD5', 'G', null, ['useCode product.useCodeRequired']],
    ['CLW5160GSSD5', 'G', 'GPS', ['model product.modelWithoutUseCode']],
    ['CLW9400GYY', 'TRAILER', 'GYY', []],
    ['CLW9400', 'TRAILER', null, []],
    ['CLW9400GYY', 'G', 'GYY', ['category product.nineWithoutTrailer']],
    ['CLW5160GSSD5', 'TRAILER', 'GSS', ['category product.trailerWithoutNine']],
    ['CLW3160', 'Z', null, []],
    ['洒水车', 'G', null, []],
  ] as const)('%s, %s, %s: %j', (...[model, category, useCode, faults]) => {
    expect(classificationFaults({ model, category, useCode }).map(({ path, reason }) => `${path} ${reason}`)).toEqual(faults);
  });
});

const product = {
  model: 'CLW5160GSSD6', name: '洒水车', brand: '程力威牌', batch: 380, effectiveOn: '2026-03-10', category: 'G', useCode: 'GSS', isHazmat: false, allowedChassis: [],
  lengthMm: 8600, widthMm: 2500, heightMm: 3200, grossMassKg: 16000, curbMassKg: 7200, ratedLoadKg: 8605, axleLoadsKg: [6000, 10000], cabSeats: 3, fuel: 'DIESEL',
  engineModel: 'D4.0', enginePowerKw: '143', emissionStage: 'CHINA_VI_B',
};
const faultsOf = (values: object) => {
  const read = ProductContent.safeParse({ ...product, ...values });
  return read.success ? [] : issuesOf(read.error).map(({ path, reason }) => `${path} ${reason}`);
};

describe('an announced product', () => {
  test('is read as it is; what is left out is empty', () => {
    expect(ProductContent.parse(product)).toEqual(product);
    expect(ProductContent.parse({ ...product, fuel: undefined, cabSeats: null, enginePowerKw: '' })).toMatchObject({ fuel: null, cabSeats: null, enginePowerKw: null });
  });

  test.each<[object, string[]]>([
    [{ curbMassKg: 7396 }, ['grossMassKg product.massesExceedGross']],
    [{ curbMassKg: 7395 }, []],
    [{ axleLoadsKg: [5999, 10000] }, ['axleLoadsKg product.axlesCarryLess']],
    [{ axleLoadsKg: [] }, ['axleLoadsKg input.required']],
    [{ model: 'CLW9400CCY', category: 'TRAILER', useCode: 'CCY', axleLoadsKg: [4000, 4000] }, []],
    [{ model: 'CLW9400CCY', category: 'TRAILER', useCode: 'CCY', allowedChassis: [{ maker: '某厂', model: 'A1' }] }, ['allowedChassis product.trailerOnChassis']],
    [{ fuel: 'ELECTRIC' }, ['emissionStage product.electricEmission']],
    [{ enginePowerKw: '0' }, ['enginePowerKw product.power']],
    [{ enginePowerKw: '123.4567890' }, ['enginePowerKw product.power']],
    [{ allowedChassis: [{ maker: '某厂', model: 'A1', chassisId: '12' }] }, ['allowedChassis.0.chassisId product.chassisId']],
    [{ widthMm: 2500.5 }, ['widthMm input.notWhole']],
  ])('%j: %j', (values, faults) => {
    expect(faultsOf(values)).toEqual(faults);
  });
});

describe('what deserves a look', () => {
  const limits = { WIDTH_MM: '2550', WIDTH_REFRIGERATED_MM: '2600', HEIGHT_MM: '4000', LENGTH_MM: '12000', GROSS_MASS_2_AXLES_KG: '18000', PERSON_MASS_KG: '65' };
  const considered = product as unknown as Considered;
  const warned = (values: object, figures: object = limits) => productWarnings({ ...considered, ...values }, figures).map(({ field, reason }) => `${field} ${reason}`);

  test.each<[object, string[]]>([
    [{}, []],
    [{ widthMm: 2550, heightMm: 4000, lengthMm: 12_000 }, []],
    [{ widthMm: 2551, heightMm: 4001, lengthMm: 12_001 }, ['widthMm product.beyondLimit', 'heightMm product.beyondLimit', 'lengthMm product.beyondLimit']],
    [{ useCode: 'XLC', widthMm: 2600 }, []],
    [{ category: 'TRAILER', lengthMm: 13_750 }, []],
    [{ model: 'CLW5190GSS', grossMassKg: 18_500 }, ['grossMassKg product.beyondLimit']],
    [{ model: 'CLW3160', useCode: null }, ['model product.typeDigitUnusual']],
    [{ curbMassKg: 7300 }, ['grossMassKg product.peopleExceedGross']],
    [{ emissionStage: 'CHINA_IV' }, ['emissionStage product.emissionNotSold']],
  ])('%j: %j', (values, warnings) => {
    expect(warned(values)).toEqual(warnings);
  });

  test('is nothing where no figure of the law is known', () => {
    expect(warned({ widthMm: 9000 }, {})).toEqual([]);
  });
});

test('dated data holds from its first day to its last; of one code the later row counts', () => {
  const row = { validFrom: '2020-01-01', validTo: '2020-12-31' };
  expect(['2019-12-31', '2020-01-01', '2020-12-31', '2021-01-01'].map((day) => holdsOn(row, day))).toEqual([false, true, true, false]);
  const rows = [{ code: 'HEIGHT_MM', value: '4100', validFrom: '2021-01-01', validTo: null }, { code: 'HEIGHT_MM', value: '4000', ...row, validTo: null }] as const;
  expect(limitsAmong(rows, '2020-06-30')).toEqual({ HEIGHT_MM: '4000' });
  expect(limitsAmong(rows, '2021-06-30')).toEqual({ HEIGHT_MM: '4100' });
});

describe('an item of a plan', () => {
  const checked = { name: '外观', kind: 'CHECKED', isCritical: false, isPhotoRequired: false };
  test('that is held against an announced figure has no limits of its own: they are computed', () => {
    const item = { ...checked, kind: 'MEASURED', limitKind: 'ANNOUNCED', announcedValue: 'LENGTH', tolerancePercent: '1', lowerLimit: '1', upperLimit: '2' };
    expect(PlanItemContent.parse(item)).toMatchObject({ lowerLimit: null, upperLimit: null, tolerancePercent: '1' });
  });

  test('may be measured for the record alone, unless it is critical', () => {
    expect(PlanItemContent.safeParse({ ...checked, kind: 'MEASURED' }).success).toBe(true);
    expect(PlanItemContent.safeParse({ ...checked, kind: 'MEASURED', isCritical: true }).success).toBe(false);
  });

  test('is named once in a plan', () => {
    const read = PlanContent.safeParse({ items: [checked, checked] });
    expect(read.success ? [] : issuesOf(read.error)).toEqual([{ path: 'items.1.name', reason: 'input.repeated' }]);
  });
});

test('dated rows need their source and an end that is not before their beginning', () => {
  const dated = { validFrom: '2026-01-01', validTo: '2025-12-31', source: 'GB 1589', isDoubtful: true };
  const issues = (read: { success: boolean; error?: Parameters<typeof issuesOf>[0] }) => read.error ? issuesOf(read.error).map(({ path, reason }) => `${path} ${reason}`) : [];
  expect(issues(ProductLimitContent.safeParse({ code: 'HEIGHT_MM', value: '-1', ...dated }))).toEqual(['value reference.notPositive', 'validTo input.dateOrder']);
  expect(issues(ProductLimitContent.safeParse({ code: 'HEIGHT_MM', value: '4000', ...dated }))).toEqual(['validTo input.dateOrder']);
  expect(issues(UseCodeContent.safeParse({ code: 'gss', category: 'X', name: '洒水车', edition: 'GB/T 17350', isHazmat: false, ...dated, validTo: null }))).toEqual(['category product.useCodeOfOtherGroup']);
});
