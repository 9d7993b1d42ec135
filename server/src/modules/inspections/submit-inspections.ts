import { InspectionRow, today as dayOf, type FieldIssue } from '@bianzhong/domain';
import { all, where } from '../../kernel/condition';
import type { New } from '../../kernel/records';
import type { Request } from '../../kernel/request';
import { isSignedIn } from '../../kernel/viewer';
import { planOn, type InspectionPlan } from '../products';
import { readRow, refusedRow, submit, type RowResult, type Rows, type Effects, type Sorted, type SortedRows, type Submission, type TakenRow } from '../submissions';
import { inspected, Vehicle, type Inspected } from '../vehicles';
import { evaluate, strangers } from './evaluation';
import { LineEndInspection } from './inspection.entity';
import type { LineEndInspectionRowInput } from './inspection.inputs';
import { canInspect } from './inspection.rules';
import { requirePhotos } from './photos';

const vehicle = where<Vehicle>();
const inspection = where<LineEndInspection>();
const MOST_AT_ONCE = 10_000;

/** What is known of the vehicles that were inspected, and what this submission has made of them so far. */
interface Known {
  vehicles: Map<string, Vehicle>;
  /** Vehicles at which an inspector is at work. */
  open: Set<string>;
  /** Inspections that are known already, as `vehicle instant`. */
  repeated: Map<string, string>;
  /** When each vehicle was last inspected, this submission's rows before included. */
  newest: Map<string, Date>;
  plans: Map<string, InspectionPlan | null>;
}

const instantKey = (vehicleId: string, at: Date) => `${vehicleId} ${at.getTime()}`;

async function lookUp(request: Request, rows: readonly InspectionRow[]): Promise<Known> {
  const { records } = request;
  const found = rows.length === 0 ? [] : await records.list(Vehicle, vehicle.oneOf('vin', rows.map(({ vin }) => vin)), { most: rows.length });
  const ids = found.map(({ id }) => id);
  const last = found.flatMap(({ inspectionId }) => inspectionId ?? []);
  const open = ids.length === 0 ? [] : await records.list(LineEndInspection, inspection.oneOf('openKey', ids), { most: ids.length });
  const same = ids.length === 0 ? [] : await records.list(LineEndInspection,
    all(inspection.oneOf('vehicleId', ids), inspection.oneOf('finishedAt', rows.map(({ finishedAt }) => finishedAt))), { most: MOST_AT_ONCE });
  const newest = last.length === 0 ? [] : await records.byIds(LineEndInspection, last);
  return {
    vehicles: new Map(found.map((row) => [row.vin, row])),
    open: new Set(open.map(({ vehicleId }) => vehicleId)),
    repeated: new Map(same.flatMap((row) => row.finishedAt ? [[instantKey(row.vehicleId, row.finishedAt), row.id] as const] : [])),
    newest: new Map(newest.flatMap(({ vehicleId, finishedAt }) => finishedAt ? [[vehicleId, finishedAt] as const] : [])),
    plans: new Map(),
  };
}

async function planFor(request: Request, { productId }: Vehicle, { known, day }: { known: Known; day: string }): Promise<InspectionPlan | null> {
  const key = `${productId} ${day}`;
  const plan = known.plans.get(key) ?? (known.plans.has(key) ? null : await planOn(request, productId, day));
  known.plans.set(key, plan);
  return plan;
}

/** What keeps an inspection of this vehicle at this time from being taken. */
function faultOf(request: Request, { row, found, known }: { row: InspectionRow; found: Vehicle; known: Known }): FieldIssue | null {
  const verdict = canInspect.start(request.viewer, found, request.today);
  if (verdict !== true) return { path: 'vin', reason: verdict };
  if (known.open.has(found.id)) return { path: 'vin', reason: 'inspection.underWay' };
  if (row.finishedAt > request.clock.now()) return { path: 'finishedAt', reason: 'inspection.inFuture' };
  if (dayOf(row.startedAt) < found.manufacturedOn) return { path: 'startedAt', reason: 'inspection.beforeManufacture' };
  const newest = known.newest.get(found.id);
  return newest && row.finishedAt <= newest ? { path: 'finishedAt', reason: 'inspection.notNewest' } : null;
}

interface Taken { id: string; found: Vehicle; values: New<LineEndInspection>; on: string | null }

