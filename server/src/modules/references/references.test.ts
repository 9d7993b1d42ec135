import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type CastName, type World } from '../../../../tests/cast/world';

let world: World;
beforeAll(async () => { world = await startWorld(); });
afterAll(() => world.end());

const TODAY = '2026-11-20';
const dated = { validFrom: '2027-01-01', source: 'GB 1589-2026', isDoubtful: false };
const ADD = {
  useCode: { field: 'addUseCode', input: 'AddUseCodeInput', content: { code: 'GXX', category: 'G', name: '示例罐式车', edition: 'GB/T 17350-2024', isHazmat: false } },
  productLimit: { field: 'addProductLimit', input: 'AddProductLimitInput', content: { code: 'HEIGHT_MM', value: '4000' } },
  templateItem: { field: 'addTemplateItem', input: 'AddTemplateItemInput', content: {
    position: 5, category: 'G', isForTrailers: false, isForHazmat: true,
    item: { name: '呼吸阀', kind: 'CHECKED', isCritical: true, isPhotoRequired: false },
  } },
} as const;
type Noun = keyof typeof ADD;
const NOUNS = Object.keys(ADD) as Noun[];
const LISTS = { useCode: 'useCodes', productLimit: 'productLimits', templateItem: 'templateItems' } as const;
const FILTERS = { useCode: 'UseCodeFilter', productLimit: 'ProductLimitFilter', templateItem: 'TemplateItemFilter' } as const;

interface Row { id: string; version: number; code?: string; edition?: string; value?: string; validTo: string | null; viewerCan: string[]; isDoubtful: boolean }
const columns = { useCode: 'code edition isHazmat', productLimit: 'code value', templateItem: 'category item { name }' } as const;

async function list(who: CastName, noun: Noun, filter: object = {}): Promise<Row[]> {
  const document = `query ($filter: ${FILTERS[noun]}) { ${LISTS[noun]}(filter: $filter, first: 100) { nodes { id version validTo isDoubtful viewerCan ${columns[noun]} } } }`;
  return (await world.as(who).get<Record<string, { nodes: Row[] }>>(document, { filter }))[LISTS[noun]]!.nodes;
}
const add = (who: CastName, noun: Noun, values: object = {}) => world.as(who).ask<Record<string, Row>>(
  `mutation ($input: ${ADD[noun].input}!) { ${ADD[noun].field}(input: $input) { id version } }`, { input: { ...ADD[noun].content, ...dated, ...values } });
const end = (who: CastName, noun: Noun, { row: { id, version }, on = TODAY }: { row: Row; on?: string }) => world.as(who).ask(
  `mutation ($input: EndReferenceInput!) { end${noun.charAt(0).toUpperCase()}${noun.slice(1)}(input: $input) { id validTo } }`, { input: { id, version, on } });
const told = (answer: { errors?: { extensions: { reason: string; fields?: { path: string; reason: string }[] } }[] }) =>
  answer.errors?.[0]?.extensions.fields?.map(({ path, reason }) => `${path} ${reason}`).join() ?? answer.errors?.[0]?.extensions.reason ?? 'ok';

describe.each(NOUNS)('%s', (noun) => {
  const verdicts: [CastName, string][] = [
    ['zengduRegulator', 'reference.cityOnly'], ['adminA', 'auth.noPermission'], ['clerkB', 'auth.noPermission'], ['cityLeader', 'auth.noPermission'], ['tester', 'auth.noPermission'], ['system', 'auth.noPermission'],
  ];

  it.each(verdicts)('is not added or ended by %s', async (who, verdict) => {
    expect(told(await add(who, noun))).toBe(verdict);
    const [row] = await list('cityRegulator', noun, { on: TODAY });
    expect(told(await end(who, noun, { row: row! }))).toBe(verdict);
  });

  it('is read by enterprises and departments, and says who may end it', async () => {
    const open = (rows: Row[]) => rows.filter(({ validTo }) => validTo === null);
    expect(open(await list('cityRegulator', noun, { on: TODAY })).every(({ viewerCan }) => viewerCan.join() === 'END')).toBe(true);
    for (const who of ['clerkA', 'zengduRegulator', 'cityLeader'] as const) expect((await list(who, noun, { on: TODAY })).every(({ viewerCan }) => viewerCan.length === 0)).toBe(true);
    expect(await world.as('tester').verdict(`{ ${LISTS[noun]} { totalCount } }`)).toBe('auth.noPermission');
    expect(await world.as('nobody').verdict(`{ ${LISTS[noun]} { totalCount } }`)).toBe('auth.signInFirst');
  });
});

