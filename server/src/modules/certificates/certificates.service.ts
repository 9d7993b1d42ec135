import {
  addDays, cap, CERTIFICATE_CYCLE, CertificateContent, CertificateReason, CertificateRecord, CertificateRenewal, next, readCertificateNumber, searchKey,
  type CertificateState, type DerivedCertificateState,
} from '@bianzhong/domain';
import { all, any, where, type Condition } from '../../kernel/condition';
import { invalidField } from '../../kernel/errors';
import { once } from '../../kernel/idempotency';
import { orderOf, read } from '../../kernel/inputs';
import type { Order, Page } from '../../kernel/page';
import type { Owner } from '../../kernel/records';
import type { Request } from '../../kernel/request';
import { check } from '../../kernel/rules';
import type { CertificateAudit } from './certificate-audit.entity';
import { Certificate } from './certificate.entity';
import type { CertificateFilter, CertificateList, CertificateOrder, EditCertificateInput, RecordCertificateInput, RenewCertificateInput } from './certificate.inputs';
import { can } from './certificate.rules';
import { auditsOf, surveillanceOf, validityOf } from './certificate.terms';

const certificate = where<Certificate>();
const columns = { VALID_TO: 'validTo', ISSUED_ON: 'issuedOn', NUMBER: 'number', CREATED_AT: 'createdAt' };
/** Further than any certificate lasts. */
const MOST_DAYS = 3660;
/** The width of the column: compatibility forms can make a text longer than it was typed. */
const MOST_SEARCHED = 1500;
/** The states that end by date. */
const OPEN_STATES: readonly CertificateState[] = ['VALID', 'SUSPENDED'];

/** The rows that are seen in a state on a day: what the domain derives from the dates, as a condition of the query. */
function inState(state: DerivedCertificateState, today: string): Condition {
  if (state === 'EXPIRED') return all(certificate.oneOf('state', OPEN_STATES), certificate.below('validTo', today));
  return all(certificate.equal('state', state), OPEN_STATES.includes(state) && certificate.atLeast('validTo', today));
}

/** @throws Refusal INVALID for a number of days that no certificate lasts */
function expiringWithin(days: number, today: string): Condition {
  if (days < 0 || days > MOST_DAYS) throw invalidField('filter.expiringWithinDays', 'certificate.daysRange', { maximum: MOST_DAYS });
  return all(
    certificate.oneOf('state', OPEN_STATES), certificate.isNull('renewedById'),
    certificate.atLeast('validTo', today), certificate.atMost('validTo', addDays(today, days)),
  );
}

/** Written out both ways, because a missing due date is neither before nor after today. */
function surveillanceIs(overdue: boolean, today: string): Condition {
  if (overdue) return all(inState('VALID', today), certificate.isNull('renewedById'), certificate.below('surveillanceDueOn', today));
  return any(
    certificate.notEqual('state', 'VALID'), certificate.below('validTo', today), certificate.isSet('renewedById'),
    certificate.isNull('surveillanceDueOn'), certificate.atLeast('surveillanceDueOn', today),
  );
}

/**
 * What a filter of certificates asks, for this list and for the regulators' question. @param today the day on which states and
 * terms are judged, `YYYY-MM-DD`
 */
export function certificateCondition(filter: CertificateFilter | null | undefined, today: string): Condition {
  return all(
    filter?.search && certificate.contains('searchText', searchKey(filter.search)),
    filter?.kind && certificate.oneOf('kind', filter.kind),
    filter?.state && any(...filter.state.map((state) => inState(state, today))),
    filter?.expiringWithinDays != null && expiringWithin(filter.expiringWithinDays, today),
    filter?.surveillanceOverdue != null && surveillanceIs(filter.surveillanceOverdue, today),
    filter?.enterpriseId != null && certificate.equal('enterpriseId', filter.enterpriseId),
  );
}

/** The order of a list of certificates; by default what runs out first comes first. */
export function certificateOrder(orderBy: CertificateOrder | null | undefined): Order[] {
  return orderOf(orderBy, { columns, otherwise: { property: 'validTo', descending: false } });
}

/** One page of the certificates the viewer may see; what runs out first comes first. */
export function certificates(request: Request, list: CertificateList): Promise<Page<Certificate>> {
  return request.records.page(Certificate, certificateCondition(list.filter, request.today), { page: list, order: certificateOrder(list.orderBy) });
}

type Facts = Omit<Certificate, 'id' | 'version' | 'createdAt' | 'updatedAt' | 'enterpriseId' | 'regionCode' | 'numberKey' | 'validTo' | 'validityRuleId'
  | 'state' | 'stateSince' | 'stateReason' | 'renewalOfId' | 'renewedById' | 'lastAuditOn' | 'surveillanceDueOn' | 'surveillanceRuleId' | 'searchText'>
  & { validTo: string | null };

/** The facts with everything that follows from them. @throws Refusal INVALID for dates that cannot be */
async function withTerms(request: Request, facts: Facts, audits: readonly CertificateAudit[]) {
  if (facts.issuedOn > request.today) throw invalidField('input.issuedOn', 'input.dateInFuture');
  const validity = await validityOf(request, facts);
  return {
    ...facts,
    ...validity,
    ...await surveillanceOf(request, { ...facts, ...validity }, audits),
    searchText: cap(searchKey(`${facts.number} ${facts.body} ${facts.applicant} ${facts.products}`), MOST_SEARCHED),
  };
}

