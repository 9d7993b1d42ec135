import { holds, PERMISSION_NAMES, type Permission, type Role } from '@bianzhong/domain';
import type { PersonName } from '../cast/full-world/peopled';
import type { RawRow, Rows } from './rows';

/** Who asks, as the tables tell it. */
export interface Witness {
  name: PersonName | 'nobody';
  kind: 'ENTERPRISE' | 'GOVERNMENT' | 'CENTER' | 'PLATFORM' | 'NONE';
  accountId: string;
  organisationId: string;
  regionPrefix: string;
  roles: readonly Role[];
}

export const NOBODY: Witness = { name: 'nobody', kind: 'NONE', accountId: '', organisationId: '', regionPrefix: '', roles: [] };

/** Whether somebody may see a row: the rules of the product in words, told from the tables alone. */
type Sees = (who: Witness, row: RawRow, rows: Rows) => boolean;

const signedIn: Sees = (who) => who.kind !== 'NONE';
const nobody: Sees = () => false;
const isTrue = (value: unknown) => Number(value) === 1;

/** A department sees what belongs to the enterprises of its region: told from the enterprise itself, not from what was copied of it. */
const inOwnRegion: Sees = (who, row, rows) =>
  who.kind === 'GOVERNMENT' && String(rows.find('Enterprise', row.enterpriseId)?.regionCode).startsWith(who.regionPrefix);
const ofOwnEnterprise: Sees = (who, row) => who.kind === 'ENTERPRISE' && row.enterpriseId === who.organisationId;
const ofOwnCenter: Sees = (who, row) => who.kind === 'CENTER' && row.centerId === who.organisationId;

const ofAnEnterprise: Sees = (...asked) => ofOwnEnterprise(...asked) || inOwnRegion(...asked);

/** Testing: the center its own; the enterprise its own once it is released; the department what is released of supervision. */
const tested = (isReleased: (row: RawRow) => boolean): Sees => (who, row, rows) =>
  ofOwnCenter(who, row, rows) || (isReleased(row) && (ofOwnEnterprise(who, row, rows) || (row.kind === 'SUPERVISION' && inOwnRegion(who, row, rows))));

const RULES: Readonly<Record<string, Sees>> = {
  Enterprise: (who, row, rows) => who.kind === 'CENTER' || ofAnEnterprise(who, row, rows),
  Organisation: (who, row) => who.kind === 'PLATFORM' || row.id === who.organisationId,
  Account: (who, row) => who.kind === 'PLATFORM' || row.organisationId === who.organisationId,
  Session: (who, row) => row.accountId === who.accountId,
  ApiToken: (who, row) => row.enterpriseId === who.organisationId && who.roles.includes('ENTERPRISE_ADMIN'),
  TokenPolicy: signedIn,
  AuditLine: (who) => who.roles.includes('AUDITOR'),
  AuditSeal: (who) => who.kind === 'PLATFORM',
  StoredFile: (who, row, rows) => (who.kind !== 'PLATFORM' && row.organisationId === who.organisationId)
    || (['INSPECTION_PHOTO', 'EXPLANATION_DOCUMENT'].includes(String(row.purpose)) && inOwnRegion(who, row, rows)),
  Job: (who, row) => who.kind !== 'PLATFORM' && row.organisationId === who.organisationId,
  Import: ofOwnEnterprise,
  ImportError: ofOwnEnterprise,
  ImportStep: ofOwnEnterprise,
  UploadSecret: nobody,
  Standard: signedIn,
  DeadlineRule: signedIn,
  UseCode: signedIn,
  ProductLimit: signedIn,
  TemplateItem: signedIn,
  PasswordPolicy: signedIn,
  Installation: nobody,
  Acknowledgement: nobody,
  Lease: nobody,
  TestOrder: tested(() => true),
  TestReport: tested(({ state }) => ['ISSUED', 'SUPERSEDED', 'WITHDRAWN'].includes(String(state))),
  KeyPart: (who, row, rows) => !isTrue(row.isRemoved) && ofAnEnterprise(who, row, rows),
  TestItem: (who, row, rows) => {
    const report = rows.find('TestReport', row.reportId);
    return !isTrue(row.isRemoved) && report !== undefined && sees('TestReport')(who, report, rows);
  },
};

/** The rule of an entity. What belongs to an enterprise and has none of its own goes by the common one. */
function sees(entity: string): Sees {
  return RULES[entity] ?? ofAnEnterprise;
}

