import { setImmediate as breathe } from 'node:timers/promises';
import type { Reason } from '@bianzhong/domain';
import type { Recorded } from '../../kernel/audit';
import { where } from '../../kernel/condition';
import { Refusal } from '../../kernel/errors';
import type { JobContext, JobEnd } from '../../kernel/job';
import type { Versioned } from '../../kernel/owned';
import type { Request } from '../../kernel/request';
import type { EntityClass } from '../../kernel/table';
import { ConformityCertificate } from '../conformity';
import { LineEndInspection } from '../inspections';
import { AnnouncedProduct, InspectionPlan } from '../products';
import { byVehicle, KeyPart, shownParts, Vehicle } from '../vehicles';
import { stepsOf } from './error-file';
import { Import, ImportStep, type Hindrance, type StepChange } from './import.entity';

/** Hindrances that are told; their number counts all of them. */
const MOST_TOLD = 100;
/** Rows asked for or taken away in one statement. */
const AT_ONCE = 1_000;

/** What imports write besides parts, in the order in which it can be taken away, and how its audit lines are called. */
const NOUNS: readonly { entity: EntityClass<Versioned>; noun: string }[] = [
  { entity: LineEndInspection, noun: 'lineEndInspection' }, { entity: Vehicle, noun: 'vehicle' }, { entity: AnnouncedProduct, noun: 'product' },
];

const inspection = where<LineEndInspection>();
const certificate = where<ConformityCertificate>();
const plan = where<InspectionPlan>();
const vehicle = where<Vehicle>();

const parted = <T>(list: readonly T[]): T[][] => Array.from({ length: Math.ceil(list.length / AT_ONCE) }, (_, index) => list.slice(index * AT_ONCE, (index + 1) * AT_ONCE));

async function rowsOf<E extends Versioned>(request: Request, entity: EntityClass<E>, ids: readonly string[]): Promise<Map<string, E>> {
  const rows: E[] = [];
  for (const part of parted(ids)) rows.push(...await request.records.byIds(entity, part));
  return new Map(rows.map((row) => [row.id, row]));
}

/** What names a row to people. */
function keyOf(row: object): string {
  const { vin, model, batch } = row as { vin?: string; model?: string; batch?: number };
  return vin ?? `${model ?? ''} ${batch ?? ''}`.trim();
}

/** What rests on new rows, by their ids. */
async function resting(request: Request, { entity, ids }: { entity: EntityClass<Versioned>; ids: readonly string[] }): Promise<Map<string, Reason>> {
  const { records } = request;
  const found = new Map<string, Reason>();
  for (const part of parted(ids)) {
    const note = (rows: readonly (string | null)[], reason: Reason) => rows.forEach((id) => { if (id !== null && !found.has(id)) found.set(id, reason); });
    if (entity === Vehicle) {
      note((await records.list(LineEndInspection, inspection.oneOf('vehicleId', part), { most: AT_ONCE })).map(({ vehicleId }) => vehicleId), 'import.inspectedSince');
      note((await records.list(ConformityCertificate, certificate.oneOf('vehicleId', part), { most: AT_ONCE })).map(({ vehicleId }) => vehicleId), 'import.certifiedSince');
    } else if (entity === LineEndInspection) {
      note((await records.list(ConformityCertificate, certificate.oneOf('inspectionId', part), { most: AT_ONCE })).map(({ inspectionId }) => inspectionId), 'import.certifiedSince');
    } else if (entity === AnnouncedProduct) {
      note((await records.list(Vehicle, vehicle.oneOf('productId', part), { most: AT_ONCE })).map(({ productId }) => productId), 'import.vehiclesSince');
      note((await records.list(InspectionPlan, plan.oneOf('productId', part), { most: AT_ONCE })).map(({ productId }) => productId), 'import.plannedSince');
    }
  }
  return found;
}

/** The steps of an import from the last to the first, and how often each row was changed by those behind. */
export class Undoing {
  private readonly later = new Map<string, number>();

  private constructor(private readonly stepIds: readonly string[]) {}

  /** @param request that may read the import */
  static async of(request: Request, importId: string): Promise<Undoing> {
    const [waiting, done]: [string[], StepChange[]] = [[], []];
    for await (const { id, isUndone, changed } of stepsOf(request, importId)) {
      if (isUndone) done.push(...changed);
      else waiting.unshift(id);
    }
    const undoing = new Undoing(waiting);
    undoing.pass(done);
    return undoing;
  }

  get steps(): readonly string[] {
    return this.stepIds;
  }

  /** Looks at everything, from the end. @returns what keeps the import from being undone, and how many records that are */
  async hindrances(request: Request): Promise<{ told: Hindrance[]; count: number }> {
    const seen = new Set<string>();
    const found: Hindrance[] = [];
    let count = 0;
    for (const id of this.stepIds) {
      const step = await request.records.get(ImportStep, id);
      const hindrances = await this.hindrancesOf(request, step, (rowId, version) => seen.has(rowId) ? null : version);
      step.changed.forEach(({ id: rowId }) => seen.add(rowId));
      count += hindrances.length;
      found.push(...hindrances.slice(0, MOST_TOLD - found.length));
    }
    return { told: found, count };
  }

