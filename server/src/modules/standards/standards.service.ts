import { cap, plainCode, readStandardNumber, searchKey, StandardCorrection, StandardEntry, StandardReplacement, StandardWithdrawal, yearOf, type StandardStatus } from '@bianzhong/domain';
import { all, any, where, type Condition } from '../../kernel/condition';
import { invalidField } from '../../kernel/errors';
import { once } from '../../kernel/idempotency';
import { orderOf, read } from '../../kernel/inputs';
import type { Page } from '../../kernel/page';
import type { Request } from '../../kernel/request';
import { check } from '../../kernel/rules';
import { Standard } from './standard.entity';
import type { AddStandardInput, EditStandardInput, ReplaceStandardInput, StandardFilter, StandardList, WithdrawStandardInput } from './standard.inputs';
import { can } from './standard.rules';

const LONGEST_SEARCH_TEXT = 400;
const DIGITS_IN_SORT_KEY = 6;
const UNKNOWN_DATE = '1000-01-01';

const standard = where<Standard>();
const columns = { NUMBER: 'sortKey', TITLE: 'title', IN_FORCE_FROM: 'sortedOn', CREATED_AT: 'createdAt' };

/** What numbers and titles are searched by: `ＧＢＴ 19001—2016` finds GB/T 19001-2016. */
export const standardSearchKey = (text: string) => searchKey(plainCode(text)).replaceAll('/', '');

/** Standards in a status on a day, as `standardStatus` of the domain has it. Empty dates are asked for by name: no comparison is true of them. */
export function inStatus(status: StandardStatus, today: string): Condition {
  const withdrawn = standard.atMost('withdrawnOn', today);
  if (status === 'WITHDRAWN') return withdrawn;
  const notWithdrawn = any(standard.isNull('withdrawnOn'), standard.above('withdrawnOn', today));
  if (status === 'SUPERSEDED') return all(notWithdrawn, standard.atMost('supersededOn', today), standard.equal('isReplacementPartial', false));
  const notSuperseded = any(standard.isNull('supersededOn'), standard.above('supersededOn', today), standard.equal('isReplacementPartial', true));
  return all(notWithdrawn, notSuperseded, status === 'CURRENT' ? inForce(today) : notYetInForce(today));
}

const withoutDate = standard.isNull('implementedOn');
const withYearOnly = all(withoutDate, standard.isNull('issuedOn'));

function inForce(today: string): Condition {
  return any(
    standard.atMost('implementedOn', today),
    all(withoutDate, standard.atMost('issuedOn', today)),
    all(withYearOnly, any(standard.isNull('issuedYear'), standard.atMost('issuedYear', yearOf(today)))),
  );
}

function notYetInForce(today: string): Condition {
  return any(
    standard.above('implementedOn', today),
    all(withoutDate, standard.above('issuedOn', today)),
    all(withYearOnly, standard.above('issuedYear', yearOf(today))),
  );
}

function matching(filter: StandardFilter | null | undefined, today: string): Condition {
  return all(
    filter?.search && standard.contains('searchText', standardSearchKey(filter.search)),
    filter?.kind && standard.oneOf('kind', filter.kind),
    filter?.status && any(...filter.status.map((status) => inStatus(status, today))),
    filter?.isMandatory != null && standard.equal('isMandatory', filter.isMandatory),
    filter?.degree && standard.oneOf('degree', filter.degree),
    filter?.isDoubtful != null && standard.equal('isDoubtful', filter.isDoubtful),
    standard.between('implementedOn', filter?.implementedOn),
  );
}

/** One page of the catalogue. */
export function standards(request: Request, list: StandardList): Promise<Page<Standard>> {
  const order = orderOf(list.orderBy, { columns, otherwise: { property: 'sortKey', descending: false } });
  return request.records.page(Standard, matching(list.filter, request.today), { page: list, order });
}

interface Facts { number: string; title: string; counterpart: string | null; issuedOn: string | null; implementedOn: string | null }

