/** One field of a conformity certificate: what it is called, in which unit it stands and how long it may be. */
export interface ConformityField {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  /** `text` with at most `max` characters, a `whole` number up to `max`, a `decimal` text, a `date`, or a `flag`. */
  readonly kind: 'text' | 'whole' | 'decimal' | 'date' | 'flag';
  readonly max: number;
  readonly unit?: string;
}

/** What a field is called, in Chinese and English. */
type Words = readonly [zh: string, en: string];

const text = <const Name extends string>(name: Name, max: number, [zh, en]: Words) => ({ name, kind: 'text', max, zh, en }) as const;
const whole = <const Name extends string>(name: Name, max: number, { unit, zh, en }: { unit: string; zh: string; en: string }) => ({ name, kind: 'whole', max, unit, zh, en }) as const;
const decimal = <const Name extends string>(name: Name, unit: string, [zh, en]: Words) => ({ name, kind: 'decimal', max: 32, unit, zh, en }) as const;
const date = <const Name extends string>(name: Name, zh: string, en: string) => ({ name, kind: 'date', max: 10, zh, en }) as const;

/**
 * What a conformity certificate says of its vehicle, in the order of the form (GB/T 21085-2020), by group. Number, kind, vehicle
 * identification number, day of issue and chassis certificate are columns of the certificate itself.
 */
export const CONFORMITY_FIELDS = {
  IDENTITY: [
    text('makerName', 64, ['车辆制造企业名称', 'Name of the maker']),
    text('makerCode', 8, ['企业 ID', 'Identifier of the enterprise in the Announcement']),
    text('producerName', 64, ['车辆生产单位名称', 'Name of the producing unit']),
    text('producerAddress', 70, ['车辆生产单位地址', 'Address of the producing unit']),
    text('chassisCertificateNumber', 15, ['底盘合格证编号', 'Number of the chassis certificate']),
  ],
  VEHICLE: [
    text('vehicleClass', 26, ['车辆分类', 'Class of vehicle']),
    text('vehicleName', 54, ['车辆名称', 'Name of the vehicle']),
    text('brand', 30, ['车辆品牌', 'Brand']),
    text('model', 30, ['车辆型号', 'Model']),
    text('colour', 70, ['车身颜色', 'Colour, several joined by a slash']),
    text('chassisModel', 30, ['底盘型号', 'Model of the chassis']),
    text('chassisId', 7, ['底盘 ID', 'Identifier of the chassis']),
    text('frameNumber', 25, ['车架号', 'Number of the frame']),
    date('manufacturedOn', '车辆制造日期', 'Day of manufacture'),
    text('announcementNumber', 30, ['产品公告号', 'Number in the Announcement']),
    whole('announcementBatch', 9999, { unit: '', zh: '公告批次', en: 'Batch of the Announcement' }),
    date('announcementEffectiveOn', '公告生效日期', 'Day on which the Announcement takes effect'),
  ],
  ENGINE: [
    text('engineNumber', 30, ['发动机号', 'Number of the engine']),
    text('engineModel', 20, ['发动机型号', 'Model of the engine']),
    text('fuel', 30, ['燃料种类', 'Fuel']),
    text('emissionStandard', 60, ['排放标准', 'Emission standard']),
    whole('displacementMl', 99_999, { unit: 'mL', zh: '排量', en: 'Displacement' }),
    decimal('powerKw', 'kW', ['功率', 'Power']),
    decimal('maximumNetPowerKw', 'kW', ['最大净功率', 'Maximum net power']),
    text('fuelConsumption', 30, ['油耗', 'Fuel consumption']),
    { name: 'isBatteryElectric', kind: 'flag', max: 1, zh: '纯电动标记', en: 'Battery electric' },
  ],
  RUNNING_GEAR: [
    text('steering', 6, ['转向形式', 'Steering']),
    whole('frontTrackMm', 9999, { unit: 'mm', zh: '前轮距', en: 'Front track' }),
    whole('rearTrackMm', 9999, { unit: 'mm', zh: '后轮距', en: 'Rear track' }),
    whole('tyreCount', 99, { unit: '', zh: '轮胎数', en: 'Number of tyres' }),
    text('tyreSpecification', 20, ['轮胎规格', 'Specification of the tyres']),
    text('leafSprings', 30, ['钢板弹簧片数', 'Number of spring leaves']),
    text('wheelbase', 60, ['轴距（mm）', 'Wheelbase (mm)']),
    text('axleLoad', 30, ['轴荷（kg）', 'Axle loads (kg)']),
    whole('axleCount', 9, { unit: '', zh: '轴数', en: 'Number of axles' }),
    whole('steeredAxleCount', 9, { unit: '', zh: '转向轴个数', en: 'Number of steered axles' }),
    text('brakeMethod', 30, ['制动方式（前/后）', 'Kind of brakes, front and rear']),
    text('brakeOperation', 30, ['制动操作方式（前/后）', 'Operation of the brakes, front and rear']),
  ],
  SIZE_AND_MASS: [
    whole('lengthMm', 99_999, { unit: 'mm', zh: '外廓长', en: 'Length' }),
    whole('widthMm', 9999, { unit: 'mm', zh: '外廓宽', en: 'Width' }),
    whole('heightMm', 9999, { unit: 'mm', zh: '外廓高', en: 'Height' }),
    whole('cargoLengthMm', 99_999, { unit: 'mm', zh: '货厢内部长', en: 'Length of the cargo body, inside' }),
    whole('cargoWidthMm', 9999, { unit: 'mm', zh: '货厢内部宽', en: 'Width of the cargo body, inside' }),
    whole('cargoHeightMm', 9999, { unit: 'mm', zh: '货厢内部高', en: 'Height of the cargo body, inside' }),
    whole('grossMassKg', 999_999, { unit: 'kg', zh: '总质量', en: 'Gross mass' }),
    whole('ratedLoadKg', 999_999, { unit: 'kg', zh: '额定载质量', en: 'Rated load' }),
    whole('curbMassKg', 999_999, { unit: 'kg', zh: '整备质量', en: 'Curb mass' }),
    decimal('loadFactor', '', ['载质量利用系数', 'Load factor']),
    whole('towedMassKg', 999_999, { unit: 'kg', zh: '准牵引总质量', en: 'Permitted towed mass' }),
    whole('saddleMassKg', 999_999, { unit: 'kg', zh: '半挂车鞍座最大允许总质量', en: 'Permitted mass on the saddle' }),
    whole('seats', 999, { unit: '', zh: '额定载客', en: 'Seats' }),
    whole('cabSeats', 999, { unit: '', zh: '驾驶室准乘人数', en: 'Seats in the cab' }),
    whole('maximumSpeed', 999, { unit: 'km/h', zh: '最高车速', en: 'Maximum speed' }),
  ],
  OTHER: [
    text('remark', 300, ['备注', 'Remark']),
    text('enterpriseStandard', 200, ['企业标准', 'Standard of the enterprise']),
    text('otherInformation', 400, ['企业其它信息', 'Other information of the enterprise']),
    text('verificationCode', 100, ['校验信息', 'Verification code']),
  ],
} as const satisfies Readonly<Record<string, readonly ConformityField[]>>;

