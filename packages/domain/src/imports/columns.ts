import type { CodeEntry } from '../code-list';
import { MOST_KEY_PARTS } from '../inputs/vehicles';
import { MOST_CHASSIS } from '../inputs/products';
import type { ImportKind } from '../lists/imports';
import { EMISSION_STAGES, FUELS, PRODUCT_CATEGORIES } from '../lists/products';
import { INSPECTION_VERDICTS, KEY_PART_TYPES } from '../lists/vehicles';
import { NOTE_FIELD, type CellForm, type ImportColumn, type ImportLayout } from './layout';

interface Wish { also?: readonly string[]; form?: CellForm; list?: readonly CodeEntry[]; isRequired?: boolean; example?: string }

/** A column: its field, its heads in both languages, and what is unlike a text that may be missing. */
function column(field: string, [zh, en]: readonly [string, string], { also = [], form = 'TEXT', list, isRequired = false, example = '' }: Wish = {}): ImportColumn {
  return { field, zh, en, also, form, isRequired, example, ...(list && { list }) };
}

const needed = (wish: Wish = {}): Wish => ({ ...wish, isRequired: true });
const vin = (example: string) => column('vin', ['车辆识别代号', 'VIN'], needed({ also: ['VIN码', '车架号', '车辆识别代号VIN', '车辆识别代码', 'vin code'], example }));
const note = column(NOTE_FIELD, ['行说明', 'Row note'], { form: 'NOTE', also: ['说明', 'note'] });

const VEHICLES: ImportLayout = {
  kind: 'VEHICLES', zh: '车辆', en: 'Vehicles', key: 'vin', isKeyUnique: true,
  columns: [
    vin('LGAX2B138TS000000'),
    column('model', ['产品型号', 'Model'], needed({ also: ['车辆型号', '型号', '公告型号'], example: 'CLW5160GSSD5' })),
    column('manufacturedOn', ['制造日期', 'Manufactured on'], needed({ form: 'DATE', also: ['车辆制造日期', '生产日期', '出厂日期', 'date of manufacture'], example: '2026-11-20' })),
    column('chassisMaker', ['底盘生产企业', 'Chassis maker'], { also: ['底盘厂家', '底盘企业'], example: '东风商用车有限公司' }),
    column('chassisModel', ['底盘型号', 'Chassis model'], { example: 'DFH1180EX8' }),
    column('chassisCertificateNumber', ['底盘合格证编号', 'Chassis certificate number'], { also: ['底盘合格证号'], example: 'WDF026A0100012' }),
    column('chassisCertificateOn', ['底盘合格证发证日期', 'Chassis certificate issued on'], { form: 'DATE', also: ['底盘合格证日期'], example: '2026-10-01' }),
    column('engineNumber', ['发动机号', 'Engine number'], { also: ['发动机编号'], example: 'E26110001' }),
    column('colour', ['车身颜色', 'Colour'], { also: ['颜色', 'color'], example: '白' }),
    note,
  ],
  groups: [{
    field: 'parts', zh: '零部件', en: 'Part', most: MOST_KEY_PARTS, shown: 4, isByPlace: false,
    columns: [
      column('type', ['类别', 'type'], { form: 'CODE', list: KEY_PART_TYPES, also: ['类型', '种类'], example: '轮胎' }),
      column('maker', ['生产企业', 'maker'], { also: ['厂家', '制造企业'], example: '双钱轮胎' }),
      column('batch', ['批号', 'batch'], { also: ['批次'], example: 'T2611-2' }),
      column('serial', ['序列号', 'serial number'], { also: ['编号', 'serial'], example: 'SN0001' }),
      column('cccNumber', ['3C证书编号', 'CCC certificate'], { also: ['ccc', '3c', 'ccc证书编号', '3C证书', '3C证书号'], example: '2024011102000012' }),
    ],
  }],
};

/** Items of an inspection plan that have columns in the template; a file may have more of them. */
const MOST_ITEMS = 100;