/** What has to be held to ask for rows of a noun, where it is not `noun:read`. */
const READ_AS: Readonly<Record<string, Permission>> = {
  Account: 'member:read', ApiToken: 'token:read', ProfileChange: 'enterprise:read', Finding: 'certificate:read', TestOrder: 'order:read', TestReport: 'report:read',
  CertificateAudit: 'certificate:read', ProjectResult: 'project:read', TestItem: 'report:read',
  AnnouncedProduct: 'product:read', ProductStanding: 'product:read', InspectionPlan: 'plan:read', KeyPart: 'vehicle:read', ConformityCertificate: 'conformity:read', ConformityTransfer: 'conformity:read',
  Submission: 'vehicle:read', UseCode: 'product:read', ProductLimit: 'product:read', TemplateItem: 'product:read',
  StoredFile: 'file:read', ImportError: 'import:read', ImportStep: 'import:read',
};
/** Root fields that are not asked for by the permission to read a noun. */
const ROOTS: Readonly<Record<string, Permission | 'everyone' | 'signed in'>> = {
  tokenLimits: 'token:create', viewer: 'everyone', demonstrationCast: 'everyone', sessions: 'signed in', matchingEnterprises: 'oversight:search',
};

/** Root fields that ask for what is one's own, however much one may see. */
const ASKS_FOR_OWN: ReadonlySet<string> = new Set(['sessions']);
const MINUTE_MS = 60_000;

/** Says what everybody may see, from the rows of one moment. */
export class Oracle {
  private readonly seen = new Map<string, ReadonlySet<string>>();

  constructor(readonly rows: Rows, private readonly now: Date) {}

  /** Somebody as the tables have him. @param signInName of the person */
  witness(name: PersonName, signInName: string): Witness {
    const account = this.rows.of('Account').find((row) => row.name === signInName);
    const organisation = this.rows.find('Organisation', account?.organisationId);
    if (!account || !organisation) throw new Error(`${name} has no account`);
    return {
      name, kind: organisation.kind as Witness['kind'], accountId: account.id, organisationId: organisation.id,
      regionPrefix: String(organisation.regionPrefix), roles: JSON.parse(String(account.roles)) as Role[],
    };
  }

  /** Whether an entity has a rule here; an entity of an enterprise's rows needs none of its own. */
  knows(entity: string): boolean {
    return entity in RULES || this.rows.of(entity).some((row) => 'enterpriseId' in row);
  }

  sees(who: Witness, entity: string, row: RawRow): boolean {
    return this.idsSeen(who, entity).has(row.id);
  }

  private idsSeen(who: Witness, entity: string): ReadonlySet<string> {
    const key = `${who.name} ${entity}`;
    const kept = this.seen.get(key) ?? new Set(this.rows.of(entity).filter((row) => who.kind !== 'NONE' && sees(entity)(who, row, this.rows)).map(({ id }) => id));
    this.seen.set(key, kept);
    return kept;
  }

  visible(who: Witness, entity: string): RawRow[] {
    return this.rows.of(entity).filter((row) => this.sees(who, entity, row));
  }

  hidden(who: Witness, entity: string): RawRow[] {
    return this.rows.of(entity).filter((row) => !this.sees(who, entity, row));
  }

  /** Whether a root field of the schema is open to somebody. @param entity what it answers with */
  mayAsk(who: Witness, root: string, entity: string): boolean {
    const noun = `${entity.charAt(0).toLowerCase()}${entity.slice(1)}`;
    const needed = ROOTS[root] ?? READ_AS[entity] ?? `${noun}:read` as Permission;
    if (needed === 'everyone') return true;
    return who.kind !== 'NONE' && (needed === 'signed in' || holds(who.roles, needed));
  }

  /** What a token must carry to be led to rows of an entity: a permission, 'signed in' for what everybody sees, 'nothing will do'. */
  readingOf(entity: string): string {
    if (RULES[entity] === signedIn || entity === 'Organisation') return 'signed in';
    const needed = READ_AS[entity] ?? `${entity.charAt(0).toLowerCase()}${entity.slice(1)}:read`;
    return (PERMISSION_NAMES as readonly string[]).includes(needed) ? needed : 'nothing will do';
  }

  /** Whether somebody holds a permission. */
  mayHold(who: Witness, permission: string): boolean {
    return holds(who.roles, permission as Permission);
  }

  /** Whether a root field asks for what is one's own, so that it answers alike however much somebody may see. */
  asksForOwn(root: string): boolean {
    return ASKS_FOR_OWN.has(root);
  }

  /** The rows that a root field answers with when nothing is filtered. */
  rootRows(who: Witness, root: string, entity: string): RawRow[] {
    const rows = this.visible(who, entity);
    return root === 'sessions' ? rows.filter((row) => this.isUsable(row)) : rows;
  }

  /** A session can be used until it is ended, runs out or was left alone for too long. */
  private isUsable({ endedAt, expiresAt, lastSeenAt }: RawRow): boolean {
    const [policy] = this.rows.of('PasswordPolicy');
    const idle = this.now.getTime() - new Date(String(lastSeenAt)).getTime();
    return endedAt === null && new Date(String(expiresAt)) > this.now && idle <= Number(policy?.idleMinutes) * MINUTE_MS;
  }
}
