import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type CastName, type World } from '../../../../tests/cast/world';

let world: World;
beforeAll(async () => { world = await startWorld(); });
afterAll(() => world.end());

const RECORD = 'mutation ($input: RecordCertificateInput!) { recordCertificate(input: $input) { id version } }';
const AUDIT = 'mutation ($input: RecordCertificateAuditInput!) { recordCertificateAudit(input: $input) { id certificate { version lastAuditOn surveillanceDueOn isSurveillanceOverdue } } }';
const FINDING = 'mutation ($input: RecordFindingInput!) { recordFinding(input: $input) { id version viewerCan audit { id } certificate { id } } }';
const CLOSE = 'mutation ($input: CloseFindingInput!) { closeFinding(input: $input) { id version state closedOn viewerCan } }';
const PAGE = `query ($id: ID!) { certificate(id: $id) {
  id version kind number state derivedState stateSince stateReason firstIssuedOn issuedOn validTo isRenewal daysToExpiry expiryAlert { length } numberWarnings viewerCan
  lastAuditOn surveillanceDueOn isSurveillanceOverdue validityRule { code } surveillanceRule { code } enterprise { id }
  audits { id kind findings { id } } findings { id text process } renewalOf { id } renewedBy { id } } }`;
const LIST = 'query ($filter: CertificateFilter, $orderBy: CertificateOrder) { certificates(filter: $filter, orderBy: $orderBy, first: 100) { nodes { id number derivedState viewerCan enterprise { name } } totalCount } }';
const INPUTS: Record<string, string> = { edit: 'EditCertificateInput', renew: 'RenewCertificateInput', resume: 'AtInput' };
const verbOf = (verb: string) => `mutation ($input: ${INPUTS[verb] ?? 'WithReasonInput'}!) { ${verb}Certificate(input: $input) { id version } }`;

interface Row {
  id: string; version: number; number: string; state: string; derivedState: string; validTo: string; surveillanceDueOn: string | null; isSurveillanceOverdue: boolean;
  viewerCan: string[]; expiryAlert: { length: number } | null; audits: { id: string; findings: { id: string }[] }[]; findings: { id: string }[]; renewedBy: { id: string } | null;
}
type Values = Record<string, unknown>;

const facts = { standards: 'GB/T 19001-2016', body: '中鉴认证有限责任公司', products: '罐式专用汽车的设计、生产和服务', applicant: '湖北汉江楚韵专用汽车有限公司' };
let serial = 0;
const numberOf = () => `01624Q${String(++serial).padStart(5, '0')}R0M`;
const successor = () => ({ ...facts, number: numberOf(), issuedOn: '2026-11-01' });
const finding = { process: 'PRODUCTION', severity: 'MINOR', text: '焊接工序的首件检验记录不全', foundOn: '2026-06-01' };
const audit = { kind: 'SURVEILLANCE', heldOn: '2026-06-01', result: 'PASSED', body: facts.body };
const closure = { closedOn: '2026-11-01', correctiveAction: '补齐记录并培训' };

const rowFor = async (who: CastName, id: string) => (await world.as(who).get<{ certificate: Row | null }>(PAGE, { id })).certificate!;
const content = (values: Values = {}) => ({ ...facts, kind: 'QMS_ISO9001', number: numberOf(), issuedOn: '2025-03-10', validTo: '2028-03-09', ...values });
const record = async (who: CastName, values: Values = {}) => (await world.as(who).get<{ recordCertificate: Row }>(RECORD, { input: content(values) })).recordCertificate;
const refused = async (document: string, input: Values, who: CastName = 'clerkA') =>
  (await world.as(who).ask(document, { input })).errors?.[0]?.extensions.fields?.map(({ path, reason }) => `${path} ${reason}`);

async function act(who: CastName, verb: string, { id, version }: { id: string; version: number }): Promise<string> {
  const at = { id, version };
  switch (verb) {
    case 'recordAudit': return world.as(who).verdict(AUDIT, { input: { certificateId: id, ...audit } });
    case 'recordFinding': return world.as(who).verdict(FINDING, { input: { certificateId: id, ...finding } });
    case 'edit': return world.as(who).verdict(verbOf(verb), { input: { ...at, ...facts, number: numberOf(), firstIssuedOn: '2023-11-10', issuedOn: '2023-11-10', validTo: '2026-11-09' } });
    case 'renew': return world.as(who).verdict(verbOf(verb), { input: { ...at, ...successor() } });
    case 'resume': return world.as(who).verdict(verbOf(verb), { input: at });
    default: return world.as(who).verdict(verbOf(verb), { input: { ...at, reason: '获证后监督不合格' } });
  }
}

