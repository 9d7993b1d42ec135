import { faultOfResult, judgeItem, verdictOver, type FieldIssue, type InspectionVerdict, type ItemResultContent, type Reason } from '@bianzhong/domain';
import type { InspectionPlan } from '../products';
import type { PlanItem } from '../references';
import type { ItemResult } from './inspection.entity';

/** What the results of an inspection come to, judged by the plan. */
export interface Evaluation {
  results: ItemResult[];
  verdict: InspectionVerdict | null;
  criticalVerdict: InspectionVerdict | null;
  failedItems: string | null;
  /** What keeps the inspection from being finished. */
  faults: FieldIssue[];
}

const LONGEST_NAMES = 1000;

/** Results for positions that the plan does not have. */
export function strangers({ items }: InspectionPlan, results: readonly ItemResultContent[]): FieldIssue[] {
  return results.flatMap(({ position }, index) => position > items.length ? [{ path: `results.${index}.position`, reason: 'inspection.unknownItem', params: { position } }] : []);
}

/** Where in the result the fault is to be mended. */
const cellOf = ({ kind }: PlanItem, reason: Reason) => reason === 'inspection.photoMissing' ? 'photoIds' : kind === 'MEASURED' ? 'value' : 'verdict';

/** Puts the results in the order of the plan and judges them. Verdicts of measured items follow from their values alone. */
export function evaluate({ items }: InspectionPlan, given: readonly ItemResultContent[]): Evaluation {
  const byPosition = new Map(given.map((result, index) => [result.position, { result, index }]));
  const faults: FieldIssue[] = [];
  const results = items.map((item): ItemResult => {
    const { result, index } = byPosition.get(item.position) ?? { result: null, index: item.position - 1 };
    const { value = null, verdict = null, remark = null, photoIds = [] } = result ?? {};
    const reason = faultOfResult(item, { value, verdict, remark, photoIds });
    if (reason) faults.push({ path: `results.${index}.${cellOf(item, reason)}`, reason, params: { position: item.position } });
    return { position: item.position, value, verdict: judgeItem({ item, value, verdict }), remark, photoIds };
  });
  const verdicts = (picked: (item: PlanItem) => boolean) => results.filter((_result, index) => picked(items[index]!)).map(({ verdict }) => verdict);
  const failed = items.filter((_item, index) => results[index]?.verdict === 'FAIL').map(({ name }) => name).join('、');
  return {
    results, faults, failedItems: failed === '' ? null : [...failed].slice(0, LONGEST_NAMES).join(''),
    verdict: verdictOver(verdicts(() => true)), criticalVerdict: verdictOver(verdicts(({ isCritical }) => isCritical)),
  };
}
