import type { FieldIssue, ProductContent } from '@bianzhong/domain';
import { where } from '../../kernel/condition';
import type { Request } from '../../kernel/request';
import { useCodeOn, type UseCode } from '../references';
import { completed, refusedRow, type Effects, type RowResult, type SortedRows, type TakenRow, type Told } from '../submissions';
import { AnnouncedProduct } from './product.entity';
import { can } from './product.rules';
import { entryOf } from './products.service';

const product = where<AnnouncedProduct>();
/** Far more batches of some hundred models than the Announcement ever had. */
const MOST_BATCHES = 10_000;

type Taken = TakenRow<ProductContent>;
const keyOf = ({ model, batch }: { model: string; batch: number }) => `${model} ${batch}`;

/** The use code of every row as the edition of its day has it, each asked for once. */
async function useCodesOf(request: Request, rows: readonly Taken[]): Promise<ReadonlyMap<string, UseCode | null>> {
  const known = new Map<string, UseCode | null>();
  for (const { content: { useCode, effectiveOn } } of rows) {
    const key = `${useCode} ${effectiveOn}`;
    if (useCode !== null && !known.has(key)) known.set(key, await useCodeOn(request, useCode, effectiveOn));
  }
  return known;
}

function faultsOf({ useCode, effectiveOn, isHazmat }: ProductContent, useCodes: ReadonlyMap<string, UseCode | null>): FieldIssue[] {
  if (useCode === null) return [];
  const found = useCodes.get(`${useCode} ${effectiveOn}`);
  if (!found) return [{ path: 'useCode', reason: 'product.useCodeUnknown', params: { useCode } }];
  return found.isHazmat && !isHazmat ? [{ path: 'isHazmat', reason: 'product.hazmatUseCode' }] : [];
}

const isUnchanged = (row: AnnouncedProduct, content: ProductContent): boolean =>
  Object.entries(content).every(([property, value]) => JSON.stringify(row[property as keyof AnnouncedProduct] ?? null) === JSON.stringify(value ?? null));

/**
 * Says of products that were read what is to become of them, by model and batch; writes nothing yet. Known ones are edited, as long as
 * nobody has confirmed them.
 */
export async function sortProductRows(request: Request, rows: readonly Taken[], told: Told = null): Promise<SortedRows> {
  const models = [...new Set(rows.map(({ content }) => content.model))];
  const found = models.length === 0 ? [] : await request.records.list(AnnouncedProduct, product.oneOf('model', models), { most: MOST_BATCHES });
  const known = new Map(found.map((row) => [keyOf(row), row]));
  const read = rows.map((row) => {
    const stands = known.get(keyOf(row.content));
    return stands ? { ...row, content: completed(row.content, { stands, told }) } : row;
  });
  const useCodes = await useCodesOf(request, read);
  const results: RowResult[] = [];
  const [created, changed]: [{ id: string; content: ProductContent }[], { before: AnnouncedProduct; content: ProductContent }[]] = [[], []];
  const seen = new Set<string>();
  for (const { row, key, content } of read) {
    const before = known.get(keyOf(content));
    const faults = seen.has(keyOf(content)) ? [{ path: 'batch', reason: 'input.repeated' }] : faultsOf(content, useCodes);
    seen.add(keyOf(content));
    const verdict = before && !isUnchanged(before, content) ? can.edit(request.viewer, before, request.today) : true;
    if (verdict !== true) faults.push({ path: 'model', reason: verdict });
    if (faults.length > 0) results.push(refusedRow(row, key, faults));
    else if (!before) {
      const id = request.newId();
      created.push({ id, content });
      results.push({ row, key, outcome: 'CREATED', targetId: id, faults: [] });
    } else if (isUnchanged(before, content)) results.push({ row, key, outcome: 'UNCHANGED', targetId: before.id, faults: [] });
    else {
      changed.push({ before, content });
      results.push({ row, key, outcome: 'CHANGED', targetId: before.id, faults: [] });
    }
  }
  return { results, write: () => write(request, { created, changed }) };
}

async function write(request: Request, { created, changed }: { created: readonly { id: string; content: ProductContent }[]; changed: readonly { before: AnnouncedProduct; content: ProductContent }[] }): Promise<Effects> {
  const { records, audit, today } = request;
  const entered = await records.createMany(AnnouncedProduct, created.map(({ id, content }) => ({ ...entryOf(content, today), id })));
  const edited = await records.changeMany(changed.map(({ before, content }) => ({ row: before, patch: { ...entryOf(content, today), stateReason: null } })));
  await audit.recordMany('product.entered', entered.map((row) => ({ row })));
  await audit.recordMany('product.edited', edited);
  return { created: entered, changed: edited };
}