export type ConformityGroup = keyof typeof CONFORMITY_FIELDS;
type Listed = (typeof CONFORMITY_FIELDS)[ConformityGroup][number];
type ValueOf<Kind extends ConformityField['kind']> = Kind extends 'whole' ? number : Kind extends 'flag' ? boolean : string;
/** The content of a certificate: every field, empty where the vehicle has nothing of the kind. */
export type ConformityPayload = { [Field in Listed as Field['name']]: ValueOf<Field['kind']> | null };
export type ConformityFieldName = Listed['name'];

/** All fields in the order of the form. */
export const CONFORMITY_FIELD_LIST: readonly (ConformityField & { name: ConformityFieldName })[] = Object.values(CONFORMITY_FIELDS).flat();

/** As a certificate keeps its content: without the fields that are empty. */
export type KeptPayload = Partial<ConformityPayload>;

/** The content with every field of the form, empty ones included. */
export function wholePayload(kept: KeptPayload): ConformityPayload {
  return Object.fromEntries(CONFORMITY_FIELD_LIST.map(({ name }) => [name, kept[name] ?? null])) as ConformityPayload;
}

/** The content without its empty fields. */
export function keptPayload(payload: KeptPayload): KeptPayload {
  return Object.fromEntries(CONFORMITY_FIELD_LIST.flatMap(({ name }) => payload[name] === null || payload[name] === undefined ? [] : [[name, payload[name]]]));
}
