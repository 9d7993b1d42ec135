import {
  CERTIFICATE_CYCLE,
  dueOn,
  ruleOn,
  VALIDITY_RULES,
  type AuditResult,
  type CertificateKind,
  type DerivedCertificateState,
  type FindingSeverity,
  type FindingState,
} from '@bianzhong/domain';
import type { ValidityRulesQuery } from '../../generated/graphql';
import type { Tone } from '../../ui/StatusTag.vue';

export const STATE_TONES: Readonly<Record<DerivedCertificateState, Tone>> = {
  VALID: 'good',
  SUSPENDED: 'attention',
  WITHDRAWN: 'bad',
  CANCELLED: 'past',
  EXPIRED: 'bad',
};
export const RESULT_TONES: Readonly<Record<AuditResult, Tone>> = {
  PASSED: 'good',
  PASSED_WITH_FINDINGS: 'attention',
  FAILED: 'bad',
};
export const SEVERITY_TONES: Readonly<Record<FindingSeverity, Tone>> = {
  MAJOR: 'bad',
  MINOR: 'attention',
  OBSERVATION: 'calm',
};
export const FINDING_TONES: Readonly<Record<FindingState, Tone>> = { OPEN: 'attention', CLOSED: 'past' };

/** A way through the life cycle as the bar draws it. */
interface Way {
  path: DerivedCertificateState[];
  current: DerivedCertificateState;
  reached: DerivedCertificateState;
}

/**
 * Where a certificate stands: behind it the states it went through, and ahead of a valid one nothing but its last day. What was
 * withdrawn had been suspended before; what ran out did so from the state that is recorded.
 */
export function wayOf({
  state,
  derivedState: current,
}: {
  state: DerivedCertificateState;
  derivedState: DerivedCertificateState;
}): Way {
  if (current === 'VALID') return { path: ['VALID', 'EXPIRED'], current, reached: current };
  const path = CERTIFICATE_CYCLE.path.filter((step) => step !== 'WITHDRAWN');
  const wasSuspended = current === 'WITHDRAWN' || state === 'SUSPENDED';
  return { path, current, reached: wasSuspended ? 'SUSPENDED' : 'VALID' };
}

type ValidityRule = ValidityRulesQuery['deadlineRules'][number];

/** The last day that the rule of its day of issue allows a certificate; null while either is unknown. */
export function lastDayBy(rules: readonly ValidityRule[], kind: string, issuedOn: string) {
  const code = VALIDITY_RULES[kind as CertificateKind];
  const rule = code && issuedOn ? ruleOn(rules, code, issuedOn) : null;
  return rule && { day: dueOn(issuedOn, rule), basis: rule.basis };
}
