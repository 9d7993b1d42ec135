import { cap, grantFault, Invitation, searchKey, type OrganisationKind, type Role } from '@bianzhong/domain';
import { all, where } from '../../kernel/condition';
import { forbidden, invalidField } from '../../kernel/errors';
import { once } from '../../kernel/idempotency';
import { orderOf, read } from '../../kernel/inputs';
import type { Page } from '../../kernel/page';
import type { Request } from '../../kernel/request';
import { check } from '../../kernel/rules';
import { isSignedIn } from '../../kernel/viewer';
import { Organisation } from '../organisations';
import { Account } from './account.entity';
import { accessEnded } from './account.events';
import type { ChangeMemberRolesInput, InviteMemberInput, MemberList } from './account.inputs';
import { can, type MemberVerb } from './account.rules';
import { hashPassword, oneTimePassword } from './passwords';

const account = where<Account>();
/** Some characters grow when they are brought into the form in which they are searched. */
const LONGEST_SEARCH_TEXT = 400;

export interface InvitedAccount { member: Account; oneTimePassword: string }

/** One page of the members the viewer may see. */
export function members(request: Request, list: MemberList): Promise<Page<Account>> {
  const { filter } = list;
  const condition = all(
    filter?.search && account.contains('searchText', searchKey(filter.search)),
    filter?.status && account.oneOf('status', filter.status),
    filter?.organisationId != null && account.equal('organisationId', filter.organisationId),
  );
  const columns = { NAME: 'name', DISPLAY_NAME: 'displayName', CREATED_AT: 'createdAt' };
  return request.records.page(Account, condition, { page: list, order: orderOf(list.orderBy, { columns, otherwise: { property: 'createdAt', descending: true } }) });
}

/** A new account that must change its password at the first sign-in. @returns the account and the password, which is shown this once */
export async function invite(request: Request, input: InviteMemberInput): Promise<InvitedAccount> {
  const password = oneTimePassword();
  const passwordHash = await hashPassword(password);
  const values = read(Invitation, input);
  const member = await once(request, { entity: Account, verb: 'inviteMember', input }, async () => {
    const organisation = await organisationOf(request, values.organisationId);
    refuseGrant(request, { kind: organisation.kind, before: [], after: values.roles });
    const name = `${values.name}@${organisation.handle}`;
    if (await request.records.first(Account, account.equal('name', name))) throw invalidField('input.name', 'account.nameTaken');
    const created = await newAccount(request, { organisation, name, displayName: values.displayName, roles: values.roles, passwordHash, inCast: false });
    await request.audit.record('member.invited', created);
    return created;
  });
  return { member, oneTimePassword: request.audit.repeated ? '' : password };
}

interface NewAccount { organisation: Organisation; name: string; displayName: string; roles: Role[]; passwordHash: string; inCast: boolean }

/** Writes the row of a new account. The caller has checked who may. */
export function newAccount(request: Request, { organisation, ...values }: NewAccount): Promise<Account> {
  return request.records.create(Account, {
    ...values, organisationId: organisation.id, organisationKind: organisation.kind, status: 'ACTIVE',
    formerPasswordHashes: [], mustChangePassword: !values.inCast, failedSignIns: 0,
    searchText: cap(searchKey(`${values.name} ${values.displayName}`), LONGEST_SEARCH_TEXT),
  });
}

async function organisationOf(request: Request, id: string | null | undefined): Promise<Organisation> {
  const own = isSignedIn(request.viewer) ? request.viewer.organisationId : '';
  return request.records.get(Organisation, id ?? own);
}

/** @throws Refusal FORBIDDEN when the viewer may not turn the one list of roles into the other */
function refuseGrant(request: Request, grant: { kind: OrganisationKind; before: readonly Role[]; after: readonly Role[] }): void {
  if (!isSignedIn(request.viewer)) return;
  const fault = grantFault({ ...grant, granter: request.viewer.roles, isSelf: false });
  if (fault) throw forbidden(fault);
}

async function changed(request: Request, verb: MemberVerb, { id, version }: { id: string; version: number }): Promise<Account> {
  const found = await request.records.getAt(Account, { id, version });
  check(request, { noun: 'member', rules: can, verb, row: found });
  return found;
}

/** Ends what the account can do, from its next request on; its sessions stay ended when it is enabled again. */
export async function disable(request: Request, input: { id: string; version: number }): Promise<Account> {
  const found = await changed(request, 'disable', input);
  const disabled = await request.records.change(found, { status: 'DISABLED' });
  await accessEnded.tell(request, { accountId: found.id });
  await request.audit.record('member.disabled', disabled, found);
  return disabled;
}

export async function enable(request: Request, input: { id: string; version: number }): Promise<Account> {
  const found = await changed(request, 'enable', input);
  const enabled = await request.records.change(found, { status: 'ACTIVE', failedSignIns: 0, lockedUntil: null });
  await request.audit.record('member.enabled', enabled, found);
  return enabled;
}

/** Gives a member other roles; nobody grants what he may not grant. */
export async function changeRoles(request: Request, input: ChangeMemberRolesInput): Promise<Account> {
  const found = await changed(request, 'changeRoles', input);
  refuseGrant(request, { kind: found.organisationKind, before: found.roles, after: input.roles });
  const updated = await request.records.change(found, { roles: [...new Set(input.roles)] });
  await request.audit.record('member.rolesChanged', updated, found);
  return updated;
}

/** A new one-time password for somebody who forgot his. Sessions that were opened with the old one end. */
export async function resetPassword(request: Request, input: { id: string; version: number }): Promise<InvitedAccount> {
  const found = await changed(request, 'resetPassword', input);
  const password = oneTimePassword();
  const member = await request.records.change(found, {
    passwordHash: await hashPassword(password), mustChangePassword: true, failedSignIns: 0, lockedUntil: null,
  });
  await accessEnded.tell(request, { accountId: found.id });
  await request.audit.record('member.passwordReset', member, found);
  return { member, oneTimePassword: password };
}
