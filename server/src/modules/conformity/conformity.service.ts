import { ConformityContent, ConformityDraft, ConformityIssue, ConformityReason, ConformityReplacement, keptPayload, plainCode, prefilled, wholePayload, type ConformityKind, type KeptPayload } from '@bianzhong/domain';
import { all, any, where, type Condition } from '../../kernel/condition';
import { invalid, invalidField } from '../../kernel/errors';
import { once } from '../../kernel/idempotency';
import { orderOf, read } from '../../kernel/inputs';
import type { Order, Page } from '../../kernel/page';
import type { Request } from '../../kernel/request';
import { check } from '../../kernel/rules';
import { isSignedIn } from '../../kernel/viewer';
import type { DeadlineRule } from '../deadlines';
import { Enterprise } from '../enterprises';
import { AnnouncedProduct } from '../products';
import { certified, decertified, Vehicle } from '../vehicles';
import { ConformityCertificate } from './conformity.entity';
import type {
  ConformityFilter, ConformityList, ConformityOrder, DraftConformityInput, EditConformityInput, IssueConformityInput, ReplaceConformityInput,
} from './conformity.inputs';
import { can, type ConformityAction } from './conformity.rules';
import { barriers, effectiveKeyOf, gateAnswers, GateFacts, type GateAnswer } from './gate';
import { tell, uploadRules, uploadTerm } from './transfers';

interface AtVersion { id: string; version: number }

const certificate = where<ConformityCertificate>();
const columns = { ISSUED_ON: 'issuedOn', CREATED_AT: 'createdAt' };
export const NOUN = 'conformity';

/** The certificates that a filter means. @param now when uploads are held against their time limits */
export function conformityCondition(filter: ConformityFilter | null | undefined, now: Date): Condition {
  const code = filter?.search && plainCode(filter.search).replace(/[ -]/g, '');
  return all(
    code && any(certificate.equal('vin', code), certificate.equal('number', code)),
    filter?.kind && certificate.oneOf('kind', filter.kind),
    filter?.state && certificate.oneOf('state', filter.state),
    filter?.isOverdue && all(certificate.oneOf('state', ['ISSUED', 'UPLOAD_FAILED']), certificate.below('uploadDueAt', now)),
    filter?.issued && certificate.between('issuedOn', { from: filter.issued.from ?? undefined, to: filter.issued.to ?? undefined }),
    filter?.vehicleId != null && certificate.equal('vehicleId', filter.vehicleId),
    filter?.enterpriseId != null && certificate.equal('enterpriseId', filter.enterpriseId),
  );
}

/** The order of a list of certificates; by default what was drafted last comes first. */
export const conformityOrder = (orderBy: ConformityOrder | null | undefined): Order[] => orderOf(orderBy, { columns, otherwise: { property: 'createdAt', descending: true } });

/** One page of the certificates the viewer may see. */
export function conformityCertificates(request: Request, list: ConformityList): Promise<Page<ConformityCertificate>> {
  return request.records.page(ConformityCertificate, conformityCondition(list.filter, request.clock.now()), { page: list, order: conformityOrder(list.orderBy) });
}

/** The certificate at the version that was seen, if the verb may be done to it now. */
export async function atVerb(request: Request, verb: ConformityAction, input: AtVersion): Promise<ConformityCertificate> {
  const found = await request.records.getAt(ConformityCertificate, input);
  check(request, { noun: NOUN, rules: can, verb, row: { certificate: found, now: request.clock.now() } });
  return found;
}

async function requireFreeNumber(request: Request, number: string): Promise<void> {
  if (await request.records.first(ConformityCertificate, certificate.equal('number', number))) throw invalidField('input.number', 'conformity.numberTaken');
}

/** What a certificate of the vehicle would say today, from what is known already. */
export async function contentOf(request: Request, vehicle: Vehicle): Promise<KeptPayload> {
  const [enterprise, product] = [await request.records.get(Enterprise, vehicle.enterpriseId), await request.records.get(AnnouncedProduct, vehicle.productId)];
  return prefilled({ enterprise, product, vehicle });
}

/** What the gate says of a vehicle and a day, item by item. @param payload by default what the certificate would say */
export async function gateOf(request: Request, { vehicle, kind, issuedOn, payload }: { vehicle: Vehicle; kind: ConformityKind; issuedOn: string; payload?: KeptPayload }): Promise<GateAnswer[]> {
  const candidate = { vehicle, kind, issuedOn, payload: wholePayload(payload ?? await contentOf(request, vehicle)) };
  return gateAnswers(await new GateFacts(request).of(candidate), candidate, request.today);
}

type GateQuestion = { vehicleId: string; certificateId?: string | null; kind: ConformityKind; issuedOn: string };

/** What the gate would say of a vehicle, or of a draft that stands already; null where the viewer sees no such vehicle or draft. */
export async function gateAsked(request: Request, { vehicleId, certificateId, ...asked }: GateQuestion): Promise<GateAnswer[] | null> {
  const vehicle = await request.records.find(Vehicle, vehicleId);
  if (!vehicle) return null;
  if (certificateId == null) return gateOf(request, { vehicle, ...asked });
  const found = await request.records.first(ConformityCertificate, all(certificate.equal('id', certificateId), certificate.equal('vehicleId', vehicleId)));
  return found && gateOf(request, { vehicle, ...asked, payload: found.payload });
}

