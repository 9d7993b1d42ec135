import { AdoptionCorrection, AdoptionEnd, AdoptionEntry, cap, isOutdated, searchKey, type AdoptionFlag, type AdoptionState } from '@bianzhong/domain';
import { all, any, exists, not, where, type Condition } from '../../kernel/condition';
import { invalidField } from '../../kernel/errors';
import { once } from '../../kernel/idempotency';
import { orderOf, read } from '../../kernel/inputs';
import type { Page } from '../../kernel/page';
import type { Request } from '../../kernel/request';
import { check } from '../../kernel/rules';
import { Adoption } from './adoption.entity';
import { can } from './adoption.rules';
import { Standard } from './standard.entity';
import type { AdoptionFilter, AdoptionList, EditAdoptionInput, EndAdoptionInput, RecordAdoptionInput } from './standard.inputs';
import { inStatus, standardSearchKey } from './standards.service';

const adoption = where<Adoption>();
const standard = where<Standard>();
const columns = { PRODUCT_LINE: 'productLine', SINCE: 'since', CREATED_AT: 'createdAt' };

const ofStandard = (condition: Condition) => exists(Standard, { key: 'id', outer: 'standardId' }, condition);

/** Adoptions with a flag on a day, as `flagOf` has it. */
function flagged(flag: AdoptionFlag, today: string): Condition {
  const adopted = adoption.equal('state', 'ADOPTED');
  switch (flag) {
    case 'STANDARD_SUPERSEDED': return all(adopted, ofStandard(inStatus('SUPERSEDED', today)));
    case 'STANDARD_WITHDRAWN': return all(adopted, ofStandard(inStatus('WITHDRAWN', today)));
    case 'STANDARD_UPCOMING': return all(adopted, ofStandard(inStatus('UPCOMING', today)));
    case 'MANDATORY_NOT_ADOPTED':
      return all(adoption.equal('state', 'NOT_ADOPTED'), ofStandard(all(standard.equal('isMandatory', true), inStatus('CURRENT', today))));
  }
}

function searched(search: string): Condition {
  return any(adoption.contains('searchText', searchKey(search)), ofStandard(standard.contains('searchText', standardSearchKey(search))));
}

function matching(filter: AdoptionFilter | null | undefined, today: string): Condition {
  const endsOn = filter?.standardEndsOn;
  return all(
    filter?.search && searched(filter.search),
    filter?.standardId != null && adoption.equal('standardId', filter.standardId),
    filter?.enterpriseId != null && adoption.equal('enterpriseId', filter.enterpriseId),
    filter?.state && adoption.oneOf('state', filter.state),
    filter?.flag && any(...filter.flag.map((flag) => flagged(flag, today))),
    filter?.degree && ofStandard(standard.oneOf('degree', filter.degree)),
    endsOn && ofStandard(any(
      all(standard.isSet('withdrawnOn'), standard.between('withdrawnOn', endsOn)),
      all(standard.isSet('supersededOn'), standard.equal('isReplacementPartial', false), standard.between('supersededOn', endsOn)),
    )),
  );
}

/** One page of the adoptions the viewer may see. */
export function adoptions(request: Request, list: AdoptionList): Promise<Page<Adoption>> {
  const order = orderOf(list.orderBy, { columns, otherwise: { property: 'createdAt', descending: true } });
  return request.records.page(Adoption, matching(list.filter, request.today), { page: list, order });
}

interface Claim { state: AdoptionState; since: string }

/** @throws Refusal INVALID when the standard does not permit what is claimed of it */
function requireClaim({ state, since }: Claim, of: Standard, today: string): void {
  if (state === 'NOT_ADOPTED' && of.isMandatory) throw invalidField('input.state', 'adoption.mandatory');
  if (since > today) throw invalidField('input.since', 'input.dateInFuture');
  const known = of.issuedOn ?? (of.issuedYear ? `${of.issuedYear}-01-01` : null);
  if (known && since < known) throw invalidField('input.since', 'adoption.beforeIssue');
}

function requireInForce(of: Standard, path: string, today: string): void {
  if (isOutdated(of, today)) throw invalidField(path, 'standard.notInForce');
}

/** The line of products as it is compared and searched. The columns hold 120 characters, and some characters grow in this form. */
const lineKey = (productLine: string) => cap(searchKey(productLine), 120);

/** The scope keeps this to the viewer's own enterprise. @throws Refusal INVALID when the line has an open record of the standard */
async function requireFreeLine(request: Request, { standardId, openLine }: { standardId: string; openLine: string }, except?: Adoption): Promise<void> {
  const same = all(adoption.equal('standardId', standardId), adoption.equal('openLine', openLine));
  const other = except ? all(same, not(adoption.equal('id', except.id))) : same;
  if (await request.records.first(Adoption, other)) throw invalidField('input.productLine', 'adoption.duplicate');
}

/** Records that the viewer's enterprise keeps a standard for a line of products, or does not. */
export function record(request: Request, input: RecordAdoptionInput): Promise<Adoption> {
  const values = read(AdoptionEntry, input);
  return once(request, { entity: Adoption, verb: 'recordAdoption', input }, async () => {
    const of = await request.records.get(Standard, values.standardId);
    requireInForce(of, 'input.standardId', request.today);
    requireClaim(values, of, request.today);
    const openLine = lineKey(values.productLine);
    await requireFreeLine(request, { standardId: of.id, openLine });
    const created = await request.records.create(Adoption, { ...values, openLine, searchText: openLine });
    await request.audit.record('adoption.recorded', created);
    return created;
  });
}

/** Puts a record right. Who keeps an outdated standard may say so; nobody begins with one. */
export async function edit(request: Request, input: EditAdoptionInput): Promise<Adoption> {
  const values = read(AdoptionCorrection, input);
  const found = await request.records.getAt(Adoption, input);
  check(request, { noun: 'adoption', rules: can, verb: 'edit', row: found });
  const of = await request.records.get(Standard, found.standardId);
  if (values.state === 'ADOPTED' && found.state !== 'ADOPTED') requireInForce(of, 'input.state', request.today);
  requireClaim(values, of, request.today);
  const openLine = lineKey(values.productLine);
  await requireFreeLine(request, { standardId: of.id, openLine }, found);
  const edited = await request.records.change(found, { ...values, openLine, searchText: openLine });
  await request.audit.record('adoption.edited', edited, found);
  return edited;
}

/** Ends a record; another one of the same line of products may follow. */
export async function end(request: Request, input: EndAdoptionInput): Promise<Adoption> {
  const { endedOn, reason } = read(AdoptionEnd, input);
  const found = await request.records.getAt(Adoption, input);
  check(request, { noun: 'adoption', rules: can, verb: 'end', row: found });
  if (endedOn < found.since || endedOn > request.today) throw invalidField('input.endedOn', 'adoption.endedOutside');
  const ended = await request.records.change(found, { state: 'ENDED', openLine: null, endedOn, endReason: reason });
  await request.audit.record('adoption.ended', ended, found);
  return ended;
}
