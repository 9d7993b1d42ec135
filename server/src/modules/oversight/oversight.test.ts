import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPeopledWorld, type Company, type PeopledWorld, type PersonName } from '../../../../tests/cast/full-world/peopled';
import { act } from '../../../../tests/cast/full-world/acts';
import { certificate, certificateContent } from '../../../../tests/cast/full-world/certificates';
import { project } from '../../../../tests/cast/full-world/research';
import { adoption, standardNumbered } from '../../../../tests/cast/full-world/standards';
import { report, type OrderKind, type ReportState } from '../../../../tests/cast/full-world/testing';

const ASK = `query ($filter: OversightFilter, $orderBy: EnterpriseOrder, $first: Int, $after: String) {
  matchingEnterprises(filter: $filter, orderBy: $orderBy, first: $first, after: $after) { totalCount pageInfo { endCursor hasNextPage } nodes { id } } }`;
interface Hits { matchingEnterprises: { totalCount: number; pageInfo: { endCursor: string; hasNextPage: boolean }; nodes: { id: string }[] } }

/** The day on which every world begins. */
const TODAY = '2026-11-20';

let world: PeopledWorld;
beforeAll(async () => {
  world = await startPeopledWorld();
  const { a, b, c } = world.companies;
  const more = (company: Company, values: object) => act(world.as(company.clerk), 'recordCertificate', { ...certificateContent(company), ...values });
  const reported = (company: Company, kind: OrderKind, state: ReportState) => report(world, { center: world.centers.first, company, kind }, state);
  await certificate(world, a, 'VALID');
  await more(a, { kind: 'IATF16949', issuedOn: '2023-12-01', validTo: '2026-11-30' });
  await adoption(world, a, 'ADOPTED');
  await project(world, a, 'ACTIVE');
  await reported(a, 'SUPERVISION', 'ISSUED');
  await certificate(world, b, 'SUSPENDED');
  await more(b, { kind: 'CCC', issuedOn: '2021-01-05', validTo: '2026-01-04' });
  await adoption(world, b, 'NOT_ADOPTED');
  await adoption(world, b, 'ENDED');
  await project(world, b, 'PAUSED');
  await reported(b, 'COMMISSIONED', 'ISSUED');
  await certificate(world, c, 'VALID');
  await reported(c, 'SUPERVISION', 'WITHDRAWN');
  await reported(c, 'SUPERVISION', 'REVIEWED');
});
afterAll(() => world.end());

/** Which of the enterprises A, B and C answer a question, as letters. */
async function hits(who: PersonName, filter: object): Promise<string> {
  const { matchingEnterprises } = await world.as(who).get<Hits>(ASK, { filter });
  const found = matchingEnterprises.nodes.map(({ id }) => id);
  return (['a', 'b', 'c'] as const).filter((letter) => found.includes(world.companies[letter].id)).join('').toUpperCase();
}

const gb = { number: 'gb7258-2017' };

describe('what the city finds', () => {
  const questions: [string, object, string][] = [
    ['nothing asked', {}, 'ABC'],
    ['region', { region: ['421303', '421381'] }, 'AC'],
    ['kind of enterprise', { kind: ['PARTS_MAKER'] }, 'C'],
    ['name', { search: '随县云峰' }, 'B'],
    ['kind of certificate', { certificate: { kind: ['CCC', 'IATF16949'] } }, 'AB'],
    ['state by date', { certificate: { state: ['EXPIRED'] } }, 'B'],
    ['kind and state of the same certificate', { certificate: { kind: ['QMS_ISO9001'], state: ['VALID'] } }, 'AC'],
    ['kind and state of different certificates', { certificate: { kind: ['CCC'], state: ['SUSPENDED'] } }, ''],
    ['running out within 10 days', { certificate: { expiringWithinDays: 10 } }, 'A'],
    ['running out within 9 days', { certificate: { expiringWithinDays: 9 } }, ''],
    ['adopted, the number written carelessly', { adoption: { ...gb, adopted: true } }, 'A'],
    ['not adopted: ended, declined and never heard of', { adoption: { ...gb, adopted: false } }, 'BC'],
    ['declining is not adopting', { adoption: { number: 'GB/T 19001-2016', adopted: true } }, ''],
    ['failed at any time; withdrawn, unissued and commissioned reports do not count', { failingReport: {} }, 'A'],
    ['failed today', { failingReport: { from: TODAY, to: TODAY } }, 'A'],
    ['failed before', { failingReport: { to: '2026-11-19' } }, ''],
    ['active in research', { hasActiveProject: true }, 'A'],
    ['not active in research', { hasActiveProject: false }, 'BC'],
    ['all at once', { region: ['4213'], kind: ['SPV_MAKER'], status: ['ACTIVE'], certificate: { kind: ['IATF16949'], expiringWithinDays: 30 }, adoption: { ...gb, adopted: true }, failingReport: { from: '2026-11-01' }, hasActiveProject: true }, 'A'],
    ['all but one', { certificate: { expiringWithinDays: 30 }, adoption: { ...gb, adopted: false } }, ''],
  ];
  it.each(questions)('%s', async (_words, filter, found) => {
    expect(await hits('cityRegulator', filter)).toBe(found);
  });
});

