import { codeList, type CodeOf } from '../code-list';

const CLASSIFICATION = 'GB/T 17350';
const ANNOUNCEMENT = 'Announcement of road motor vehicle makers and products';
const LINE_END = 'GB 38900-2020; GB 7258-2017';

/** Groups of special-purpose vehicles by their structure; the letter stands first in every use code. Trailers have groups of their own makers. */
export const PRODUCT_CATEGORIES = codeList([
  { code: 'X', zh: '厢式汽车', en: 'Van', source: CLASSIFICATION },
  { code: 'G', zh: '罐式汽车', en: 'Tank truck', source: CLASSIFICATION },
  { code: 'Z', zh: '专用自卸汽车', en: 'Special dumper', source: CLASSIFICATION },
  { code: 'C', zh: '仓栅式汽车', en: 'Stake truck', source: CLASSIFICATION },
  { code: 'J', zh: '起重举升汽车', en: 'Crane and lift truck', source: CLASSIFICATION },
  { code: 'T', zh: '特种结构汽车', en: 'Special-structure vehicle', source: CLASSIFICATION },
  { code: 'TRAILER', zh: '挂车', en: 'Trailer', source: CLASSIFICATION },
]);
export type ProductCategory = CodeOf<typeof PRODUCT_CATEGORIES>;

/** Where a product stands: entered by its maker, confirmed by a regulator, and then what the Announcement says of it. */
export const PRODUCT_STATES = codeList([
  { code: 'ENTERED', zh: '待确认', en: 'Awaiting confirmation', source: ANNOUNCEMENT },
  { code: 'RETURNED', zh: '退回修改', en: 'Returned', source: ANNOUNCEMENT },
  { code: 'PUBLISHED', zh: '有效', en: 'Published', source: ANNOUNCEMENT },
  { code: 'SUSPENDED', zh: '暂停', en: 'Suspended', source: ANNOUNCEMENT },
  { code: 'STOP_PRODUCTION', zh: '停止生产', en: 'Production stopped', source: ANNOUNCEMENT },
  { code: 'STOP_SALE', zh: '停止销售', en: 'Sale stopped', source: ANNOUNCEMENT },
  { code: 'REVOKED', zh: '撤销', en: 'Revoked', source: ANNOUNCEMENT },
]);

export const FUELS = codeList([
  { code: 'DIESEL', zh: '柴油', en: 'Diesel', source: ANNOUNCEMENT },
  { code: 'PETROL', zh: '汽油', en: 'Petrol', source: ANNOUNCEMENT },
  { code: 'NATURAL_GAS', zh: '天然气', en: 'Natural gas', source: ANNOUNCEMENT },
  { code: 'ELECTRIC', zh: '纯电动', en: 'Battery electric', source: ANNOUNCEMENT },
  { code: 'HYBRID', zh: '混合动力', en: 'Hybrid', source: ANNOUNCEMENT },
  { code: 'HYDROGEN', zh: '氢燃料电池', en: 'Hydrogen fuel cell', source: ANNOUNCEMENT },
]);
export type Fuel = CodeOf<typeof FUELS>;

/** Stages of emission limits for heavy vehicles and since when a newly made vehicle may be sold under each; an electric vehicle has none. */
export const EMISSION_STAGES = codeList([
  { code: 'CHINA_IV', zh: '国四', en: 'China IV', source: 'GB 17691-2005, to be verified', validFrom: '2013-07-01', validTo: '2017-06-30' },
  { code: 'CHINA_V', zh: '国五', en: 'China V', source: 'GB 17691-2005, to be verified', validFrom: '2015-01-01', validTo: '2021-06-30' },
  { code: 'CHINA_VI_A', zh: '国六 a', en: 'China VI a', source: 'GB 17691-2018, to be verified', validFrom: '2019-07-01', validTo: '2023-06-30' },
  { code: 'CHINA_VI_B', zh: '国六 b', en: 'China VI b', source: 'GB 17691-2018, to be verified', validFrom: '2019-07-01' },
]);
export type EmissionStage = CodeOf<typeof EMISSION_STAGES>;

export const PLAN_STATES = codeList([
  { code: 'DRAFT', zh: '草稿', en: 'Draft', source: LINE_END },
  { code: 'PUBLISHED', zh: '已发布', en: 'Published', source: LINE_END },
  { code: 'DISCARDED', zh: '已作废', en: 'Discarded', source: LINE_END },
]);

