import { addDays, daysUntil, type VehicleStage } from '@bianzhong/domain';
import { all, where } from '../../kernel/condition';
import { invalidField } from '../../kernel/errors';
import type { Request } from '../../kernel/request';
import { Vehicle } from '../vehicles';
import type { ReconciliationDay, ReconciliationFilter } from './reconciliation.inputs';

const vehicle = where<Vehicle>();
const MOST_DAYS = 31;
/** Every stage of every day of far more makers than the zone has. */
const MOST_GROUPS = 20_000;

const REACHED: Readonly<Record<'inspectedCount' | 'certifiedCount' | 'uploadedCount', readonly VehicleStage[]>> = {
  inspectedCount: ['INSPECTED', 'CERTIFIED', 'UPLOADED'],
  certifiedCount: ['CERTIFIED', 'UPLOADED'],
  uploadedCount: ['UPLOADED'],
};

/** @throws Refusal INVALID for a range that is turned around or longer than 31 days */
export function requireSpan({ from, to }: ReconciliationFilter): void {
  if (to < from) throw invalidField('filter.to', 'input.dateOrder');
  if (addDays(from, MOST_DAYS - 1) < to) throw invalidField('filter.to', 'reconciliation.tooLong', { maximum: MOST_DAYS });
}

/**
 * For each maker and day, how many vehicles came off the line and how far they have come, counted in one statement.
 * @returns days with vehicles, the newest first
 * @throws Refusal INVALID for a range that is turned around or longer than 31 days
 */
export async function reconciliation(request: Request, filter: ReconciliationFilter): Promise<ReconciliationDay[]> {
  requireSpan(filter);
  const { from, to, enterpriseId } = filter;
  const condition = all(enterpriseId != null && vehicle.equal('enterpriseId', enterpriseId), vehicle.between('manufacturedOn', { from, to }));
  const groups = await request.records.groups(Vehicle, ['enterpriseId', 'manufacturedOn', 'stage'], { condition, most: MOST_GROUPS });
  const days = new Map<string, ReconciliationDay>();
  for (const { enterpriseId: maker, manufacturedOn: day, stage, count } of groups) {
    const key = `${day} ${maker}`;
    const found = days.get(key) ?? { enterpriseId: maker, day, producedCount: 0, inspectedCount: 0, certifiedCount: 0, uploadedCount: 0, gapCount: 0, ageDays: -daysUntil(day, request.today) };
    found.producedCount += count;
    for (const [name, stages] of Object.entries(REACHED)) if (stages.includes(stage)) found[name as keyof typeof REACHED] += count;
    found.gapCount = found.producedCount - found.uploadedCount;
    days.set(key, found);
  }
  const shown = [...days.entries()].filter(([, { gapCount }]) => !filter.onlyGaps || gapCount > 0);
  return shown.sort(([one], [other]) => one < other ? 1 : -1).map(([, day]) => day);
}