const WAY: Record<string, string[]> = {
  VALID: [], RENEWED: ['renew'], SUSPENDED: ['suspend'], WITHDRAWN: ['suspend', 'withdraw'], CANCELLED: ['cancel'], EXPIRED: [], SUSPENDED_AND_EXPIRED: ['suspend'],
};
const STATES = Object.keys(WAY);

/** A certificate of A in a state. What ran out was suspended on a day on which it had not yet. */
async function certificateIn(state: string): Promise<Row> {
  const isOver = state.endsWith('EXPIRED');
  const { id } = await record('clerkA', isOver ? { issuedOn: '2023-11-20', validTo: '2026-11-19' } : {});
  if (isOver) world.clock.advance(-2 * 86_400_000);
  for (const verb of WAY[state] ?? []) expect(await act(verb === 'renew' ? 'clerkA' : 'cityRegulator', verb, await rowFor('clerkA', id))).toBe('ok');
  if (isOver) world.clock.advance(2 * 86_400_000);
  return rowFor('clerkA', id);
}

const OWNERS: CastName = 'adminA';
const CENSOR: CastName = 'cityRegulator';
const [renewed, notSuspended, suspended, alreadySuspended, withdrawn, cancelled, expired] = ['certificate.alreadyRenewed', 'certificate.notSuspended', 'certificate.suspended',
  'certificate.alreadySuspended', 'certificate.alreadyWithdrawn', 'certificate.alreadyCancelled', 'certificate.expired'];

describe('what may be done in which state', () => {
  const verdicts: Record<string, [CastName, ...string[]]> = {
    edit: [OWNERS, 'ok', 'ok', 'ok', withdrawn, cancelled, 'ok', 'ok'],
    renew: [OWNERS, 'ok', renewed, suspended, withdrawn, cancelled, 'ok', suspended],
    recordAudit: [OWNERS, 'ok', 'ok', 'ok', withdrawn, cancelled, expired, expired],
    recordFinding: [OWNERS, 'ok', 'ok', 'ok', withdrawn, cancelled, expired, expired],
    suspend: [CENSOR, 'ok', 'ok', alreadySuspended, withdrawn, cancelled, expired, alreadySuspended],
    resume: [CENSOR, notSuspended, notSuspended, 'ok', withdrawn, cancelled, notSuspended, expired],
    withdraw: [CENSOR, notSuspended, notSuspended, 'ok', withdrawn, cancelled, notSuspended, expired],
    cancel: [CENSOR, 'ok', 'ok', suspended, withdrawn, cancelled, expired, suspended],
  };
  const cases = Object.entries(verdicts).flatMap(([verb, [who, ...row]]) => row.map((verdict, place) => [verb, STATES[place]!, who, verdict] as const));

  it.each(cases)('%s on a certificate that is %s by %s: %s', async (...[verb, state, who, verdict]) => {
    expect(await act(who, verb, await certificateIn(state))).toBe(verdict);
  });

  it.each(STATES)('viewerCan of a certificate that is %s lists exactly the verbs that its state allows', async (state) => {
    const { id } = await certificateIn(state);
    const able = (who: CastName) => Object.entries(verdicts).filter(([verb, [by, ...row]]) => (by === who || (verb === 'cancel' && who === OWNERS))
      && row[STATES.indexOf(state)] === 'ok').map(([verb]) => verb.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase());
    for (const who of [OWNERS, CENSOR]) expect((await rowFor(who, id)).viewerCan).toEqual(able(who));
  });
});

