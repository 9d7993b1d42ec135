import { CERTIFICATE_CYCLE, derivedState, FINDING_CYCLE, next, type CertificateVerb, type Reason } from '@bianzhong/domain';
import type { Rule, Rules, Verdict } from '../../kernel/rules';
import type { Certificate } from './certificate.entity';
import type { Finding } from './finding.entity';

/** The verbs that are done to a certificate; `closeFinding` is done to its finding. */
type OwnVerb = Exclude<CertificateVerb, 'closeFinding'>;

/** What can still be done to a certificate that ran out: put its record right, and record its successor. */
const AFTER_EXPIRY: readonly CertificateVerb[] = ['edit', 'renew', 'closeFinding'];

/** Why the state that is recorded does not know the verb. */
function stateRefuses({ state }: Certificate, verb: CertificateVerb): Reason {
  if (state === 'WITHDRAWN') return 'certificate.alreadyWithdrawn';
  if (state === 'CANCELLED') return 'certificate.alreadyCancelled';
  if (state === 'VALID') return 'certificate.notSuspended';
  return verb === 'suspend' ? 'certificate.alreadySuspended' : 'certificate.suspended';
}

function inState(certificate: Certificate, verb: CertificateVerb, today: string): Verdict {
  if (!next(CERTIFICATE_CYCLE, certificate.state, verb)) return stateRefuses(certificate, verb);
  return derivedState(certificate, today) === 'EXPIRED' && !AFTER_EXPIRY.includes(verb) ? 'certificate.expired' : true;
}

const known = (verb: CertificateVerb): Rule<Certificate> => (_viewer, certificate, today) => inState(certificate, verb, today);

export const can: Rules<Certificate, OwnVerb> = {
  edit: known('edit'),
  renew: (_viewer, certificate, today) => certificate.renewedById ? 'certificate.alreadyRenewed' : inState(certificate, 'renew', today),
  // A product certificate is followed up in the factory; its system is not audited.
  recordAudit: (_viewer, certificate, today) => certificate.kind === 'CCC' ? 'certificate.auditNotApplicable' : inState(certificate, 'recordAudit', today),
  recordFinding: known('recordFinding'),
  suspend: known('suspend'),
  resume: known('resume'),
  withdraw: known('withdraw'),
  cancel: known('cancel'),
};

/** A finding and the certificate that it was found on: the one says whether it is open, the other whether anything can still be done. */
export interface FindingOnCertificate { finding: Finding; certificate: Certificate }

export const canFinding: Rules<FindingOnCertificate, 'closeFinding'> = {
  closeFinding: (_viewer, { finding, certificate }, today) =>
    next(FINDING_CYCLE, finding.state, 'close') ? inState(certificate, 'closeFinding', today) : 'finding.alreadyClosed',
};
