import { CONFORMITY_CYCLE, next, type ConformityState, type ConformityVerb, type Reason } from '@bianzhong/domain';
import type { Rule, Rules, Verdict } from '../../kernel/rules';
import type { ConformityCertificate } from './conformity.entity';

/** What people do to a certificate; `deliver` and `fail` are what an upload comes to. */
export type ConformityAction = Exclude<ConformityVerb, 'deliver' | 'fail'>;

/** A certificate at an instant: whether its upload is late is a matter of hours. */
export interface CertificateNow { certificate: ConformityCertificate; now: Date }

const UPLOAD: readonly ConformityAction[] = ['upload'];

/** Why a state does not know a verb. */
const STATE_REFUSES: Readonly<Record<ConformityState, (verb: ConformityAction) => Reason>> = {
  DRAFT: () => 'conformity.draft',
  ISSUED: (verb) => verb === 'correct' ? 'conformity.notUploaded' : verb === 'approveLate' || verb === 'refuseLate' ? 'conformity.noLateRequest' : 'conformity.notDraft',
  UPLOADING: () => 'conformity.uploading',
  UPLOADED: (verb) => verb === 'edit' || verb === 'issue' ? 'conformity.notDraft' : 'conformity.uploadedAlready',
  UPLOAD_FAILED: (verb) => verb === 'correct' ? 'conformity.notUploaded' : verb === 'approveLate' || verb === 'refuseLate' ? 'conformity.noLateRequest' : 'conformity.notDraft',
  LATE_REQUESTED: () => 'conformity.latePending',
  LATE_APPROVED: (verb) => verb === 'edit' || verb === 'issue' ? 'conformity.notDraft' : 'conformity.noLateRequest',
  REVOKED: () => 'conformity.revoked',
};

/** Whether the time limit of the upload has passed. An upload that was approved although late is not held against it again. */
export function isOverdue({ state, uploadDueAt }: ConformityCertificate, now: Date): boolean {
  return (state === 'ISSUED' || state === 'UPLOAD_FAILED') && uploadDueAt !== null && now > uploadDueAt;
}

function inTime({ certificate, now }: CertificateNow, verb: ConformityAction): Verdict {
  if (verb === 'requestLate') return isOverdue(certificate, now) ? true : 'conformity.notOverdue';
  return UPLOAD.includes(verb) && isOverdue(certificate, now) ? 'conformity.overdue' : true;
}

const known = (verb: ConformityAction): Rule<CertificateNow> => (_viewer, row) =>
  next(CONFORMITY_CYCLE, row.certificate.state, verb) ? inTime(row, verb) : STATE_REFUSES[row.certificate.state](verb);

export const can: Rules<CertificateNow, ConformityAction> = {
  edit: known('edit'),
  issue: known('issue'),
  upload: known('upload'),
  requestLate: known('requestLate'),
  approveLate: known('approveLate'),
  refuseLate: known('refuseLate'),
  correct: known('correct'),
  replace: known('replace'),
  revoke: known('revoke'),
};