describe('who may do what', () => {
  const others: CastName[] = ['cityLeader', 'tester', 'reviewer', 'signatory', 'system', 'security', 'auditor'];
  const none = others.map((who): [CastName, string] => [who, 'auth.noPermission']);
  const enterprise: [CastName, string][] = [['adminA', 'ok'], ['clerkA', 'ok'], ['adminB', 'record.notFound'], ['clerkB', 'record.notFound'],
    ['cityRegulator', 'auth.noPermission'], ['zengduRegulator', 'auth.noPermission'], ['suixianRegulator', 'auth.noPermission'], ...none];
  const regulators: [CastName, string][] = [['cityRegulator', 'ok'], ['zengduRegulator', 'ok'], ['suixianRegulator', 'record.notFound'],
    ['adminA', 'auth.noPermission'], ['clerkA', 'auth.noPermission'], ['adminB', 'auth.noPermission'], ['clerkB', 'auth.noPermission'], ...none];
  const both: [CastName, string][] = [['cityRegulator', 'ok'], ['zengduRegulator', 'ok'], ['suixianRegulator', 'record.notFound'],
    ['adminA', 'ok'], ['clerkA', 'auth.noPermission'], ['adminB', 'record.notFound'], ['clerkB', 'auth.noPermission'], ...none];
  const verbs: [string, string, [CastName, string][]][] = [
    ['edit', 'VALID', enterprise], ['renew', 'VALID', enterprise], ['recordAudit', 'VALID', enterprise], ['recordFinding', 'VALID', enterprise],
    ['suspend', 'VALID', regulators], ['resume', 'SUSPENDED', regulators], ['withdraw', 'SUSPENDED', regulators], ['cancel', 'VALID', both],
  ];
  const cases = verbs.flatMap(([verb, state, verdicts]) => verdicts.map(([who, verdict]) => [who, verb, state, verdict] as const));

  it.each(cases)('%s: %s of a certificate of A that is %s: %s', async (...[who, verb, state, verdict]) => {
    expect(await act(who, verb, await certificateIn(state))).toBe(verdict);
  });

  it.each(enterprise)('%s closing a finding of A: %s', async (who, verdict) => {
    const { id: certificateId } = await record('clerkA');
    const { recordFinding: found } = await world.as('clerkA').get<{ recordFinding: Row }>(FINDING, { input: { certificateId, ...finding } });
    expect(await world.as(who).verdict(CLOSE, { input: { id: found.id, version: found.version, ...closure } })).toBe(verdict);
  });

  it.each(enterprise)('%s recording a certificate of the own enterprise', async (who, verdict) => {
    expect(await world.as(who).verdict(RECORD, { input: content() })).toBe(verdict === 'record.notFound' ? 'ok' : verdict);
  });

  const sight: [CastName, string][] = [['adminA', 'seen'], ['clerkA', 'seen'], ['cityRegulator', 'seen'], ['cityLeader', 'seen'], ['zengduRegulator', 'seen'],
    ['adminB', 'hidden'], ['clerkB', 'hidden'], ['suixianRegulator', 'hidden'], ['tester', 'auth.noPermission'], ['system', 'auth.noPermission'], ['auditor', 'auth.noPermission']];
  it.each(sight)('a certificate of A for %s: %s', async (who, verdict) => {
    const { id } = await record('clerkA');
    const { data, errors } = await world.as(who).ask<{ certificate: Row | null }>(PAGE, { id });
    expect(errors?.[0]?.extensions.reason ?? (data?.certificate ? 'seen' : 'hidden')).toBe(verdict);
  });

  it('nobody without a session sees certificates or records one', async () => {
    expect(await world.as('nobody').verdict(LIST)).toBe('auth.signInFirst');
    expect(await world.as('nobody').verdict(RECORD, { input: content() })).toBe('auth.signInFirst');
  });
});

