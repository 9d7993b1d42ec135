/** Which verb leads from which state to which. A state without verbs is final; a verb that leads to its own state changes the row but not where it stands. */
export interface LifeCycle<State extends string, Verb extends string> {
  readonly noun: string;
  readonly initial: State;
  /** The usual way from beginning to end, as the progress bar draws it. */
  readonly path: readonly State[];
  readonly table: Readonly<Record<State, Readonly<Partial<Record<Verb, State>>>>>;
}

export type StateOf<Cycle> = Cycle extends LifeCycle<infer State, string> ? State : never;
export type VerbOf<Cycle> = Cycle extends LifeCycle<string, infer Verb> ? Verb : never;

/** The state after the verb, or null when the state does not know the verb. */
export function next<State extends string, Verb extends string>(cycle: LifeCycle<State, Verb>, state: State, verb: Verb): State | null {
  return cycle.table[state][verb] ?? null;
}

/** The verbs that a state knows. */
export function verbs<State extends string, Verb extends string>(cycle: LifeCycle<State, Verb>, state: State): Verb[] {
  return Object.keys(cycle.table[state]) as Verb[];
}

/** All states of a cycle. */
export function statesOf<State extends string>(cycle: LifeCycle<State, string>): State[] {
  return Object.keys(cycle.table) as State[];
}

/** Whether nothing can happen to a row in this state any more. */
export function isFinal<State extends string>(cycle: LifeCycle<State, string>, state: State): boolean {
  return Object.keys(cycle.table[state]).length === 0;
}

export type AccountStatus = 'ACTIVE' | 'DISABLED';
export const ACCOUNT_CYCLE: LifeCycle<AccountStatus, 'disable' | 'enable' | 'changeRoles' | 'resetPassword'> = {
  noun: 'member', initial: 'ACTIVE', path: ['ACTIVE', 'DISABLED'],
  table: {
    ACTIVE: { disable: 'DISABLED', changeRoles: 'ACTIVE', resetPassword: 'ACTIVE' },
    DISABLED: { enable: 'ACTIVE' },
  },
};

export type TokenState = 'ACTIVE' | 'EXPIRED' | 'REVOKED';
/** That a token ran out is seen by its last day (`token.ts`) and never written down, so no verb leads there. */
export const TOKEN_CYCLE: LifeCycle<TokenState, 'revoke'> = {
  noun: 'token', initial: 'ACTIVE', path: ['ACTIVE', 'REVOKED'],
  table: { ACTIVE: { revoke: 'REVOKED' }, EXPIRED: {}, REVOKED: {} },
};

export type EnterpriseStatus = 'ACTIVE' | 'SUSPENDED' | 'CLOSED';
/** A suspended enterprise keeps its contacts true, but the register waits. */
export const ENTERPRISE_CYCLE: LifeCycle<EnterpriseStatus, 'edit' | 'submitChange' | 'overrideCode' | 'suspend' | 'resume' | 'close'> = {
  noun: 'enterprise', initial: 'ACTIVE', path: ['ACTIVE', 'SUSPENDED', 'CLOSED'],
  table: {
    ACTIVE: { edit: 'ACTIVE', submitChange: 'ACTIVE', overrideCode: 'ACTIVE', suspend: 'SUSPENDED', close: 'CLOSED' },
    SUSPENDED: { edit: 'SUSPENDED', overrideCode: 'SUSPENDED', resume: 'ACTIVE', close: 'CLOSED' },
    CLOSED: {},
  },
};

export type ProfileChangeState = 'SUBMITTED' | 'CONFIRMED' | 'RETURNED' | 'WITHDRAWN';
export const PROFILE_CHANGE_CYCLE: LifeCycle<ProfileChangeState, 'confirm' | 'return' | 'withdraw'> = {
  noun: 'profileChange', initial: 'SUBMITTED', path: ['SUBMITTED', 'CONFIRMED'],
  table: {
    SUBMITTED: { confirm: 'CONFIRMED', return: 'RETURNED', withdraw: 'WITHDRAWN' },
    CONFIRMED: {},
    RETURNED: {},
    WITHDRAWN: {},
  },
};

