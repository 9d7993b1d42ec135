import { CONFORMITY_KINDS, CONFORMITY_STATES, labelOf, timeInShanghai } from '@bianzhong/domain';
import type { Request } from '../../kernel/request';
import { ConformityCertificate, conformityCondition, conformityOrder, type ConformityFilter, type ConformityOrder } from '../conformity';
import { Vehicle } from '../vehicles';
import { ListExport } from './exporting';
import { pagesOf } from './source';
import { distinct, enterpriseNames, linesOf } from './telling';

interface Known { enterprises: ReadonlyMap<string, string>; models: ReadonlyMap<string, string> }

async function lookUp(request: Request, rows: readonly ConformityCertificate[]): Promise<Known> {
  const vehicles = await request.records.byIds(Vehicle, distinct(rows.map(({ vehicleId }) => vehicleId)));
  return { enterprises: await enterpriseNames(request, rows), models: new Map(vehicles.map(({ id, model }) => [id, model])) };
}

export const conformityExport = new ListExport<ConformityCertificate, ConformityFilter, ConformityOrder, Known>({
  kind: 'EXPORT_CONFORMITY', permission: 'conformity:export', zh: '合格证', en: 'Conformity certificates',
  source: pagesOf({ entity: ConformityCertificate, condition: (filter, { clock }) => conformityCondition(filter, clock.now()), order: conformityOrder }),
  lookUp,
  columns: [
    { key: 'number', zh: '合格证编号', en: 'Number', value: ({ number }) => number },
    { key: 'vin', zh: '车辆识别代号（VIN）', en: 'VIN', value: ({ vin }) => vin },
    { key: 'model', zh: '车辆型号', en: 'Model', value: ({ vehicleId }, { known }) => known.models.get(vehicleId) ?? null },
    { key: 'enterprise', zh: '企业', en: 'Enterprise', value: ({ enterpriseId }, { known }) => known.enterprises.get(enterpriseId) ?? null },
    { key: 'kind', zh: '种类', en: 'Kind', value: ({ kind }, { language }) => labelOf(CONFORMITY_KINDS, kind, language) },
    { key: 'issuedOn', zh: '发证日期', en: 'Issued on', value: ({ issuedOn }) => issuedOn },
    { key: 'state', zh: '状态', en: 'State', value: ({ state }, { language }) => labelOf(CONFORMITY_STATES, state, language) },
    { key: 'uploadDueAt', zh: '上传时限', en: 'Upload until', value: ({ state, uploadDueAt }) => state === 'REVOKED' ? null : uploadDueAt && timeInShanghai(uploadDueAt) },
    { key: 'uploadFault', zh: '上传失败原因', en: 'Why the upload failed', value: ({ uploadFault }) => uploadFault },
    { key: 'createdAt', zh: '起草时间', en: 'Drafted', value: ({ createdAt }) => timeInShanghai(createdAt) },
  ],
  told: async (telling, { search, kind, state, isOverdue, issued, vehicleId, enterpriseId }) => linesOf(
    telling.text('VIN 或合格证编号', 'VIN or number', search),
    telling.codes(['种类', 'Kind'], CONFORMITY_KINDS, kind),
    telling.codes(['状态', 'State'], CONFORMITY_STATES, state),
    isOverdue && telling.words('已超过上传时限', 'overdue for upload'),
    telling.days('发证日期', 'Issued', issued),
    await telling.vehicle(vehicleId),
    await telling.enterprise(enterpriseId),
  ),
});