/** What the draft of a plan starts with. */
export const PLAN_SOURCES = codeList([
  { code: 'TEMPLATE', zh: '该类别的起始模板', en: 'The template of its group', source: LINE_END },
  { code: 'NEWEST', zh: '最近发布的版次', en: 'The newest published edition', source: LINE_END },
]);
export type PlanSource = CodeOf<typeof PLAN_SOURCES>;

/** How an item is inspected: with an instrument that gives a value, or by looking and trying. */
export const PLAN_ITEM_KINDS = codeList([
  { code: 'MEASURED', zh: '测量', en: 'Measured', source: LINE_END },
  { code: 'CHECKED', zh: '检查', en: 'Checked', source: LINE_END },
]);
export type PlanItemKind = CodeOf<typeof PLAN_ITEM_KINDS>;

/** Against what a measured value is held. */
export const LIMIT_KINDS = codeList([
  { code: 'AT_MOST', zh: '不大于', en: 'At most', source: LINE_END },
  { code: 'AT_LEAST', zh: '不小于', en: 'At least', source: LINE_END },
  { code: 'BETWEEN', zh: '在两值之间', en: 'Between', source: LINE_END },
  { code: 'ANNOUNCED', zh: '与公告值之差', en: 'Tolerance to the announced value', source: LINE_END },
]);
export type LimitKind = CodeOf<typeof LIMIT_KINDS>;

/** The figures of an announced product that a measured value can be held against: lengths in mm, masses in kg. */
export const ANNOUNCED_VALUES = codeList([
  { code: 'LENGTH', zh: '公告长度（mm）', en: 'Announced length (mm)', source: ANNOUNCEMENT },
  { code: 'WIDTH', zh: '公告宽度（mm）', en: 'Announced width (mm)', source: ANNOUNCEMENT },
  { code: 'HEIGHT', zh: '公告高度（mm）', en: 'Announced height (mm)', source: ANNOUNCEMENT },
  { code: 'CURB_MASS', zh: '公告整备质量（kg）', en: 'Announced curb mass (kg)', source: ANNOUNCEMENT },
  { code: 'GROSS_MASS', zh: '公告总质量（kg）', en: 'Announced gross mass (kg)', source: ANNOUNCEMENT },
]);
export type AnnouncedValue = CodeOf<typeof ANNOUNCED_VALUES>;

const SIZES = 'GB 1589-2016';

/** Figures of the law that products and certificates are held against. The values stand in dated rows; these are the seeds' names. */
export const PRODUCT_LIMIT_CODES = codeList([
  { code: 'WIDTH_MM', zh: '最大宽度（mm）', en: 'Largest width (mm)', source: SIZES },
  { code: 'WIDTH_REFRIGERATED_MM', zh: '冷藏车最大宽度（mm）', en: 'Largest width of a refrigerated body (mm)', source: SIZES },
  { code: 'HEIGHT_MM', zh: '最大高度（mm）', en: 'Largest height (mm)', source: SIZES },
  { code: 'LENGTH_MM', zh: '单车最大长度（mm）', en: 'Largest length of a rigid vehicle (mm)', source: SIZES },
  { code: 'GROSS_MASS_2_AXLES_KG', zh: '二轴车最大总质量（kg）', en: 'Largest gross mass on two axles (kg)', source: SIZES },
  { code: 'GROSS_MASS_3_AXLES_KG', zh: '三轴车最大总质量（kg）', en: 'Largest gross mass on three axles (kg)', source: SIZES },
  { code: 'GROSS_MASS_4_AXLES_KG', zh: '四轴车最大总质量（kg）', en: 'Largest gross mass on four axles (kg)', source: SIZES },
  { code: 'PERSON_MASS_KG', zh: '每名乘员质量（kg）', en: 'Mass of one person (kg)', source: SIZES },
  { code: 'MASS_TOLERANCE_PERCENT', zh: '质量允差（%）', en: 'Tolerance of masses (per cent)', source: 'GB 38900-2020' },
  { code: 'MASS_TOLERANCE_KG', zh: '质量允差（kg）', en: 'Tolerance of masses (kg)', source: 'GB 38900-2020' },
  { code: 'DIMENSION_TOLERANCE_PERCENT', zh: '外廓尺寸允差（%）', en: 'Tolerance of outer dimensions (per cent)', source: 'GB 38900-2020' },
  { code: 'DIMENSION_TOLERANCE_MM', zh: '外廓尺寸允差（mm）', en: 'Tolerance of outer dimensions (mm)', source: 'GB 38900-2020' },
]);
export type ProductLimitCode = CodeOf<typeof PRODUCT_LIMIT_CODES>;