export type AdoptionState = 'ADOPTED' | 'NOT_ADOPTED' | 'ENDED';
export const ADOPTION_CYCLE: LifeCycle<AdoptionState, 'edit' | 'end'> = {
  noun: 'adoption', initial: 'ADOPTED', path: ['ADOPTED', 'ENDED'],
  table: {
    ADOPTED: { edit: 'ADOPTED', end: 'ENDED' },
    NOT_ADOPTED: { edit: 'NOT_ADOPTED', end: 'ENDED' },
    ENDED: {},
  },
};

/** The state that is stored. That a certificate ran out is seen by its date (`certificate-dates.ts`) and never written down. */
export type CertificateState = 'VALID' | 'SUSPENDED' | 'WITHDRAWN' | 'CANCELLED';
export type CertificateVerb = 'edit' | 'renew' | 'recordAudit' | 'recordFinding' | 'closeFinding' | 'suspend' | 'resume' | 'withdraw' | 'cancel';
/**
 * Regulations on Certification and Accreditation, art. 26: conformity lost is suspended first and withdrawn then.
 * Renewal makes a successor and leaves the old row as it is, so that one that ran out by date can still be renewed.
 */
export const CERTIFICATE_CYCLE: LifeCycle<CertificateState, CertificateVerb> = {
  noun: 'certificate', initial: 'VALID', path: ['VALID', 'SUSPENDED', 'WITHDRAWN'],
  table: {
    VALID: { edit: 'VALID', renew: 'VALID', recordAudit: 'VALID', recordFinding: 'VALID', closeFinding: 'VALID', suspend: 'SUSPENDED', cancel: 'CANCELLED' },
    SUSPENDED: { edit: 'SUSPENDED', recordAudit: 'SUSPENDED', recordFinding: 'SUSPENDED', closeFinding: 'SUSPENDED', resume: 'VALID', withdraw: 'WITHDRAWN' },
    WITHDRAWN: {},
    CANCELLED: {},
  },
};

export type FindingState = 'OPEN' | 'CLOSED';
export const FINDING_CYCLE: LifeCycle<FindingState, 'close'> = {
  noun: 'finding', initial: 'OPEN', path: ['OPEN', 'CLOSED'],
  table: { OPEN: { close: 'CLOSED' }, CLOSED: {} },
};

export type ProjectState = 'PLANNED' | 'ACTIVE' | 'PAUSED' | 'COMPLETED' | 'TERMINATED';
export type ProjectVerb = 'edit' | 'start' | 'pause' | 'resume' | 'complete' | 'terminate' | 'recordResult';
/** Results often come after the end, so a completed project still takes them. */
export const PROJECT_CYCLE: LifeCycle<ProjectState, ProjectVerb> = {
  noun: 'project', initial: 'PLANNED', path: ['PLANNED', 'ACTIVE', 'COMPLETED'],
  table: {
    PLANNED: { edit: 'PLANNED', start: 'ACTIVE', terminate: 'TERMINATED' },
    ACTIVE: { edit: 'ACTIVE', recordResult: 'ACTIVE', pause: 'PAUSED', complete: 'COMPLETED', terminate: 'TERMINATED' },
    PAUSED: { edit: 'PAUSED', resume: 'ACTIVE', terminate: 'TERMINATED' },
    COMPLETED: { recordResult: 'COMPLETED' },
    TERMINATED: {},
  },
};

export type TestOrderState = 'ORDERED' | 'SAMPLE_RECEIVED' | 'REFUSED' | 'TESTING' | 'REPORTED';
export const TEST_ORDER_CYCLE: LifeCycle<TestOrderState, 'receiveSample' | 'refuseSample' | 'startTesting' | 'report'> = {
  noun: 'order', initial: 'ORDERED', path: ['ORDERED', 'SAMPLE_RECEIVED', 'TESTING', 'REPORTED'],
  table: {
    ORDERED: { receiveSample: 'SAMPLE_RECEIVED', refuseSample: 'REFUSED' },
    SAMPLE_RECEIVED: { startTesting: 'TESTING' },
    REFUSED: {},
    TESTING: { report: 'REPORTED' },
    REPORTED: {},
  },
};

