import { cap, EnterpriseProfile, EnterpriseRegistration, readCreditCode, searchKey } from '@bianzhong/domain';
import { all, any, where } from '../../kernel/condition';
import { forbidden, invalidField } from '../../kernel/errors';
import { once } from '../../kernel/idempotency';
import { orderOf, read } from '../../kernel/inputs';
import type { Page } from '../../kernel/page';
import type { Request } from '../../kernel/request';
import { check } from '../../kernel/rules';
import { isCityDepartment, systemViewer } from '../../kernel/viewer';
import { Organisation, organisationSearchText } from '../organisations';
import { Enterprise } from './enterprise.entity';
import type { EditEnterpriseInput, EnterpriseFilter, EnterpriseList, RegisterEnterpriseInput } from './enterprise.inputs';
import { can, type EnterpriseVerb } from './enterprise.rules';

const enterprise = where<Enterprise>();
/** Some characters grow when they are brought into the form in which they are searched. */
const LONGEST_SEARCH_TEXT = 600;
const columns = { NAME: 'name', CREDIT_CODE: 'creditCode', REGION: 'regionCode', CREATED_AT: 'createdAt' };

/** What a filter of enterprises asks, for this list and for the regulators' question. */
export function matching(filter: EnterpriseFilter | null | undefined) {
  return all(
    filter?.search && enterprise.contains('searchText', searchKey(filter.search)),
    filter?.region && any(...filter.region.map((code) => enterprise.startsWith('regionCode', code))),
    filter?.kind && any(...filter.kind.map((kind) => enterprise.contains('kinds', `"${kind}"`))),
    filter?.status && enterprise.oneOf('status', filter.status),
  );
}

/** One page of the enterprises the viewer may see. */
export function enterprises(request: Request, list: EnterpriseList): Promise<Page<Enterprise>> {
  return request.records.page(Enterprise, matching(list.filter), { page: list, order: enterpriseOrder(list.orderBy) });
}

export const enterpriseOrder = (order: EnterpriseList['orderBy']) => orderOf(order, { columns, otherwise: { property: 'name', descending: false } });

/** What the search box finds an enterprise by. */
export const searchTextOf = (values: { name: string; creditCode: string; contactName: string }) =>
  cap(searchKey(`${values.name} ${values.creditCode} ${values.contactName}`), LONGEST_SEARCH_TEXT);

/**
 * Holds a credit code against GB 32100. @throws Refusal INVALID when its check character is wrong and nobody says why
 * it is accepted all the same
 */
export function requireSoundCode(creditCode: string, reason: string | null | undefined): void {
  if (!readCreditCode(creditCode).ok && !reason) throw invalidField('input.creditCode', 'creditCode.checkCharacter');
}

/** Enters an enterprise and its organisation into the register. A department of the whole city does it: only it can tell that a code is free. */
export function register(request: Request, input: RegisterEnterpriseInput): Promise<Enterprise> {
  const { handle, ...values } = read(EnterpriseRegistration, input);
  if (!isCityDepartment(request.viewer)) throw forbidden('enterprise.cityRegisters');
  requireSoundCode(values.creditCode, values.codeOverrideReason);
  return once(request, { entity: Enterprise, verb: 'registerEnterprise', input }, async () => {
    await requireFreeCode(request, values.creditCode);
    const id = request.newId();
    await addOrganisation(request, { id, name: values.name, handle: handle ?? values.creditCode.toLowerCase(), regionPrefix: values.regionCode });
    const created = await request.records.create(Enterprise, { ...values, id, status: 'ACTIVE', searchText: searchTextOf(values) }, { id, regionCode: values.regionCode });
    await request.audit.record('enterprise.registered', created);
    return created;
  });
}

/** @throws Refusal INVALID when another enterprise has the code */
export async function requireFreeCode(request: Request, creditCode: string): Promise<void> {
  if (await request.records.first(Enterprise, enterprise.equal('creditCode', creditCode))) throw invalidField('input.creditCode', 'creditCode.taken');
}

async function addOrganisation(request: Request, values: { id: string; name: string; handle: string; regionPrefix: string }): Promise<void> {
  const system = request.as(systemViewer('registration of an enterprise'));
  if (await system.records.first(Organisation, where<Organisation>().equal('handle', values.handle))) throw invalidField('input.handle', 'organisation.handleTaken');
  await system.records.create(Organisation, { ...values, kind: 'ENTERPRISE', isClosed: false, searchText: organisationSearchText(values.name) });
}

/** An enterprise edits what it may change of itself. */
export async function edit(request: Request, input: EditEnterpriseInput): Promise<Enterprise> {
  const values = read(EnterpriseProfile, input);
  const found = await request.records.getAt(Enterprise, input);
  check(request, { noun: 'enterprise', rules: can, verb: 'edit', row: found });
  const edited = await request.records.change(found, { ...values, searchText: searchTextOf({ ...found, ...values }) });
  await request.audit.record('enterprise.edited', edited, found);
  return edited;
}

/** From now on nobody of it gets in. */
async function closeOrganisation(request: Request, id: string): Promise<void> {
  const { records } = request.as(systemViewer('closing of an enterprise'));
  await records.change(await records.get(Organisation, id), { isClosed: true });
}

type Move = { verb: Extract<EnterpriseVerb, 'suspend' | 'resume' | 'close'>; status: Enterprise['status']; done: string };
const MOVES = {
  suspend: { verb: 'suspend', status: 'SUSPENDED', done: 'enterprise.suspended' },
  resume: { verb: 'resume', status: 'ACTIVE', done: 'enterprise.resumed' },
  close: { verb: 'close', status: 'CLOSED', done: 'enterprise.closed' },
} as const satisfies Record<string, Move>;

/** Suspends, resumes or closes an enterprise. */
export async function move(request: Request, verb: keyof typeof MOVES, input: { id: string; version: number }): Promise<Enterprise> {
  const found = await request.records.getAt(Enterprise, input);
  check(request, { noun: 'enterprise', rules: can, verb, row: found });
  const moved = await request.records.change(found, { status: MOVES[verb].status });
  await request.audit.record(MOVES[verb].done, moved, found);
  if (verb === 'close') await closeOrganisation(request, moved.id);
  return moved;
}
