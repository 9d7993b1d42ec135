import { CertificateAuditContent, FINDING_CYCLE, FindingClosure, FindingContent, next } from '@bianzhong/domain';
import { all, where } from '../../kernel/condition';
import { invalidField, Refusal } from '../../kernel/errors';
import { once } from '../../kernel/idempotency';
import { orderOf, read } from '../../kernel/inputs';
import type { Page } from '../../kernel/page';
import type { Request } from '../../kernel/request';
import { check } from '../../kernel/rules';
import { LostRace } from '../../kernel/transaction';
import { CertificateAudit } from './certificate-audit.entity';
import { Certificate } from './certificate.entity';
import type { CloseFindingInput, FindingList, RecordCertificateAuditInput, RecordFindingInput } from './certificate.inputs';
import { can, canFinding } from './certificate.rules';
import { auditsOf, surveillanceOf } from './certificate.terms';
import { Finding } from './finding.entity';

const finding = where<Finding>();
const columns = { FOUND_ON: 'foundOn', CREATED_AT: 'createdAt' };

/** One page of the findings the viewer may see, the newest first. */
export function findings(request: Request, { filter, orderBy, ...page }: FindingList): Promise<Page<Finding>> {
  const condition = all(
    filter?.state && finding.oneOf('state', filter.state),
    filter?.process && finding.oneOf('process', filter.process),
    filter?.severity && finding.oneOf('severity', filter.severity),
    filter?.certificateId != null && finding.equal('certificateId', filter.certificateId),
    filter?.enterpriseId != null && finding.equal('enterpriseId', filter.enterpriseId),
  );
  return request.records.page(Finding, condition, { page, order: orderOf(orderBy, { columns, otherwise: { property: 'foundOn', descending: true } }) });
}

const ownerOf = ({ enterpriseId, regionCode }: Certificate) => ({ id: enterpriseId, regionCode });

/** An initial audit comes before the first certificate; every other one after it. None is recorded before it was held. */
function requireHeld({ kind, heldOn }: { kind: CertificateAudit['kind']; heldOn: string }, { firstIssuedOn }: Certificate, today: string): void {
  if (heldOn > today || (kind !== 'INITIAL' && heldOn < firstIssuedOn)) throw invalidField('input.heldOn', 'certificate.auditOutside');
}

/**
 * Writes onto the certificate what follows from its audits. Nobody chose a version of it here: a change that came at the same
 * moment is no conflict of two people but a reason to look once more.
 */
async function moveSurveillance(request: Request, found: Certificate): Promise<void> {
  const terms = await surveillanceOf(request, found, await auditsOf(request, found.id));
  const audited = await request.records.change(found, terms).catch((error: unknown) => {
    throw error instanceof Refusal && error.code === 'CONFLICT' ? new LostRace() : error;
  });
  await request.audit.record('certificate.audited', audited, found);
}

/** Records an audit. A passed surveillance audit moves the date on which the next one is due. */
export function recordAudit(request: Request, input: RecordCertificateAuditInput): Promise<CertificateAudit> {
  const values = read(CertificateAuditContent, input);
  return once(request, { entity: CertificateAudit, verb: 'recordCertificateAudit', input }, async () => {
    const found = await request.records.get(Certificate, input.certificateId);
    check(request, { noun: 'certificate', rules: can, verb: 'recordAudit', row: found });
    requireHeld(values, found, request.today);
    const created = await request.records.create(CertificateAudit, { ...values, certificateId: found.id }, ownerOf(found));
    await request.audit.record('certificateAudit.recorded', created);
    await moveSurveillance(request, found);
    return created;
  });
}

/** Records a finding of an audit, or of a follow-up inspection where no audit is named. */
export function recordFinding(request: Request, input: RecordFindingInput): Promise<Finding> {
  const values = read(FindingContent, input);
  return once(request, { entity: Finding, verb: 'recordFinding', input }, async () => {
    const found = await request.records.get(Certificate, input.certificateId);
    const held = input.auditId ? await request.records.get(CertificateAudit, input.auditId) : null;
    check(request, { noun: 'certificate', rules: can, verb: 'recordFinding', row: found });
    if (held && held.certificateId !== found.id) throw invalidField('input.auditId', 'finding.auditOfOther');
    if (values.foundOn > request.today) throw invalidField('input.foundOn', 'input.dateInFuture');
    const created = await request.records.create(Finding, { ...values, certificateId: found.id, auditId: held?.id, state: 'OPEN' }, ownerOf(found));
    await request.audit.record('finding.recorded', created);
    return created;
  });
}

/** Closes a finding with what was done about it. */
export async function closeFinding(request: Request, input: CloseFindingInput): Promise<Finding> {
  const values = read(FindingClosure, input);
  const found = await request.records.getAt(Finding, input);
  const certificate = await request.records.get(Certificate, found.certificateId);
  check(request, { noun: 'certificate', rules: canFinding, verb: 'closeFinding', row: { finding: found, certificate } });
  if (values.closedOn < found.foundOn) throw invalidField('input.closedOn', 'finding.closedBeforeFound');
  if (values.closedOn > request.today) throw invalidField('input.closedOn', 'input.dateInFuture');
  const closed = await request.records.change(found, { ...values, state: next(FINDING_CYCLE, found.state, 'close') ?? found.state });
  await request.audit.record('finding.closed', closed, found);
  return closed;
}