export type TestReportState = 'DRAFT' | 'DRAFTED' | 'REVIEWED' | 'ISSUED' | 'SUPERSEDED' | 'WITHDRAWN';
export type TestReportVerb = 'edit' | 'submit' | 'review' | 'return' | 'issue' | 'amend' | 'supersede' | 'withdraw';
/**
 * ISO/IEC 17025:2017 7.8: what was issued is never changed. An amendment is a new report (7.8.8); the old one is superseded when the
 * new one is issued, not when it is begun.
 */
export const TEST_REPORT_CYCLE: LifeCycle<TestReportState, TestReportVerb> = {
  noun: 'report', initial: 'DRAFT', path: ['DRAFT', 'DRAFTED', 'REVIEWED', 'ISSUED'],
  table: {
    DRAFT: { edit: 'DRAFT', submit: 'DRAFTED' },
    DRAFTED: { review: 'REVIEWED', return: 'DRAFT' },
    REVIEWED: { issue: 'ISSUED', return: 'DRAFT' },
    ISSUED: { amend: 'ISSUED', supersede: 'SUPERSEDED', withdraw: 'WITHDRAWN' },
    SUPERSEDED: {},
    WITHDRAWN: {},
  },
};

export type ProductState = 'ENTERED' | 'RETURNED' | 'PUBLISHED' | 'SUSPENDED' | 'STOP_PRODUCTION' | 'STOP_SALE' | 'REVOKED';
export type ProductVerb = 'edit' | 'confirm' | 'return' | 'suspend' | 'resume' | 'stopProduction' | 'stopSale' | 'revoke';
/** What a regulator has confirmed is what the Announcement says and is never edited; a later batch is a product of its own. */
export const PRODUCT_CYCLE: LifeCycle<ProductState, ProductVerb> = {
  noun: 'product', initial: 'ENTERED', path: ['ENTERED', 'PUBLISHED', 'STOP_PRODUCTION', 'STOP_SALE', 'REVOKED'],
  table: {
    ENTERED: { edit: 'ENTERED', confirm: 'PUBLISHED', return: 'RETURNED' },
    RETURNED: { edit: 'ENTERED' },
    PUBLISHED: { suspend: 'SUSPENDED', stopProduction: 'STOP_PRODUCTION' },
    SUSPENDED: { resume: 'PUBLISHED', stopProduction: 'STOP_PRODUCTION' },
    STOP_PRODUCTION: { stopSale: 'STOP_SALE' },
    STOP_SALE: { revoke: 'REVOKED' },
    REVOKED: {},
  },
};

export type PlanState = 'DRAFT' | 'PUBLISHED' | 'DISCARDED';
/** A plan in use is never edited: a new version takes over from a date. */
export const PLAN_CYCLE: LifeCycle<PlanState, 'edit' | 'publish' | 'discard'> = {
  noun: 'plan', initial: 'DRAFT', path: ['DRAFT', 'PUBLISHED'],
  table: { DRAFT: { edit: 'DRAFT', publish: 'PUBLISHED', discard: 'DISCARDED' }, PUBLISHED: {}, DISCARDED: {} },
};

export type InspectionState = 'DRAFT' | 'FINISHED' | 'DISCARDED';
/** A finished inspection is never edited, only followed by another. */
export const INSPECTION_CYCLE: LifeCycle<InspectionState, 'save' | 'finish' | 'discard'> = {
  noun: 'lineEndInspection', initial: 'DRAFT', path: ['DRAFT', 'FINISHED'],
  table: { DRAFT: { save: 'DRAFT', finish: 'FINISHED', discard: 'DISCARDED' }, FINISHED: {}, DISCARDED: {} },
};