/** Judges one row after the plan of its day. @returns what is to be written, or the faults */
async function take(request: Request, { row, found, known }: { row: InspectionRow; found: Vehicle; known: Known }): Promise<Taken | FieldIssue[]> {
  const fault = faultOf(request, { row, found, known });
  if (fault) return [fault];
  const day = dayOf(row.finishedAt);
  const plan = await planFor(request, found, { known, day });
  if (!plan) return [{ path: 'finishedAt', reason: 'inspection.noPlan' }];
  const unknown = strangers(plan, row.results);
  const { faults, ...evaluation } = evaluate(plan, row.results);
  if (unknown.length + faults.length > 0) return [...unknown, ...faults];
  const isPassed = evaluation.criticalVerdict === 'PASS';
  const { vin, inspectorName, equipment, startedAt, finishedAt } = row;
  const inspectorId = isSignedIn(request.viewer) ? request.viewer.accountId : '';
  return {
    id: request.newId(), found, on: isPassed ? day : null,
    values: {
      ...evaluation, vehicleId: found.id, vin, planId: plan.id, ordinal: found.inspectionCount + 1, state: 'FINISHED', inspectorId, inspectorName, equipment,
      startedAt, finishedAt, finishedOn: day, passedVin: isPassed ? vin : null,
    },
  };
}

/** Inspections that a factory's system or file brings, in the order in which they took place. */
export function submitLineEndInspections(request: Request, input: Rows<LineEndInspectionRowInput>): Promise<Submission> {
  return submit(request, { kind: 'INSPECTIONS', input }, () => sortInspections(request, input.rows));
}

/** Reads the rows, and says of every one what is to become of it; writes nothing yet. */
async function sortInspections(request: Request, rows: readonly LineEndInspectionRowInput[]): Promise<Sorted> {
  const refused: RowResult[] = [];
  const read: TakenRow<InspectionRow>[] = [];
  rows.forEach((given, index) => {
    const { values, faults } = readRow(InspectionRow, given);
    if (values) read.push({ row: index + 1, key: values.vin, content: values });
    else refused.push(refusedRow(index + 1, given.vin, faults));
  });
  await requirePhotos(request, read.map(({ row, content }) => ({ path: `input.rows.${row - 1}.`, results: content.results })));
  const { results, write: writeAll } = await sortInspectionRows(request, read);
  return { results: [...refused, ...results].sort((one, other) => one.row - other.row), write: writeAll };
}

/** Says of inspections that were read what is to become of them, in their order; writes nothing yet. */
export async function sortInspectionRows(request: Request, read: readonly TakenRow<InspectionRow>[]): Promise<SortedRows> {
  const known = await lookUp(request, read.map(({ content }) => content));
  const results: RowResult[] = [];
  const taken: Taken[] = [];
  for (const { row, key, content } of read) {
    const found = known.vehicles.get(content.vin);
    const repeated = found && known.repeated.get(instantKey(found.id, content.finishedAt));
    if (!found) results.push(refusedRow(row, key, [{ path: 'vin', reason: 'vehicle.unknown' }]));
    else if (repeated) results.push({ row, key, outcome: 'UNCHANGED', targetId: repeated, faults: [] });
    else {
      const outcome = await take(request, { row: content, found, known });
      if (Array.isArray(outcome)) results.push(refusedRow(row, key, outcome));
      else {
        taken.push(outcome);
        results.push({ row, key, outcome: 'CREATED', targetId: outcome.id, faults: [] });
        known.newest.set(found.id, content.finishedAt);
        known.vehicles.set(content.vin, Object.assign(Object.create(Vehicle.prototype as object) as Vehicle, found, { inspectionCount: found.inspectionCount + 1 }));
      }
    }
  }
  return { results, write: () => write(request, taken) };
}

async function write(request: Request, taken: readonly Taken[]): Promise<Effects> {
  const rows = await request.records.createMany(LineEndInspection, taken.map(({ id, values }) => ({ ...values, id })));
  await request.audit.recordMany('lineEndInspection.submitted', rows.map((row) => ({ row })));
  const newest = new Map<string, Inspected>();
  for (const { id, found, on, values } of taken) {
    // A vehicle that comes twice was looked at as it would stand after the first; its row stands as it was read.
    newest.set(found.id, { vehicle: newest.get(found.id)?.vehicle ?? found, inspectionId: id, on, inspectionCount: values.ordinal });
  }
  return { created: rows, changed: await inspected(request, [...newest.values()]) };
}
