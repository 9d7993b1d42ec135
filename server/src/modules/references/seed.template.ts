import type { PlanItemContent } from '@bianzhong/domain';
import type { TemplateItem } from './reference.entity';

const NO_LIMIT = { limitKind: null, lowerLimit: null, upperLimit: null, announcedValue: null, tolerancePercent: null, toleranceAbsolute: null } as const;
const CHECKED = { kind: 'CHECKED', unit: null, isCritical: false, isPhotoRequired: false, ...NO_LIMIT } as const;
const MEASURED = { kind: 'MEASURED', isCritical: false, isPhotoRequired: false, ...NO_LIMIT } as const;
const DIMENSION = { ...MEASURED, unit: 'mm', limitKind: 'ANNOUNCED', tolerancePercent: '1', toleranceAbsolute: '50' } as const;
const BRAKE = { ...MEASURED, unit: '%', limitKind: 'AT_LEAST', isCritical: true } as const;
const LAMP = { ...MEASURED, unit: 'cd', limitKind: 'AT_LEAST', lowerLimit: '18000' } as const;

const INSPECTION = 'GB 38900-2020';
const SAFETY = 'GB 7258-2017';

type Start = Pick<TemplateItem, 'category' | 'isForTrailers' | 'isForHazmat'> & { item: PlanItemContent };

const every = (item: PlanItemContent): Start => ({ category: null, isForTrailers: true, isForHazmat: false, item });
const motor = (item: PlanItemContent): Start => ({ ...every(item), isForTrailers: false });
const hazmat = (item: PlanItemContent): Start => ({ ...every(item), isForHazmat: true });
const only = (category: Start['category'], item: PlanItemContent): Start => ({ category, isForTrailers: false, isForHazmat: false, item });

/**
 * What a line-end inspection begins with: the items of GB 38900-2020 and GB 7258-2017 for every new vehicle, then those of its
 * special equipment. Limits are from general knowledge and to be verified; regulators replace them by dated rows of their own. One
 * photo is asked for, that of the stamped number: more would slow the line, and a maker's own plan may ask for them.
 */
export const TEMPLATE: readonly Start[] = [
  every({ ...CHECKED, name: '车辆唯一性（VIN、铭牌、合格证与实车一致）', clause: INSPECTION, isCritical: true, isPhotoRequired: true }),
  every({ ...DIMENSION, name: '外廓长度', clause: INSPECTION, announcedValue: 'LENGTH' }),
  every({ ...DIMENSION, name: '外廓宽度', clause: INSPECTION, announcedValue: 'WIDTH' }),
  every({ ...DIMENSION, name: '外廓高度', clause: INSPECTION, announcedValue: 'HEIGHT' }),
  every({ ...MEASURED, name: '整备质量', clause: INSPECTION, unit: 'kg', limitKind: 'ANNOUNCED', announcedValue: 'CURB_MASS', tolerancePercent: '3', toleranceAbsolute: '500', isCritical: true }),
  motor({ ...BRAKE, name: '前轴行车制动率', clause: SAFETY, lowerLimit: '60' }),
  every({ ...BRAKE, name: '整车行车制动率', clause: SAFETY, lowerLimit: '60' }),
  motor({ ...MEASURED, name: '前轴制动不平衡率', clause: SAFETY, unit: '%', limitKind: 'AT_MOST', upperLimit: '20', isCritical: true }),
  every({ ...BRAKE, name: '驻车制动率', clause: SAFETY, lowerLimit: '20' }),
  motor({ ...LAMP, name: '左前照灯远光发光强度', clause: SAFETY }),
  motor({ ...LAMP, name: '右前照灯远光发光强度', clause: SAFETY }),
  motor({ ...MEASURED, name: '转向轮横向侧滑量', clause: SAFETY, unit: 'm/km', limitKind: 'BETWEEN', lowerLimit: '-5', upperLimit: '5' }),
  motor({ ...MEASURED, name: '车速表指示 40 km/h 时的实际车速', clause: SAFETY, unit: 'km/h', limitKind: 'BETWEEN', lowerLimit: '32.8', upperLimit: '40' }),
  motor({ ...CHECKED, name: '排气污染物（自由加速、OBD）', clause: 'GB 3847-2018', isCritical: true }),
  every({ ...CHECKED, name: '灯光、喇叭、后视镜与轮胎', clause: SAFETY }),
  every({ ...CHECKED, name: '车身反光标识与尾部标志板', clause: 'GB 23254、GB 25990' }),
  every({ ...CHECKED, name: '侧面与后下部防护', clause: 'GB 11567-2017', isCritical: true }),
  every({ ...CHECKED, name: '外观与路试', clause: INSPECTION }),

  only('X', { ...CHECKED, name: '车厢淋雨密封', clause: '企业标准' }),
  only('X', { ...CHECKED, name: '厢门锁止与厢内照明', clause: '企业标准' }),
  only('G', { ...CHECKED, name: '罐体与管路渗漏', clause: '企业标准', isCritical: true }),
  only('G', { ...CHECKED, name: '泵、阀动作', clause: '企业标准' }),
  only('Z', { ...CHECKED, name: '举升、下降与锁止', clause: '企业标准', isCritical: true }),
  only('Z', { ...CHECKED, name: '液压系统渗漏', clause: '企业标准' }),
  only('C', { ...CHECKED, name: '仓栅与栏板锁止', clause: '企业标准' }),
  only('J', { ...CHECKED, name: '1.25 倍额定载荷静载试验', clause: '企业标准', isCritical: true }),
  only('J', { ...CHECKED, name: '力矩与幅度限制器', clause: '企业标准', isCritical: true }),
  only('J', { ...CHECKED, name: '液压系统渗漏与支腿锁止', clause: '企业标准' }),
  only('T', { ...CHECKED, name: '专用装置动作', clause: '企业标准', isCritical: true }),
  only('T', { ...CHECKED, name: '液压系统渗漏', clause: '企业标准' }),
  only('TRAILER', { ...CHECKED, name: '牵引销与连接装置', clause: '企业标准', isCritical: true }),
  only('TRAILER', { ...CHECKED, name: '支承装置与气、电连接', clause: '企业标准' }),

  hazmat({ ...CHECKED, name: '罐体出厂监检与检验证书', clause: 'GB 18564.1-2019', isCritical: true }),
  hazmat({ ...CHECKED, name: '罐体气密性', clause: 'GB 18564.1-2019', isCritical: true }),
  hazmat({ ...CHECKED, name: '紧急切断装置', clause: 'GB 18564.1-2019', isCritical: true }),
  hazmat({ ...CHECKED, name: '导静电装置与标志牌', clause: 'GB 20300、GB 13392', isCritical: true }),
];
