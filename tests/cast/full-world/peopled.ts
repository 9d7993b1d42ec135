import type { Role } from '@bianzhong/domain';
import { CAST, type CastName } from '../../../server/src/demo/cast';
import { act, type Row } from './acts';
import { asker, signIn, startWorld, type Visitor, type World } from '../world';

/** People who come to the cast: those of enterprise C, and those of a second testing center. */
const NEWCOMERS = ['adminC', 'clerkC', 'otherTester', 'otherReviewer', 'otherSignatory'] as const;
export type PersonName = CastName | (typeof NEWCOMERS)[number];

/** Everybody who can ask, and somebody without a session. */
export const VIEWERS: readonly (PersonName | 'nobody')[] = [...(Object.keys(CAST) as CastName[]), ...NEWCOMERS, 'nobody'];

/** An enterprise and those who act for it. */
export interface Company {
  id: string;
  regionCode: string;
  admin: PersonName;
  clerk: PersonName;
  /** The department of its county. */
  regulator: PersonName;
  /** A running number of this enterprise alone: what is made of it is the same for every enterprise. */
  serial(): number;
}

/** A testing center and the three people a report takes. */
export interface Laboratory { id: string; tester: PersonName; reviewer: PersonName; signatory: PersonName }

export interface Admitted extends Row { name: string; password: string; asker: Visitor }

/** A world with three enterprises, two testing centers, and people who came by invitation. */
export interface PeopledWorld extends Omit<World, 'as' | 'enterprises'> {
  as(name: PersonName | 'nobody'): Visitor;
  /** The same person with a session of his own, which may be ended. */
  visit(name: PersonName): Promise<Visitor>;
  /** Takes somebody on, who has signed in and chosen a password. */
  admit(by: Visitor, part: Invitation): Promise<Admitted>;
  /** A running number of the world. */
  serial(): number;
  /** Lets a second pass, so that the times of rows tell them apart. */
  tick(): void;
  companies: Record<'a' | 'b' | 'c', Company>;
  centers: Record<'first' | 'second', Laboratory>;
  /** Sign-in names by the part somebody plays. */
  names: ReadonlyMap<PersonName, string>;
}

export interface Invitation { organisationId: string; name: string; displayName: string; roles: Role[] }

const CHOSEN_PASSWORD = 'Chosen-by-himself-1';

function counter(): () => number {
  let last = 0;
  return () => ++last;
}

/** Takes a person on and lets him choose his password. */
async function admit(world: World, by: Visitor, part: Invitation): Promise<Admitted> {
  const invited = await act<{ member: Row; oneTimePassword: string }>(by, 'inviteMember', part);
  const { members } = await by.get<{ members: { nodes: { id: string; name: string }[] } }>(
    'query ($filter: MemberFilter) { members(filter: $filter, first: 100) { nodes { id name } } }', { filter: { organisationId: part.organisationId } });
  const name = members.nodes.find(({ id }) => id === invited.member.id)?.name ?? '';
  const cookie = await signIn(world.app, { name, password: invited.oneTimePassword });
  const person = asker(world.app, async () => cookie);
  await act(person, 'changePassword', { currentPassword: invited.oneTimePassword, newPassword: CHOSEN_PASSWORD });
  return { ...invited.member, name, password: CHOSEN_PASSWORD, asker: person };
}

const ENTERPRISE_C = {
  creditCode: '91421381MA4XPX029B', name: '广水长岭专用车配件有限公司', handle: 'changling', kinds: ['PARTS_MAKER'], regionCode: '421381', isLicensed: false, makesTankTrucks: false,
  address: '湖北省广水市长岭镇兴业路 3 号', legalRepresentative: '彭远志', contactName: '秦月', contactPhone: '0722-6210003', industryCode: '3670',
};

type Placement = Record<(typeof NEWCOMERS)[number], Invitation>;

async function found(world: World): Promise<{ c: Row; center: Row; parts: Placement }> {
  const c = await act(world.as('cityRegulator'), 'registerEnterprise', { ...ENTERPRISE_C, codeOverrideReason: '代码为示例' });
  const center = await act(world.as('system'), 'createOrganisation', { kind: 'CENTER', name: '鄂北汽车检测中心', handle: 'ebei' });
  const part = (organisationId: string, name: string, role: Role): Invitation => ({ organisationId, name, displayName: name, roles: [role] });
  return {
    c, center,
    parts: {
      adminC: part(c.id, 'qin', 'ENTERPRISE_ADMIN'), clerkC: part(c.id, 'peng', 'ENTERPRISE_CLERK'),
      otherTester: part(center.id, 'shi', 'CENTER_TESTER'), otherReviewer: part(center.id, 'wan', 'CENTER_REVIEWER'), otherSignatory: part(center.id, 'yan', 'CENTER_SIGNATORY'),
    },
  };
}

/** A world in which everybody has come, and nothing has been done yet. @param isSeeded as for `startWorld` */
export async function startPeopledWorld({ isSeeded = false } = {}): Promise<PeopledWorld> {
  const world = await startWorld({ isSeeded });
  const { c, center, parts } = await found(world);
  const newcomers = new Map<string, Admitted>();
  for (const name of NEWCOMERS) {
    const by = name === 'clerkC' ? newcomers.get('adminC')?.asker : world.as('security');
    newcomers.set(name, await admit(world, by ?? world.as('security'), parts[name]));
  }
  const password = (name: PersonName) => newcomers.get(name)?.password;
  const names = new Map<PersonName, string>([...Object.entries(CAST) as [CastName, string][], ...NEWCOMERS.map((name) => [name, newcomers.get(name)?.name ?? ''] as const)]);
  const { a, b } = world.enterprises;
  return {
    ...world, names, serial: counter(),
    as: (name) => newcomers.get(name)?.asker ?? world.as(name as CastName),
    visit: async (name) => {
      const cookie = await signIn(world.app, { name: names.get(name) ?? '', password: password(name) });
      return asker(world.app, async () => cookie);
    },
    admit: (by, part) => admit(world, by, part),
    tick: () => world.clock.advance(1000),
    companies: {
      a: { ...a, admin: 'adminA', clerk: 'clerkA', regulator: 'zengduRegulator', serial: counter() },
      b: { ...b, admin: 'adminB', clerk: 'clerkB', regulator: 'suixianRegulator', serial: counter() },
      c: { id: c.id, regionCode: ENTERPRISE_C.regionCode, admin: 'adminC', clerk: 'clerkC', regulator: 'guangshuiRegulator', serial: counter() },
    },
    centers: {
      first: { id: world.centerId, tester: 'tester', reviewer: 'reviewer', signatory: 'signatory' },
      second: { id: center.id, tester: 'otherTester', reviewer: 'otherReviewer', signatory: 'otherSignatory' },
    },
  };
}