describe('stories', () => {
  it('a certificate lasts as long as its rule allows when it states nothing, and never longer', async () => {
    const { id } = await record('clerkA', { validTo: null });
    expect(await rowFor('clerkA', id)).toMatchObject({
      validTo: '2028-03-10', firstIssuedOn: '2025-03-10', stateSince: '2025-03-10', isRenewal: false, daysToExpiry: 476,
      surveillanceDueOn: '2026-03-10', isSurveillanceOverdue: true, validityRule: { code: 'CERTIFICATE_VALIDITY_QMS' }, surveillanceRule: { code: 'SURVEILLANCE_QMS' },
    });
    const { errors } = await world.as('clerkA').ask(RECORD, { input: content({ validTo: '2028-03-11' }) });
    expect(errors?.[0]?.extensions.fields).toMatchObject([{ path: 'input.validTo', reason: 'certificate.tooLong', params: { last: '2028-03-10', basis: 'ISO/IEC 17021-1 认证周期' } }]);
    expect(await refused(RECORD, content({ issuedOn: '2026-11-21' }))).toEqual(['input.issuedOn input.dateInFuture']);
    expect(await refused(RECORD, content({ issuedOn: '1999-12-31', validTo: null }))).toEqual(['input.issuedOn certificate.noRule']);
    expect(await refused(RECORD, content({ firstIssuedOn: '2025-03-11', validTo: '2025-03-10' }))).toEqual(['input.firstIssuedOn certificate.datesOrder', 'input.validTo certificate.datesOrder']);
  });

  it('an unusual number is remarked on and kept; a number the enterprise has already is refused, another enterprise may use it', async () => {
    const { id } = await record('clerkA', { number: ' 无 规 则 - １ ' });
    expect(await rowFor('clerkA', id)).toMatchObject({ number: '无规则-1', numberWarnings: [expect.stringContaining('03410Q10286R0S')] });
    expect(await refused(RECORD, content({ number: '无规则-1' }))).toEqual(['input.number certificate.numberTaken']);
    expect(await world.as('clerkA').verdict(RECORD, { input: content({ kind: 'IATF16949', number: '无规则-1' }) })).toBe('ok');
    expect(await world.as('clerkB').verdict(RECORD, { input: content({ number: '无规则-1' }) })).toBe('ok');
  });

  it('audits move the date on which surveillance is due: passed ones only, and the latest of them, in whatever order they are recorded', async () => {
    const { id: certificateId } = await record('clerkA');
    const held = async (values: Values) => (await world.as('clerkA').get<{ recordCertificateAudit: { certificate: Row } }>(AUDIT, { input: { certificateId, ...audit, ...values } })).recordCertificateAudit.certificate;
    expect(await held({ heldOn: '2026-10-10', result: 'FAILED' })).toMatchObject({ lastAuditOn: '2026-10-10', surveillanceDueOn: '2026-03-10', isSurveillanceOverdue: true });
    expect(await held({ heldOn: '2026-09-30', result: 'PASSED_WITH_FINDINGS' })).toMatchObject({ lastAuditOn: '2026-10-10', surveillanceDueOn: '2027-09-30', isSurveillanceOverdue: false });
    expect(await held({ heldOn: '2026-03-01' })).toMatchObject({ surveillanceDueOn: '2027-09-30' });
    expect(await held({ heldOn: '2026-11-01', kind: 'SPECIAL' })).toMatchObject({ lastAuditOn: '2026-11-01', surveillanceDueOn: '2027-09-30' });
    expect(await refused(AUDIT, { certificateId, ...audit, heldOn: '2026-11-21' })).toEqual(['input.heldOn certificate.auditOutside']);
    expect(await refused(AUDIT, { certificateId, ...audit, heldOn: '2025-03-09' })).toEqual(['input.heldOn certificate.auditOutside']);
    expect(await held({ heldOn: '2025-01-15', kind: 'INITIAL' })).toMatchObject({ surveillanceDueOn: '2027-09-30' });
    const ending = await record('clerkA', { issuedOn: '2024-01-10', validTo: '2027-01-09' });
    await world.as('clerkA').get(AUDIT, { input: { certificateId: ending.id, ...audit } });
    expect(await rowFor('clerkA', ending.id)).toMatchObject({ lastAuditOn: '2026-06-01', surveillanceDueOn: null, surveillanceRule: null });
    const product = await record('clerkA', { kind: 'CCC', number: '2025011101000001', validTo: null });
    expect((await rowFor('clerkA', product.id)).surveillanceDueOn).toBeNull();
    expect(await act('clerkA', 'recordAudit', product)).toBe('certificate.auditNotApplicable');
  });

  it('audits that are recorded at the same moment all arrive, and the certificate knows the latest of them', async () => {
    const { id: certificateId } = await record('clerkA');
    const days = ['2026-05-01', '2026-08-01', '2026-06-01', '2026-07-01'];
    expect(await Promise.all(days.map((heldOn) => world.as('clerkA').verdict(AUDIT, { input: { certificateId, ...audit, heldOn } })))).toEqual(days.map(() => 'ok'));
    expect(await rowFor('clerkA', certificateId)).toMatchObject({ lastAuditOn: '2026-08-01', surveillanceDueOn: '2027-08-01', audits: { length: 4 } });
  });

  it('a finding of an audit carries its process, is closed with what was done, and once only', async () => {
    const { id: certificateId } = await record('clerkA');
    const { recordCertificateAudit: { id: auditId } } = await world.as('clerkA').get<{ recordCertificateAudit: Row }>(AUDIT, { input: { certificateId, ...audit } });
    const input = { certificateId, auditId, ...finding, process: 'AFTER_SALES', idempotencyKey: 'finding-of-an-audit' };
    const first = await world.as('clerkA').get<{ recordFinding: Row }>(FINDING, { input });
    expect(first.recordFinding).toMatchObject({ viewerCan: ['CLOSE_FINDING'], audit: { id: auditId }, certificate: { id: certificateId } });
    expect(await world.as('clerkA').get(FINDING, { input })).toEqual(first);
    expect((await rowFor('zengduRegulator', certificateId)).audits).toMatchObject([{ id: auditId, findings: [{ id: first.recordFinding.id }] }]);
    const { id, version } = first.recordFinding;
    expect(await refused(CLOSE, { id, version, ...closure, closedOn: '2026-05-31' })).toEqual(['input.closedOn finding.closedBeforeFound']);
    expect(await refused(CLOSE, { id, version, ...closure, closedOn: '2026-11-21' })).toEqual(['input.closedOn input.dateInFuture']);
    expect((await world.as('clerkA').get<{ closeFinding: Row }>(CLOSE, { input: { id, version, ...closure } })).closeFinding).toMatchObject({ state: 'CLOSED', closedOn: '2026-11-01', viewerCan: [] });
    expect(await world.as('clerkA').verdict(CLOSE, { input: { id, version: 2, ...closure } })).toBe('finding.alreadyClosed');
    const other = await record('clerkA');
    expect(await refused(FINDING, { ...input, certificateId: other.id, idempotencyKey: null })).toEqual(['input.auditId finding.auditOfOther']);
    expect(await world.as('clerkB').verdict(FINDING, { input: { ...finding, certificateId: (await record('clerkB')).id, auditId } })).toBe('record.notFound');
  });

  it('a finding of a certificate that is cancelled can no longer be closed, and says so beforehand', async () => {
    const row = await record('clerkA');
    const { recordFinding: found } = await world.as('clerkA').get<{ recordFinding: Row }>(FINDING, { input: { certificateId: row.id, ...finding } });
    await act('adminA', 'cancel', row);
    const list = 'query ($filter: FindingFilter) { findings(filter: $filter) { nodes { id viewerCan enterprise { id } } totalCount } }';
    expect(await world.as('clerkA').get(list, { filter: { certificateId: row.id, state: ['OPEN'], process: ['PRODUCTION'] } }))
      .toMatchObject({ findings: { nodes: [{ id: found.id, viewerCan: [], enterprise: { id: world.enterprises.a.id } }], totalCount: 1 } });
    expect(await world.as('clerkA').verdict(CLOSE, { input: { id: found.id, version: found.version, ...closure } })).toBe('certificate.alreadyCancelled');
  });

  it('a renewal takes over: the old one names it and owes nothing more, the first issue stays, and a product keeps its number', async () => {
    const old = await record('clerkA', { kind: 'CCC', number: '2021011101000777', issuedOn: '2021-12-01', validTo: '2026-11-30' });
    expect(await rowFor('clerkA', old.id)).toMatchObject({ expiryAlert: { length: 30 }, daysToExpiry: 10 });
    const input = { id: old.id, version: old.version, ...facts, number: '2021011101000777', issuedOn: '2026-11-10', idempotencyKey: 'renewal-of-a-product' };
    expect(await refused(verbOf('renew'), { ...input, validTo: '2026-11-30' })).toEqual(['input.validTo certificate.renewalEarlier']);
    const { renewCertificate: next } = await world.as('clerkA').get<{ renewCertificate: Row }>(verbOf('renew'), { input });
    expect((await world.as('clerkA').get<{ renewCertificate: Row }>(verbOf('renew'), { input })).renewCertificate.id).toBe(next.id);
    expect(await rowFor('clerkA', next.id)).toMatchObject({ isRenewal: true, firstIssuedOn: '2021-12-01', validTo: '2031-11-10', renewalOf: { id: old.id } });
    expect(await rowFor('clerkA', old.id)).toMatchObject({ derivedState: 'VALID', expiryAlert: null, renewedBy: { id: next.id } });
    expect(await refused(RECORD, content({ kind: 'CCC', number: '2021011101000777' }))).toEqual(['input.number certificate.numberTaken']);
    expect(await refused(verbOf('edit'), { id: next.id, version: next.version, ...facts, number: '2021011101000777', firstIssuedOn: '2021-12-01', issuedOn: '2021-12-01' }))
      .toEqual(['input.issuedOn certificate.renewalEarlier']);
    const { version } = await rowFor('clerkA', old.id);
    expect(await refused(verbOf('edit'), { id: old.id, version, ...facts, number: '2021011101000777', firstIssuedOn: '2021-12-01', issuedOn: '2026-11-10' }))
      .toEqual(['input.issuedOn certificate.renewalEarlier']);
  });

  it('the list finds by derived state, term, overdue surveillance, kind and text, each within its scope', async () => {
    const body = '鄂北认证中心';
    const own = { ring: { number: 'N-10', validTo: '2026-11-30', issuedOn: '2024-12-01' }, soon: { number: 'N-60', validTo: '2027-01-19', issuedOn: '2026-01-20' },
      last: { number: 'N-0', validTo: '2026-11-20', issuedOn: '2025-12-01' }, over: { number: 'N-X', validTo: '2026-11-19', issuedOn: '2025-12-01' } };
    for (const values of Object.values(own)) await record('clerkA', { ...values, body });
    await act('zengduRegulator', 'suspend', await record('clerkA', { number: 'N-S', body }));
    await record('clerkB', { number: 'N-B', body, kind: 'IATF16949' });
    const numbers = async (who: CastName, filter: Values) => (await world.as(who).get<{ certificates: { nodes: Row[] } }>(LIST,
      { filter: { search: '鄂北 认证', ...filter }, orderBy: { field: 'NUMBER', direction: 'ASC' } })).certificates.nodes.map(({ number }) => number);
    expect(await numbers('clerkA', {})).toEqual(['N-0', 'N-10', 'N-60', 'N-S', 'N-X']);
    expect(await numbers('clerkA', { state: ['EXPIRED'] })).toEqual(['N-X']);
    expect(await numbers('clerkA', { state: ['SUSPENDED', 'EXPIRED'] })).toEqual(['N-S', 'N-X']);
    expect(await numbers('cityRegulator', { expiringWithinDays: 30 })).toEqual(['N-0', 'N-10']);
    expect(await numbers('cityRegulator', { expiringWithinDays: 60 })).toEqual(['N-0', 'N-10', 'N-60']);
    expect(await numbers('cityRegulator', { surveillanceOverdue: true })).toEqual(['N-10', 'N-B']);
    expect(await numbers('cityRegulator', { surveillanceOverdue: false })).toEqual(['N-0', 'N-60', 'N-S', 'N-X']);
    expect(await numbers('cityRegulator', { kind: ['IATF16949'] })).toEqual(['N-B']);
    expect(await numbers('suixianRegulator', {})).toEqual(['N-B']);
    expect(await numbers('clerkA', { enterpriseId: world.enterprises.b.id })).toEqual([]);
    expect(await world.as('clerkA').verdict(LIST, { filter: { expiringWithinDays: -1 } })).toBe('input.invalid');
    const { statements } = await world.as('cityRegulator').ask(LIST);
    expect(statements).toBe(3);
    const edge = '{ enterprises { nodes { certificateCount certificates(first: 2) { number expiryAlert { code } } } } }';
    expect((await world.as('cityRegulator').ask(edge)).statements).toBe(4);
  });
});