export type ConformityState = 'DRAFT' | 'ISSUED' | 'UPLOADING' | 'UPLOADED' | 'UPLOAD_FAILED' | 'LATE_REQUESTED' | 'LATE_APPROVED' | 'REVOKED';
export type ConformityVerb = 'edit' | 'issue' | 'upload' | 'deliver' | 'fail' | 'requestLate' | 'approveLate' | 'refuseLate' | 'correct' | 'replace' | 'revoke';
/**
 * GB/T 21085 and the notice on late uploads: a certificate is uploaded within 48 hours of its issue; later only with an explanation that
 * was approved. That it is overdue is seen by its time and never written down. `deliver` and `fail` are what the upload came to.
 */
export const CONFORMITY_CYCLE: LifeCycle<ConformityState, ConformityVerb> = {
  noun: 'conformity', initial: 'DRAFT', path: ['DRAFT', 'ISSUED', 'UPLOADED'],
  table: {
    DRAFT: { edit: 'DRAFT', issue: 'ISSUED' },
    ISSUED: { upload: 'UPLOADING', requestLate: 'LATE_REQUESTED', replace: 'REVOKED', revoke: 'REVOKED' },
    UPLOADING: { deliver: 'UPLOADED', fail: 'UPLOAD_FAILED' },
    UPLOADED: { correct: 'UPLOADING', replace: 'REVOKED', revoke: 'REVOKED' },
    UPLOAD_FAILED: { upload: 'UPLOADING', requestLate: 'LATE_REQUESTED', replace: 'REVOKED', revoke: 'REVOKED' },
    LATE_REQUESTED: { approveLate: 'LATE_APPROVED', refuseLate: 'ISSUED', revoke: 'REVOKED' },
    LATE_APPROVED: { upload: 'UPLOADING', replace: 'REVOKED', revoke: 'REVOKED' },
    REVOKED: {},
  },
};

export type FileState = 'AWAITED' | 'STORED' | 'EXPIRED';
/** Bytes are stored once and never changed; what expired keeps its row, so that what was done with it can still be told. */
export const FILE_CYCLE: LifeCycle<FileState, 'store' | 'expire'> = {
  noun: 'file', initial: 'AWAITED', path: ['AWAITED', 'STORED'],
  table: {
    AWAITED: { store: 'STORED', expire: 'EXPIRED' },
    STORED: { expire: 'EXPIRED' },
    EXPIRED: {},
  },
};

export type JobState = 'QUEUED' | 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'CANCELLED';
/** A running job ends by itself at its next step when it is cancelled; one that broke off is taken up again or waits anew. */
export const JOB_CYCLE: LifeCycle<JobState, 'start' | 'resume' | 'release' | 'succeed' | 'fail' | 'cancel'> = {
  noun: 'job', initial: 'QUEUED', path: ['QUEUED', 'RUNNING', 'SUCCEEDED'],
  table: {
    QUEUED: { start: 'RUNNING', fail: 'FAILED', cancel: 'CANCELLED' },
    RUNNING: { resume: 'RUNNING', release: 'QUEUED', succeed: 'SUCCEEDED', fail: 'FAILED', cancel: 'CANCELLED' },
    SUCCEEDED: {},
    FAILED: {},
    CANCELLED: {},
  },
};

/** Every life cycle, for documents and sweeps. */
export const LIFE_CYCLES = [
  ACCOUNT_CYCLE, TOKEN_CYCLE, ENTERPRISE_CYCLE, PROFILE_CHANGE_CYCLE, ADOPTION_CYCLE, CERTIFICATE_CYCLE, FINDING_CYCLE, PROJECT_CYCLE, TEST_ORDER_CYCLE, TEST_REPORT_CYCLE,
  PRODUCT_CYCLE, PLAN_CYCLE, INSPECTION_CYCLE, CONFORMITY_CYCLE,
  FILE_CYCLE, JOB_CYCLE,
] as const;
