import { ProfileChangeReturn, ProfileChangeSubmission } from '@bianzhong/domain';
import { all, where } from '../../kernel/condition';
import { Refusal } from '../../kernel/errors';
import { orderOf, read } from '../../kernel/inputs';
import type { Page } from '../../kernel/page';
import type { Request } from '../../kernel/request';
import { check } from '../../kernel/rules';
import { isSignedIn, systemViewer } from '../../kernel/viewer';
import { Organisation, organisationSearchText } from '../organisations';
import { Enterprise } from './enterprise.entity';
import type { ConfirmProfileChangeInput, ProfileChangeList, ReturnProfileChangeInput, SubmitProfileChangeInput } from './enterprise.inputs';
import { can as canEnterprise } from './enterprise.rules';
import { requireFreeCode, requireSoundCode, searchTextOf } from './enterprises.service';
import { ProfileChange } from './profile-change.entity';
import { can, type ProfileChangeVerb } from './profile-change.rules';

const change = where<ProfileChange>();

export function profileChanges(request: Request, list: ProfileChangeList): Promise<Page<ProfileChange>> {
  const condition = all(
    list.filter?.state && change.oneOf('state', list.filter.state),
    list.filter?.enterpriseId != null && change.equal('enterpriseId', list.filter.enterpriseId),
  );
  return request.records.page(ProfileChange, condition, { page: list, order: orderOf(list.orderBy, { columns: { CREATED_AT: 'createdAt' }, otherwise: { property: 'createdAt', descending: true } }) });
}

const whoIs = (request: Request) => isSignedIn(request.viewer) ? request.viewer.accountName : 'system';

/** An enterprise asks for a new name, code or region. One change is open at a time. */
export async function submit(request: Request, input: SubmitProfileChangeInput): Promise<ProfileChange> {
  const { regionCode, ...values } = read(ProfileChangeSubmission, input);
  const found = await request.records.getAt(Enterprise, input);
  check(request, { noun: 'enterprise', rules: canEnterprise, verb: 'submitChange', row: found });
  if (await request.records.first(ProfileChange, change.equal('openKey', found.id))) throw new Refusal('CONFLICT', 'profileChange.oneIsOpen');
  const created = await request.records.create(ProfileChange, {
    ...values, newRegionCode: regionCode, state: 'SUBMITTED', openKey: found.id, submittedBy: whoIs(request),
  }, found);
  await request.audit.record('profileChange.submitted', created);
  return created;
}

async function decide(request: Request, verb: ProfileChangeVerb, input: { id: string; version: number }): Promise<ProfileChange> {
  const found = await request.records.getAt(ProfileChange, input);
  check(request, { noun: 'enterprise', rules: can, verb, row: found });
  return found;
}

const decision = (request: Request) => ({ openKey: null, decidedBy: whoIs(request), decidedAt: request.clock.now() });

/** A regulator confirms the change; from now on the enterprise, its organisation and all its rows carry it. */
export async function confirm(request: Request, input: ConfirmProfileChangeInput): Promise<ProfileChange> {
  const found = await decide(request, 'confirmChange', input);
  if (found.creditCode) {
    requireSoundCode(found.creditCode, input.codeOverrideReason);
    await requireFreeCode(request, found.creditCode);
  }
  const confirmed = await request.records.change(found, { ...decision(request), state: 'CONFIRMED', codeOverrideReason: input.codeOverrideReason?.trim() || null });
  await request.audit.record('profileChange.confirmed', confirmed, found);
  await apply(request, confirmed);
  return confirmed;
}

async function apply(request: Request, { enterpriseId, name, creditCode, codeOverrideReason, newRegionCode }: ProfileChange): Promise<void> {
  const found = await request.records.get(Enterprise, enterpriseId);
  const identity = { name: name ?? found.name, creditCode: creditCode ?? found.creditCode };
  const changed = await request.records.change(found, {
    ...identity, codeOverrideReason: creditCode ? codeOverrideReason : found.codeOverrideReason,
    searchText: searchTextOf({ ...found, ...identity }),
  });
  await request.audit.record('enterprise.identityChanged', changed, found);
  const system = request.as(systemViewer('confirmed change'));
  const organisation = await system.records.get(Organisation, enterpriseId);
  await system.records.change(organisation, { name: identity.name, regionPrefix: newRegionCode ?? organisation.regionPrefix, searchText: organisationSearchText(identity.name) });
  if (newRegionCode) await system.records.moveToRegion(enterpriseId, newRegionCode);
}

/** A regulator returns the change with a reason for each field that is wrong. */
export async function giveBack(request: Request, input: ReturnProfileChangeInput): Promise<ProfileChange> {
  const { reasons } = read(ProfileChangeReturn, input);
  const found = await decide(request, 'returnChange', input);
  const returned = await request.records.change(found, { ...decision(request), state: 'RETURNED', reasons });
  await request.audit.record('profileChange.returned', returned, found);
  return returned;
}

/** The enterprise takes its change back. */
export async function withdraw(request: Request, input: { id: string; version: number }): Promise<ProfileChange> {
  const found = await decide(request, 'withdrawChange', input);
  const withdrawn = await request.records.change(found, { ...decision(request), state: 'WITHDRAWN' });
  await request.audit.record('profileChange.withdrawn', withdrawn, found);
  return withdrawn;
}
