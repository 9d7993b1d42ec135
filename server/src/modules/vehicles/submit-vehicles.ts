import { VehicleContent } from '@bianzhong/domain';
import type { Request } from '../../kernel/request';
import { completed, readRow, refusedRow, submit, type RowResult, type Rows, type Effects, type Sorted, type SortedRows, type Submission, type TakenRow, type Told } from '../submissions';
import { columnsOf, faultsOfVehicle, isUnchanged, lookUp, type Known } from './intake';
import { sameParts } from './parts';
import type { VehicleInput } from './vehicle.inputs';
import { can } from './vehicle.rules';
import { recordMany, rewriteMany, type Rewriting } from './writing';

type Taken = TakenRow<VehicleContent>;

/** Vehicles that a factory's system or file brings: new ones are recorded, known ones changed where they differ, by their number. */
export function submitVehicles(request: Request, input: Rows<VehicleInput>): Promise<Submission> {
  return submit(request, { kind: 'VEHICLES', input }, () => sortVehicles(request, input.rows));
}

/** Reads the rows, and says of every one what is to become of it; writes nothing yet. */
async function sortVehicles(request: Request, rows: readonly VehicleInput[]): Promise<Sorted> {
  const refused: RowResult[] = [];
  const read: Taken[] = [];
  const seen = new Set<string>();
  rows.forEach((given, index) => {
    const { values, faults } = readRow(VehicleContent, given);
    if (!values) refused.push(refusedRow(index + 1, given.vin, faults));
    else if (seen.has(values.vin)) refused.push(refusedRow(index + 1, values.vin, [{ path: 'vin', reason: 'input.repeated' }]));
    else read.push({ row: index + 1, key: values.vin, content: values });
    if (values) seen.add(values.vin);
  });
  const { results, write: writeAll } = await sortVehicleRows(request, read);
  return { results: [...refused, ...results].sort((one, other) => one.row - other.row), write: writeAll };
}

/** Says of vehicles that were read what is to become of them, no number twice among them; writes nothing yet. */
export async function sortVehicleRows(request: Request, read: readonly Taken[], told: Told = null): Promise<SortedRows> {
  const results: RowResult[] = [];
  const known = await lookUp(request, read.map(({ content }) => content));
  const created: { result: RowResult; content: VehicleContent; id: string }[] = [];
  const changed: Rewriting[] = [];
  for (const { row, key, content: given } of read) {
    const found = known.vehicles.get(given.vin);
    const content = found ? completed(given, { stands: { ...found, parts: known.parts.get(found.id) ?? [] }, told }) : given;
    const result = outcomeOf(request, { row, key, content }, known);
    results.push(result);
    if (result.outcome === 'CREATED') {
      const id = request.newId();
      created.push({ result, content, id });
      result.targetId = id;
    } else if (result.outcome === 'CHANGED' && found) changed.push({ found, content });
  }
  return { results, write: () => write(request, { created, changed, known }) };
}

function outcomeOf(request: Request, { row, key, content }: Taken, known: Known): RowResult {
  const faults = faultsOfVehicle(content, known, request.today);
  const found = known.vehicles.get(content.vin);
  if (faults.length > 0) return refusedRow(row, key, faults);
  if (!found) return { row, key, outcome: 'CREATED', targetId: null, faults: [] };
  if (isUnchanged(found, columnsOf(content, known)) && sameParts(known.parts.get(found.id) ?? [], content.parts)) {
    return { row, key, outcome: 'UNCHANGED', targetId: found.id, faults: [] };
  }
  const verdict = can.edit(request.viewer, found, request.today);
  return verdict === true ? { row, key, outcome: 'CHANGED', targetId: found.id, faults: [] } : refusedRow(row, key, [{ path: 'vin', reason: verdict }]);
}

interface Work { created: readonly { content: VehicleContent; id: string }[]; changed: readonly Rewriting[]; known: Known }

async function write(request: Request, { created, changed, known }: Work): Promise<Effects> {
  const recorded = await recordMany(request, created, known);
  const rewritten = await rewriteMany(request, changed, known);
  return { created: [...recorded.vehicles, ...recorded.parts, ...rewritten.created], changed: rewritten.changed };
}
