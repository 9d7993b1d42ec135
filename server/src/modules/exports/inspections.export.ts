import { INSPECTION_STATES, INSPECTION_VERDICTS, labelOf, timeInShanghai } from '@bianzhong/domain';
import type { Request } from '../../kernel/request';
import { inspectionCondition, inspectionOrder, LineEndInspection, type LineEndInspectionFilter, type LineEndInspectionOrder } from '../inspections';
import { Vehicle } from '../vehicles';
import { ListExport } from './exporting';
import { pagesOf } from './source';
import { distinct, enterpriseNames, linesOf } from './telling';

interface Known { enterprises: ReadonlyMap<string, string>; models: ReadonlyMap<string, string> }

async function lookUp(request: Request, rows: readonly LineEndInspection[]): Promise<Known> {
  const vehicles = await request.records.byIds(Vehicle, distinct(rows.map(({ vehicleId }) => vehicleId)));
  return { enterprises: await enterpriseNames(request, rows), models: new Map(vehicles.map(({ id, model }) => [id, model])) };
}

export const inspectionsExport = new ListExport<LineEndInspection, LineEndInspectionFilter, LineEndInspectionOrder, Known>({
  kind: 'EXPORT_INSPECTIONS', permission: 'lineEndInspection:export', zh: '下线检验', en: 'Line-end inspections',
  source: pagesOf({ entity: LineEndInspection, condition: inspectionCondition, order: inspectionOrder }),
  lookUp,
  columns: [
    { key: 'vin', zh: '车辆识别代号（VIN）', en: 'VIN', value: ({ vin }) => vin },
    { key: 'ordinal', zh: '第几次检验', en: 'Which inspection', value: ({ ordinal }) => ordinal },
    { key: 'model', zh: '产品型号', en: 'Model', value: ({ vehicleId }, { known }) => known.models.get(vehicleId) ?? null },
    { key: 'enterprise', zh: '企业', en: 'Enterprise', value: ({ enterpriseId }, { known }) => known.enterprises.get(enterpriseId) ?? null },
    { key: 'verdict', zh: '判定', en: 'Verdict', value: ({ verdict }, { language }) => verdict && labelOf(INSPECTION_VERDICTS, verdict, language) },
    { key: 'failedItems', zh: '不合格项目', en: 'Failed items', value: ({ failedItems }) => failedItems },
    { key: 'state', zh: '状态', en: 'State', value: ({ state }, { language }) => labelOf(INSPECTION_STATES, state, language) },
    { key: 'inspectorName', zh: '检验员', en: 'Inspector', value: ({ inspectorName }) => inspectorName },
    { key: 'startedAt', zh: '开始时间', en: 'Begun at', value: ({ startedAt }) => timeInShanghai(startedAt) },
    { key: 'finishedAt', zh: '完成时间', en: 'Finished at', value: ({ finishedAt }) => finishedAt && timeInShanghai(finishedAt) },
    { key: 'equipment', zh: '检验设备', en: 'Equipment', value: ({ equipment }) => equipment },
  ],
  told: async (telling, { vin, state, verdict, finished, vehicleId, enterpriseId }) => linesOf(
    telling.text('VIN 或其末尾', 'VIN or its end', vin),
    telling.codes(['判定', 'Verdict'], INSPECTION_VERDICTS, verdict),
    telling.codes(['状态', 'State'], INSPECTION_STATES, state),
    telling.days('完成日期', 'Finished', finished),
    await telling.vehicle(vehicleId),
    await telling.enterprise(enterpriseId),
  ),
});