it.each(['useCode', 'templateItem'] as const)('%s is ended once, neither before today nor before it begins', async (noun) => {
  const { data } = await add('cityRegulator', noun, { validFrom: '2030-01-01', ...(noun === 'useCode' && { code: 'GXY' }) });
  const row = Object.values(data!)[0]!;
  expect(told(await end('cityRegulator', noun, { row, on: '2026-11-19' }))).toBe('input.on reference.endInPast');
  expect(told(await end('cityRegulator', noun, { row, on: '2029-12-31' }))).toBe('input.on reference.endBeforeStart');
  expect(told(await end('cityRegulator', noun, { row, on: '2030-06-30' }))).toBe('ok');
  expect(told(await end('cityRegulator', noun, { row: { ...row, version: 2 }, on: '2030-07-30' }))).toBe('reference.ended');
});

describe('stories', () => {
  it('both editions of the use codes stand beside each other, each for its days', async () => {
    expect(new Set((await list('clerkA', 'useCode', { on: '2025-12-31' })).map(({ edition }) => edition))).toEqual(new Set(['GB/T 17350-2009']));
    const tanks = await list('clerkA', 'useCode', { on: '2026-01-01', category: ['G'] });
    expect(new Set(tanks.map(({ edition }) => edition))).toEqual(new Set(['GB/T 17350-2024']));
    expect(tanks.length).toBeGreaterThan(15);
    expect(tanks.every(({ code, isDoubtful }) => code!.startsWith('G') && isDoubtful)).toBe(true);
    expect((await list('clerkA', 'useCode', { on: '2026-01-01', search: 'gy' })).map(({ code }) => code)).toEqual(['GYQ', 'GYS', 'GYY']);
  });

  it('a new figure takes over when the old one is ended; two never hold together', async () => {
    expect(told(await add('cityRegulator', 'productLimit'))).toBe('input.validFrom reference.overlaps');
    const [old] = await list('cityRegulator', 'productLimit', { code: ['HEIGHT_MM'] });
    expect(told(await end('cityRegulator', 'productLimit', { row: old!, on: '2026-12-31' }))).toBe('ok');
    expect(told(await add('cityRegulator', 'productLimit', { value: '4100', idempotencyKey: 'height of 2027' }))).toBe('ok');
    expect(told(await add('cityRegulator', 'productLimit', { value: '4100', idempotencyKey: 'height of 2027' }))).toBe('ok');
    expect((await list('clerkA', 'productLimit', { code: ['HEIGHT_MM'], on: '2027-01-01' })).map(({ value }) => value)).toEqual(['4100']);
    expect((await list('clerkA', 'productLimit', { code: ['HEIGHT_MM'], on: '2026-12-31' })).map(({ value }) => value)).toEqual(['4000']);
  });

  it('what cannot be is named at its field', async () => {
    expect(told(await add('cityRegulator', 'productLimit', { value: '0' }))).toBe('input.value reference.notPositive');
    expect(told(await add('cityRegulator', 'useCode', { code: 'XAA' }))).toBe('input.category product.useCodeOfOtherGroup');
    expect(told(await add('cityRegulator', 'templateItem', { validTo: '2026-12-31' }))).toBe('input.validTo input.dateOrder');
  });

  it('an item for a group comes into its plans from its day on', async () => {
    expect(told(await add('cityRegulator', 'templateItem', { validFrom: TODAY }))).toBe('ok');
    expect((await list('clerkA', 'templateItem', { category: ['G'], isForHazmat: true, on: TODAY })).map((row) => (row as unknown as { item: { name: string } }).item.name)).toEqual(['呼吸阀']);
  });
});