/** What is kept beside the facts so that the catalogue can be searched and sorted, and what the number tells. */
export function keysOf({ number, title, counterpart, issuedOn, implementedOn }: Facts): Pick<Standard, 'kind' | 'issuedYear' | 'sortKey' | 'sortedOn' | 'searchText'> {
  const reading = readStandardNumber(number);
  if (!reading.ok) throw invalidField('input.number', reading.reason);
  const { kind, year } = reading.value;
  return {
    kind, issuedYear: year,
    sortKey: number.replace(/\d+/g, (digits) => digits.padStart(DIGITS_IN_SORT_KEY, '0')),
    sortedOn: implementedOn ?? issuedOn ?? (year ? `${year}-01-01` : UNKNOWN_DATE),
    searchText: cap(standardSearchKey(`${number} ${title} ${counterpart ?? ''}`), LONGEST_SEARCH_TEXT),
  };
}

async function requireFreeNumber(request: Request, number: string): Promise<void> {
  if (await request.records.first(Standard, standard.equal('number', number))) throw invalidField('input.number', 'standard.numberTaken');
}

/** Adds a standard to the catalogue. @throws Refusal INVALID when the number is there already */
export function add(request: Request, input: AddStandardInput): Promise<Standard> {
  const values = read(StandardEntry, input);
  return once(request, { entity: Standard, verb: 'addStandard', input }, async () => {
    await requireFreeNumber(request, values.number);
    const created = await request.records.create(Standard, { ...values, ...keysOf(values), isReplacementPartial: false });
    await request.audit.record('standard.added', created);
    return created;
  });
}

const UNREPLACED = { supersededOn: null, replacedById: null, isReplacementPartial: false };

/** Puts the facts of a standard right; so are a replacement and a withdrawal undone. */
export async function edit(request: Request, input: EditStandardInput): Promise<Standard> {
  const { supersededOn, ...values } = read(StandardCorrection, input);
  const found = await request.records.getAt(Standard, input);
  check(request, { noun: 'standard', rules: can, verb: 'edit', row: found });
  if (supersededOn && !found.replacedById) throw invalidField('input.supersededOn', 'standard.notReplaced');
  if (values.number !== found.number) await requireFreeNumber(request, values.number);
  const edited = await request.records.change(found, { ...values, ...keysOf(values), ...(supersededOn ? { supersededOn } : UNREPLACED) });
  await request.audit.record('standard.edited', edited, found);
  return edited;
}

/** @throws Refusal INVALID when the standards would replace each other in a circle */
async function requireNoCircle(request: Request, replaced: Standard, by: Standard): Promise<void> {
  if (by.id === replaced.id) throw invalidField('input.byId', 'standard.replacedByItself');
  for (let link = by; link.replacedById; link = await request.records.get(Standard, link.replacedById)) {
    if (link.replacedById === replaced.id) throw invalidField('input.byId', 'standard.replacementCycle');
  }
}

/** The day before which a standard cannot end, or an empty text when nothing is known. */
const beginOf = ({ implementedOn, issuedOn }: Standard) => implementedOn ?? issuedOn ?? '';

/** Puts another standard in the place of this one, as a whole or in part, from the day the other takes force unless a day is given. */
export async function replace(request: Request, input: ReplaceStandardInput): Promise<Standard> {
  const { byId, isPartial, on } = read(StandardReplacement, input);
  const found = await request.records.getAt(Standard, input);
  check(request, { noun: 'standard', rules: can, verb: 'replace', row: found });
  const by = await request.records.get(Standard, byId);
  await requireNoCircle(request, found, by);
  const [begun, expected] = [beginOf(found), by.implementedOn ?? request.today];
  if (on && on < begun) throw invalidField('input.on', 'standard.datesOrder');
  const supersededOn = on ?? (expected < begun ? begun : expected);
  const replaced = await request.records.change(found, { replacedById: by.id, supersededOn, isReplacementPartial: isPartial });
  await request.audit.record('standard.replaced', replaced, found);
  return replaced;
}

/** Withdraws a standard from a day on, which may lie ahead. */
export async function withdraw(request: Request, input: WithdrawStandardInput): Promise<Standard> {
  const { on } = read(StandardWithdrawal, input);
  const found = await request.records.getAt(Standard, input);
  check(request, { noun: 'standard', rules: can, verb: 'withdraw', row: found });
  if (on < beginOf(found)) throw invalidField('input.on', 'standard.datesOrder');
  const withdrawn = await request.records.change(found, { withdrawnOn: on });
  await request.audit.record('standard.withdrawn', withdrawn, found);
  return withdrawn;
}