/** Drafts a certificate; nothing the product knows already is typed again. */
export function draft(request: Request, input: DraftConformityInput): Promise<ConformityCertificate> {
  const { vehicleId, ...values } = read(ConformityDraft, input);
  return once(request, { entity: ConformityCertificate, verb: 'draftConformityCertificate', input }, async () => {
    const vehicle = await request.records.get(Vehicle, vehicleId);
    await requireFreeNumber(request, values.number);
    const drafted = await request.records.create(ConformityCertificate, {
      ...values, state: 'DRAFT', vehicleId: vehicle.id, vin: vehicle.vin, productId: vehicle.productId, payload: await contentOf(request, vehicle),
    });
    await request.audit.record('conformityCertificate.drafted', drafted);
    return drafted;
  });
}

/** Changes a draft. */
export async function edit(request: Request, input: EditConformityInput): Promise<ConformityCertificate> {
  const values = read(ConformityContent, input);
  const found = await atVerb(request, 'edit', input);
  if (values.number !== found.number) await requireFreeNumber(request, values.number);
  const edited = await request.records.change(found, { ...values, payload: keptPayload(values.payload) });
  await request.audit.record('conformityCertificate.edited', edited, found);
  return edited;
}

interface Issue { vehicle: Vehicle; kind: ConformityKind; issuedOn: string; rules: readonly DeadlineRule[] }

/** The columns that issuing sets: from now on the database lets no second certificate of the kind stand beside it. */
export function issueColumns(request: Request, { vehicle, kind, issuedOn, rules }: Issue) {
  const { viewer } = request;
  const issuedAt = request.clock.now();
  // Who dates a certificate back has its time limit run from the end of that day in Shanghai.
  const begins = issuedOn === request.today ? issuedAt : new Date(`${issuedOn}T16:00:00Z`);
  return {
    state: 'ISSUED', vin: vehicle.vin, effectiveKey: effectiveKeyOf(kind, vehicle.vin), inspectionId: kind === 'QX' ? vehicle.inspectionId : null,
    issuedOn, issuedAt, issuedByName: isSignedIn(viewer) ? viewer.accountName : null, ...uploadTerm(rules, begins),
  } as const;
}

/**
 * Issues a certificate if the gate is open.
 * @throws Refusal INVALID that names everything that bars the way; CONFLICT when vehicle or inspection changed meanwhile
 */
export async function issue(request: Request, input: IssueConformityInput): Promise<ConformityCertificate> {
  const { issuedOn } = read(ConformityIssue, input);
  const found = await atVerb(request, 'issue', input);
  const vehicle = await request.records.get(Vehicle, found.vehicleId);
  const closed = barriers(await gateOf(request, { vehicle, kind: found.kind, issuedOn, payload: found.payload }), 'input.');
  if (closed.length > 0) throw invalid(closed);
  const issued = await request.records.change(found, issueColumns(request, { vehicle, kind: found.kind, issuedOn, rules: await uploadRules(request) }));
  await certified(request, [{ vehicle, on: issuedOn }]);
  await request.audit.record('conformityCertificate.issued', issued, found);
  return issued;
}

/** Takes a certificate out of force for good. */
export async function withdraw(request: Request, found: ConformityCertificate, reason: string): Promise<ConformityCertificate> {
  const vehicle = await request.records.get(Vehicle, found.vehicleId);
  const wasUploaded = found.uploadedAt !== null;
  const revoked = await request.records.change(found, { state: 'REVOKED', effectiveKey: null, stateReason: reason, revokedAt: request.clock.now() });
  // A vehicle may have a chassis certificate beside its own; it stays certified as long as one of them is in force.
  const other = await request.records.first(ConformityCertificate, all(certificate.equal('vehicleId', vehicle.id), certificate.isSet('effectiveKey')));
  if (!other) await decertified(request, vehicle);
  if (wasUploaded) await tell(request, [{ row: revoked, operation: 'DELETE', reason }]);
  await request.audit.record('conformityCertificate.revoked', revoked, found);
  return revoked;
}

/** Revokes a certificate that was issued. */
export async function revoke(request: Request, input: AtVersion & { reason: string }): Promise<ConformityCertificate> {
  const { reason } = read(ConformityReason, input);
  return withdraw(request, await atVerb(request, 'revoke', input), reason);
}

/** Issues a new certificate in the place of one that is in force; the old one is revoked in the same step. @returns the new one */
export async function replace(request: Request, input: ReplaceConformityInput): Promise<ConformityCertificate> {
  const { reason, issuedOn, ...values } = read(ConformityReplacement, input);
  const found = await atVerb(request, 'replace', input);
  await requireFreeNumber(request, values.number);
  await withdraw(request, found, reason);
  const vehicle = await request.records.get(Vehicle, found.vehicleId);
  const payload = await contentOf(request, vehicle);
  const closed = barriers(await gateOf(request, { vehicle, kind: found.kind, issuedOn, payload }), 'input.');
  if (closed.length > 0) throw invalid(closed);
  const replacement = await request.records.create(ConformityCertificate, {
    ...values, ...issueColumns(request, { vehicle, kind: found.kind, issuedOn, rules: await uploadRules(request) }), kind: found.kind, vehicleId: vehicle.id, productId: vehicle.productId,
    payload, replacesId: found.id, stateReason: reason,
  });
  await certified(request, [{ vehicle, on: issuedOn }]);
  await request.audit.record('conformityCertificate.issued', replacement);
  return replacement;
}
