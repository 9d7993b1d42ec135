import { KEY_PART_TYPES, labelOf, PRODUCT_CATEGORIES, timeInShanghai, VEHICLE_STAGES } from '@bianzhong/domain';
import type { Request } from '../../kernel/request';
import { AnnouncedProduct } from '../products';
import { KeyPart, keyPartCondition, Vehicle, vehicleCondition, vehicleOrder, type KeyPartFilter, type VehicleFilter, type VehicleOrder } from '../vehicles';
import { ListExport } from './exporting';
import { pagesOf } from './source';
import { distinct, enterpriseNames, linesOf } from './telling';

interface Built { enterprises: ReadonlyMap<string, string>; products: ReadonlyMap<string, string> }

async function builtOf(request: Request, rows: readonly Vehicle[]): Promise<Built> {
  const products = await request.records.byIds(AnnouncedProduct, distinct(rows.map(({ productId }) => productId)));
  return { enterprises: await enterpriseNames(request, rows), products: new Map(products.map(({ id, name }) => [id, name])) };
}

export const vehiclesExport = new ListExport<Vehicle, VehicleFilter, VehicleOrder, Built>({
  kind: 'EXPORT_VEHICLES', permission: 'vehicle:export', zh: '车辆', en: 'Vehicles',
  source: pagesOf({ entity: Vehicle, condition: vehicleCondition, order: vehicleOrder }),
  lookUp: builtOf,
  columns: [
    { key: 'vin', zh: '车辆识别代号（VIN）', en: 'VIN', value: ({ vin }) => vin },
    { key: 'model', zh: '产品型号', en: 'Model', value: ({ model }) => model },
    { key: 'product', zh: '产品名称', en: 'Product', value: ({ productId }, { known }) => known.products.get(productId) ?? null },
    { key: 'category', zh: '结构类别', en: 'Group', value: ({ category }, { language }) => labelOf(PRODUCT_CATEGORIES, category, language) },
    { key: 'enterprise', zh: '企业', en: 'Enterprise', value: ({ enterpriseId }, { known }) => known.enterprises.get(enterpriseId) ?? null },
    { key: 'manufacturedOn', zh: '制造日期', en: 'Made on', value: ({ manufacturedOn }) => manufacturedOn },
    { key: 'stage', zh: '所处环节', en: 'Stage', value: ({ stage }, { language }) => labelOf(VEHICLE_STAGES, stage, language) },
    { key: 'inspectionCount', zh: '检验次数', en: 'Inspections', value: ({ inspectionCount }) => inspectionCount },
    { key: 'inspectedOn', zh: '检验合格日期', en: 'Passed on', value: ({ inspectedOn }) => inspectedOn },
    { key: 'certifiedOn', zh: '发证日期', en: 'Certified on', value: ({ certifiedOn }) => certifiedOn },
    { key: 'uploadedOn', zh: '上传日期', en: 'Uploaded on', value: ({ uploadedOn }) => uploadedOn },
    { key: 'deliveredOn', zh: '交付日期', en: 'Delivered on', value: ({ deliveredOn }) => deliveredOn },
    { key: 'chassisMaker', zh: '底盘生产企业', en: 'Maker of the chassis', value: ({ chassisMaker }) => chassisMaker },
    { key: 'colour', zh: '车身颜色', en: 'Colour', value: ({ colour }) => colour },
    { key: 'createdAt', zh: '登记时间', en: 'Recorded at', value: ({ createdAt }) => timeInShanghai(createdAt) },
  ],
  told: async (telling, { vin, model, category, stage, manufactured, enterpriseId, productId }) => linesOf(
    telling.text('VIN 或其末尾', 'VIN or its end', vin),
    telling.text('产品型号', 'Model', model),
    telling.codes(['结构类别', 'Group'], PRODUCT_CATEGORIES, category),
    telling.codes(['所处环节', 'Stage'], VEHICLE_STAGES, stage),
    telling.days('制造日期', 'Made', manufactured),
    await telling.enterprise(enterpriseId),
    await telling.product(productId),
  ),
});

interface Carried { enterprises: ReadonlyMap<string, string>; vehicles: ReadonlyMap<string, Vehicle> }

async function carriersOf(request: Request, parts: readonly KeyPart[]): Promise<Carried> {
  const vehicles = await request.records.byIds(Vehicle, distinct(parts.map(({ vehicleId }) => vehicleId)));
  return { enterprises: await enterpriseNames(request, parts), vehicles: new Map(vehicles.map((vehicle) => [vehicle.id, vehicle])) };
}

const NOT_DELIVERED = { zh: '未交付', en: 'not delivered' } as const;

/** A row for each part: the scope of a recall, with where each vehicle is now. */
export const keyPartsExport = new ListExport<KeyPart, KeyPartFilter, never, Carried>({
  kind: 'EXPORT_KEY_PARTS', permission: 'vehicle:export', zh: '零部件追溯', en: 'Key-part trace',
  source: pagesOf({ entity: KeyPart, condition: (filter) => keyPartCondition(filter!), order: () => [] }),
  lookUp: carriersOf,
  columns: [
    { key: 'vin', zh: '车辆识别代号（VIN）', en: 'VIN', value: ({ vehicleId }, { known }) => known.vehicles.get(vehicleId)?.vin ?? null },
    { key: 'model', zh: '产品型号', en: 'Model', value: ({ vehicleId }, { known }) => known.vehicles.get(vehicleId)?.model ?? null },
    { key: 'enterprise', zh: '企业', en: 'Enterprise', value: ({ enterpriseId }, { known }) => known.enterprises.get(enterpriseId) ?? null },
    { key: 'type', zh: '类别', en: 'Type', value: ({ type }, { language }) => labelOf(KEY_PART_TYPES, type, language) },
    { key: 'maker', zh: '生产企业', en: 'Maker', value: ({ maker }) => maker },
    { key: 'batch', zh: '批号', en: 'Batch', value: ({ batch }) => batch },
    { key: 'serial', zh: '序列号', en: 'Serial number', value: ({ serial }) => serial },
    { key: 'stage', zh: '所处环节', en: 'Stage', value: ({ vehicleId }, { known, language }) => {
      const vehicle = known.vehicles.get(vehicleId);
      return vehicle ? labelOf(VEHICLE_STAGES, vehicle.stage, language) : null;
    } },
    { key: 'delivery', zh: '交付', en: 'Delivery', value: ({ vehicleId }, { known, language }) => {
      const vehicle = known.vehicles.get(vehicleId);
      return vehicle?.deliveredOn ? `${vehicle.deliveredOn} ${vehicle.deliveredTo ?? ''}`.trimEnd() : NOT_DELIVERED[language];
    } },
  ],
  told: async (telling, { type, maker, batch, serialFrom, serialTo }) => linesOf(
    telling.codes(['类别', 'Type'], KEY_PART_TYPES, [type]),
    telling.text('生产企业', 'Maker', maker),
    telling.text('批号', 'Batch', batch),
    telling.days('序列号', 'Serial numbers', { from: serialFrom, to: serialTo }),
  ),
});