  /** Takes one step back. To be called in a transaction, from the last step to the first. @throws Refusal CONFLICT when something rests on it by now */
  async undo(request: Request, stepId: string): Promise<{ removed: number; restored: number }> {
    const { records, audit } = request;
    const step = await records.get(ImportStep, stepId);
    const hindrances = await this.hindrancesOf(request, step, (rowId, version) => this.expected(rowId, version));
    if (hindrances.length > 0) throw new Refusal('CONFLICT', 'import.undoHindered', { params: { count: hindrances.length } });
    const { besides, removedParts } = await this.refit(request, step);
    let removed = removedParts;
    const besidesOf = (row: Versioned) => row instanceof Vehicle ? { besides: besides(row.id) } : {};
    for (const { entity, noun } of NOUNS) {
      await audit.recordMany(`${noun}.restored`, (await this.restore(request, step, entity)).map((change) => ({ ...change, ...besidesOf(change.row) })));
      const taken = await this.remove(request, step, entity);
      await audit.recordRemovals(`${noun}.takenBack`, taken.map((row) => ({ row, ...besidesOf(row) })));
      removed += taken.length;
    }
    await records.touch(step, { isUndone: true });
    return { removed, restored: step.changed.length };
  }

  /** Notes that a step is taken back. */
  async passed(request: Request, stepId: string): Promise<void> {
    this.pass((await request.records.get(ImportStep, stepId)).changed);
  }

  private pass(changes: readonly StepChange[]): void {
    for (const { id } of changes) this.later.set(id, (this.later.get(id) ?? 0) + 1);
  }

  /** Every later change moved the version on by one, and so did taking it back. */
  private expected(id: string, version: number): number {
    return version + 2 * (this.later.get(id) ?? 0);
  }

  /** @param expected the version at which a row must stand, null where that is known to be right */
  private async hindrancesOf(request: Request, { created, changed }: ImportStep, expected: (id: string, version: number) => number | null): Promise<Hindrance[]> {
    const found: Hindrance[] = [];
    for (const entity of [KeyPart, ...NOUNS.map(({ entity: noun }) => noun)]) {
      const made = created[entity.name] ?? [];
      const changes = changed.filter((change) => change.entity === entity.name && entity !== KeyPart);
      const rows = await rowsOf(request, entity, [...made, ...changes.map(({ id }) => id)]);
      const used = await resting(request, { entity, ids: made });
      const at = new Map([...made.map((id) => [id, 1] as const), ...changes.map(({ id, version }) => [id, version] as const)]);
      for (const [id, row] of rows) {
        const version = expected(id, at.get(id) ?? row.version);
        const reason = used.get(id) ?? (version !== null && row.version !== version ? 'import.changedSince' : null);
        if (reason) found.push({ key: keyOf(row), reason });
      }
    }
    return found;
  }

  private async remove<E extends Versioned>(request: Request, { created }: ImportStep, entity: EntityClass<E>): Promise<E[]> {
    const rows = [...(await rowsOf(request, entity, created[entity.name] ?? [])).values()];
    for (const part of parted(rows)) await request.records.removeMany(part);
    return rows;
  }

  /** Writes what rows were before. @returns each as it is now and as it was a moment ago */
  private async restore(request: Request, { changed }: ImportStep, entity: EntityClass<Versioned>): Promise<{ row: Versioned; before: Versioned }[]> {
    const changes = changed.filter((change) => change.entity === entity.name);
    const rows = await rowsOf(request, entity, changes.map(({ id }) => id));
    return request.records.changeMany(changes.flatMap(({ id, before }) => {
      const row = rows.get(id);
      return row ? [{ row, patch: before as never }] : [];
    }));
  }

  /** Parts that were taken out come back as new rows: what was removed stays as it is on record. @returns the parts that go and those that come, as their vehicles' lines show them */
  private async refit(request: Request, step: ImportStep): Promise<{ besides: (vehicleId: string) => Recorded['besides']; removedParts: number }> {
    const removed = await this.remove(request, step, KeyPart);
    const gone = byVehicle(removed);
    const back = byVehicle(await request.records.createMany(KeyPart, step.changed.filter(({ entity }) => entity === KeyPart.name).map(({ before }) => before as never)));
    const besides = (id: string) => gone.has(id) || back.has(id) ? { before: shownParts(gone.get(id) ?? []), after: shownParts(back.get(id) ?? []) } : undefined;
    return { besides, removedParts: removed.length };
  }
}

/** Takes back, step by step, all that an import wrote. @param cursor what the job has to know if it breaks off @returns how many rows went and came back */
export async function takeBack(context: JobContext, importId: string, cursor: unknown): Promise<{ removed: number; restored: number }> {
  const undoing = await Undoing.of(context.request, importId);
  const sum = { removed: 0, restored: 0 };
  for (const [index, stepId] of undoing.steps.entries()) {
    const { removed, restored } = await context.checkpoint({ cursor, done: index + 1, total: undoing.steps.length }, (request) => undoing.undo(request, stepId));
    await undoing.passed(context.request, stepId);
    sum.removed += removed;
    sum.restored += restored;
    await breathe();
  }
  return sum;
}

/** The work of undoing an import: as a whole, or not at all. */
export async function undoImport(context: JobContext): Promise<JobEnd> {
  const { importId } = context.job.input as { importId: string };
  if (context.job.cursor === null) {
    const { told, count } = await (await Undoing.of(context.request, importId)).hindrances(context.request);
    if (count > 0) {
      await context.checkpoint({ cursor: null, done: 0 }, async ({ records }) => records.touch(await records.get(Import, importId), { hindrances: told }));
      throw new Refusal('CONFLICT', 'import.undoHindered', { params: { count } });
    }
  }
  const { removed, restored } = await takeBack(context, importId, { phase: 'TAKE_BACK' });
  return {
    summary: { REMOVED: removed, RESTORED: restored },
    finish: async ({ records, audit, clock }) => {
      const before = await records.get(Import, importId);
      await audit.record('import.undone', await records.change(before, { undoneAt: clock.now() }), before);
      return {};
    },
  };
}