describe('who may ask', () => {
  const strangers: PersonName[] = ['adminA', 'clerkA', 'clerkB', 'tester', 'reviewer', 'signatory', 'system', 'security', 'auditor'];
  it.each(strangers)('%s may not', async (who) => {
    expect(await world.as(who).verdict(ASK)).toBe('auth.noPermission');
  });

  it('nobody without a session may', async () => {
    expect(await world.as('nobody').verdict(ASK)).toBe('auth.signInFirst');
  });

  it.each([['cityLeader', 'ABC'], ['zengduRegulator', 'A'], ['suixianRegulator', 'B'], ['guangshuiRegulator', 'C']] as const)('%s finds %s', async (who, found) => {
    expect(await hits(who, {})).toBe(found);
  });

  it('a county cannot reach beyond its border, whatever it asks', async () => {
    expect(await hits('suixianRegulator', { region: ['421303'] })).toBe('');
    expect(await hits('suixianRegulator', { adoption: { ...gb, adopted: true } })).toBe('');
    expect(await hits('suixianRegulator', { hasActiveProject: false })).toBe('B');
  });
});

describe('stories', () => {
  it('a standard nobody knows is refused instead of being "not adopted" by all', async () => {
    const unknown = await world.as('cityRegulator').ask(ASK, { filter: { adoption: { number: 'GB 99999-2020', adopted: false } } });
    expect(unknown.errors?.[0]?.extensions.fields).toMatchObject([{ path: 'filter.adoption.number', reason: 'oversight.standardUnknown' }]);
    expect(await world.as('cityRegulator').verdict(ASK, { filter: { adoption: { adopted: false } } })).toBe('input.invalid');
    expect(await world.as('cityRegulator').verdict(ASK, { filter: { adoption: { standardId: world.companies.a.id, adopted: false } } })).toBe('record.notFound');
  });

  it('the standard may be named by its id', async () => {
    const { id } = await standardNumbered(world.as('cityRegulator'), 'GB 7258-2017');
    expect(await hits('cityRegulator', { adoption: { standardId: id, adopted: true } })).toBe('A');
  });

  it('hits are sorted and turned over page by page', async () => {
    const turn = async (after: string | null) => (await world.as('cityRegulator').get<Hits>(ASK,
      { orderBy: { field: 'REGION', direction: 'DESC' }, first: 2, after })).matchingEnterprises;
    const first = await turn(null);
    const { a, b, c } = world.companies;
    expect(first.nodes.map(({ id }) => id)).toEqual([c.id, b.id]);
    const second = await turn(first.pageInfo.endCursor);
    expect([second.nodes.map(({ id }) => id), second.totalCount, second.pageInfo.hasNextPage]).toEqual([[a.id], 3, false]);
  });

  it('the whole question is one statement, and counting its hits another', async () => {
    const filter = { certificate: { kind: ['QMS_ISO9001'] }, failingReport: {}, hasActiveProject: true };
    expect((await world.as('cityRegulator').ask(ASK, { filter })).statements).toBe(2);
  });
});