const INSPECTIONS: ImportLayout = {
  kind: 'INSPECTIONS', zh: '下线检验', en: 'Line-end inspections', key: 'vin', isKeyUnique: false,
  columns: [
    vin('LGAX2B138TS000000'),
    column('inspectorName', ['检验员', 'Inspector'], needed({ also: ['检验员姓名', '检验人'], example: '周启航' })),
    column('equipment', ['检验设备', 'Equipment'], { also: ['设备'], example: 'ZDT-13' }),
    column('startedAt', ['开始时间', 'Started at'], needed({ form: 'DATE_TIME', also: ['检验开始时间'], example: '2026-11-20 09:30' })),
    column('finishedAt', ['完成时间', 'Finished at'], needed({ form: 'DATE_TIME', also: ['结束时间', '检验完成时间'], example: '2026-11-20 09:45' })),
    note,
  ],
  groups: [{
    field: 'results', zh: '项目', en: 'Item', most: MOST_ITEMS, shown: 12, isByPlace: true,
    columns: [
      column('result', ['结果', 'result'], { form: 'RESULT', list: INSPECTION_VERDICTS, also: ['测量值', '判定', 'value', 'verdict', ''], example: '合格' }),
      column('remark', ['备注', 'remark'], { also: ['说明'] }),
    ],
  }],
};

const PRODUCTS: ImportLayout = {
  kind: 'PRODUCTS', zh: '公告产品', en: 'Announced products', key: 'model', isKeyUnique: false,
  columns: [
    column('model', ['产品型号', 'Model'], needed({ also: ['车辆型号', '型号'], example: 'CLW5160GSSD5' })),
    column('name', ['产品名称', 'Name'], needed({ also: ['车辆名称', '名称'], example: '洒水车' })),
    column('brand', ['商标', 'Brand'], needed({ also: ['产品商标', '品牌'], example: '程力威' })),
    column('batch', ['公告批次', 'Announcement batch'], needed({ form: 'WHOLE', also: ['批次', 'batch'], example: '380' })),
    column('effectiveOn', ['公告生效日期', 'Effective on'], needed({ form: 'DATE', also: ['生效日期', '公告日期'], example: '2026-01-15' })),
    column('category', ['结构类别', 'Group'], needed({ form: 'CODE', list: PRODUCT_CATEGORIES, also: ['类别', 'category'], example: '罐式汽车' })),
    column('useCode', ['用途代号', 'Use code'], { example: 'GSS' }),
    column('isHazmat', ['是否危险货物', 'Dangerous goods'], needed({ form: 'FLAG', also: ['是否运输危险货物', '危险货物', 'hazmat'], example: '否' })),
    column('lengthMm', ['长', 'Length'], needed({ form: 'WHOLE', also: ['外廓长', '长度'], example: '8600' })),
    column('widthMm', ['宽', 'Width'], needed({ form: 'WHOLE', also: ['外廓宽', '宽度'], example: '2500' })),
    column('heightMm', ['高', 'Height'], needed({ form: 'WHOLE', also: ['外廓高', '高度'], example: '3200' })),
    column('grossMassKg', ['总质量', 'Gross mass'], needed({ form: 'WHOLE', example: '16000' })),
    column('curbMassKg', ['整备质量', 'Curb mass'], needed({ form: 'WHOLE', example: '7200' })),
    column('ratedLoadKg', ['额定载质量', 'Rated load'], { form: 'WHOLE', also: ['载质量'], example: '8605' }),
    column('axleLoadsKg', ['轴荷', 'Axle loads'], needed({ form: 'WHOLES', also: ['各轴轴荷'], example: '6000/10000' })),
    column('cabSeats', ['驾驶室准乘人数', 'Cab seats'], { form: 'WHOLE', also: ['准乘人数'], example: '3' }),
    column('fuel', ['燃料种类', 'Fuel'], { form: 'CODE', list: FUELS, also: ['燃料'], example: '柴油' }),
    column('engineModel', ['发动机型号', 'Engine model'], { example: 'DDi75E230' }),
    column('enginePowerKw', ['发动机功率', 'Engine power'], { form: 'DECIMAL', also: ['功率'], example: '169' }),
    column('emissionStage', ['排放阶段', 'Emission stage'], { form: 'CODE', list: EMISSION_STAGES, also: ['排放标准'], example: '国六 b' }),
    note,
  ],
  groups: [{
    field: 'allowedChassis', zh: '底盘', en: 'Chassis', most: MOST_CHASSIS, shown: 2, isByPlace: false,
    columns: [
      column('maker', ['生产企业', 'maker'], { also: ['厂家', '企业'], example: '东风商用车有限公司' }),
      column('model', ['型号', 'model'], { example: 'DFH1180EX8' }),
      column('chassisId', ['ID', 'identifier'], { also: ['底盘ID'], example: '' }),
    ],
  }],
};

/** The columns of every kind of file. The portal maps by them, the template shows them, the server reads by them. */
export const IMPORT_LAYOUTS: Readonly<Record<ImportKind, ImportLayout>> = { VEHICLES, INSPECTIONS, PRODUCTS };
