import { FaultPlaces, MOST_LISTED_IMPORT_ERRORS, type ImportContents, type ImportKind } from '@bianzhong/domain';
import type { Request } from '../../kernel/request';
import type { FileColumn, ReadFault, ReadRow } from '../../kernel/sheets/reading';
import { sortInspectionRows } from '../inspections';
import { sortProductRows } from '../products';
import type { Effects, RowResult, SortedRows, TakenRow, Told } from '../submissions';
import { sortVehicleRows } from '../vehicles';
import { Import, ImportError, ImportStep, type StepFault } from './import.entity';
import { undoUntil } from './imports.service';

type Sorts = { [K in ImportKind]: (request: Request, rows: readonly TakenRow<ImportContents[K]>[], told: Told) => Promise<SortedRows> };
/** The same rules by which single rows and those of the API are taken. */
const SORTS: Sorts = { VEHICLES: sortVehicleRows, INSPECTIONS: sortInspectionRows, PRODUCTS: sortProductRows };

const NOTHING: Effects = { created: [], changed: [] };
const LONGEST_VALUE = 120;
/** Columns that say nothing about what a row was. */
const STAMPS = new Set(['id', 'version', 'createdAt', 'updatedAt', 'enterpriseId', 'regionCode']);

/** A block of rows, and what is to be done with it. */
export interface Block { importId: string; rows: readonly ReadRow[]; columns: readonly FileColumn[]; isWritten: boolean }

/** What was found wrong with a row after it was read, at its cells. */
function placed({ content, places }: ReadRow, result: RowResult, columns: readonly FileColumn[]): ReadFault[] {
  const at = new FaultPlaces(columns.map(({ field }) => field));
  return result.faults.map((fault) => {
    const value = content && fault.path in content ? (content as Record<string, unknown>)[fault.path] : null;
    return { ...at.place(fault, places), value: typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, LONGEST_VALUE) : null };
  });
}

/** The fields that a file has columns for; of what comes again and again, such as parts, the whole. */
const toldBy = (columns: readonly FileColumn[]): Told => new Set(columns.flatMap(({ field }) => field?.split('.')[0] ?? []));

const countOf = (results: readonly RowResult[], outcome: RowResult['outcome']) => results.filter((result) => result.outcome === outcome).length;

function byEntity(effects: Effects): ImportStep['created'] {
  const ids: Record<string, string[]> = {};
  for (const { constructor: entity, id } of effects.created) (ids[entity.name] ??= []).push(id);
  return ids;
}

const changesOf = ({ changed }: Effects): ImportStep['changed'] => changed.map(({ before, row }) => ({
  entity: row.constructor.name, id: row.id, version: row.version, before: Object.fromEntries(Object.entries(before).filter(([name]) => !STAMPS.has(name))),
}));

/** Takes one block of rows: looks at every one, writes what is to be written, notes how to take it back and what was wrong. */
export async function take(request: Request, { importId, rows, columns, isWritten }: Block): Promise<Import> {
  const { records } = request;
  const row = await records.get(Import, importId);
  const good = rows.flatMap(({ row: number, key, content }) => content ? [{ row: number, key, content }] : []);
  const sorted = await SORTS[row.kind](request, good as never, toldBy(columns));
  const effects = isWritten ? await sorted.write() : NOTHING;
  const byRow = new Map(sorted.results.map((result) => [result.row, result]));
  const faults = rows.flatMap((read) => [...read.faults, ...placed(read, byRow.get(read.row) ?? { faults: [] } as never, columns)].map((fault) => ({ ...fault, row: read.row })));
  const hasEffects = effects.created.length + effects.changed.length > 0;
  if (hasEffects || faults.length > 0) {
    const told: StepFault[] = faults.map(({ row: number, column, reason, params }) => ({ row: number, column, reason, params: params ?? null }));
    await records.create(ImportStep, { importId, lastRow: rows.at(-1)!.row, created: byEntity(effects), changed: changesOf(effects), faults: told, isUndone: false });
  }
  await list(request, row, { faults, columns });
  return records.touch(row, {
    rowCount: row.rowCount + rows.length, createdCount: row.createdCount + countOf(sorted.results, 'CREATED'), changedCount: row.changedCount + countOf(sorted.results, 'CHANGED'),
    unchangedCount: row.unchangedCount + countOf(sorted.results, 'UNCHANGED'), refusedCount: row.refusedCount + rows.length - good.length + countOf(sorted.results, 'REFUSED'),
    errorCount: row.errorCount + faults.length, ...(hasEffects && { undoUntil: undoUntil(request) }),
  });
}

/** Keeps the first faults of an import so that they can be leafed through. */
async function list(request: Request, { id, errorCount }: Import, { faults, columns }: { faults: readonly (ReadFault & { row: number })[]; columns: readonly FileColumn[] }): Promise<void> {
  const listed = faults.slice(0, Math.max(0, MOST_LISTED_IMPORT_ERRORS - errorCount));
  if (listed.length === 0) return;
  await request.records.createMany(ImportError, listed.map(({ row, column, value, reason, params }) => {
    const { letter = null, head = null } = column === null ? {} : columns[column] ?? {};
    return { importId: id, rowNumber: row, letter, head, value, reason, params: params ?? null };
  }));
}
