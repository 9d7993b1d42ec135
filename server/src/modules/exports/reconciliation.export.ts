import { reconcile, requireSpan, type ReconciliationDay, type ReconciliationFilter } from '../reconciliation';
import { ListExport } from './exporting';
import { wholeOf } from './source';
import { enterpriseNames, linesOf } from './telling';

export const reconciliationExport = new ListExport<ReconciliationDay, ReconciliationFilter, never, ReadonlyMap<string, string>>({
  kind: 'EXPORT_RECONCILIATION', permission: 'reconciliation:export', zh: '对账', en: 'Reconciliation',
  source: wholeOf({ verify: requireSpan, read: reconcile }),
  lookUp: enterpriseNames,
  columns: [
    { key: 'day', zh: '制造日期', en: 'Day made', value: ({ day }) => day },
    { key: 'maker', zh: '企业', en: 'Maker', value: ({ enterpriseId }, { known }) => known.get(enterpriseId) ?? null },
    { key: 'produced', zh: '下线', en: 'Produced', value: ({ producedCount }) => producedCount },
    { key: 'inspected', zh: '检验合格', en: 'Inspected', value: ({ inspectedCount }) => inspectedCount },
    { key: 'certified', zh: '已发证', en: 'Certified', value: ({ certifiedCount }) => certifiedCount },
    { key: 'uploaded', zh: '已上传', en: 'Uploaded', value: ({ uploadedCount }) => uploadedCount },
    { key: 'gap', zh: '未走完', en: 'Not at the end', value: ({ gapCount }) => gapCount },
    { key: 'age', zh: '距制造日期（天）', en: 'Days since', value: ({ ageDays, gapCount }) => gapCount > 0 ? ageDays : null },
  ],
  told: async (telling, { from, to, enterpriseId, onlyGaps }) => linesOf(
    telling.days('制造日期', 'Made', { from, to }),
    onlyGaps && telling.words('仅未走完的', 'only what has not come to the end'),
    await telling.enterprise(enterpriseId),
  ),
});
