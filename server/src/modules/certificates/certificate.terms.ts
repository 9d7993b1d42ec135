import { derivedState, dueOn, ruleOn, SURVEILLANCE_RULES, VALIDITY_RULES, type AuditResult, type CertificateKind, type DeadlineRuleCode } from '@bianzhong/domain';
import { where } from '../../kernel/condition';
import { invalidField } from '../../kernel/errors';
import type { Request } from '../../kernel/request';
import { DeadlineRule } from '../deadlines';
import { CertificateAudit } from './certificate-audit.entity';
import type { Certificate } from './certificate.entity';

const rule = where<DeadlineRule>();
const audit = where<CertificateAudit>();

/** The rules that say from when on the end of a certificate is announced. */
export const ALERTS: readonly DeadlineRuleCode[] = ['CERTIFICATE_ALERT_FIRST', 'CERTIFICATE_ALERT_SECOND', 'CERTIFICATE_ALERT_LAST'];

const PASSED: readonly AuditResult[] = ['PASSED', 'PASSED_WITH_FINDINGS'];

/** The rule that stood on a day, or null: certificates are older than some rules. */
async function standing(request: Request, code: DeadlineRuleCode, startOn: string): Promise<DeadlineRule | null> {
  return ruleOn(await request.records.list(DeadlineRule, rule.equal('code', code)), code, startOn);
}

export type Validity = Pick<Certificate, 'validTo' | 'validityRuleId'>;

/**
 * How long the certificate lasts: as it states, within the rule of its day of issue; as long as the rule allows when it states nothing.
 * @throws Refusal INVALID with the rule's basis when it would last longer, or when no rule stood on that day
 */
export async function validityOf(request: Request, { kind, issuedOn, validTo }: { kind: CertificateKind; issuedOn: string; validTo: string | null }): Promise<Validity> {
  const found = await standing(request, VALIDITY_RULES[kind], issuedOn);
  if (!found) throw invalidField('input.issuedOn', 'certificate.noRule');
  const last = dueOn(issuedOn, found);
  if (validTo && validTo > last) throw invalidField('input.validTo', 'certificate.tooLong', { last, basis: found.basis });
  return { validTo: validTo ?? last, validityRuleId: found.id };
}

/** The audits of a certificate; a certificate has far fewer than one list holds. */
export function auditsOf(request: Request, certificateId: string): Promise<CertificateAudit[]> {
  return request.records.list(CertificateAudit, audit.equal('certificateId', certificateId), { order: [{ property: 'heldOn', descending: true }] });
}

export type Term = Pick<Certificate, 'kind' | 'issuedOn' | 'validTo'>;
export type Surveillance = Pick<Certificate, 'lastAuditOn' | 'surveillanceDueOn' | 'surveillanceRuleId'>;

/**
 * When the next surveillance audit is due: counted from the last passed surveillance or recertification audit, and from the day of
 * issue as long as there was none since. Other audits do not move it. In the last year of a certificate none is due: its
 * recertification takes the place (ISO/IEC 17021-1, 9.6).
 */
export async function surveillanceOf(request: Request, { kind, issuedOn, validTo }: Term, audits: readonly CertificateAudit[]): Promise<Surveillance> {
  const lastAuditOn = audits.reduce<string | null>((latest, { heldOn }) => latest && latest > heldOn ? latest : heldOn, null);
  const code = SURVEILLANCE_RULES[kind];
  if (!code) return { lastAuditOn, surveillanceDueOn: null, surveillanceRuleId: null };
  const from = audits.filter((held) => PASSED.includes(held.result) && (held.kind === 'SURVEILLANCE' || held.kind === 'RECERTIFICATION'))
    .reduce((latest, { heldOn }) => heldOn > latest ? heldOn : latest, issuedOn);
  const found = await standing(request, code, from);
  const due = found && dueOn(from, found);
  return due && due <= validTo
    ? { lastAuditOn, surveillanceDueOn: due, surveillanceRuleId: found.id }
    : { lastAuditOn, surveillanceDueOn: null, surveillanceRuleId: null };
}

/** The alert that a certificate has reached: the tightest one, none once it is renewed or no longer counts. */
export function alertOf(certificate: Certificate, rules: readonly DeadlineRule[], today: string): DeadlineRule | null {
  const state = derivedState(certificate, today);
  if (certificate.renewedById || (state !== 'VALID' && state !== 'SUSPENDED')) return null;
  const reached = ALERTS.map((code) => ruleOn(rules, code, today)).filter((found) => found !== null && dueOn(today, found) >= certificate.validTo);
  return reached.reduce((tightest, found) => tightest && found && dueOn(today, tightest) < dueOn(today, found) ? tightest : found, null);
}