/** @throws Refusal INVALID when another certificate of the enterprise goes by the number */
async function requireFreeNumber(request: Request, { kind, number, id }: { kind: Certificate['kind']; number: string; id: string }): Promise<void> {
  const others = all(certificate.equal('kind', kind), certificate.equal('numberKey', number), certificate.notEqual('id', id));
  if (await request.records.first(Certificate, others)) throw invalidField('input.number', 'certificate.numberTaken');
}

/** An enterprise enters a certificate it was given. */
export function record(request: Request, input: RecordCertificateInput): Promise<Certificate> {
  const values = read(CertificateRecord, input);
  return once(request, { entity: Certificate, verb: 'recordCertificate', input }, async () => {
    const facts = await withTerms(request, { ...values, firstIssuedOn: values.firstIssuedOn ?? values.issuedOn }, []);
    return enter(request, { ...facts, id: request.newId(), renewalOfId: null });
  });
}

type Entry = Awaited<ReturnType<typeof withTerms>> & Pick<Certificate, 'id' | 'renewalOfId'>;

async function enter(request: Request, entry: Entry, owner?: Owner): Promise<Certificate> {
  await requireFreeNumber(request, entry);
  const created = await request.records.create(Certificate, { ...entry, numberKey: entry.number, state: 'VALID', stateSince: entry.issuedOn }, owner);
  await request.audit.record('certificate.recorded', created);
  return created;
}

/** Puts the record of a certificate right. */
export async function edit(request: Request, input: EditCertificateInput): Promise<Certificate> {
  const values = read(CertificateContent, input);
  const found = await request.records.getAt(Certificate, input);
  check(request, { noun: 'certificate', rules: can, verb: 'edit', row: found });
  const number = readCertificateNumber(found.kind, values.number).value;
  const facts = await withTerms(request, { ...values, number, kind: found.kind }, await auditsOf(request, found.id));
  if (found.numberKey) await requireFreeNumber(request, { ...facts, id: found.id });
  await requireInLine(request, { ...found, ...facts });
  const edited = await request.records.change(found, { ...facts, numberKey: found.numberKey && number });
  await request.audit.record('certificate.edited', edited, found);
  return edited;
}

type Span = Pick<Certificate, 'issuedOn' | 'validTo'>;

/** @throws Refusal INVALID when the successor is not issued later, or does not last longer */
function requireLater(old: Span, successor: Span): void {
  if (successor.issuedOn <= old.issuedOn) throw invalidField('input.issuedOn', 'certificate.renewalEarlier');
  if (successor.validTo <= old.validTo) throw invalidField('input.validTo', 'certificate.renewalEarlier');
}

async function requireInLine(request: Request, { renewalOfId, renewedById, ...term }: Span & Pick<Certificate, 'renewalOfId' | 'renewedById'>): Promise<void> {
  if (renewalOfId) requireLater(await request.records.get(Certificate, renewalOfId), term);
  if (renewedById) requireLater(term, await request.records.get(Certificate, renewedById));
}

/**
 * Enters the certificate that takes over from an old one. The old one keeps its state and dates, and from now on names its successor;
 * under the same number the successor holds it.
 */
export function renew(request: Request, input: RenewCertificateInput): Promise<Certificate> {
  const values = read(CertificateRenewal, input);
  return once(request, { entity: Certificate, verb: 'renewCertificate', input }, async () => {
    const old = await request.records.getAt(Certificate, input);
    check(request, { noun: 'certificate', rules: can, verb: 'renew', row: old });
    const number = readCertificateNumber(old.kind, values.number).value;
    const facts = await withTerms(request, { ...values, number, kind: old.kind, firstIssuedOn: old.firstIssuedOn }, []);
    requireLater(old, facts);
    const id = request.newId();
    const renewed = await request.records.change(old, { renewedById: id, numberKey: number === old.number ? null : old.numberKey });
    await request.audit.record('certificate.renewed', renewed, old);
    return enter(request, { ...facts, id, renewalOfId: old.id }, { id: old.enterpriseId, regionCode: old.regionCode });
  });
}

const DONE = { suspend: 'certificate.suspended', resume: 'certificate.resumed', withdraw: 'certificate.withdrawn', cancel: 'certificate.cancelled' } as const;

/** Suspends, resumes, withdraws or cancels a certificate, as of today. All but resuming need a reason. */
export async function move(request: Request, verb: keyof typeof DONE, input: { id: string; version: number; reason?: string }): Promise<Certificate> {
  const stateReason = verb === 'resume' ? null : read(CertificateReason, input).reason;
  const found = await request.records.getAt(Certificate, input);
  check(request, { noun: 'certificate', rules: can, verb, row: found });
  const state = next(CERTIFICATE_CYCLE, found.state, verb) ?? found.state;
  const moved = await request.records.change(found, { state, stateSince: request.today, stateReason });
  await request.audit.record(DONE[verb], moved, found);
  return moved;
}
