import { cap, NewOrganisation, OrganisationName, searchKey } from '@bianzhong/domain';
import { all, where } from '../../kernel/condition';
import { invalidField } from '../../kernel/errors';
import { once } from '../../kernel/idempotency';
import { orderOf, read } from '../../kernel/inputs';
import type { Page } from '../../kernel/page';
import type { Request } from '../../kernel/request';
import { check } from '../../kernel/rules';
import { Organisation } from './organisation.entity';
import type { CreateOrganisationInput, OrganisationList, RenameOrganisationInput } from './organisation.inputs';
import { can } from './organisation.rules';

const organisation = where<Organisation>();
/** Some characters grow when they are brought into the form in which they are searched. */
export const searchTextOf = (name: string) => cap(searchKey(name), 400);
const columns = { NAME: 'name', CREATED_AT: 'createdAt' };

export function organisations(request: Request, list: OrganisationList): Promise<Page<Organisation>> {
  const condition = all(
    list.filter?.search && organisation.contains('searchText', searchKey(list.filter.search)),
    list.filter?.kind && organisation.oneOf('kind', list.filter.kind),
  );
  return request.records.page(Organisation, condition, { page: list, order: orderOf(list.orderBy, { columns, otherwise: { property: 'name', descending: false } }) });
}

/** A new department or testing center. */
export function create(request: Request, input: CreateOrganisationInput): Promise<Organisation> {
  const { kind, name, handle, regionPrefix } = read(NewOrganisation, input);
  return once(request, { entity: Organisation, verb: 'createOrganisation', input }, async () => {
    if (await request.records.first(Organisation, organisation.equal('handle', handle))) throw invalidField('input.handle', 'organisation.handleTaken');
    const created = await request.records.create(Organisation, { kind, name, handle, regionPrefix: kind === 'GOVERNMENT' ? regionPrefix : null, isClosed: false, searchText: searchTextOf(name) });
    await request.audit.record('organisation.created', created);
    return created;
  });
}

export async function rename(request: Request, input: RenameOrganisationInput): Promise<Organisation> {
  const { name } = read(OrganisationName, input);
  const found = await request.records.getAt(Organisation, input);
  check(request, { noun: 'organisation', rules: can, verb: 'rename', row: found });
  const renamed = await request.records.change(found, { name, searchText: searchTextOf(name) });
  await request.audit.record('organisation.renamed', renamed, found);
  return renamed;
}
