import { InspectionContent } from '@bianzhong/domain';
import { all, where, type Condition } from '../../kernel/condition';
import { forbidden, invalid, invalidField } from '../../kernel/errors';
import { once } from '../../kernel/idempotency';
import { orderOf, read } from '../../kernel/inputs';
import type { Order, Page } from '../../kernel/page';
import type { Request } from '../../kernel/request';
import { check } from '../../kernel/rules';
import { isSignedIn } from '../../kernel/viewer';
import { InspectionPlan, planOn } from '../products';
import { inspected, numbered, Vehicle } from '../vehicles';
import { evaluate, strangers } from './evaluation';
import { LineEndInspection } from './inspection.entity';
import type { LineEndInspectionFilter, LineEndInspectionInput, LineEndInspectionList, LineEndInspectionOrder, StartLineEndInspectionInput } from './inspection.inputs';
import { can, canInspect } from './inspection.rules';
import { requirePhotos } from './photos';

const inspection = where<LineEndInspection>();
const columns = { STARTED_AT: 'startedAt' };
const NOUN = 'lineEndInspection';

/** More vehicles than a person means who types the end of a number. */
const MOST_NUMBERED = 200;

/** The inspections of the vehicles with a number, or with its end. @throws Refusal INVALID when there are too many of them */
async function ofNumber(request: Request, vin: string): Promise<Condition> {
  const found = await request.records.list(Vehicle, numbered(vin), { most: MOST_NUMBERED + 1 });
  if (found.length > MOST_NUMBERED) throw invalidField('filter.vin', 'inspection.vinTooShort', { maximum: MOST_NUMBERED });
  return inspection.oneOf('vehicleId', found.map(({ id }) => id));
}

/** The inspections that a filter means. @throws Refusal INVALID for the end of a number that too many vehicles have */
export async function inspectionCondition(filter: LineEndInspectionFilter | null | undefined, request: Request): Promise<Condition> {
  const vin = filter?.vin?.trim();
  return all(
    filter?.state && inspection.oneOf('state', filter.state),
    filter?.verdict && inspection.oneOf('verdict', filter.verdict),
    filter?.finished && inspection.between('finishedOn', { from: filter.finished.from ?? undefined, to: filter.finished.to ?? undefined }),
    filter?.vehicleId != null && inspection.equal('vehicleId', filter.vehicleId),
    filter?.enterpriseId != null && inspection.equal('enterpriseId', filter.enterpriseId),
    vin && await ofNumber(request, vin),
  );
}

/** The order of a list of inspections; by default what was begun last comes first. */
export const inspectionOrder = (orderBy: LineEndInspectionOrder | null | undefined): Order[] => orderOf(orderBy, { columns, otherwise: { property: 'startedAt', descending: true } });

/** One page of the inspections the viewer may see. */
export async function lineEndInspections(request: Request, list: LineEndInspectionList): Promise<Page<LineEndInspection>> {
  return request.records.page(LineEndInspection, await inspectionCondition(list.filter, request), { page: list, order: inspectionOrder(list.orderBy) });
}

/** An inspector begins with a vehicle, after the plan that is valid today. */
export function start(request: Request, input: StartLineEndInspectionInput): Promise<LineEndInspection> {
  const { viewer } = request;
  if (!isSignedIn(viewer)) throw forbidden('auth.noPermission');
  return once(request, { entity: LineEndInspection, verb: 'startLineEndInspection', input }, async () => {
    const vehicle = await request.records.get(Vehicle, input.vehicleId);
    check(request, { noun: NOUN, rules: canInspect, verb: 'start', row: vehicle });
    if (await request.records.first(LineEndInspection, inspection.equal('openKey', vehicle.id))) throw invalidField('input.vehicleId', 'inspection.underWay');
    const plan = await planOn(request, vehicle.productId, request.today);
    if (!plan) throw invalidField('input.vehicleId', 'inspection.noPlan');
    const begun = await request.records.create(LineEndInspection, {
      vehicleId: vehicle.id, vin: vehicle.vin, planId: plan.id, ordinal: vehicle.inspectionCount + 1, state: 'DRAFT', openKey: vehicle.id,
      inspectorId: viewer.accountId, inspectorName: viewer.accountName, startedAt: request.clock.now(), results: [],
    });
    await request.audit.record('lineEndInspection.started', begun);
    return begun;
  });
}

/** The inspection at the version the inspector saw, its plan, and what he found. @throws Refusal INVALID for items the plan does not have */
async function atWork(request: Request, input: LineEndInspectionInput, verb: 'save' | 'finish') {
  const content = read(InspectionContent, input);
  const found = await request.records.getAt(LineEndInspection, input);
  check(request, { noun: NOUN, rules: can, verb, row: found });
  const plan = await request.records.get(InspectionPlan, found.planId);
  const unknown = strangers(plan, content.results);
  if (unknown.length > 0) throw invalid(unknown.map((fault) => ({ ...fault, path: `input.${fault.path}` })));
  await requirePhotos(request, [{ path: 'input.', results: content.results }]);
  return { content, found, plan };
}

/** Keeps what was found so far. */
export async function save(request: Request, input: LineEndInspectionInput): Promise<LineEndInspection> {
  const { content, found, plan } = await atWork(request, input, 'save');
  const saved = await request.records.change(found, { equipment: content.equipment, results: evaluate(plan, content.results).results });
  await request.audit.record('lineEndInspection.saved', saved, found);
  return saved;
}

/** Ends an inspection; from now on nothing of it changes. @throws Refusal INVALID that names every item that is not complete */
export async function finish(request: Request, input: LineEndInspectionInput): Promise<LineEndInspection> {
  const { content, found, plan } = await atWork(request, input, 'finish');
  const vehicle = await request.records.get(Vehicle, found.vehicleId);
  check(request, { noun: NOUN, rules: canInspect, verb: 'start', row: vehicle });
  const now = request.clock.now();
  if ((await planOn(request, vehicle.productId, request.today))?.id !== plan.id) throw forbidden('inspection.planReplaced');
  const { faults, ...evaluation } = evaluate(plan, content.results);
  if (faults.length > 0) throw invalid(faults.map((fault) => ({ ...fault, path: `input.${fault.path}` })));
  const isPassed = evaluation.criticalVerdict === 'PASS';
  const finished = await request.records.change(found, {
    ...evaluation, equipment: content.equipment, state: 'FINISHED', openKey: null, finishedAt: now, finishedOn: request.today,
    passedVin: isPassed ? found.vin : null,
  });
  await inspected(request, [{ vehicle, inspectionId: found.id, on: isPassed ? request.today : null, inspectionCount: vehicle.inspectionCount + 1 }]);
  await request.audit.record('lineEndInspection.finished', finished, found);
  return finished;
}

/** Gives an inspection up; the vehicle stands where it stood. */
export async function discard(request: Request, input: { id: string; version: number }): Promise<LineEndInspection> {
  const found = await request.records.getAt(LineEndInspection, input);
  check(request, { noun: NOUN, rules: can, verb: 'discard', row: found });
  const discarded = await request.records.change(found, { state: 'DISCARDED', openKey: null });
  await request.audit.record('lineEndInspection.discarded', discarded, found);
  return discarded;
}
