import { daysBetween } from './calendar';
import { dueOn, type DeadlineRuleCode, type Duration } from './deadline-rules';
import type { CertificateState } from './lifecycles';
import type { CertificateKind, DerivedCertificateState } from './lists/certificates';

/** The dated rule that says how long a certificate of a kind lasts. */
export const VALIDITY_RULES: Readonly<Record<CertificateKind, DeadlineRuleCode>> = {
  CCC: 'CERTIFICATE_VALIDITY_CCC', QMS_ISO9001: 'CERTIFICATE_VALIDITY_QMS', IATF16949: 'CERTIFICATE_VALIDITY_IATF',
};

/** The dated rule of surveillance audits; a certificate of a product owes no audit of a system. */
export const SURVEILLANCE_RULES: Readonly<Record<CertificateKind, DeadlineRuleCode | null>> = {
  CCC: null, QMS_ISO9001: 'SURVEILLANCE_QMS', IATF16949: 'SURVEILLANCE_IATF',
};

/** What the dates of a certificate are read from. `validTo` is its last day; null when the certificate states none. */
export interface DatedCertificate {
  state: CertificateState;
  validTo: string | null;
}

/** The state as it is to be seen: what ran out by date is EXPIRED, even if nobody ever wrote so. Withdrawn and cancelled stay so. */
export function derivedState({ state, validTo }: DatedCertificate, today: string): DerivedCertificateState {
  const isOpen = state === 'VALID' || state === 'SUSPENDED';
  return isOpen && validTo !== null && today > validTo ? 'EXPIRED' : state;
}

/** Calendar days until the date; negative once it has passed. */
export function daysUntil(day: string, today: string): number {
  return daysBetween(today, day);
}

/**
 * The last day for the next surveillance audit. @param auditedOn the last audit, or the issue date when there was none
 * @param rule the rule that was in force on that day
 */
export function surveillanceDueOn(auditedOn: string, rule: Duration): string {
  return dueOn(auditedOn, rule);
}

/** Whether the surveillance audit is late. Only certificates that are valid today owe one. @param due from `surveillanceDueOn`; null when the kind owes none */
export function surveillanceOverdue(certificate: DatedCertificate, due: string | null, today: string): boolean {
  return due !== null && derivedState(certificate, today) === 'VALID' && today > due;
}

/** Whether the certificate counts: valid today and its surveillance not late. */
export function isEffective(certificate: DatedCertificate, due: string | null, today: string): boolean {
  return derivedState(certificate, today) === 'VALID' && !surveillanceOverdue(certificate, due, today);
}

/** Whether it runs out within so many days from today, today included; what has run out does not. */
export function expiresWithin(certificate: DatedCertificate, days: number, today: string): boolean {
  const { state, validTo } = certificate;
  if (validTo === null || (state !== 'VALID' && state !== 'SUSPENDED')) return false;
  const left = daysUntil(validTo, today);
  return left >= 0 && left <= days;
}
