import { columnOfField, formatOfName, IMPORT_LAYOUTS, IMPORT_UNDONE_WITHIN_HOURS, JOB_CYCLE, isFinal, type ImportKind, type ImportState, type JobKind } from '@bianzhong/domain';
import { all, where } from '../../kernel/condition';
import { forbidden, invalidField } from '../../kernel/errors';
import { once } from '../../kernel/idempotency';
import { orderOf } from '../../kernel/inputs';
import type { Page, PageArguments } from '../../kernel/page';
import type { Request } from '../../kernel/request';
import { check } from '../../kernel/rules';
import { isSignedIn } from '../../kernel/viewer';
import { StoredFile } from '../files';
import { enqueue, Job } from '../jobs';
import { Import, ImportError } from './import.entity';
import type { ImportInput, ImportList } from './import.inputs';
import { can, type ImportStanding } from './import.rules';

export const JOBS = { VEHICLES: 'IMPORT_VEHICLES', INSPECTIONS: 'IMPORT_INSPECTIONS', PRODUCTS: 'IMPORT_PRODUCTS' } as const satisfies Record<ImportKind, JobKind>;
const MOST_MAPPED = 500;

const imported = where<Import>();
const fault = where<ImportError>();

/** One page of the imports of the viewer's enterprise, the newest first. */
export function imports(request: Request, { filter, ...list }: ImportList): Promise<Page<Import>> {
  const condition = all(filter?.kind && imported.oneOf('kind', filter.kind), filter?.mode && imported.oneOf('mode', filter.mode));
  const order = orderOf(list.orderBy, { columns: { CREATED_AT: 'createdAt' }, otherwise: { property: 'createdAt', descending: true } });
  return request.records.page(Import, condition, { page: list, order });
}

/** One page of the faults of an import, in the order of the file. */
export function importErrors(request: Request, { importId, ...page }: PageArguments & { importId: string }): Promise<Page<ImportError>> {
  return request.records.page(ImportError, fault.equal('importId', importId), { page, order: [{ property: 'rowNumber', descending: false }] });
}

function requireMapping(kind: ImportKind, mapping: ImportInput['mapping']): void {
  if ((mapping?.length ?? 0) > MOST_MAPPED) throw invalidField('input.mapping', 'input.tooMany', { maximum: MOST_MAPPED });
  mapping?.forEach(({ field }, index) => {
    if (!columnOfField(IMPORT_LAYOUTS[kind], field)) throw invalidField(`input.mapping.${index}.field`, 'import.mappingUnknown', { field: field.slice(0, 60) });
  });
}

/**
 * Asks for a file to be imported; a job does it.
 * @throws Refusal NOT_FOUND for a foreign or missing file, INVALID for one that is not for imports or has not come yet, or a column mapped to no field
 */
export function begin(request: Request, kind: ImportKind, input: ImportInput): Promise<Import> {
  const { viewer } = request;
  if (!isSignedIn(viewer)) throw forbidden('auth.noPermission');
  requireMapping(kind, input.mapping);
  return once(request, { entity: Import, verb: JOBS[kind], input: { ...input } }, async () => {
    const file = await request.records.get(StoredFile, input.fileId);
    if (file.purpose !== 'IMPORT_SOURCE' || file.state !== 'STORED' || !formatOfName(file.name)) throw invalidField('input.fileId', 'import.fileUnusable');
    const id = request.newId();
    const job = await enqueue(request, { kind: JOBS[kind], subject: file.name, input: { importId: id } });
    const begun = await request.records.create(Import, {
      id, kind, mode: input.mode, fileId: file.id, fileName: file.name, jobId: job.id, accountName: viewer.accountName, language: request.origin.language,
      mapping: (input.mapping ?? []).map(({ column, field }) => ({ column, field })), columns: [], headRow: 0, hindrances: [],
      rowCount: 0, createdCount: 0, changedCount: 0, unchangedCount: 0, refusedCount: 0, errorCount: 0,
    });
    await request.audit.record('import.begun', begun);
    return begun;
  });
}

const isRunning = (job: Job | null) => job !== null && !isFinal(JOB_CYCLE, job.state);

/** Where an import stands. @param jobs those of the import and of its undoing */
export function stateOf(row: Import, { job, undoJob }: { job: Job | null; undoJob: Job | null }): ImportState {
  if (row.undoneAt) return 'UNDONE';
  if (isRunning(undoJob)) return 'UNDOING';
  return row.outcome ?? (isRunning(job) ? 'RUNNING' : 'BROKEN_OFF');
}

/** The same with what decides whether it can be undone. */
export function standingOf({ clock }: Request, row: Import, jobs: { job: Job | null; undoJob: Job | null }): ImportStanding {
  return { state: stateOf(row, jobs), hasWritten: row.undoUntil !== null, isLate: row.undoUntil !== null && row.undoUntil < clock.now() };
}

/** Until when an import that writes now can be undone. */
export const undoUntil = ({ clock }: Request): Date => new Date(clock.now().getTime() + IMPORT_UNDONE_WITHIN_HOURS * 3_600_000);

/** Asks for an import to be undone; a job does it, as a whole or not at all. */
export async function undo(request: Request, input: { id: string; version: number }): Promise<Import> {
  const found = await request.records.getAt(Import, input);
  const [job, undoJob] = [await request.records.find(Job, found.jobId), found.undoJobId === null ? null : await request.records.find(Job, found.undoJobId)];
  check(request, { noun: 'import', rules: can, verb: 'undo', row: standingOf(request, found, { job, undoJob }) });
  const asked = await enqueue(request, { kind: 'UNDO_IMPORT', subject: found.fileName, input: { importId: found.id } });
  const undoing = await request.records.change(found, { undoJobId: asked.id, hindrances: [] });
  await request.audit.record('import.undoAsked', undoing, found);
  return undoing;
}
