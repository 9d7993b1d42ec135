// Generated from schema/schema.graphql by packages/tooling/codegen.mjs; edits are lost.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };/**
 * 账号状态
 * Status of an account
 */
export type AccountStatus =
  /**
   * 启用
   * Active
   */
  | 'ACTIVE'
  /**
   * 停用
   * Disabled
   */
  | 'DISABLED';

/**
 * 新增限值
 * A limit for the list
 */
export type AddProductLimitInput = {
  /**
   * 限值名称
   * What is limited
   */
  code: ProductLimitCode;
  /**
   * 幂等键：同一键重复提交只生效一次
   * The same key again gives the same row
   */
  idempotencyKey?: string | null | undefined;
  /**
   * 是否待核实
   * Whether it is still to be verified
   */
  isDoubtful: boolean;
  /**
   * 来源
   * Source
   */
  source: string;
  /**
   * 自此日期起有效
   * Valid from
   */
  validFrom: string;
  /**
   * 至此日期止有效（含）；省略即无截止
   * Valid until, included; open when left out
   */
  validTo?: string | null | undefined;
  /**
   * 数值
   * Value
   */
  value: string;
};

/**
 * 新增标准
 * A standard for the catalogue
 */
export type AddStandardInput = {
  /**
   * 对应的国际标准
   * International counterpart
   */
  counterpart?: string | null | undefined;
  /**
   * 一致性程度
   * Degree of correspondence
   */
  degree?: AdoptionDegree | null | undefined;
  /**
   * 幂等键：同一键重复提交只生效一次
   * The same key again gives the same row
   */
  idempotencyKey?: string | null | undefined;
  /**
   * 实施日期
   * In force from
   */
  implementedOn?: string | null | undefined;
  /**
   * 是否待核实
   * Whether it is still to be confirmed
   */
  isDoubtful: boolean;
  /**
   * 是否强制性
   * Whether it binds
   */
  isMandatory: boolean;
  /**
   * 发布日期
   * Issued on
   */
  issuedOn?: string | null | undefined;
  /**
   * 备注
   * Note
   */
  note?: string | null | undefined;
  /**
   * 标准编号，例如 GB/T 19001-2016
   * Number, e.g. GB/T 19001-2016
   */
  number: string;
  /**
   * 信息来源
   * Source of these facts
   */
  source: string;
  /**
   * 名称
   * Title
   */
  title: string;
};

/**
 * 新增起始模板条目
 * An item for the template
 */
export type AddTemplateItemInput = {
  /**
   * 适用的结构类别；省略即全部
   * The group it is for; all when left out
   */
  category?: ProductCategory | null | undefined;
  /**
   * 幂等键：同一键重复提交只生效一次
   * The same key again gives the same row
   */
  idempotencyKey?: string | null | undefined;
  /**
   * 是否待核实
   * Whether it is still to be verified
   */
  isDoubtful: boolean;
  /**
   * 是否仅用于危险货物车辆
   * Only for vehicles that carry dangerous goods
   */
  isForHazmat: boolean;
  /**
   * 适用于全部类别时，是否也用于挂车
   * Whether an item for all groups is also for trailers
   */
  isForTrailers: boolean;
  /**
   * 检验项目
   * The item
   */
  item: PlanItemInput;
  /**
   * 在模板中的次序
   * Its place in the template
   */
  position: number;
  /**
   * 来源
   * Source
   */
  source: string;
  /**
   * 自此日期起有效
   * Valid from
   */
  validFrom: string;
  /**
   * 至此日期止有效（含）；省略即无截止
   * Valid until, included; open when left out
   */
  validTo?: string | null | undefined;
};

/**
 * 新增用途代号
 * A use code for the list
 */
export type AddUseCodeInput = {
  /**
   * 结构类别
   * Group
   */
  category: ProductCategory;
  /**
   * 代号
   * Code
   */
  code: string;
  /**
   * 标准版本
   * Edition of the standard
   */
  edition: string;
  /**
   * 幂等键：同一键重复提交只生效一次
   * The same key again gives the same row
   */
  idempotencyKey?: string | null | undefined;
  /**
   * 是否待核实
   * Whether it is still to be verified
   */
  isDoubtful: boolean;
  /**
   * 是否危险货物车辆
   * For dangerous goods
   */
  isHazmat: boolean;
  /**
   * 名称
   * Name
   */
  name: string;
  /**
   * 来源
   * Source
   */
  source: string;
  /**
   * 自此日期起有效
   * Valid from
   */
  validFrom: string;
  /**
   * 至此日期止有效（含）；省略即无截止
   * Valid until, included; open when left out
   */
  validTo?: string | null | undefined;
};

/**
 * 当前可以执行的操作
 * What may be done now
 */
export type AdoptionAction =
  | 'EDIT'
  | 'END';

/**
 * 标准执行情况：标识或编号二选一
 * Whether a standard is adopted; name it by its id or by its number
 */
export type AdoptionCriterion = {
  /**
   * 是：至少一个产品系列执行；否：没有产品系列执行
   * True: adopted for a line of products at least; false: for none
   */
  adopted: boolean;
  /**
   * 标准编号，例如 GB 7258-2017
   * Number of the standard
   */
  number?: string | null | undefined;
  /**
   * 标准
   * Standard
   */
  standardId?: string | null | undefined;
};

/**
 * 与国际标准的一致性程度
 * How closely a standard follows an international one
 */
export type AdoptionDegree =
  /**
   * 等同
   * Identical
   */
  | 'IDT'
  /**
   * 修改
   * Modified
   */
  | 'MOD'
  /**
   * 非等效
   * Not equivalent
   */
  | 'NEQ';

/**
 * 执行记录筛选
 * Filter of adoptions
 */
export type AdoptionFilter = {
  /**
   * 标准与国际标准的一致性程度
   * Degree of the standard
   */
  degree?: Array<AdoptionDegree> | null | undefined;
  /**
   * 企业
   * Enterprise
   */
  enterpriseId?: string | null | undefined;
  /**
   * 需要关注的原因
   * Why it wants a look
   */
  flag?: Array<AdoptionFlag> | null | undefined;
  /**
   * 产品系列、标准编号或标准名称的一部分
   * Part of the line of products, the standard's number or title
   */
  search?: string | null | undefined;
  /**
   * 标准废止或被代替的日期
   * When the standard is withdrawn or replaced
   */
  standardEndsOn?: DateRange | null | undefined;
  /**
   * 标准
   * Standard
   */
  standardId?: string | null | undefined;
  /**
   * 执行情况
   * States
   */
  state?: Array<AdoptionState> | null | undefined;
};

/**
 * 需要关注的原因，由标准推算
 * Why an adoption wants a look, derived from its standard
 */
export type AdoptionFlag =
  /**
   * 强制性标准未执行
   * Mandatory standard not adopted
   */
  | 'MANDATORY_NOT_ADOPTED'
  /**
   * 标准已被代替
   * Standard replaced
   */
  | 'STANDARD_SUPERSEDED'
  /**
   * 标准尚未实施
   * Standard not yet in force
   */
  | 'STANDARD_UPCOMING'
  /**
   * 标准已废止
   * Standard withdrawn
   */
  | 'STANDARD_WITHDRAWN';

/**
 * 执行记录排序
 * Order of adoptions
 */
export type AdoptionOrder = {
  /**
   * 方向
   * Direction
   */
  direction: Direction;
  /**
   * 依据
   * By
   */
  field: AdoptionOrderField;
};

/**
 * 排序依据
 * What the list is sorted by
 */
export type AdoptionOrderField =
  | 'CREATED_AT'
  | 'PRODUCT_LINE'
  | 'SINCE';

/**
 * 执行情况
 * State of an adoption
 */
export type AdoptionState =
  /**
   * 已执行
   * Adopted
   */
  | 'ADOPTED'
  /**
   * 已终止
   * Ended
   */
  | 'ENDED'
  /**
   * 不执行
   * Not adopted
   */
  | 'NOT_ADOPTED';

/**
 * 允许使用的底盘
 * A chassis that may be built upon
 */
export type AllowedChassisInput = {
  /**
   * 底盘 ID（7 位）
   * Identifier of the chassis, 7 characters
   */
  chassisId?: string | null | undefined;
  /**
   * 底盘生产企业
   * Maker of the chassis
   */
  maker: string;
  /**
   * 底盘型号
   * Model of the chassis
   */
  model: string;
};

/**
 * 出具修改报告
 * Amending an issued report
 */
export type AmendReportInput = {
  /**
   * 幂等键：同一键重复提交只生效一次
   * The same key again gives the same row
   */
  idempotencyKey?: string | null | undefined;
  /**
   * 新报告的编号
   * Number of the new report
   */
  number: string;
  /**
   * 修改理由
   * Why it is amended
   */
  reason: string;
  /**
   * 已签发的报告
   * The issued report
   */
  reportId: string;
};

/**
 * 公告参数
 * A figure of the announced product
 */
export type AnnouncedValue =
  /**
   * 公告整备质量（kg）
   * Announced curb mass (kg)
   */
  | 'CURB_MASS'
  /**
   * 公告总质量（kg）
   * Announced gross mass (kg)
   */
  | 'GROSS_MASS'
  /**
   * 公告高度（mm）
   * Announced height (mm)
   */
  | 'HEIGHT'
  /**
   * 公告长度（mm）
   * Announced length (mm)
   */
  | 'LENGTH'
  /**
   * 公告宽度（mm）
   * Announced width (mm)
   */
  | 'WIDTH';

/**
 * 对某一行执行操作
 * A verb done to a row
 */
export type AtInput = {
  /**
   * 标识
   * Identifier
   */
  id: string;
  /**
   * 所见版本号
   * The version that was seen
   */
  version: number;
};

/**
 * 审计筛选
 * Filter of audit lines
 */
export type AuditLineFilter = {
  /**
   * 账号
   * Account
   */
  accountId?: string | null | undefined;
  /**
   * 时间
   * When
   */
  at?: DateTimeRange | null | undefined;
  /**
   * 对象类型
   * Entity
   */
  entity?: string | null | undefined;
  /**
   * 对象标识
   * Identifier of the row
   */
  entityId?: string | null | undefined;
  /**
   * 动作或姓名的一部分
   * Part of a verb or a name
   */
  search?: string | null | undefined;
  /**
   * 动作
   * Verb
   */
  verb?: string | null | undefined;
};

/**
 * 审计排序
 * Order of audit lines
 */
export type AuditLineOrder = {
  /**
   * 方向
   * Direction
   */
  direction: Direction;
  /**
   * 依据
   * By
   */
  field: AuditLineOrderField;
};

/**
 * 排序依据
 * What the list is sorted by
 */
export type AuditLineOrderField =
  | 'AT';

/**
 * 当前可以执行的操作
 * What may be done now
 */
export type CertificateAction =
  | 'CANCEL'
  | 'EDIT'
  | 'RECORD_AUDIT'
  | 'RECORD_FINDING'
  | 'RENEW'
  | 'RESUME'
  | 'SUSPEND'
  | 'WITHDRAW';

/**
 * 审核类型
 * Kind of audit
 */
export type CertificateAuditKind =
  /**
   * 初次审核
   * Initial
   */
  | 'INITIAL'
  /**
   * 再认证审核
   * Recertification
   */
  | 'RECERTIFICATION'
  /**
   * 特殊审核
   * Special
   */
  | 'SPECIAL'
  /**
   * 监督审核
   * Surveillance
   */
  | 'SURVEILLANCE';

/**
 * 审核结果
 * Result of an audit
 */
export type CertificateAuditResult =
  /**
   * 未通过
   * Failed
   */
  | 'FAILED'
  /**
   * 通过
   * Passed
   */
  | 'PASSED'
  /**
   * 整改后通过
   * Passed with findings
   */
  | 'PASSED_WITH_FINDINGS';

/**
 * 证书筛选
 * Filter of certificates
 */
export type CertificateFilter = {
  /**
   * 企业
   * Enterprise
   */
  enterpriseId?: string | null | undefined;
  /**
   * 多少天内到期且未续期
   * Runs out within so many days and is not renewed
   */
  expiringWithinDays?: number | null | undefined;
  /**
   * 类别
   * Kinds
   */
  kind?: Array<CertificateKind> | null | undefined;
  /**
   * 编号、发证机构、申请人、范围的一部分
   * Part of number, body, applicant or scope
   */
  search?: string | null | undefined;
  /**
   * 状态，含按日期判断的到期
   * States, EXPIRED by date among them
   */
  state?: Array<CertificateState> | null | undefined;
  /**
   * 监督审核是否逾期
   * Whether its surveillance audit is overdue
   */
  surveillanceOverdue?: boolean | null | undefined;
};

/**
 * 证书类别
 * Kind of certificate
 */
export type CertificateKind =
  /**
   * 强制性产品认证（3C）
   * Compulsory product certification (CCC)
   */
  | 'CCC'
  /**
   * 汽车质量管理体系认证（IATF 16949）
   * Automotive quality management system (IATF 16949)
   */
  | 'IATF16949'
  /**
   * 质量管理体系认证（ISO 9001）
   * Quality management system (ISO 9001)
   */
  | 'QMS_ISO9001';

/**
 * 证书排序
 * Order of certificates
 */
export type CertificateOrder = {
  /**
   * 方向
   * Direction
   */
  direction: Direction;
  /**
   * 依据
   * By
   */
  field: CertificateOrderField;
};

/**
 * 排序依据
 * What the list is sorted by
 */
export type CertificateOrderField =
  | 'CREATED_AT'
  | 'ISSUED_ON'
  | 'NUMBER'
  | 'VALID_TO';

/**
 * 证书状态
 * State of a certificate
 */
export type CertificateState =
  /**
   * 注销
   * Cancelled
   */
  | 'CANCELLED'
  /**
   * 到期
   * Expired
   */
  | 'EXPIRED'
  /**
   * 暂停
   * Suspended
   */
  | 'SUSPENDED'
  /**
   * 有效
   * Valid
   */
  | 'VALID'
  /**
   * 撤销
   * Withdrawn
   */
  | 'WITHDRAWN';

/**
 * 修改成员角色
 * Change of a member's roles
 */
export type ChangeMemberRolesInput = {
  /**
   * 标识
   * Identifier
   */
  id: string;
  /**
   * 角色
   * Roles
   */
  roles: Array<Role>;
  /**
   * 所见版本号
   * The version that was seen
   */
  version: number;
};

/**
 * 修改口令
 * Change of password
 */
export type ChangePasswordInput = {
  /**
   * 当前口令
   * Current password
   */
  currentPassword: string;
  /**
   * 新口令
   * New password
   */
  newPassword: string;
};

/**
 * 公告产品状态变更
 * A change of a product’s state
 */
export type ChangeProductInput = {
  /**
   * 标识
   * Identifier
   */
  id: string;
  /**
   * 变更日期，不早于上次变更，不晚于今天
   * From which day on; neither before the last change nor after today
   */
  on: string;
  /**
   * 所见版本号
   * The version that was seen
   */
  version: number;
};

/**
 * 关闭不符合项
 * Closing a finding
 */
export type CloseFindingInput = {
  /**
   * 关闭日期
   * Closed on
   */
  closedOn: string;
  /**
   * 纠正措施
   * Corrective action
   */
  correctiveAction: string;
  /**
   * 标识
   * Identifier
   */
  id: string;
  /**
   * 所见版本号
   * The version that was seen
   */
  version: number;
};

/**
 * 指定文件的一列是什么
 * Says what a column of the file is
 */
export type ColumnMappingInput = {
  /**
   * 文件中的表头
   * Head in the file
   */
  column: string;
  /**
   * 字段，如 vin、parts.0.maker
   * Field, such as vin or parts.0.maker
   */
  field: string;
};

/**
 * 确认变更
 * Confirming a change
 */
export type ConfirmProfileChangeInput = {
  /**
   * 校验不符仍采用的理由
   * Why a code that fails its check is accepted
   */
  codeOverrideReason?: string | null | undefined;
  /**
   * 标识
   * Identifier
   */
  id: string;
  /**
   * 所见版本号
   * The version that was seen
   */
  version: number;
};

/**
 * 当前可以执行的操作
 * What may be done now
 */
export type ConformityAction =
  | 'APPROVE_LATE'
  | 'CORRECT'
  | 'EDIT'
  | 'ISSUE'
  | 'REFUSE_LATE'
  | 'REPLACE'
  | 'REQUEST_LATE'
  | 'REVOKE'
  | 'UPLOAD';

/**
 * 合格证筛选
 * Filter of conformity certificates
 */
export type ConformityFilter = {
  /**
   * 企业
   * Enterprise
   */
  enterpriseId?: string | null | undefined;
  /**
   * 仅超过上传时限的
   * Only those whose upload is overdue
   */
  isOverdue?: boolean | null | undefined;
  /**
   * 发证日期
   * Day of issue
   */
  issued?: DateRange | null | undefined;
  /**
   * 种类
   * Kinds
   */
  kind?: Array<ConformityKind> | null | undefined;
  /**
   * VIN 或合格证编号，须完整
   * Whole VIN or whole number
   */
  search?: string | null | undefined;
  /**
   * 状态
   * States
   */
  state?: Array<ConformityState> | null | undefined;
  /**
   * 车辆
   * Vehicle
   */
  vehicleId?: string | null | undefined;
};

/**
 * 合格证种类
 * Kind of a conformity certificate
 */
export type ConformityKind =
  /**
   * 底盘合格证
   * Chassis (DP)
   */
  | 'DP'
  /**
   * 整车合格证
   * Complete vehicle (QX)
   */
  | 'QX';

/**
 * 合格证排序
 * Order of conformity certificates
 */
export type ConformityOrder = {
  /**
   * 方向
   * Direction
   */
  direction: Direction;
  /**
   * 依据
   * By
   */
  field: ConformityOrderField;
};

/**
 * 排序依据
 * What the list is sorted by
 */
export type ConformityOrderField =
  | 'CREATED_AT'
  | 'ISSUED_ON';

/**
 * 合格证参数
 * What a conformity certificate says of its vehicle
 */
export type ConformityPayloadInput = {
  /**
   * 公告批次
   * Batch of the Announcement
   */
  announcementBatch?: number | null | undefined;
  /**
   * 公告生效日期
   * Day on which the Announcement takes effect
   */
  announcementEffectiveOn?: string | null | undefined;
  /**
   * 产品公告号
   * Number in the Announcement
   */
  announcementNumber?: string | null | undefined;
  /**
   * 轴数
   * Number of axles
   */
  axleCount?: number | null | undefined;
  /**
   * 轴荷（kg）
   * Axle loads (kg)
   */
  axleLoad?: string | null | undefined;
  /**
   * 制动方式（前/后）
   * Kind of brakes, front and rear
   */
  brakeMethod?: string | null | undefined;
  /**
   * 制动操作方式（前/后）
   * Operation of the brakes, front and rear
   */
  brakeOperation?: string | null | undefined;
  /**
   * 车辆品牌
   * Brand
   */
  brand?: string | null | undefined;
  /**
   * 驾驶室准乘人数
   * Seats in the cab
   */
  cabSeats?: number | null | undefined;
  /**
   * 货厢内部高（mm）
   * Height of the cargo body, inside, mm
   */
  cargoHeightMm?: number | null | undefined;
  /**
   * 货厢内部长（mm）
   * Length of the cargo body, inside, mm
   */
  cargoLengthMm?: number | null | undefined;
  /**
   * 货厢内部宽（mm）
   * Width of the cargo body, inside, mm
   */
  cargoWidthMm?: number | null | undefined;
  /**
   * 底盘合格证编号
   * Number of the chassis certificate
   */
  chassisCertificateNumber?: string | null | undefined;
  /**
   * 底盘 ID
   * Identifier of the chassis
   */
  chassisId?: string | null | undefined;
  /**
   * 底盘型号
   * Model of the chassis
   */
  chassisModel?: string | null | undefined;
  /**
   * 车身颜色
   * Colour, several joined by a slash
   */
  colour?: string | null | undefined;
  /**
   * 整备质量（kg）
   * Curb mass, kg
   */
  curbMassKg?: number | null | undefined;
  /**
   * 排量（mL）
   * Displacement, mL
   */
  displacementMl?: number | null | undefined;
  /**
   * 排放标准
   * Emission standard
   */
  emissionStandard?: string | null | undefined;
  /**
   * 发动机型号
   * Model of the engine
   */
  engineModel?: string | null | undefined;
  /**
   * 发动机号
   * Number of the engine
   */
  engineNumber?: string | null | undefined;
  /**
   * 企业标准
   * Standard of the enterprise
   */
  enterpriseStandard?: string | null | undefined;
  /**
   * 车架号
   * Number of the frame
   */
  frameNumber?: string | null | undefined;
  /**
   * 前轮距（mm）
   * Front track, mm
   */
  frontTrackMm?: number | null | undefined;
  /**
   * 燃料种类
   * Fuel
   */
  fuel?: string | null | undefined;
  /**
   * 油耗
   * Fuel consumption
   */
  fuelConsumption?: string | null | undefined;
  /**
   * 总质量（kg）
   * Gross mass, kg
   */
  grossMassKg?: number | null | undefined;
  /**
   * 外廓高（mm）
   * Height, mm
   */
  heightMm?: number | null | undefined;
  /**
   * 纯电动标记
   * Battery electric
   */
  isBatteryElectric?: boolean | null | undefined;
  /**
   * 钢板弹簧片数
   * Number of spring leaves
   */
  leafSprings?: string | null | undefined;
  /**
   * 外廓长（mm）
   * Length, mm
   */
  lengthMm?: number | null | undefined;
  /**
   * 载质量利用系数
   * Load factor
   */
  loadFactor?: string | null | undefined;
  /**
   * 企业 ID
   * Identifier of the enterprise in the Announcement
   */
  makerCode?: string | null | undefined;
  /**
   * 车辆制造企业名称
   * Name of the maker
   */
  makerName?: string | null | undefined;
  /**
   * 车辆制造日期
   * Day of manufacture
   */
  manufacturedOn?: string | null | undefined;
  /**
   * 最大净功率（kW）
   * Maximum net power, kW
   */
  maximumNetPowerKw?: string | null | undefined;
  /**
   * 最高车速（km/h）
   * Maximum speed, km/h
   */
  maximumSpeed?: number | null | undefined;
  /**
   * 车辆型号
   * Model
   */
  model?: string | null | undefined;
  /**
   * 企业其它信息
   * Other information of the enterprise
   */
  otherInformation?: string | null | undefined;
  /**
   * 功率（kW）
   * Power, kW
   */
  powerKw?: string | null | undefined;
  /**
   * 车辆生产单位地址
   * Address of the producing unit
   */
  producerAddress?: string | null | undefined;
  /**
   * 车辆生产单位名称
   * Name of the producing unit
   */
  producerName?: string | null | undefined;
  /**
   * 额定载质量（kg）
   * Rated load, kg
   */
  ratedLoadKg?: number | null | undefined;
  /**
   * 后轮距（mm）
   * Rear track, mm
   */
  rearTrackMm?: number | null | undefined;
  /**
   * 备注
   * Remark
   */
  remark?: string | null | undefined;
  /**
   * 半挂车鞍座最大允许总质量（kg）
   * Permitted mass on the saddle, kg
   */
  saddleMassKg?: number | null | undefined;
  /**
   * 额定载客
   * Seats
   */
  seats?: number | null | undefined;
  /**
   * 转向轴个数
   * Number of steered axles
   */
  steeredAxleCount?: number | null | undefined;
  /**
   * 转向形式
   * Steering
   */
  steering?: string | null | undefined;
  /**
   * 准牵引总质量（kg）
   * Permitted towed mass, kg
   */
  towedMassKg?: number | null | undefined;
  /**
   * 轮胎数
   * Number of tyres
   */
  tyreCount?: number | null | undefined;
  /**
   * 轮胎规格
   * Specification of the tyres
   */
  tyreSpecification?: string | null | undefined;
  /**
   * 车辆分类
   * Class of vehicle
   */
  vehicleClass?: string | null | undefined;
  /**
   * 车辆名称
   * Name of the vehicle
   */
  vehicleName?: string | null | undefined;
  /**
   * 校验信息
   * Verification code
   */
  verificationCode?: string | null | undefined;
  /**
   * 轴距（mm）
   * Wheelbase (mm)
   */
  wheelbase?: string | null | undefined;
  /**
   * 外廓宽（mm）
   * Width, mm
   */
  widthMm?: number | null | undefined;
};

/**
 * 一张合格证
 * One certificate
 */
export type ConformityRowInput = {
  /**
   * 发证日期
   * Day of issue
   */
  issuedOn: string;
  /**
   * 种类
   * Kind
   */
  kind: ConformityKind;
  /**
   * 合格证编号
   * Number
   */
  number: string;
  /**
   * 纸张编号
   * Number of the paper
   */
  paperNumber?: string | null | undefined;
  /**
   * 打印唯一码
   * Print code
   */
  printCode?: string | null | undefined;
  /**
   * 车辆识别代号（VIN）
   * Vehicle identification number
   */
  vin: string;
};

/**
 * 合格证状态
 * State of a conformity certificate
 */
export type ConformityState =
  /**
   * 草稿
   * Draft
   */
  | 'DRAFT'
  /**
   * 已签发，待上传
   * Issued, not uploaded
   */
  | 'ISSUED'
  /**
   * 补传已批准
   * Late upload approved
   */
  | 'LATE_APPROVED'
  /**
   * 补传待批
   * Late upload requested
   */
  | 'LATE_REQUESTED'
  /**
   * 已撤销
   * Revoked
   */
  | 'REVOKED'
  /**
   * 已上传
   * Uploaded
   */
  | 'UPLOADED'
  /**
   * 上传中
   * Being uploaded
   */
  | 'UPLOADING'
  /**
   * 上传失败
   * Upload failed
   */
  | 'UPLOAD_FAILED';

/**
 * 修改已上传的合格证
 * Correction of an uploaded certificate
 */
export type CorrectConformityInput = {
  /**
   * 标识
   * Identifier
   */
  id: string;
  /**
   * 合格证参数
   * Content
   */
  payload: ConformityPayloadInput;
  /**
   * 修改理由
   * Why
   */
  reason: string;
  /**
   * 所见版本号
   * The version that was seen
   */
  version: number;
};

/**
 * 新机构（企业由监管部门登记，不在此建立）
 * New organisation; enterprises are registered elsewhere
 */
export type CreateOrganisationInput = {
  /**
   * 登录名后缀（小写字母、数字、横线）
   * What the sign-in names of its people end with
   */
  handle: string;
  /**
   * 幂等键：同一键重复提交只生效一次
   * The same key again gives the same row
   */
  idempotencyKey?: string | null | undefined;
  /**
   * 类别
   * Kind
   */
  kind: OrganisationKind;
  /**
   * 名称
   * Name
   */
  name: string;
  /**
   * 行政区划代码前缀，政府部门必填
   * Region prefix, required for a department
   */
  regionPrefix?: string | null | undefined;
};

/**
 * 新建接口令牌
 * A new API token
 */
export type CreateTokenInput = {
  /**
   * 可使用的最后一天
   * Last day on which it can be used
   */
  expiresOn: string;
  /**
   * 幂等键：同一键重复提交只生效一次
   * The same key again gives the same row
   */
  idempotencyKey?: string | null | undefined;
  /**
   * 名称，如使用它的系统
   * Name, such as the system that will use it
   */
  name: string;
  /**
   * 权限，如 certificate:read；只能授予本人持有的权限
   * Permissions, such as certificate:read; only those that one holds
   */
  permissions: Array<string>;
};

/**
 * 预告上传：先说明文件，再把内容 PUT 到返回的地址
 * Announcing an upload: tell about the file first, then PUT its bytes to the address in the answer
 */
export type CreateUploadInput = {
  /**
   * 幂等键：同一键重复提交只生效一次
   * The same key again gives the same row
   */
  idempotencyKey?: string | null | undefined;
  /**
   * 文件名，含扩展名
   * Name, with its ending
   */
  name: string;
  /**
   * 用途
   * Purpose
   */
  purpose: FilePurpose;
  /**
   * 内容的 SHA-256 摘要（十六进制），用于核对
   * SHA-256 digest of the content, hexadecimal, to be checked
   */
  sha256?: string | null | undefined;
  /**
   * 大小（字节）
   * Size in bytes
   */
  sizeBytes: number;
};

/**
 * 日期范围，含两端
 * Range of dates, both ends included
 */
export type DateRange = {
  /**
   * 自
   * From
   */
  from?: string | null | undefined;
  /**
   * 至
   * To
   */
  to?: string | null | undefined;
};

/**
 * 时刻范围，含两端
 * Range of instants, both ends included
 */
export type DateTimeRange = {
  /**
   * 自
   * From
   */
  from?: string | null | undefined;
  /**
   * 至
   * To
   */
  to?: string | null | undefined;
};

/**
 * 期限单位
 * Unit of a term
 */
export type DeadlineUnit =
  /**
   * 日
   * calendar days
   */
  | 'CD'
  /**
   * 小时
   * hours
   */
  | 'H'
  /**
   * 个月
   * months
   */
  | 'MONTH'
  /**
   * 工作日
   * working days
   */
  | 'WD'
  /**
   * 年
   * years
   */
  | 'YEAR';

/**
 * 判定规则
 * Decision rule
 */
export type DecisionRule =
  /**
   * 保护带
   * Guard band
   */
  | 'GUARD_BAND'
  /**
   * 简单接受
   * Simple acceptance
   */
  | 'SIMPLE';

/**
 * 车辆交付
 * Delivery of a vehicle
 */
export type DeliverVehicleInput = {
  /**
   * 交付日期
   * Day of delivery
   */
  deliveredOn: string;
  /**
   * 交付对象
   * To whom
   */
  deliveredTo: string;
  /**
   * 标识
   * Identifier
   */
  id: string;
  /**
   * 所见版本号
   * The version that was seen
   */
  version: number;
};

/**
 * 演示登录
 * Demonstration sign-in
 */
export type DemonstrationSignInInput = {
  /**
   * 登录名
   * Sign-in name
   */
  name: string;
};

/**
 * 升序或降序
 * Ascending or descending
 */
export type Direction =
  /**
   * 升序
   * Ascending
   */
  | 'ASC'
  /**
   * 降序
   * Descending
   */
  | 'DESC';

/**
 * 起草合格证；参数由公告、车辆和企业带入
 * Draft of a certificate; its content comes from product, vehicle and enterprise
 */
export type DraftConformityInput = {
  /**
   * 幂等键：同一键重复提交只生效一次
   * The same key again gives the same row
   */
  idempotencyKey?: string | null | undefined;
  /**
   * 种类
   * Kind
   */
  kind: ConformityKind;
  /**
   * 合格证编号
   * Number
   */
  number: string;
  /**
   * 纸张编号
   * Number of the paper
   */
  paperNumber?: string | null | undefined;
  /**
   * 打印唯一码
   * Print code
   */
  printCode?: string | null | undefined;
  /**
   * 车辆
   * Vehicle
   */
  vehicleId: string;
};

/**
 * 起草检验项目模板
 * Drafting an inspection plan
 */
export type DraftPlanInput = {
  /**
   * 幂等键：同一键重复提交只生效一次
   * The same key again gives the same row
   */
  idempotencyKey?: string | null | undefined;
  /**
   * 公告产品
   * The product
   */
  productId: string;
  /**
   * 从起始模板还是从最近发布的版次开始
   * What the draft starts with
   */
  source: PlanSource;
};

/**
 * 起草报告
 * Drafting a report
 */
export type DraftReportInput = {
  /**
   * 对方法的偏离
   * Deviations from the method
   */
  deviations?: string | null | undefined;
  /**
   * 幂等键：同一键重复提交只生效一次
   * The same key again gives the same row
   */
  idempotencyKey?: string | null | undefined;
  /**
   * 各项结果，按先后排列，最多 100 项
   * The results in their order, 100 at most
   */
  items: Array<TestItemInput>;
  /**
   * 检测机构地址
   * Address of the laboratory
   */
  laboratoryAddress: string;
  /**
   * 检测方法
   * Method
   */
  method: string;
  /**
   * 报告编号
   * Number
   */
  number: string;
  /**
   * 委托单
   * The test order
   */
  orderId: string;
  /**
   * 检测地点
   * Place of testing
   */
  place: string;
  /**
   * 产品型号
   * Model of the product
   */
  productModel: string;
  /**
   * 产品名称
   * Name of the product
   */
  productName: string;
  /**
   * 样品状况
   * Condition of the sample
   */
  sampleCondition: string;
  /**
   * 抽样日期
   * Sampled on
   */
  sampledOn?: string | null | undefined;
  /**
   * 抽样方案与方法
   * Plan and method of sampling
   */
  samplingMethod?: string | null | undefined;
  /**
   * 判定依据
   * Specification that is judged by
   */
  specification: string;
  /**
   * 样品描述与标识
   * The specimen and how it is marked
   */
  specimen: string;
  /**
   * 检测环境条件
   * Conditions during the test
   */
  testConditions?: string | null | undefined;
  /**
   * 检测开始日期
   * Tested from
   */
  testedFrom: string;
  /**
   * 检测结束日期
   * Tested to
   */
  testedTo: string;
  /**
   * 标题
   * Title
   */
  title: string;
};

/**
 * 更正执行记录
 * Correction of an adoption
 */
export type EditAdoptionInput = {
  /**
   * 依据；执行时必填
   * Evidence, required when adopted
   */
  evidence?: string | null | undefined;
  /**
   * 标识
   * Identifier
   */
  id: string;
  /**
   * 备注；不执行时必填理由
   * Note; the grounds, required when not adopted
   */
  note?: string | null | undefined;
  /**
   * 产品系列
   * Line of products
   */
  productLine: string;
  /**
   * 开始日期
   * Since
   */
  since: string;
  /**
   * 执行或不执行
   * Adopted or not adopted
   */
  state: AdoptionState;
  /**
   * 所见版本号
   * The version that was seen
   */
  version: number;
};

/**
 * 修改证书；类别不能改
 * Edit of a certificate; its kind stays
 */
export type EditCertificateInput = {
  /**
   * 申请人
   * Applicant
   */
  applicant: string;
  /**
   * 发证机构
   * Certification body
   */
  body: string;
  /**
   * 产品类别或专业代码
   * Product category or scope code
   */
  category?: string | null | undefined;
  /**
   * 生产厂
   * Factory
   */
  factory?: string | null | undefined;
  /**
   * 首次发证日期
   * First issued on
   */
  firstIssuedOn: string;
  /**
   * 标识
   * Identifier
   */
  id: string;
  /**
   * 本次发证日期
   * Issued on
   */
  issuedOn: string;
  /**
   * 制造商
   * Manufacturer
   */
  manufacturer?: string | null | undefined;
  /**
   * 证书编号
   * Number
   */
  number: string;
  /**
   * 认证范围或产品、型号
   * Scope, or products and models
   */
  products: string;
  /**
   * 依据标准（含版本）
   * Standards, with their editions
   */
  standards: string;
  /**
   * 有效期至；省略则按规则最长期限
   * Last day; as long as the rule allows when left out
   */
  validTo?: string | null | undefined;
  /**
   * 所见版本号
   * The version that was seen
   */
  version: number;
};

/**
 * 修改合格证草稿
 * Edit of a draft
 */
export type EditConformityInput = {
  /**
   * 标识
   * Identifier
   */
  id: string;
  /**
   * 合格证编号
   * Number
   */
  number: string;
  /**
   * 纸张编号
   * Number of the paper
   */
  paperNumber?: string | null | undefined;
  /**
   * 合格证参数
   * Content
   */
  payload: ConformityPayloadInput;
  /**
   * 打印唯一码
   * Print code
   */
  printCode?: string | null | undefined;
  /**
   * 所见版本号
   * The version that was seen
   */
  version: number;
};

/**
 * 修改企业档案
 * Edit of an enterprise's profile
 */
export type EditEnterpriseInput = {
  /**
   * 地址
   * Address
   */
  address: string;
  /**
   * 电子邮箱
   * E-mail
   */
  contactEmail?: string | null | undefined;
  /**
   * 联系人
   * Contact
   */
  contactName: string;
  /**
   * 联系电话
   * Phone
   */
  contactPhone: string;
  /**
   * 标识
   * Identifier
   */
  id: string;
  /**
   * 行业代码（GB/T 4754）
   * Industry code
   */
  industryCode: string;
  /**
   * 类别
   * Kinds
   */
  kinds: Array<EnterpriseKind>;
  /**
   * 法定代表人
   * Legal representative
   */
  legalRepresentative: string;
  /**
   * 所见版本号
   * The version that was seen
   */
  version: number;
};

/**
 * 修改草稿；给出全部项目
 * Edit of a draft; all items are given
 */
export type EditPlanInput = {
  /**
   * 标识
   * Identifier
   */
  id: string;
  /**
   * 全部检验项目，按次序，至多 100 项
   * All items in their order, at most 100
   */
  items: Array<PlanItemInput>;
  /**
   * 所见版本号
   * The version that was seen
   */
  version: number;
};

/**
 * 修改待确认或被退回的公告产品
 * Edit of a product that is not confirmed yet
 */
export type EditProductInput = {
  /**
   * 允许使用的底盘；不在他人底盘上改装的产品为空
   * Chassis that may be built upon; empty where the maker builds the whole
   */
  allowedChassis: Array<AllowedChassisInput>;
  /**
   * 各轴轴荷（kg），自前向后
   * Axle loads from the front, kg
   */
  axleLoadsKg: Array<number>;
  /**
   * 公告批次
   * Batch of the Announcement
   */
  batch: number;
  /**
   * 商标
   * Brand
   */
  brand: string;
  /**
   * 驾驶室准乘人数
   * Seats in the cab
   */
  cabSeats?: number | null | undefined;
  /**
   * 结构类别
   * Group
   */
  category: ProductCategory;
  /**
   * 整备质量（kg）
   * Curb mass, kg
   */
  curbMassKg: number;
  /**
   * 公告生效日期
   * Day on which the Announcement takes effect
   */
  effectiveOn: string;
  /**
   * 排放阶段
   * Stage of emission limits
   */
  emissionStage?: EmissionStage | null | undefined;
  /**
   * 发动机型号
   * Model of the engine
   */
  engineModel?: string | null | undefined;
  /**
   * 发动机功率（kW）
   * Power, kW
   */
  enginePowerKw?: string | null | undefined;
  /**
   * 燃料种类
   * Fuel
   */
  fuel?: Fuel | null | undefined;
  /**
   * 总质量（kg）
   * Gross mass, kg
   */
  grossMassKg: number;
  /**
   * 高（mm）
   * Height, mm
   */
  heightMm: number;
  /**
   * 标识
   * Identifier
   */
  id: string;
  /**
   * 是否运输危险货物
   * Carries dangerous goods
   */
  isHazmat: boolean;
  /**
   * 长（mm）
   * Length, mm
   */
  lengthMm: number;
  /**
   * 产品型号，例如 CLW5160GSSD5
   * Model, e.g. CLW5160GSSD5
   */
  model: string;
  /**
   * 产品名称
   * Name
   */
  name: string;
  /**
   * 额定载质量（kg）
   * Rated load, kg
   */
  ratedLoadKg?: number | null | undefined;
  /**
   * 用途代号；须在公告生效之日施行的 GB/T 17350 之内
   * Use code of the edition of GB/T 17350 in force on the effective day
   */
  useCode?: string | null | undefined;
  /**
   * 所见版本号
   * The version that was seen
   */
  version: number;
  /**
   * 宽（mm）
   * Width, mm
   */
  widthMm: number;
};

/**
 * 修改研发项目
 * Edit of a project
 */
export type EditProjectInput = {
  /**
   * 预算（整数，单位：分）
   * Budget, whole fen
   */
  budgetFen: number;
  /**
   * 项目编号
   * Code
   */
  code?: string | null | undefined;
  /**
   * 计划结束日期
   * Planned last day
   */
  endsOn: string;
  /**
   * 目标
   * Goal
   */
  goal: string;
  /**
   * 标识
   * Identifier
   */
  id: string;
  /**
   * 类别
   * Kind
   */
  kind: ProjectKind;
  /**
   * 负责人
   * Who leads it
   */
  leadName: string;
  /**
   * 名称
   * Name
   */
  name: string;
  /**
   * 合作单位
   * Partners
   */
  partners: Array<ProjectPartnerInput>;
  /**
   * 已投入（整数，单位：分）
   * Spent so far, whole fen
   */
  spentFen: number;
  /**
   * 研发阶段
   * Stage
   */
  stage: ProjectStage;
  /**
   * 计划开始日期
   * Planned first day
   */
  startsOn: string;
  /**
   * 所见版本号
   * The version that was seen
   */
  version: number;
};

/**
 * 修改草稿；所列结果全部取代原有结果
 * Editing a draft; the results given take the place of all it had
 */
export type EditReportInput = {
  /**
   * 对方法的偏离
   * Deviations from the method
   */
  deviations?: string | null | undefined;
  /**
   * 标识
   * Identifier
   */
  id: string;
  /**
   * 各项结果，按先后排列，最多 100 项
   * The results in their order, 100 at most
   */
  items: Array<TestItemInput>;
  /**
   * 检测机构地址
   * Address of the laboratory
   */
  laboratoryAddress: string;
  /**
   * 检测方法
   * Method
   */
  method: string;
  /**
   * 报告编号
   * Number
   */
  number: string;
  /**
   * 检测地点
   * Place of testing
   */
  place: string;
  /**
   * 产品型号
   * Model of the product
   */
  productModel: string;
  /**
   * 产品名称
   * Name of the product
   */
  productName: string;
  /**
   * 样品状况
   * Condition of the sample
   */
  sampleCondition: string;
  /**
   * 抽样日期
   * Sampled on
   */
  sampledOn?: string | null | undefined;
  /**
   * 抽样方案与方法
   * Plan and method of sampling
   */
  samplingMethod?: string | null | undefined;
  /**
   * 判定依据
   * Specification that is judged by
   */
  specification: string;
  /**
   * 样品描述与标识
   * The specimen and how it is marked
   */
  specimen: string;
  /**
   * 检测环境条件
   * Conditions during the test
   */
  testConditions?: string | null | undefined;
  /**
   * 检测开始日期
   * Tested from
   */
  testedFrom: string;
  /**
   * 检测结束日期
   * Tested to
   */
  testedTo: string;
  /**
   * 标题
   * Title
   */
  title: string;
  /**
   * 所见版本号
   * The version that was seen
   */
  version: number;
};

/**
 * 更正标准；未填项即为空
 * Correction of a standard; what is left out becomes empty
 */
export type EditStandardInput = {
  /**
   * 对应的国际标准
   * International counterpart
   */
  counterpart?: string | null | undefined;
  /**
   * 一致性程度
   * Degree of correspondence
   */
  degree?: AdoptionDegree | null | undefined;
  /**
   * 标识
   * Identifier
   */
  id: string;
  /**
   * 实施日期
   * In force from
   */
  implementedOn?: string | null | undefined;
  /**
   * 是否待核实
   * Whether it is still to be confirmed
   */
  isDoubtful: boolean;
  /**
   * 是否强制性
   * Whether it binds
   */
  isMandatory: boolean;
  /**
   * 发布日期
   * Issued on
   */
  issuedOn?: string | null | undefined;
  /**
   * 备注
   * Note
   */
  note?: string | null | undefined;
  /**
   * 标准编号
   * Number
   */
  number: string;
  /**
   * 信息来源
   * Source of these facts
   */
  source: string;
  /**
   * 被代替日期；为空即取消代替关系
   * Replaced from; empty undoes the replacement
   */
  supersededOn?: string | null | undefined;
  /**
   * 名称
   * Title
   */
  title: string;
  /**
   * 所见版本号
   * The version that was seen
   */
  version: number;
  /**
   * 废止日期；为空即取消废止
   * Withdrawn on; empty undoes the withdrawal
   */
  withdrawnOn?: string | null | undefined;
};

/**
 * 修改车辆登记
 * Edit of a vehicle
 */
export type EditVehicleInput = {
  /**
   * 底盘合格证编号
   * Number of the chassis certificate
   */
  chassisCertificateNumber?: string | null | undefined;
  /**
   * 底盘合格证发证日期
   * Day of issue of the chassis certificate
   */
  chassisCertificateOn?: string | null | undefined;
  /**
   * 底盘生产企业
   * Maker of the chassis
   */
  chassisMaker?: string | null | undefined;
  /**
   * 底盘型号
   * Model of the chassis
   */
  chassisModel?: string | null | undefined;
  /**
   * 车身颜色
   * Colour
   */
  colour?: string | null | undefined;
  /**
   * 发动机号
   * Number of the engine
   */
  engineNumber?: string | null | undefined;
  /**
   * 标识
   * Identifier
   */
  id: string;
  /**
   * 制造日期
   * Day of manufacture
   */
  manufacturedOn: string;
  /**
   * 产品型号
   * Model
   */
  model: string;
  /**
   * 关键零部件
   * Key parts
   */
  parts: Array<KeyPartInput>;
  /**
   * 所见版本号
   * The version that was seen
   */
  version: number;
  /**
   * 车辆识别代号（VIN）
   * Vehicle identification number
   */
  vin: string;
};

/**
 * 排放阶段
 * Stage of emission limits
 */
export type EmissionStage =
  /**
   * 国四
   * China IV
   */
  | 'CHINA_IV'
  /**
   * 国五
   * China V
   */
  | 'CHINA_V'
  /**
   * 国六 a
   * China VI a
   */
  | 'CHINA_VI_A'
  /**
   * 国六 b
   * China VI b
   */
  | 'CHINA_VI_B';

/**
 * 终止执行记录
 * Ending an adoption
 */
export type EndAdoptionInput = {
  /**
   * 终止日期
   * Ended on
   */
  endedOn: string;
  /**
   * 标识
   * Identifier
   */
  id: string;
  /**
   * 终止原因
   * Why
   */
  reason: string;
  /**
   * 所见版本号
   * The version that was seen
   */
  version: number;
};

/**
 * 为有期限的条目定截止日期
 * Ending a row of dated data
 */
export type EndReferenceInput = {
  /**
   * 标识
   * Identifier
   */
  id: string;
  /**
   * 最后有效日期（含）
   * The last day on which it holds
   */
  on: string;
  /**
   * 所见版本号
   * The version that was seen
   */
  version: number;
};

/**
 * 结束会话
 * Ending a session
 */
export type EndSessionInput = {
  /**
   * 会话标识
   * Identifier of the session
   */
  id: string;
};

/**
 * 登记公告产品
 * Entering an announced product
 */
export type EnterProductInput = {
  /**
   * 允许使用的底盘；不在他人底盘上改装的产品为空
   * Chassis that may be built upon; empty where the maker builds the whole
   */
  allowedChassis: Array<AllowedChassisInput>;
  /**
   * 各轴轴荷（kg），自前向后
   * Axle loads from the front, kg
   */
  axleLoadsKg: Array<number>;
  /**
   * 公告批次
   * Batch of the Announcement
   */
  batch: number;
  /**
   * 商标
   * Brand
   */
  brand: string;
  /**
   * 驾驶室准乘人数
   * Seats in the cab
   */
  cabSeats?: number | null | undefined;
  /**
   * 结构类别
   * Group
   */
  category: ProductCategory;
  /**
   * 整备质量（kg）
   * Curb mass, kg
   */
  curbMassKg: number;
  /**
   * 公告生效日期
   * Day on which the Announcement takes effect
   */
  effectiveOn: string;
  /**
   * 排放阶段
   * Stage of emission limits
   */
  emissionStage?: EmissionStage | null | undefined;
  /**
   * 发动机型号
   * Model of the engine
   */
  engineModel?: string | null | undefined;
  /**
   * 发动机功率（kW）
   * Power, kW
   */
  enginePowerKw?: string | null | undefined;
  /**
   * 燃料种类
   * Fuel
   */
  fuel?: Fuel | null | undefined;
  /**
   * 总质量（kg）
   * Gross mass, kg
   */
  grossMassKg: number;
  /**
   * 高（mm）
   * Height, mm
   */
  heightMm: number;
  /**
   * 幂等键：同一键重复提交只生效一次
   * The same key again gives the same row
   */
  idempotencyKey?: string | null | undefined;
  /**
   * 是否运输危险货物
   * Carries dangerous goods
   */
  isHazmat: boolean;
  /**
   * 长（mm）
   * Length, mm
   */
  lengthMm: number;
  /**
   * 产品型号，例如 CLW5160GSSD5
   * Model, e.g. CLW5160GSSD5
   */
  model: string;
  /**
   * 产品名称
   * Name
   */
  name: string;
  /**
   * 额定载质量（kg）
   * Rated load, kg
   */
  ratedLoadKg?: number | null | undefined;
  /**
   * 用途代号；须在公告生效之日施行的 GB/T 17350 之内
   * Use code of the edition of GB/T 17350 in force on the effective day
   */
  useCode?: string | null | undefined;
  /**
   * 宽（mm）
   * Width, mm
   */
  widthMm: number;
};

/**
 * 当前可以执行的操作
 * What may be done now
 */
export type EnterpriseAction =
  | 'CLOSE'
  | 'EDIT'
  | 'RESUME'
  | 'SUBMIT_CHANGE'
  | 'SUSPEND';

/**
 * 企业筛选
 * Filter of enterprises
 */
export type EnterpriseFilter = {
  /**
   * 类别
   * Kinds
   */
  kind?: Array<EnterpriseKind> | null | undefined;
  /**
   * 行政区划代码
   * Region codes
   */
  region?: Array<string> | null | undefined;
  /**
   * 名称、代码、联系人的一部分
   * Part of name, code or contact
   */
  search?: string | null | undefined;
  /**
   * 状态
   * Status
   */
  status?: Array<EnterpriseStatus> | null | undefined;
};

/**
 * 企业类别
 * Kind of enterprise
 */
export type EnterpriseKind =
  /**
   * 底盘生产企业
   * Chassis maker
   */
  | 'CHASSIS_MAKER'
  /**
   * 销售企业
   * Dealer
   */
  | 'DEALER'
  /**
   * 零部件生产企业
   * Parts maker
   */
  | 'PARTS_MAKER'
  /**
   * 专用汽车生产企业
   * Special-purpose vehicle maker
   */
  | 'SPV_MAKER'
  /**
   * 挂车生产企业
   * Trailer maker
   */
  | 'TRAILER_MAKER';

/**
 * 企业排序
 * Order of enterprises
 */
export type EnterpriseOrder = {
  /**
   * 方向
   * Direction
   */
  direction: Direction;
  /**
   * 依据
   * By
   */
  field: EnterpriseOrderField;
};

/**
 * 排序依据
 * What the list is sorted by
 */
export type EnterpriseOrderField =
  | 'CREATED_AT'
  | 'CREDIT_CODE'
  | 'NAME'
  | 'REGION';

/**
 * 企业状态
 * Status of an enterprise
 */
export type EnterpriseStatus =
  /**
   * 正常
   * Active
   */
  | 'ACTIVE'
  /**
   * 注销
   * Closed
   */
  | 'CLOSED'
  /**
   * 暂停
   * Suspended
   */
  | 'SUSPENDED';

/**
 * 导出证书
 * Export of certificates
 */
export type ExportCertificatesInput = {
  /**
   * 列，按列表中的代码；省略即全部
   * Columns by their keys in the list; all when left out
   */
  columns?: Array<string> | null | undefined;
  /**
   * 筛选；省略即全部可见证书
   * Filter; everything in sight when left out
   */
  filter?: CertificateFilter | null | undefined;
  /**
   * 格式
   * Format
   */
  format: ExportFormat;
  /**
   * 幂等键：同一键重复提交只生效一次
   * The same key again gives the same row
   */
  idempotencyKey?: string | null | undefined;
  /**
   * 排序
   * Order
   */
  orderBy?: CertificateOrder | null | undefined;
};

/**
 * 导出合格证
 * Export of conformity certificates
 */
export type ExportConformityCertificatesInput = {
  /**
   * 列，按列表中的代码；省略即全部
   * Columns by their keys in the list; all when left out
   */
  columns?: Array<string> | null | undefined;
  /**
   * 筛选；省略即全部可见数据
   * Filter; everything in sight when left out
   */
  filter?: ConformityFilter | null | undefined;
  /**
   * 格式
   * Format
   */
  format: ExportFormat;
  /**
   * 幂等键：同一键重复提交只生效一次
   * The same key again gives the same row
   */
  idempotencyKey?: string | null | undefined;
  /**
   * 排序
   * Order
   */
  orderBy?: ConformityOrder | null | undefined;
};

/**
 * 导出格式
 * Format of an export
 */
export type ExportFormat =
  /**
   * CSV 文本
   * CSV text
   */
  | 'CSV'
  /**
   * Excel 工作簿
   * Excel workbook
   */
  | 'XLSX';

/**
 * 导出关键零部件追溯结果（召回范围）
 * Export of a key-part trace: the scope of a recall
 */
export type ExportKeyPartsInput = {
  /**
   * 列，按列表中的代码；省略即全部
   * Columns by their keys in the list; all when left out
   */
  columns?: Array<string> | null | undefined;
  /**
   * 追溯条件
   * What is traced
   */
  filter: KeyPartFilter;
  /**
   * 格式
   * Format
   */
  format: ExportFormat;
  /**
   * 幂等键：同一键重复提交只生效一次
   * The same key again gives the same row
   */
  idempotencyKey?: string | null | undefined;
};

/**
 * 导出下线检验
 * Export of line-end inspections
 */
export type ExportLineEndInspectionsInput = {
  /**
   * 列，按列表中的代码；省略即全部
   * Columns by their keys in the list; all when left out
   */
  columns?: Array<string> | null | undefined;
  /**
   * 筛选；省略即全部可见数据
   * Filter; everything in sight when left out
   */
  filter?: LineEndInspectionFilter | null | undefined;
  /**
   * 格式
   * Format
   */
  format: ExportFormat;
  /**
   * 幂等键：同一键重复提交只生效一次
   * The same key again gives the same row
   */
  idempotencyKey?: string | null | undefined;
  /**
   * 排序
   * Order
   */
  orderBy?: LineEndInspectionOrder | null | undefined;
};

/**
 * 导出公告产品
 * Export of announced products
 */
export type ExportProductsInput = {
  /**
   * 列，按列表中的代码；省略即全部
   * Columns by their keys in the list; all when left out
   */
  columns?: Array<string> | null | undefined;
  /**
   * 筛选；省略即全部可见数据
   * Filter; everything in sight when left out
   */
  filter?: ProductFilter | null | undefined;
  /**
   * 格式
   * Format
   */
  format: ExportFormat;
  /**
   * 幂等键：同一键重复提交只生效一次
   * The same key again gives the same row
   */
  idempotencyKey?: string | null | undefined;
  /**
   * 排序
   * Order
   */
  orderBy?: ProductOrder | null | undefined;
};

/**
 * 导出对账
 * Export of the reconciliation
 */
export type ExportReconciliationInput = {
  /**
   * 列，按列表中的代码；省略即全部
   * Columns by their keys in the list; all when left out
   */
  columns?: Array<string> | null | undefined;
  /**
   * 范围
   * Range
   */
  filter: ReconciliationFilter;
  /**
   * 格式
   * Format
   */
  format: ExportFormat;
  /**
   * 幂等键：同一键重复提交只生效一次
   * The same key again gives the same row
   */
  idempotencyKey?: string | null | undefined;
};

/**
 * 导出车辆
 * Export of vehicles
 */
export type ExportVehiclesInput = {
  /**
   * 列，按列表中的代码；省略即全部
   * Columns by their keys in the list; all when left out
   */
  columns?: Array<string> | null | undefined;
  /**
   * 筛选；省略即全部可见数据
   * Filter; everything in sight when left out
   */
  filter?: VehicleFilter | null | undefined;
  /**
   * 格式
   * Format
   */
  format: ExportFormat;
  /**
   * 幂等键：同一键重复提交只生效一次
   * The same key again gives the same row
   */
  idempotencyKey?: string | null | undefined;
  /**
   * 排序
   * Order
   */
  orderBy?: VehicleOrder | null | undefined;
};

/**
 * 逐项退回理由
 * Why one field is returned
 */
export type FieldReasonInput = {
  /**
   * 字段：name、creditCode 或 regionCode
   * Field: name, creditCode or regionCode
   */
  field: string;
  /**
   * 理由
   * Reason
   */
  reason: string;
};

/**
 * 文件用途
 * What a file is for
 */
export type FilePurpose =
  /**
   * 情况说明材料
   * Document of an explanation
   */
  | 'EXPLANATION_DOCUMENT'
  /**
   * 导入文件
   * File to be imported
   */
  | 'IMPORT_SOURCE'
  /**
   * 检验照片
   * Photo of an inspection
   */
  | 'INSPECTION_PHOTO'
  /**
   * 任务结果
   * Result of a job
   */
  | 'JOB_RESULT';

/**
 * 文件状态
 * State of a file
 */
export type FileState =
  /**
   * 待上传
   * Awaited
   */
  | 'AWAITED'
  /**
   * 已过期
   * Expired
   */
  | 'EXPIRED'
  /**
   * 已保存
   * Stored
   */
  | 'STORED';

/**
 * 当前可以执行的操作
 * What may be done now
 */
export type FindingAction =
  | 'CLOSE_FINDING';

/**
 * 不符合项筛选
 * Filter of findings
 */
export type FindingFilter = {
  /**
   * 证书
   * Certificate
   */
  certificateId?: string | null | undefined;
  /**
   * 企业
   * Enterprise
   */
  enterpriseId?: string | null | undefined;
  /**
   * 过程
   * Processes
   */
  process?: Array<ProcessTag> | null | undefined;
  /**
   * 严重程度
   * Severities
   */
  severity?: Array<FindingSeverity> | null | undefined;
  /**
   * 状态
   * States
   */
  state?: Array<FindingState> | null | undefined;
};

/**
 * 不符合项排序
 * Order of findings
 */
export type FindingOrder = {
  /**
   * 方向
   * Direction
   */
  direction: Direction;
  /**
   * 依据
   * By
   */
  field: FindingOrderField;
};

/**
 * 排序依据
 * What the list is sorted by
 */
export type FindingOrderField =
  | 'CREATED_AT'
  | 'FOUND_ON';

/**
 * 不符合的严重程度
 * Severity of a finding
 */
export type FindingSeverity =
  /**
   * 严重不符合
   * Major nonconformity
   */
  | 'MAJOR'
  /**
   * 一般不符合
   * Minor nonconformity
   */
  | 'MINOR'
  /**
   * 观察项
   * Observation
   */
  | 'OBSERVATION';

/**
 * 不符合项状态
 * State of a finding
 */
export type FindingState =
  /**
   * 已关闭
   * Closed
   */
  | 'CLOSED'
  /**
   * 未关闭
   * Open
   */
  | 'OPEN';

/**
 * 燃料种类
 * Fuel
 */
export type Fuel =
  /**
   * 柴油
   * Diesel
   */
  | 'DIESEL'
  /**
   * 纯电动
   * Battery electric
   */
  | 'ELECTRIC'
  /**
   * 混合动力
   * Hybrid
   */
  | 'HYBRID'
  /**
   * 氢燃料电池
   * Hydrogen fuel cell
   */
  | 'HYDROGEN'
  /**
   * 天然气
   * Natural gas
   */
  | 'NATURAL_GAS'
  /**
   * 汽油
   * Petrol
   */
  | 'PETROL';

/**
 * 签发合格证的前提
 * What the gate in front of a certificate asks
 */
export type GateCheckCode =
  /**
   * 底盘在公告允许范围内
   * The chassis is one of those allowed
   */
  | 'CHASSIS'
  /**
   * 底盘合格证齐全
   * The chassis certificate is there
   */
  | 'CHASSIS_CERTIFICATE'
  /**
   * 合格证参数与公告相符
   * What it says agrees with the Announcement
   */
  | 'CONTENT'
  /**
   * 日期先后相符
   * The dates follow one another
   */
  | 'DATES'
  /**
   * 最近一次下线检验的关键项全部合格
   * The newest inspection passed on every critical item
   */
  | 'INSPECTION'
  /**
   * 检验不晚于发证日期
   * It was not after the day of issue
   */
  | 'INSPECTION_DATE'
  /**
   * 检验依据当日有效的项目模板
   * It followed the plan that was valid on its day
   */
  | 'INSPECTION_PLAN'
  /**
   * 公告产品在发证日期有效
   * The product is published on the day of issue
   */
  | 'PRODUCT'
  /**
   * 没有同种类的有效合格证
   * No certificate of the kind is effective
   */
  | 'UNIQUE';

/**
 * 当前可以执行的操作
 * What may be done now
 */
export type ImportAction =
  | 'UNDO';

/**
 * 导入筛选
 * Filter of imports
 */
export type ImportFilter = {
  /**
   * 内容
   * What was imported
   */
  kind?: Array<ImportKind> | null | undefined;
  /**
   * 方式
   * How
   */
  mode?: Array<ImportMode> | null | undefined;
};

/**
 * 导入文件
 * Import of a file
 */
export type ImportInput = {
  /**
   * 已上传的文件（用途为导入文件）
   * The file, uploaded for this purpose
   */
  fileId: string;
  /**
   * 幂等键：同一键重复提交只生效一次
   * The same key again gives the same row
   */
  idempotencyKey?: string | null | undefined;
  /**
   * 自行指定的列，优先于表头
   * Columns that are said by hand; they stand above the heads
   */
  mapping?: Array<ColumnMappingInput> | null | undefined;
  /**
   * 方式
   * What is to become of the rows
   */
  mode: ImportMode;
};

/**
 * 导入的内容
 * What is imported
 */
export type ImportKind =
  /**
   * 下线检验
   * Line-end inspections
   */
  | 'INSPECTIONS'
  /**
   * 公告产品
   * Announced products
   */
  | 'PRODUCTS'
  /**
   * 车辆与关键零部件
   * Vehicles with their key parts
   */
  | 'VEHICLES';

/**
 * 导入方式
 * What is to become of the rows
 */
export type ImportMode =
  /**
   * 全部无误才写入
   * All rows or none
   */
  | 'ALL_OR_NOTHING'
  /**
   * 只检查，不写入
   * Check only, write nothing
   */
  | 'CHECK'
  /**
   * 写入无误的行
   * Take the good rows
   */
  | 'GOOD_ROWS';

/**
 * 导入排序
 * Order of imports
 */
export type ImportOrder = {
  /**
   * 方向
   * Direction
   */
  direction: Direction;
  /**
   * 依据
   * By
   */
  field: ImportOrderField;
};

/**
 * 排序依据
 * What the list is sorted by
 */
export type ImportOrderField =
  | 'CREATED_AT';

/**
 * 导入状态
 * State of an import
 */
export type ImportState =
  /**
   * 未完成
   * Broken off
   */
  | 'BROKEN_OFF'
  /**
   * 已检查
   * Checked
   */
  | 'CHECKED'
  /**
   * 已导入
   * Imported
   */
  | 'IMPORTED'
  /**
   * 有误，未写入
   * Refused, nothing was written
   */
  | 'REFUSED'
  /**
   * 进行中
   * Under way
   */
  | 'RUNNING'
  /**
   * 正在撤销
   * Being undone
   */
  | 'UNDOING'
  /**
   * 已撤销
   * Undone
   */
  | 'UNDONE';

/**
 * 排序依据
 * What the list is sorted by
 */
export type InspectionOrderField =
  | 'STARTED_AT';

/**
 * 下线检验状态
 * State of a line-end inspection
 */
export type InspectionState =
  /**
   * 已放弃
   * Discarded
   */
  | 'DISCARDED'
  /**
   * 检验中
   * Under way
   */
  | 'DRAFT'
  /**
   * 已完成
   * Finished
   */
  | 'FINISHED';

/**
 * 检验判定
 * Verdict of an inspection or of one item
 */
export type InspectionVerdict =
  /**
   * 不合格
   * Fail
   */
  | 'FAIL'
  /**
   * 不适用
   * Not applicable
   */
  | 'NOT_APPLICABLE'
  /**
   * 合格
   * Pass
   */
  | 'PASS';

/**
 * 邀请成员
 * Invitation of a member
 */
export type InviteMemberInput = {
  /**
   * 姓名
   * Name of the person
   */
  displayName: string;
  /**
   * 幂等键：同一键重复提交只生效一次
   * The same key again gives the same row
   */
  idempotencyKey?: string | null | undefined;
  /**
   * 登录名的前半部分（小写字母、数字、点、横线）；后半部分为机构后缀
   * First half of the sign-in name; the organisation's handle follows
   */
  name: string;
  /**
   * 机构；省略为本机构
   * Organisation; one's own when left out
   */
  organisationId?: string | null | undefined;
  /**
   * 角色
   * Roles
   */
  roles: Array<Role>;
};

/**
 * 批量签发合格证，一次最多 500 张
 * Certificates issued in one piece, at most 500
 */
export type IssueConformityCertificatesInput = {
  /**
   * 幂等键：同一键重复提交只生效一次
   * The same key again gives the same answer
   */
  idempotencyKey?: string | null | undefined;
  /**
   * 任何一行有误时全部不签发
   * Nothing is issued when one row is refused
   */
  isAllOrNothing?: boolean | null | undefined;
  /**
   * 各行
   * Rows
   */
  rows: Array<ConformityRowInput>;
};

/**
 * 签发合格证
 * Issue of a certificate
 */
export type IssueConformityInput = {
  /**
   * 标识
   * Identifier
   */
  id: string;
  /**
   * 发证日期
   * Day of issue
   */
  issuedOn: string;
  /**
   * 所见版本号
   * The version that was seen
   */
  version: number;
};

/**
 * 一个检验项目的结果
 * What was found for one item
 */
export type ItemResultInput = {
  /**
   * 照片：本企业已上传、用途为检验照片的文件，最多 5 个；模板要求拍照的项目至少一个
   * Photos: files of the enterprise uploaded for this purpose, at most 5; an item whose plan asks for photos needs one
   */
  photoIds?: Array<string> | null | undefined;
  /**
   * 项目序号
   * Position of the item
   */
  position: number;
  /**
   * 备注
   * Remark
   */
  remark?: string | null | undefined;
  /**
   * 测量值
   * Measured value
   */
  value?: string | null | undefined;
  /**
   * 判定：检查项目须填；测量项目由测量值得出
   * Verdict of a checked item; that of a measured one follows from its value
   */
  verdict?: InspectionVerdict | null | undefined;
};

/**
 * 当前可以执行的操作
 * What may be done now
 */
export type JobAction =
  | 'CANCEL';

/**
 * 任务结果的计数
 * What a finished job counts
 */
export type JobCountKind =
  /**
   * 更新
   * Changed
   */
  | 'CHANGED'
  /**
   * 新建
   * Created
   */
  | 'CREATED'
  /**
   * 未接受
   * Refused
   */
  | 'REFUSED'
  /**
   * 撤销删除
   * Removed again
   */
  | 'REMOVED'
  /**
   * 撤销还原
   * Put back
   */
  | 'RESTORED'
  /**
   * 行数
   * Rows
   */
  | 'ROWS'
  /**
   * 无变化
   * Unchanged
   */
  | 'UNCHANGED';

/**
 * 任务筛选
 * Filter of jobs
 */
export type JobFilter = {
  /**
   * 类别
   * Kinds
   */
  kind?: Array<JobKind> | null | undefined;
  /**
   * 是否本人发起
   * Whether the viewer began it himself
   */
  mine?: boolean | null | undefined;
  /**
   * 状态
   * States
   */
  state?: Array<JobState> | null | undefined;
};

/**
 * 任务类别
 * Kind of job
 */
export type JobKind =
  /**
   * 导出证书
   * Export of certificates
   */
  | 'EXPORT_CERTIFICATES'
  /**
   * 导出合格证
   * Export of conformity certificates
   */
  | 'EXPORT_CONFORMITY'
  /**
   * 导出下线检验
   * Export of line-end inspections
   */
  | 'EXPORT_INSPECTIONS'
  /**
   * 导出零部件追溯
   * Export of a key-part trace
   */
  | 'EXPORT_KEY_PARTS'
  /**
   * 导出公告产品
   * Export of announced products
   */
  | 'EXPORT_PRODUCTS'
  /**
   * 导出对账
   * Export of the reconciliation
   */
  | 'EXPORT_RECONCILIATION'
  /**
   * 导出车辆
   * Export of vehicles
   */
  | 'EXPORT_VEHICLES'
  /**
   * 导入下线检验
   * Import of line-end inspections
   */
  | 'IMPORT_INSPECTIONS'
  /**
   * 导入公告产品
   * Import of announced products
   */
  | 'IMPORT_PRODUCTS'
  /**
   * 导入车辆
   * Import of vehicles
   */
  | 'IMPORT_VEHICLES'
  /**
   * 撤销导入
   * Undoing of an import
   */
  | 'UNDO_IMPORT';

/**
 * 任务排序
 * Order of jobs
 */
export type JobOrder = {
  /**
   * 方向
   * Direction
   */
  direction: Direction;
  /**
   * 依据
   * By
   */
  field: JobOrderField;
};

/**
 * 排序依据
 * What the list is sorted by
 */
export type JobOrderField =
  | 'CREATED_AT';

/**
 * 任务状态
 * State of a job
 */
export type JobState =
  /**
   * 已取消
   * Cancelled
   */
  | 'CANCELLED'
  /**
   * 失败
   * Failed
   */
  | 'FAILED'
  /**
   * 排队中
   * Queued
   */
  | 'QUEUED'
  /**
   * 进行中
   * Running
   */
  | 'RUNNING'
  /**
   * 已完成
   * Succeeded
   */
  | 'SUCCEEDED';

/**
 * 关键零部件追溯条件：类别，加上批号或序列号范围
 * What a part is traced by: its type, and a batch or a range of serial numbers
 */
export type KeyPartFilter = {
  /**
   * 批号
   * Batch
   */
  batch?: string | null | undefined;
  /**
   * 生产企业
   * Maker
   */
  maker?: string | null | undefined;
  /**
   * 序列号自（含）
   * Serial numbers from, included
   */
  serialFrom?: string | null | undefined;
  /**
   * 序列号至（含）
   * Serial numbers to, included
   */
  serialTo?: string | null | undefined;
  /**
   * 类别
   * Type
   */
  type: KeyPartType;
};

/**
 * 关键零部件
 * Key part
 */
export type KeyPartInput = {
  /**
   * 批号
   * Batch
   */
  batch?: string | null | undefined;
  /**
   * 3C 证书编号
   * Number of the CCC certificate
   */
  cccNumber?: string | null | undefined;
  /**
   * 生产企业
   * Maker
   */
  maker: string;
  /**
   * 序列号
   * Serial number
   */
  serial?: string | null | undefined;
  /**
   * 类别
   * Type
   */
  type: KeyPartType;
};

/**
 * 关键零部件类别
 * Type of a key part
 */
export type KeyPartType =
  /**
   * 车轴
   * Axle
   */
  | 'AXLE'
  /**
   * 起重机或吊臂
   * Crane or boom
   */
  | 'CRANE'
  /**
   * 紧急切断阀
   * Emergency shut-off valve
   */
  | 'EMERGENCY_VALVE'
  /**
   * 发动机
   * Engine
   */
  | 'ENGINE'
  /**
   * 灯具
   * Lamp
   */
  | 'LAMP'
  /**
   * 其他
   * Other
   */
  | 'OTHER'
  /**
   * 取力器
   * Power take-off
   */
  | 'POWER_TAKE_OFF'
  /**
   * 泵
   * Pump
   */
  | 'PUMP'
  /**
   * 行驶记录仪
   * Tachograph or position recorder
   */
  | 'RECORDER'
  /**
   * 车身反光标识
   * Reflective tape
   */
  | 'REFLECTIVE_TAPE'
  /**
   * 安全带
   * Seat belt
   */
  | 'SEAT_BELT'
  /**
   * 罐体
   * Tank body
   */
  | 'TANK_BODY'
  /**
   * 轮胎
   * Tyre
   */
  | 'TYRE'
  /**
   * 侧面及后下部防护装置
   * Side and rear guard
   */
  | 'UNDERRUN_GUARD';

/**
 * 限值方式
 * What a measured value is held against
 */
export type LimitKind =
  /**
   * 与公告值之差
   * Tolerance to the announced value
   */
  | 'ANNOUNCED'
  /**
   * 不小于
   * At least
   */
  | 'AT_LEAST'
  /**
   * 不大于
   * At most
   */
  | 'AT_MOST'
  /**
   * 在两值之间
   * Between
   */
  | 'BETWEEN';

/**
 * 与限值的关系
 * How a value must stand to its limit
 */
export type LimitOperator =
  /**
   * =
   * =
   */
  | 'EQ'
  /**
   * ≥
   * ≥
   */
  | 'GE'
  /**
   * >
   * >
   */
  | 'GT'
  /**
   * ≤
   * ≤
   */
  | 'LE'
  /**
   * <
   * <
   */
  | 'LT';

/**
 * 当前可以执行的操作
 * What may be done now
 */
export type LineEndInspectionAction =
  | 'DISCARD'
  | 'FINISH'
  | 'SAVE';

/**
 * 下线检验筛选
 * Filter of line-end inspections
 */
export type LineEndInspectionFilter = {
  /**
   * 企业
   * Enterprise
   */
  enterpriseId?: string | null | undefined;
  /**
   * 完成日期
   * Day on which it was finished
   */
  finished?: DateRange | null | undefined;
  /**
   * 状态
   * States
   */
  state?: Array<InspectionState> | null | undefined;
  /**
   * 车辆
   * Vehicle
   */
  vehicleId?: string | null | undefined;
  /**
   * 判定
   * Verdicts
   */
  verdict?: Array<InspectionVerdict> | null | undefined;
  /**
   * VIN：完整 17 位，或末尾若干位
   * The whole VIN, or its end
   */
  vin?: string | null | undefined;
};

/**
 * 暂存或完成下线检验
 * A line-end inspection as far as it has come
 */
export type LineEndInspectionInput = {
  /**
   * 检验设备
   * Equipment
   */
  equipment?: string | null | undefined;
  /**
   * 标识
   * Identifier
   */
  id: string;
  /**
   * 各项结果
   * Results
   */
  results: Array<ItemResultInput>;
  /**
   * 所见版本号
   * The version that was seen
   */
  version: number;
};

/**
 * 下线检验排序
 * Order of line-end inspections
 */
export type LineEndInspectionOrder = {
  /**
   * 方向
   * Direction
   */
  direction: Direction;
  /**
   * 依据
   * By
   */
  field: InspectionOrderField;
};

/**
 * 当前可以执行的操作
 * What may be done now
 */
export type MemberAction =
  | 'CHANGE_ROLES'
  | 'DISABLE'
  | 'ENABLE'
  | 'RESET_PASSWORD';

/**
 * 成员筛选
 * Filter of members
 */
export type MemberFilter = {
  /**
   * 机构
   * Organisation
   */
  organisationId?: string | null | undefined;
  /**
   * 姓名或登录名的一部分
   * Part of a name
   */
  search?: string | null | undefined;
  /**
   * 状态
   * Status
   */
  status?: Array<AccountStatus> | null | undefined;
};

/**
 * 成员排序
 * Order of members
 */
export type MemberOrder = {
  /**
   * 方向
   * Direction
   */
  direction: Direction;
  /**
   * 依据
   * By
   */
  field: MemberOrderField;
};

/**
 * 排序依据
 * What the list is sorted by
 */
export type MemberOrderField =
  | 'CREATED_AT'
  | 'DISPLAY_NAME'
  | 'NAME';

/**
 * 受理委托
 * Opening a test order
 */
export type OpenOrderInput = {
  /**
   * 企业
   * Enterprise
   */
  enterpriseId: string;
  /**
   * 幂等键：同一键重复提交只生效一次
   * The same key again gives the same row
   */
  idempotencyKey?: string | null | undefined;
  /**
   * 检验类别
   * Kind
   */
  kind: TestOrderKind;
  /**
   * 委托单号
   * Number
   */
  number: string;
  /**
   * 下单日期
   * Ordered on
   */
  orderedOn: string;
  /**
   * 产品型号
   * Model of the product
   */
  productModel: string;
  /**
   * 产品名称
   * Name of the product
   */
  productName: string;
  /**
   * 要求依据的标准
   * Standards that are asked for
   */
  requestedStandards?: string | null | undefined;
  /**
   * 样品描述与标识
   * The specimen and how it is marked
   */
  specimen: string;
};

/**
 * 研发项目立项
 * Opening of a project
 */
export type OpenProjectInput = {
  /**
   * 预算（整数，单位：分）
   * Budget, whole fen
   */
  budgetFen: number;
  /**
   * 项目编号
   * Code
   */
  code?: string | null | undefined;
  /**
   * 计划结束日期
   * Planned last day
   */
  endsOn: string;
  /**
   * 目标
   * Goal
   */
  goal: string;
  /**
   * 幂等键：同一键重复提交只生效一次
   * The same key again gives the same row
   */
  idempotencyKey?: string | null | undefined;
  /**
   * 类别
   * Kind
   */
  kind: ProjectKind;
  /**
   * 负责人
   * Who leads it
   */
  leadName: string;
  /**
   * 名称
   * Name
   */
  name: string;
  /**
   * 合作单位
   * Partners
   */
  partners: Array<ProjectPartnerInput>;
  /**
   * 已投入（整数，单位：分）
   * Spent so far, whole fen
   */
  spentFen: number;
  /**
   * 研发阶段
   * Stage
   */
  stage: ProjectStage;
  /**
   * 计划开始日期
   * Planned first day
   */
  startsOn: string;
};

/**
 * 当前可以执行的操作
 * What may be done now
 */
export type OrganisationAction =
  | 'RENAME';

/**
 * 机构筛选
 * Filter of organisations
 */
export type OrganisationFilter = {
  /**
   * 类别
   * Kind
   */
  kind?: Array<OrganisationKind> | null | undefined;
  /**
   * 名称的一部分
   * Part of the name
   */
  search?: string | null | undefined;
};

/**
 * 机构类别
 * Kind of organisation
 */
export type OrganisationKind =
  /**
   * 检测中心
   * Testing center
   */
  | 'CENTER'
  /**
   * 企业
   * Enterprise
   */
  | 'ENTERPRISE'
  /**
   * 政府部门
   * Government department
   */
  | 'GOVERNMENT'
  /**
   * 平台
   * Platform
   */
  | 'PLATFORM';

/**
 * 机构排序
 * Order of organisations
 */
export type OrganisationOrder = {
  /**
   * 方向
   * Direction
   */
  direction: Direction;
  /**
   * 依据
   * By
   */
  field: OrganisationOrderField;
};

/**
 * 排序依据
 * What the list is sorted by
 */
export type OrganisationOrderField =
  | 'CREATED_AT'
  | 'NAME';

/**
 * 监管查询：各项条件须同时满足
 * The regulators' question; all that is given must hold
 */
export type OversightFilter = {
  /**
   * 执行某项标准与否
   * A standard is adopted or not
   */
  adoption?: AdoptionCriterion | null | undefined;
  /**
   * 至少有一张证书满足
   * At least one certificate matches
   */
  certificate?: CertificateFilter | null | undefined;
  /**
   * 期间内签发的监督抽查报告中有不合格
   * A supervision report issued in the period says FAIL
   */
  failingReport?: DateRange | null | undefined;
  /**
   * 是否有进行中的研发项目
   * Whether a project is being worked on
   */
  hasActiveProject?: boolean | null | undefined;
  /**
   * 类别
   * Kinds
   */
  kind?: Array<EnterpriseKind> | null | undefined;
  /**
   * 行政区划代码
   * Region codes
   */
  region?: Array<string> | null | undefined;
  /**
   * 名称、代码、联系人的一部分
   * Part of name, code or contact
   */
  search?: string | null | undefined;
  /**
   * 状态
   * Status
   */
  status?: Array<EnterpriseStatus> | null | undefined;
};

/**
 * 合作单位类别
 * Kind of partner
 */
export type PartnerKind =
  /**
   * 大型集团企业
   * Large group
   */
  | 'GROUP'
  /**
   * 科研院所
   * Research institute
   */
  | 'INSTITUTE'
  /**
   * 其他
   * Other
   */
  | 'OTHER'
  /**
   * 高等院校
   * University
   */
  | 'UNIVERSITY';

/**
 * 当前可以执行的操作
 * What may be done now
 */
export type PlanAction =
  | 'DISCARD'
  | 'EDIT'
  | 'PUBLISH';

/**
 * 检验项目
 * Item of an inspection plan
 */
export type PlanItemInput = {
  /**
   * 对照的公告参数
   * The announced figure it is held against
   */
  announcedValue?: AnnouncedValue | null | undefined;
  /**
   * 标准条款
   * Clause
   */
  clause?: string | null | undefined;
  /**
   * 是否关键项
   * Critical
   */
  isCritical: boolean;
  /**
   * 是否须附照片
   * A photo is required
   */
  isPhotoRequired: boolean;
  /**
   * 检验方式
   * Kind
   */
  kind: PlanItemKind;
  /**
   * 限值方式；检查项目为空
   * Kind of limit; none where nothing is measured
   */
  limitKind?: LimitKind | null | undefined;
  /**
   * 下限（含）
   * Lowest value that passes
   */
  lowerLimit?: string | null | undefined;
  /**
   * 项目名称
   * Name
   */
  name: string;
  /**
   * 允差（绝对值，与单位相同）
   * Tolerance in the item’s unit
   */
  toleranceAbsolute?: string | null | undefined;
  /**
   * 允差（%）
   * Tolerance, per cent
   */
  tolerancePercent?: string | null | undefined;
  /**
   * 单位
   * Unit
   */
  unit?: string | null | undefined;
  /**
   * 上限（含）
   * Highest value that passes
   */
  upperLimit?: string | null | undefined;
};

/**
 * 检验方式
 * How an item is inspected
 */
export type PlanItemKind =
  /**
   * 检查
   * Checked
   */
  | 'CHECKED'
  /**
   * 测量
   * Measured
   */
  | 'MEASURED';

/**
 * 草稿的来源
 * What a draft starts with
 */
export type PlanSource =
  /**
   * 最近发布的版次
   * The newest published edition
   */
  | 'NEWEST'
  /**
   * 该类别的起始模板
   * The template of its group
   */
  | 'TEMPLATE';

/**
 * 检验项目模板状态
 * State of an inspection plan
 */
export type PlanState =
  /**
   * 已作废
   * Discarded
   */
  | 'DISCARDED'
  /**
   * 草稿
   * Draft
   */
  | 'DRAFT'
  /**
   * 已发布
   * Published
   */
  | 'PUBLISHED';

/**
 * 涉及的过程
 * Process concerned
 */
export type ProcessTag =
  /**
   * 售后
   * After-sales
   */
  | 'AFTER_SALES'
  /**
   * 产品设计
   * Design
   */
  | 'DESIGN'
  /**
   * 生产
   * Production
   */
  | 'PRODUCTION'
  /**
   * 供应
   * Supply
   */
  | 'SUPPLY';

/**
 * 当前可以执行的操作
 * What may be done now
 */
export type ProductAction =
  | 'CONFIRM'
  | 'EDIT'
  | 'RESUME'
  | 'RETURN'
  | 'REVOKE'
  | 'STOP_PRODUCTION'
  | 'STOP_SALE'
  | 'SUSPEND';

/**
 * 专用汽车结构类别
 * Group of special-purpose vehicles
 */
export type ProductCategory =
  /**
   * 仓栅式汽车
   * Stake truck
   */
  | 'C'
  /**
   * 罐式汽车
   * Tank truck
   */
  | 'G'
  /**
   * 起重举升汽车
   * Crane and lift truck
   */
  | 'J'
  /**
   * 特种结构汽车
   * Special-structure vehicle
   */
  | 'T'
  /**
   * 挂车
   * Trailer
   */
  | 'TRAILER'
  /**
   * 厢式汽车
   * Van
   */
  | 'X'
  /**
   * 专用自卸汽车
   * Special dumper
   */
  | 'Z';

/**
 * 公告产品筛选
 * Filter of announced products
 */
export type ProductFilter = {
  /**
   * 结构类别
   * Groups
   */
  category?: Array<ProductCategory> | null | undefined;
  /**
   * 企业
   * Enterprise
   */
  enterpriseId?: string | null | undefined;
  /**
   * 是否运输危险货物
   * Whether it carries dangerous goods
   */
  isHazmat?: boolean | null | undefined;
  /**
   * 型号、名称或商标的一部分
   * Part of model, name or brand
   */
  search?: string | null | undefined;
  /**
   * 状态
   * States
   */
  state?: Array<ProductState> | null | undefined;
  /**
   * 用途代号
   * Use code
   */
  useCode?: string | null | undefined;
};

/**
 * 限值名称
 * What is limited
 */
export type ProductLimitCode =
  /**
   * 外廓尺寸允差（mm）
   * Tolerance of outer dimensions (mm)
   */
  | 'DIMENSION_TOLERANCE_MM'
  /**
   * 外廓尺寸允差（%）
   * Tolerance of outer dimensions (per cent)
   */
  | 'DIMENSION_TOLERANCE_PERCENT'
  /**
   * 二轴车最大总质量（kg）
   * Largest gross mass on two axles (kg)
   */
  | 'GROSS_MASS_2_AXLES_KG'
  /**
   * 三轴车最大总质量（kg）
   * Largest gross mass on three axles (kg)
   */
  | 'GROSS_MASS_3_AXLES_KG'
  /**
   * 四轴车最大总质量（kg）
   * Largest gross mass on four axles (kg)
   */
  | 'GROSS_MASS_4_AXLES_KG'
  /**
   * 最大高度（mm）
   * Largest height (mm)
   */
  | 'HEIGHT_MM'
  /**
   * 单车最大长度（mm）
   * Largest length of a rigid vehicle (mm)
   */
  | 'LENGTH_MM'
  /**
   * 质量允差（kg）
   * Tolerance of masses (kg)
   */
  | 'MASS_TOLERANCE_KG'
  /**
   * 质量允差（%）
   * Tolerance of masses (per cent)
   */
  | 'MASS_TOLERANCE_PERCENT'
  /**
   * 每名乘员质量（kg）
   * Mass of one person (kg)
   */
  | 'PERSON_MASS_KG'
  /**
   * 最大宽度（mm）
   * Largest width (mm)
   */
  | 'WIDTH_MM'
  /**
   * 冷藏车最大宽度（mm）
   * Largest width of a refrigerated body (mm)
   */
  | 'WIDTH_REFRIGERATED_MM';

/**
 * 限值筛选
 * Filter of limits
 */
export type ProductLimitFilter = {
  /**
   * 限值名称
   * What is limited
   */
  code?: Array<ProductLimitCode> | null | undefined;
  /**
   * 在该日有效
   * In force on this day
   */
  on?: string | null | undefined;
};

/**
 * 限值排序
 * Order of limits
 */
export type ProductLimitOrder = {
  /**
   * 方向
   * Direction
   */
  direction: Direction;
  /**
   * 依据
   * By
   */
  field: ProductLimitOrderField;
};

/**
 * 排序依据
 * What the list is sorted by
 */
export type ProductLimitOrderField =
  | 'CODE'
  | 'VALID_FROM';

/**
 * 公告产品排序
 * Order of announced products
 */
export type ProductOrder = {
  /**
   * 方向
   * Direction
   */
  direction: Direction;
  /**
   * 依据
   * By
   */
  field: ProductOrderField;
};

/**
 * 排序依据
 * What the list is sorted by
 */
export type ProductOrderField =
  | 'EFFECTIVE_ON'
  | 'MODEL';

/**
 * 公告产品状态
 * State of an announced product
 */
export type ProductState =
  /**
   * 待确认
   * Awaiting confirmation
   */
  | 'ENTERED'
  /**
   * 有效
   * Published
   */
  | 'PUBLISHED'
  /**
   * 退回修改
   * Returned
   */
  | 'RETURNED'
  /**
   * 撤销
   * Revoked
   */
  | 'REVOKED'
  /**
   * 停止生产
   * Production stopped
   */
  | 'STOP_PRODUCTION'
  /**
   * 停止销售
   * Sale stopped
   */
  | 'STOP_SALE'
  /**
   * 暂停
   * Suspended
   */
  | 'SUSPENDED';

/**
 * 当前可以执行的操作
 * What may be done now
 */
export type ProfileChangeAction =
  | 'CONFIRM_CHANGE'
  | 'RETURN_CHANGE'
  | 'WITHDRAW_CHANGE';

/**
 * 变更申请筛选
 * Filter of changes
 */
export type ProfileChangeFilter = {
  /**
   * 企业
   * Enterprise
   */
  enterpriseId?: string | null | undefined;
  /**
   * 状态
   * State
   */
  state?: Array<ProfileChangeState> | null | undefined;
};

/**
 * 变更申请排序
 * Order of changes
 */
export type ProfileChangeOrder = {
  /**
   * 方向
   * Direction
   */
  direction: Direction;
  /**
   * 依据
   * By
   */
  field: ProfileChangeOrderField;
};

/**
 * 排序依据
 * What the list is sorted by
 */
export type ProfileChangeOrderField =
  | 'CREATED_AT';

/**
 * 变更申请状态
 * State of a change
 */
export type ProfileChangeState =
  /**
   * 已确认
   * Confirmed
   */
  | 'CONFIRMED'
  /**
   * 已退回
   * Returned
   */
  | 'RETURNED'
  /**
   * 待确认
   * Submitted
   */
  | 'SUBMITTED'
  /**
   * 已撤回
   * Withdrawn
   */
  | 'WITHDRAWN';

/**
 * 当前可以执行的操作
 * What may be done now
 */
export type ProjectAction =
  | 'COMPLETE'
  | 'EDIT'
  | 'PAUSE'
  | 'RECORD_RESULT'
  | 'RESUME'
  | 'START'
  | 'TERMINATE';

/**
 * 研发项目筛选
 * Filter of projects
 */
export type ProjectFilter = {
  /**
   * 企业
   * Enterprise
   */
  enterpriseId?: string | null | undefined;
  /**
   * 类别
   * Kinds
   */
  kind?: Array<ProjectKind> | null | undefined;
  /**
   * 计划期间与此范围有重叠
   * Planned period overlaps this range
   */
  period?: DateRange | null | undefined;
  /**
   * 名称、编号、负责人、合作单位的一部分
   * Part of name, code, lead or partner
   */
  search?: string | null | undefined;
  /**
   * 研发阶段
   * Stages
   */
  stage?: Array<ProjectStage> | null | undefined;
  /**
   * 状态
   * States
   */
  state?: Array<ProjectState> | null | undefined;
};

/**
 * 研发项目类别
 * Kind of an R&D project
 */
export type ProjectKind =
  /**
   * 产学研合作
   * Cooperation with institutes
   */
  | 'COOPERATION'
  /**
   * 关键技术攻关
   * Key technology
   */
  | 'KEY_TECH'
  /**
   * 新产品开发
   * New product
   */
  | 'NEW_PRODUCT'
  /**
   * 其他
   * Other
   */
  | 'OTHER'
  /**
   * 工艺与技术改造
   * Process upgrade
   */
  | 'PROCESS_UPGRADE'
  /**
   * 标准研制
   * Development of standards
   */
  | 'STANDARDISATION';

/**
 * 研发项目排序
 * Order of projects
 */
export type ProjectOrder = {
  /**
   * 方向
   * Direction
   */
  direction: Direction;
  /**
   * 依据
   * By
   */
  field: ProjectOrderField;
};

/**
 * 排序依据
 * What the list is sorted by
 */
export type ProjectOrderField =
  | 'BUDGET'
  | 'CREATED_AT'
  | 'NAME'
  | 'STARTS_ON';

/**
 * 合作单位
 * Partner of a project
 */
export type ProjectPartnerInput = {
  /**
   * 类别
   * Kind
   */
  kind: PartnerKind;
  /**
   * 名称
   * Name
   */
  name: string;
};

/**
 * 研发阶段
 * Stage of development
 */
export type ProjectStage =
  /**
   * 方案论证
   * Concept
   */
  | 'CONCEPT'
  /**
   * 设计开发
   * Design
   */
  | 'DESIGN'
  /**
   * 小批试产
   * Pilot run
   */
  | 'PILOT'
  /**
   * 样机试制
   * Prototype
   */
  | 'PROTOTYPE'
  /**
   * 批量生产
   * Series production
   */
  | 'SERIES'
  /**
   * 试验验证
   * Verification
   */
  | 'VERIFICATION';

/**
 * 项目状态
 * State of a project
 */
export type ProjectState =
  /**
   * 进行中
   * Active
   */
  | 'ACTIVE'
  /**
   * 完成
   * Completed
   */
  | 'COMPLETED'
  /**
   * 暂停
   * Paused
   */
  | 'PAUSED'
  /**
   * 计划
   * Planned
   */
  | 'PLANNED'
  /**
   * 终止
   * Terminated
   */
  | 'TERMINATED';

/**
 * 发布检验项目模板
 * Publishing a plan
 */
export type PublishPlanInput = {
  /**
   * 标识
   * Identifier
   */
  id: string;
  /**
   * 启用日期，不早于今天，且晚于上一版次
   * Valid from; today at the earliest, and after the edition before
   */
  validFrom: string;
  /**
   * 所见版本号
   * The version that was seen
   */
  version: number;
};

/**
 * 登记收样
 * Recording the receipt of the sample
 */
export type ReceiveSampleInput = {
  /**
   * 样品状况
   * Condition of the sample
   */
  condition: string;
  /**
   * 标识
   * Identifier
   */
  id: string;
  /**
   * 封样是否完好
   * Whether the seal is whole
   */
  isSealIntact: boolean;
  /**
   * 收样日期
   * Received on
   */
  receivedOn: string;
  /**
   * 所见版本号
   * The version that was seen
   */
  version: number;
};

/**
 * 对账范围：一段制造日期，最多 31 天
 * Range that is reconciled: days of manufacture, at most 31
 */
export type ReconciliationFilter = {
  /**
   * 企业
   * Enterprise
   */
  enterpriseId?: string | null | undefined;
  /**
   * 制造日期自（含）
   * First day, included
   */
  from: string;
  /**
   * 仅有未走完车辆的
   * Only days that have not come to the end
   */
  onlyGaps?: boolean | null | undefined;
  /**
   * 制造日期至（含）
   * Last day, included
   */
  to: string;
};

/**
 * 登记标准执行情况
 * Recording whether a standard is kept
 */
export type RecordAdoptionInput = {
  /**
   * 依据；执行时必填
   * Evidence, required when adopted
   */
  evidence?: string | null | undefined;
  /**
   * 幂等键：同一键重复提交只生效一次
   * The same key again gives the same row
   */
  idempotencyKey?: string | null | undefined;
  /**
   * 备注；不执行时必填理由
   * Note; the grounds, required when not adopted
   */
  note?: string | null | undefined;
  /**
   * 产品系列
   * Line of products
   */
  productLine: string;
  /**
   * 开始日期
   * Since
   */
  since: string;
  /**
   * 标准
   * Standard
   */
  standardId: string;
  /**
   * 执行或不执行
   * Adopted or not adopted
   */
  state: AdoptionState;
};

/**
 * 登记审核
 * Recording an audit
 */
export type RecordCertificateAuditInput = {
  /**
   * 审核机构
   * Auditing body
   */
  body: string;
  /**
   * 证书
   * Certificate
   */
  certificateId: string;
  /**
   * 审核日期
   * Held on
   */
  heldOn: string;
  /**
   * 幂等键：同一键重复提交只生效一次
   * The same key again gives the same row
   */
  idempotencyKey?: string | null | undefined;
  /**
   * 类型
   * Kind
   */
  kind: CertificateAuditKind;
  /**
   * 说明
   * Note
   */
  note?: string | null | undefined;
  /**
   * 结果
   * Result
   */
  result: CertificateAuditResult;
};

/**
 * 登记证书
 * Recording a certificate
 */
export type RecordCertificateInput = {
  /**
   * 申请人
   * Applicant
   */
  applicant: string;
  /**
   * 发证机构
   * Certification body
   */
  body: string;
  /**
   * 产品类别或专业代码
   * Product category or scope code
   */
  category?: string | null | undefined;
  /**
   * 生产厂
   * Factory
   */
  factory?: string | null | undefined;
  /**
   * 首次发证日期；省略即本次发证日期
   * First issued on; this issue when left out
   */
  firstIssuedOn?: string | null | undefined;
  /**
   * 幂等键：同一键重复提交只生效一次
   * The same key again gives the same row
   */
  idempotencyKey?: string | null | undefined;
  /**
   * 本次发证日期
   * Issued on
   */
  issuedOn: string;
  /**
   * 类别
   * Kind
   */
  kind: CertificateKind;
  /**
   * 制造商
   * Manufacturer
   */
  manufacturer?: string | null | undefined;
  /**
   * 证书编号
   * Number
   */
  number: string;
  /**
   * 认证范围或产品、型号
   * Scope, or products and models
   */
  products: string;
  /**
   * 依据标准（含版本）
   * Standards, with their editions
   */
  standards: string;
  /**
   * 有效期至；省略则按规则最长期限
   * Last day; as long as the rule allows when left out
   */
  validTo?: string | null | undefined;
};

/**
 * 登记不符合项
 * Recording a finding
 */
export type RecordFindingInput = {
  /**
   * 由哪次审核发现
   * The audit that found it
   */
  auditId?: string | null | undefined;
  /**
   * 证书
   * Certificate
   */
  certificateId: string;
  /**
   * 发现日期
   * Found on
   */
  foundOn: string;
  /**
   * 幂等键：同一键重复提交只生效一次
   * The same key again gives the same row
   */
  idempotencyKey?: string | null | undefined;
  /**
   * 涉及的过程
   * Process concerned
   */
  process: ProcessTag;
  /**
   * 严重程度
   * Severity
   */
  severity: FindingSeverity;
  /**
   * 内容
   * Text
   */
  text: string;
};

/**
 * 登记项目成果
 * Recording a result of a project
 */
export type RecordProjectResultInput = {
  /**
   * 取得日期，不晚于今天
   * Day on which it was achieved, not after today
   */
  achievedOn: string;
  /**
   * 幂等键：同一键重复提交只生效一次
   * The same key again gives the same row
   */
  idempotencyKey?: string | null | undefined;
  /**
   * 类别
   * Kind
   */
  kind: ResultKind;
  /**
   * 说明
   * Note
   */
  note?: string | null | undefined;
  /**
   * 项目
   * Project
   */
  projectId: string;
  /**
   * 标题
   * Title
   */
  title: string;
};

/**
 * 登记车辆
 * Recording of a vehicle
 */
export type RecordVehicleInput = {
  /**
   * 底盘合格证编号
   * Number of the chassis certificate
   */
  chassisCertificateNumber?: string | null | undefined;
  /**
   * 底盘合格证发证日期
   * Day of issue of the chassis certificate
   */
  chassisCertificateOn?: string | null | undefined;
  /**
   * 底盘生产企业
   * Maker of the chassis
   */
  chassisMaker?: string | null | undefined;
  /**
   * 底盘型号
   * Model of the chassis
   */
  chassisModel?: string | null | undefined;
  /**
   * 车身颜色
   * Colour
   */
  colour?: string | null | undefined;
  /**
   * 发动机号
   * Number of the engine
   */
  engineNumber?: string | null | undefined;
  /**
   * 幂等键：同一键重复提交只生效一次
   * The same key again gives the same row
   */
  idempotencyKey?: string | null | undefined;
  /**
   * 制造日期
   * Day of manufacture
   */
  manufacturedOn: string;
  /**
   * 产品型号
   * Model
   */
  model: string;
  /**
   * 关键零部件
   * Key parts
   */
  parts: Array<KeyPartInput>;
  /**
   * 车辆识别代号（VIN）
   * Vehicle identification number
   */
  vin: string;
};

/**
 * 当前可以执行的操作
 * What may be done now
 */
export type ReferenceAction =
  | 'END';

/**
 * 企业登记
 * Registration of an enterprise
 */
export type RegisterEnterpriseInput = {
  /**
   * 地址
   * Address
   */
  address: string;
  /**
   * 校验不符仍采用的理由
   * Why a code that fails its check is accepted
   */
  codeOverrideReason?: string | null | undefined;
  /**
   * 电子邮箱
   * E-mail
   */
  contactEmail?: string | null | undefined;
  /**
   * 联系人
   * Contact
   */
  contactName: string;
  /**
   * 联系电话
   * Phone
   */
  contactPhone: string;
  /**
   * 统一社会信用代码
   * Unified social credit code
   */
  creditCode: string;
  /**
   * 登录名后缀；省略则用信用代码
   * What the sign-in names of its people end with; the credit code when left out
   */
  handle?: string | null | undefined;
  /**
   * 幂等键：同一键重复提交只生效一次
   * The same key again gives the same row
   */
  idempotencyKey?: string | null | undefined;
  /**
   * 行业代码（GB/T 4754）
   * Industry code
   */
  industryCode: string;
  /**
   * 是否取得专用汽车生产资质
   * Licensed to make special-purpose vehicles
   */
  isLicensed: boolean;
  /**
   * 类别
   * Kinds
   */
  kinds: Array<EnterpriseKind>;
  /**
   * 法定代表人
   * Legal representative
   */
  legalRepresentative: string;
  /**
   * 是否生产危化品罐式车
   * Makes tank vehicles for dangerous goods
   */
  makesTankTrucks: boolean;
  /**
   * 名称
   * Name
   */
  name: string;
  /**
   * 行政区划代码
   * Region code
   */
  regionCode: string;
};

/**
 * 机构更名
 * Renaming an organisation
 */
export type RenameOrganisationInput = {
  /**
   * 标识
   * Identifier
   */
  id: string;
  /**
   * 名称
   * Name
   */
  name: string;
  /**
   * 所见版本号
   * The version that was seen
   */
  version: number;
};

/**
 * 续期：以新证书接续旧证书
 * Renewal: a new certificate takes over from an old one
 */
export type RenewCertificateInput = {
  /**
   * 申请人
   * Applicant
   */
  applicant: string;
  /**
   * 发证机构
   * Certification body
   */
  body: string;
  /**
   * 产品类别或专业代码
   * Product category or scope code
   */
  category?: string | null | undefined;
  /**
   * 生产厂
   * Factory
   */
  factory?: string | null | undefined;
  /**
   * 旧证书
   * The old certificate
   */
  id: string;
  /**
   * 幂等键：同一键重复提交只生效一次
   * The same key again gives the same row
   */
  idempotencyKey?: string | null | undefined;
  /**
   * 本次发证日期
   * Issued on
   */
  issuedOn: string;
  /**
   * 制造商
   * Manufacturer
   */
  manufacturer?: string | null | undefined;
  /**
   * 证书编号
   * Number
   */
  number: string;
  /**
   * 认证范围或产品、型号
   * Scope, or products and models
   */
  products: string;
  /**
   * 依据标准（含版本）
   * Standards, with their editions
   */
  standards: string;
  /**
   * 有效期至；省略则按规则最长期限
   * Last day; as long as the rule allows when left out
   */
  validTo?: string | null | undefined;
  /**
   * 所见旧证书的版本号
   * The version of the old one that was seen
   */
  version: number;
};

/**
 * 更换合格证：撤销原证，签发新证
 * Replacement: the old one is revoked, a new one issued
 */
export type ReplaceConformityInput = {
  /**
   * 标识
   * Identifier
   */
  id: string;
  /**
   * 发证日期
   * Day of issue
   */
  issuedOn: string;
  /**
   * 新合格证编号
   * Number of the new one
   */
  number: string;
  /**
   * 新纸张编号
   * Number of the new paper
   */
  paperNumber?: string | null | undefined;
  /**
   * 新打印唯一码
   * New print code
   */
  printCode?: string | null | undefined;
  /**
   * 更换理由
   * Why it is replaced
   */
  reason: string;
  /**
   * 所见版本号
   * The version that was seen
   */
  version: number;
};

/**
 * 代替标准
 * Replacing a standard
 */
export type ReplaceStandardInput = {
  /**
   * 代替它的标准
   * The standard that takes its place
   */
  byId: string;
  /**
   * 标识
   * Identifier
   */
  id: string;
  /**
   * 是否仅部分代替；部分代替时原标准仍然现行
   * Whether in part only; then the old one stays current
   */
  isPartial: boolean;
  /**
   * 自何日起；省略时为新标准的实施日期，不详则为今天
   * From when; otherwise the day the new one takes force, or today
   */
  on?: string | null | undefined;
  /**
   * 所见版本号
   * The version that was seen
   */
  version: number;
};

/**
 * 补传说明
 * Explanation of a late upload
 */
export type RequestLateUploadInput = {
  /**
   * 书面说明文号
   * Number of the written explanation
   */
  document?: string | null | undefined;
  /**
   * 标识
   * Identifier
   */
  id: string;
  /**
   * 超期理由
   * Why it is late
   */
  reason: string;
  /**
   * 所见版本号
   * The version that was seen
   */
  version: number;
};

/**
 * 附理由的公告产品状态变更
 * A change that takes something away, with its reason
 */
export type RestrictProductInput = {
  /**
   * 标识
   * Identifier
   */
  id: string;
  /**
   * 变更日期，不早于上次变更，不晚于今天
   * From which day on; neither before the last change nor after today
   */
  on: string;
  /**
   * 理由
   * Reason
   */
  reason: string;
  /**
   * 所见版本号
   * The version that was seen
   */
  version: number;
};

/**
 * 成果类别
 * Kind of result
 */
export type ResultKind =
  /**
   * 其他
   * Other
   */
  | 'OTHER'
  /**
   * 论文
   * Paper
   */
  | 'PAPER'
  /**
   * 专利
   * Patent
   */
  | 'PATENT'
  /**
   * 新工艺
   * Process
   */
  | 'PROCESS'
  /**
   * 新产品
   * Product
   */
  | 'PRODUCT'
  /**
   * 标准
   * Standard
   */
  | 'STANDARD';

/**
 * 退回变更
 * Returning a change
 */
export type ReturnProfileChangeInput = {
  /**
   * 标识
   * Identifier
   */
  id: string;
  /**
   * 逐项理由
   * Reasons by field
   */
  reasons: Array<FieldReasonInput>;
  /**
   * 所见版本号
   * The version that was seen
   */
  version: number;
};

/**
 * 角色
 * Role
 */
export type Role =
  /**
   * 审计员
   * Auditor
   */
  | 'AUDITOR'
  /**
   * 审核人
   * Reviewer
   */
  | 'CENTER_REVIEWER'
  /**
   * 授权签字人
   * Authorised signatory
   */
  | 'CENTER_SIGNATORY'
  /**
   * 检测员
   * Tester
   */
  | 'CENTER_TESTER'
  /**
   * 企业管理员
   * Enterprise administrator
   */
  | 'ENTERPRISE_ADMIN'
  /**
   * 企业经办人
   * Enterprise clerk
   */
  | 'ENTERPRISE_CLERK'
  /**
   * 领导
   * Leader
   */
  | 'LEADER'
  /**
   * 监管人员
   * Regulator
   */
  | 'REGULATOR'
  /**
   * 安全管理员
   * Security administrator
   */
  | 'SECURITY_ADMIN'
  /**
   * 系统管理员
   * System administrator
   */
  | 'SYSTEM_ADMIN';

/**
 * 一行的处理结果
 * What became of one row
 */
export type RowOutcome =
  /**
   * 已更新
   * Changed
   */
  | 'CHANGED'
  /**
   * 已新建
   * Created
   */
  | 'CREATED'
  /**
   * 未写入（其他行有误）
   * Left out, because another row was refused
   */
  | 'LEFT_OUT'
  /**
   * 未接受
   * Refused
   */
  | 'REFUSED'
  /**
   * 无变化
   * Unchanged
   */
  | 'UNCHANGED';

/**
 * 登录
 * Sign-in
 */
export type SignInInput = {
  /**
   * 登录名
   * Sign-in name
   */
  name: string;
  /**
   * 口令
   * Password
   */
  password: string;
};

/**
 * 当前可以执行的操作
 * What may be done now
 */
export type StandardAction =
  | 'EDIT'
  | 'REPLACE'
  | 'WITHDRAW';

/**
 * 标准筛选
 * Filter of standards
 */
export type StandardFilter = {
  /**
   * 一致性程度
   * Degrees of correspondence
   */
  degree?: Array<AdoptionDegree> | null | undefined;
  /**
   * 实施日期
   * In force from
   */
  implementedOn?: DateRange | null | undefined;
  /**
   * 是否待核实
   * Whether it is still to be confirmed
   */
  isDoubtful?: boolean | null | undefined;
  /**
   * 是否强制性
   * Whether it binds
   */
  isMandatory?: boolean | null | undefined;
  /**
   * 类别
   * Kinds
   */
  kind?: Array<StandardKind> | null | undefined;
  /**
   * 编号、名称或对应国际标准的一部分
   * Part of number, title or counterpart
   */
  search?: string | null | undefined;
  /**
   * 状态
   * Status
   */
  status?: Array<StandardStatus> | null | undefined;
};

/**
 * 标准类别
 * Kind of standard
 */
export type StandardKind =
  /**
   * 团体标准
   * Association
   */
  | 'ASSOCIATION'
  /**
   * 企业标准
   * Enterprise
   */
  | 'ENTERPRISE'
  /**
   * 行业标准
   * Industry
   */
  | 'INDUSTRY'
  /**
   * 国际标准
   * International
   */
  | 'INTERNATIONAL'
  /**
   * 地方标准
   * Local
   */
  | 'LOCAL'
  /**
   * 国家标准
   * National
   */
  | 'NATIONAL';

/**
 * 标准排序
 * Order of standards
 */
export type StandardOrder = {
  /**
   * 方向
   * Direction
   */
  direction: Direction;
  /**
   * 依据
   * By
   */
  field: StandardOrderField;
};

/**
 * 排序依据
 * What the list is sorted by
 */
export type StandardOrderField =
  | 'CREATED_AT'
  | 'IN_FORCE_FROM'
  | 'NUMBER'
  | 'TITLE';

/**
 * 标准状态，由日期推算
 * Status of a standard, derived from its dates
 */
export type StandardStatus =
  /**
   * 现行
   * Current
   */
  | 'CURRENT'
  /**
   * 被代替
   * Superseded
   */
  | 'SUPERSEDED'
  /**
   * 即将实施
   * Upcoming
   */
  | 'UPCOMING'
  /**
   * 废止
   * Withdrawn
   */
  | 'WITHDRAWN';

/**
 * 开始下线检验
 * Beginning of a line-end inspection
 */
export type StartLineEndInspectionInput = {
  /**
   * 幂等键：同一键重复提交只生效一次
   * The same key again gives the same row
   */
  idempotencyKey?: string | null | undefined;
  /**
   * 车辆
   * Vehicle
   */
  vehicleId: string;
};

/**
 * 提交名称、代码或所在地变更；未填项不变
 * Submitting a change of name, code or region; what is left out stays
 */
export type SubmitProfileChangeInput = {
  /**
   * 新统一社会信用代码
   * New credit code
   */
  creditCode?: string | null | undefined;
  /**
   * 变更依据
   * Grounds
   */
  grounds: string;
  /**
   * 标识
   * Identifier
   */
  id: string;
  /**
   * 新名称
   * New name
   */
  name?: string | null | undefined;
  /**
   * 新行政区划代码
   * New region code
   */
  regionCode?: string | null | undefined;
  /**
   * 所见版本号
   * The version that was seen
   */
  version: number;
};

/**
 * 起始模板条目筛选
 * Filter of template items
 */
export type TemplateItemFilter = {
  /**
   * 专用于这些结构类别的条目
   * Items for these groups only
   */
  category?: Array<ProductCategory> | null | undefined;
  /**
   * 是否仅用于危险货物车辆
   * Whether only for dangerous goods
   */
  isForHazmat?: boolean | null | undefined;
  /**
   * 在该日采用
   * Used on this day
   */
  on?: string | null | undefined;
};

/**
 * 起始模板条目排序
 * Order of template items
 */
export type TemplateItemOrder = {
  /**
   * 方向
   * Direction
   */
  direction: Direction;
  /**
   * 依据
   * By
   */
  field: TemplateItemOrderField;
};

/**
 * 排序依据
 * What the list is sorted by
 */
export type TemplateItemOrderField =
  | 'POSITION'
  | 'VALID_FROM';

/**
 * 一项检测结果
 * One result
 */
export type TestItemInput = {
  /**
   * 标准条款
   * Clause of the standard
   */
  clause?: string | null | undefined;
  /**
   * 包含因子 k，省略为 2
   * Coverage factor k, 2 when left out
   */
  coverageFactor?: string | null | undefined;
  /**
   * 判定规则
   * Decision rule
   */
  decisionRule: DecisionRule;
  /**
   * 是否由外部机构提供
   * Provided by another laboratory
   */
  isExternal: boolean;
  /**
   * 与限值的关系，须与限值同填
   * How the value must stand to the limit; together with the limit
   */
  limitOperator?: LimitOperator | null | undefined;
  /**
   * 限值
   * Limit
   */
  limitValue?: string | null | undefined;
  /**
   * 检测项目
   * Parameter
   */
  parameter: string;
  /**
   * 备注
   * Remark
   */
  remark?: string | null | undefined;
  /**
   * 扩展不确定度；按保护带判定时必填
   * Expanded uncertainty; the guard band needs it
   */
  uncertainty?: string | null | undefined;
  /**
   * 单位
   * Unit
   */
  unit?: string | null | undefined;
  /**
   * 实测值
   * Measured value
   */
  value?: string | null | undefined;
};

/**
 * 当前可以执行的操作
 * What may be done now
 */
export type TestOrderAction =
  | 'DRAFT'
  | 'RECEIVE_SAMPLE'
  | 'REFUSE_SAMPLE'
  | 'START_TESTING';

/**
 * 委托单筛选
 * Filter of test orders
 */
export type TestOrderFilter = {
  /**
   * 企业
   * Enterprise
   */
  enterpriseId?: string | null | undefined;
  /**
   * 检验类别
   * Kinds
   */
  kind?: Array<TestOrderKind> | null | undefined;
  /**
   * 单号、产品、型号、企业名称的一部分
   * Part of number, product, model or name of the enterprise
   */
  search?: string | null | undefined;
  /**
   * 状态
   * States
   */
  state?: Array<TestOrderState> | null | undefined;
};

/**
 * 检验类别
 * Kind of test
 */
export type TestOrderKind =
  /**
   * 委托检验
   * Commissioned
   */
  | 'COMMISSIONED'
  /**
   * 监督抽查
   * Supervision
   */
  | 'SUPERVISION';

/**
 * 委托单排序
 * Order of test orders
 */
export type TestOrderOrder = {
  /**
   * 方向
   * Direction
   */
  direction: Direction;
  /**
   * 依据
   * By
   */
  field: TestOrderOrderField;
};

/**
 * 排序依据
 * What the list is sorted by
 */
export type TestOrderOrderField =
  | 'NUMBER'
  | 'ORDERED_ON';

/**
 * 委托单状态
 * State of a test order
 */
export type TestOrderState =
  /**
   * 已下单
   * Ordered
   */
  | 'ORDERED'
  /**
   * 已拒收
   * Sample refused
   */
  | 'REFUSED'
  /**
   * 已出报告
   * Reported
   */
  | 'REPORTED'
  /**
   * 已收样
   * Sample received
   */
  | 'SAMPLE_RECEIVED'
  /**
   * 检测中
   * Testing
   */
  | 'TESTING';

/**
 * 当前可以执行的操作
 * What may be done now
 */
export type TestReportAction =
  | 'AMEND'
  | 'EDIT'
  | 'ISSUE'
  | 'RETURN'
  | 'REVIEW'
  | 'SUBMIT'
  | 'WITHDRAW';

/**
 * 检测报告筛选
 * Filter of test reports
 */
export type TestReportFilter = {
  /**
   * 企业
   * Enterprise
   */
  enterpriseId?: string | null | undefined;
  /**
   * 签发日期范围
   * Issued within
   */
  issued?: DateRange | null | undefined;
  /**
   * 检验类别
   * Kinds
   */
  kind?: Array<TestOrderKind> | null | undefined;
  /**
   * 编号、标题、产品、型号、客户名称的一部分
   * Part of number, title, product, model or customer
   */
  search?: string | null | undefined;
  /**
   * 状态
   * States
   */
  state?: Array<TestReportState> | null | undefined;
  /**
   * 结论
   * Verdicts
   */
  verdict?: Array<Verdict> | null | undefined;
};

/**
 * 检测报告排序
 * Order of test reports
 */
export type TestReportOrder = {
  /**
   * 方向
   * Direction
   */
  direction: Direction;
  /**
   * 依据
   * By
   */
  field: TestReportOrderField;
};

/**
 * 排序依据
 * What the list is sorted by
 */
export type TestReportOrderField =
  | 'DATED_ON'
  | 'NUMBER';

/**
 * 检测报告状态
 * State of a test report
 */
export type TestReportState =
  /**
   * 草稿
   * Draft
   */
  | 'DRAFT'
  /**
   * 待审核
   * Drafted
   */
  | 'DRAFTED'
  /**
   * 已签发
   * Issued
   */
  | 'ISSUED'
  /**
   * 待签发
   * Reviewed
   */
  | 'REVIEWED'
  /**
   * 已被代替
   * Superseded
   */
  | 'SUPERSEDED'
  /**
   * 已撤回
   * Withdrawn
   */
  | 'WITHDRAWN';

/**
 * 当前可以执行的操作
 * What may be done now
 */
export type TokenAction =
  | 'REVOKE';

/**
 * 接口令牌筛选
 * Filter of API tokens
 */
export type TokenFilter = {
  /**
   * 名称的一部分
   * Part of the name
   */
  search?: string | null | undefined;
  /**
   * 状态
   * States
   */
  state?: Array<TokenState> | null | undefined;
};

/**
 * 接口令牌排序
 * Order of API tokens
 */
export type TokenOrder = {
  /**
   * 方向
   * Direction
   */
  direction: Direction;
  /**
   * 依据
   * By
   */
  field: TokenOrderField;
};

/**
 * 排序依据
 * What the list is sorted by
 */
export type TokenOrderField =
  | 'CREATED_AT'
  | 'EXPIRES_ON'
  | 'NAME';

/**
 * 接口令牌的状态
 * State of an API token
 */
export type TokenState =
  /**
   * 有效
   * Active
   */
  | 'ACTIVE'
  /**
   * 已过期
   * Expired
   */
  | 'EXPIRED'
  /**
   * 已作废
   * Revoked
   */
  | 'REVOKED';

/**
 * 向合格证中心传送的操作
 * What the certificate center is told
 */
export type TransferOperation =
  /**
   * 撤销
   * Revocation
   */
  | 'DELETE'
  /**
   * 上传
   * Upload
   */
  | 'INSERT'
  /**
   * 补传
   * Late upload
   */
  | 'OVERTIME'
  /**
   * 修改
   * Correction
   */
  | 'UPDATE';

/**
 * 传送状态
 * State of a transfer
 */
export type TransferState =
  /**
   * 已传送
   * Delivered
   */
  | 'DELIVERED'
  /**
   * 传送失败
   * Failed
   */
  | 'FAILED'
  /**
   * 待传送
   * Waiting
   */
  | 'WAITING';

/**
 * 用途代号筛选
 * Filter of use codes
 */
export type UseCodeFilter = {
  /**
   * 结构类别
   * Groups
   */
  category?: Array<ProductCategory> | null | undefined;
  /**
   * 在该日有效
   * In force on this day
   */
  on?: string | null | undefined;
  /**
   * 代号的开头
   * How the code begins
   */
  search?: string | null | undefined;
};

/**
 * 用途代号排序
 * Order of use codes
 */
export type UseCodeOrder = {
  /**
   * 方向
   * Direction
   */
  direction: Direction;
  /**
   * 依据
   * By
   */
  field: UseCodeOrderField;
};

/**
 * 排序依据
 * What the list is sorted by
 */
export type UseCodeOrderField =
  | 'CODE'
  | 'VALID_FROM';

/**
 * 当前可以执行的操作
 * What may be done now
 */
export type VehicleAction =
  | 'DELIVER'
  | 'EDIT';

/**
 * 车辆筛选
 * Filter of vehicles
 */
export type VehicleFilter = {
  /**
   * 结构类别
   * Groups
   */
  category?: Array<ProductCategory> | null | undefined;
  /**
   * 企业
   * Enterprise
   */
  enterpriseId?: string | null | undefined;
  /**
   * 制造日期
   * Day of manufacture
   */
  manufactured?: DateRange | null | undefined;
  /**
   * 产品型号
   * Model
   */
  model?: string | null | undefined;
  /**
   * 公告产品
   * Announced product
   */
  productId?: string | null | undefined;
  /**
   * 所处环节
   * Stages
   */
  stage?: Array<VehicleStage> | null | undefined;
  /**
   * VIN：完整 17 位，或末尾若干位
   * The whole VIN, or its end
   */
  vin?: string | null | undefined;
};

/**
 * 车辆排序
 * Order of vehicles
 */
export type VehicleOrder = {
  /**
   * 方向
   * Direction
   */
  direction: Direction;
  /**
   * 依据
   * By
   */
  field: VehicleOrderField;
};

/**
 * 排序依据
 * What the list is sorted by
 */
export type VehicleOrderField =
  | 'MANUFACTURED_ON'
  | 'VIN';

/**
 * 车辆所处环节
 * How far a vehicle has come
 */
export type VehicleStage =
  /**
   * 已发证，待上传
   * Certified, not uploaded
   */
  | 'CERTIFIED'
  /**
   * 检验不合格，待复检
   * Failed its inspection
   */
  | 'FAILED'
  /**
   * 检验合格，待发证
   * Inspected, not certified
   */
  | 'INSPECTED'
  /**
   * 已下线，待检验
   * Produced, not inspected
   */
  | 'PRODUCED'
  /**
   * 合格证已上传
   * Certificate uploaded
   */
  | 'UPLOADED';

/**
 * 判定结论
 * Verdict
 */
export type Verdict =
  /**
   * 有条件（落在保护带内）
   * Conditional (inside the guard band)
   */
  | 'CONDITIONAL'
  /**
   * 不合格
   * Fail
   */
  | 'FAIL'
  /**
   * 不作判定
   * Not judged
   */
  | 'NOT_JUDGED'
  /**
   * 合格
   * Pass
   */
  | 'PASS';

/**
 * 来访者类别
 * Kind of viewer
 */
export type ViewerKind =
  | 'CENTER'
  | 'ENTERPRISE'
  | 'GOVERNMENT'
  | 'PLATFORM'
  | 'PUBLIC';

/**
 * 附理由对某一行执行操作
 * A verb done to a row, with a reason
 */
export type WithReasonInput = {
  /**
   * 标识
   * Identifier
   */
  id: string;
  /**
   * 理由
   * Reason
   */
  reason: string;
  /**
   * 所见版本号
   * The version that was seen
   */
  version: number;
};

/**
 * 废止标准
 * Withdrawing a standard
 */
export type WithdrawStandardInput = {
  /**
   * 标识
   * Identifier
   */
  id: string;
  /**
   * 废止日期
   * Withdrawn on
   */
  on: string;
  /**
   * 所见版本号
   * The version that was seen
   */
  version: number;
};

export type MemberRowFragment = { id: string, version: number, name: string, displayName: string, roles: Array<Role>, status: AccountStatus, lastSignInAt: string | null, createdAt: string, viewerCan: Array<MemberAction>, organisation: { id: string, kind: OrganisationKind, name: string } | null };

export type MembersPageQueryVariables = Exact<{
  filter?: MemberFilter | null | undefined;
  orderBy?: MemberOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type MembersPageQuery = { members: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, version: number, name: string, displayName: string, roles: Array<Role>, status: AccountStatus, lastSignInAt: string | null, createdAt: string, viewerCan: Array<MemberAction>, organisation: { id: string, kind: OrganisationKind, name: string } | null }> } };

export type MembersHomeQueryVariables = Exact<{ [key: string]: never; }>;


export type MembersHomeQuery = { active: { totalCount: number }, disabled: { totalCount: number } };

export type OrganisationChoicesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type OrganisationChoicesQuery = { organisations: { nodes: Array<{ id: string, kind: OrganisationKind, name: string, handle: string }> } };

export type InviteMemberMutationVariables = Exact<{
  input: InviteMemberInput;
}>;


export type InviteMemberMutation = { inviteMember: { oneTimePassword: string, member: { id: string, version: number, name: string, displayName: string, roles: Array<Role>, status: AccountStatus, lastSignInAt: string | null, createdAt: string, viewerCan: Array<MemberAction>, organisation: { id: string, kind: OrganisationKind, name: string } | null } } };

export type DisableMemberMutationVariables = Exact<{
  input: AtInput;
}>;


export type DisableMemberMutation = { disableMember: { id: string, version: number, name: string, displayName: string, roles: Array<Role>, status: AccountStatus, lastSignInAt: string | null, createdAt: string, viewerCan: Array<MemberAction>, organisation: { id: string, kind: OrganisationKind, name: string } | null } };

export type EnableMemberMutationVariables = Exact<{
  input: AtInput;
}>;


export type EnableMemberMutation = { enableMember: { id: string, version: number, name: string, displayName: string, roles: Array<Role>, status: AccountStatus, lastSignInAt: string | null, createdAt: string, viewerCan: Array<MemberAction>, organisation: { id: string, kind: OrganisationKind, name: string } | null } };

export type ChangeMemberRolesMutationVariables = Exact<{
  input: ChangeMemberRolesInput;
}>;


export type ChangeMemberRolesMutation = { changeMemberRoles: { id: string, version: number, name: string, displayName: string, roles: Array<Role>, status: AccountStatus, lastSignInAt: string | null, createdAt: string, viewerCan: Array<MemberAction>, organisation: { id: string, kind: OrganisationKind, name: string } | null } };

export type ResetMemberPasswordMutationVariables = Exact<{
  input: AtInput;
}>;


export type ResetMemberPasswordMutation = { resetMemberPassword: { oneTimePassword: string, member: { id: string, version: number, name: string, displayName: string, roles: Array<Role>, status: AccountStatus, lastSignInAt: string | null, createdAt: string, viewerCan: Array<MemberAction>, organisation: { id: string, kind: OrganisationKind, name: string } | null } } };

export type AuditRowFragment = { id: string, at: string, accountId: string | null, accountName: string, actingAs: string, verb: string, entity: string, entityId: string, before: string | null, after: string | null, requestId: string, sealed: boolean };

export type AuditPageQueryVariables = Exact<{
  filter?: AuditLineFilter | null | undefined;
  orderBy?: AuditLineOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AuditPageQuery = { auditLines: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, at: string, accountId: string | null, accountName: string, actingAs: string, verb: string, entity: string, entityId: string, before: string | null, after: string | null, requestId: string, sealed: boolean }> } };

export type AuditHomeQueryVariables = Exact<{
  from?: string | null | undefined;
}>;


export type AuditHomeQuery = { auditLines: { totalCount: number } };

export type CertificateRowFragment = { id: string, version: number, kind: CertificateKind, number: string, body: string, issuedOn: string, validTo: string, derivedState: CertificateState, daysToExpiry: number, isSurveillanceOverdue: boolean, surveillanceDueOn: string | null, renewedById: string | null, expiryAlert: { id: string, length: number } | null, enterprise: { id: string, name: string } | null };

export type CertificatePartFragment = { state: CertificateState, stateSince: string, stateReason: string | null, category: string | null, standards: string, products: string, applicant: string, manufacturer: string | null, factory: string | null, firstIssuedOn: string, isRenewal: boolean, numberWarnings: Array<string>, lastAuditOn: string | null, viewerCan: Array<CertificateAction>, id: string, version: number, kind: CertificateKind, number: string, body: string, issuedOn: string, validTo: string, derivedState: CertificateState, daysToExpiry: number, isSurveillanceOverdue: boolean, surveillanceDueOn: string | null, renewedById: string | null, validityRule: { id: string, basis: string } | null, surveillanceRule: { id: string, basis: string } | null, renewalOf: { id: string, number: string } | null, renewedBy: { id: string, number: string } | null, expiryAlert: { id: string, length: number } | null, enterprise: { id: string, name: string } | null };

export type AuditPartFragment = { id: string, kind: CertificateAuditKind, heldOn: string, result: CertificateAuditResult, body: string, note: string | null };

export type FindingPartFragment = { id: string, version: number, certificateId: string, auditId: string | null, process: ProcessTag, severity: FindingSeverity, text: string, foundOn: string, state: FindingState, closedOn: string | null, correctiveAction: string | null, viewerCan: Array<FindingAction> };

export type CertificatesPageQueryVariables = Exact<{
  filter?: CertificateFilter | null | undefined;
  orderBy?: CertificateOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type CertificatesPageQuery = { certificates: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, version: number, kind: CertificateKind, number: string, body: string, issuedOn: string, validTo: string, derivedState: CertificateState, daysToExpiry: number, isSurveillanceOverdue: boolean, surveillanceDueOn: string | null, renewedById: string | null, expiryAlert: { id: string, length: number } | null, enterprise: { id: string, name: string } | null }> } };

export type CertificatePageQueryVariables = Exact<{
  id: string;
}>;


export type CertificatePageQuery = { certificate: { state: CertificateState, stateSince: string, stateReason: string | null, category: string | null, standards: string, products: string, applicant: string, manufacturer: string | null, factory: string | null, firstIssuedOn: string, isRenewal: boolean, numberWarnings: Array<string>, lastAuditOn: string | null, viewerCan: Array<CertificateAction>, id: string, version: number, kind: CertificateKind, number: string, body: string, issuedOn: string, validTo: string, derivedState: CertificateState, daysToExpiry: number, isSurveillanceOverdue: boolean, surveillanceDueOn: string | null, renewedById: string | null, audits: Array<{ id: string, kind: CertificateAuditKind, heldOn: string, result: CertificateAuditResult, body: string, note: string | null }>, findings: Array<{ id: string, version: number, certificateId: string, auditId: string | null, process: ProcessTag, severity: FindingSeverity, text: string, foundOn: string, state: FindingState, closedOn: string | null, correctiveAction: string | null, viewerCan: Array<FindingAction> }>, validityRule: { id: string, basis: string } | null, surveillanceRule: { id: string, basis: string } | null, renewalOf: { id: string, number: string } | null, renewedBy: { id: string, number: string } | null, expiryAlert: { id: string, length: number } | null, enterprise: { id: string, name: string } | null } | null };

export type ValidityRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type ValidityRulesQuery = { deadlineRules: Array<{ id: string, code: string, validFrom: string, validTo: string | null, length: number, unit: DeadlineUnit, basis: string }> };

export type FindingFormQueryVariables = Exact<{
  id: string;
}>;


export type FindingFormQuery = { finding: { id: string, version: number, certificateId: string, auditId: string | null, process: ProcessTag, severity: FindingSeverity, text: string, foundOn: string, state: FindingState, closedOn: string | null, correctiveAction: string | null, viewerCan: Array<FindingAction>, certificate: { id: string, number: string } | null } | null };

export type FindingsPageQueryVariables = Exact<{
  filter?: FindingFilter | null | undefined;
  orderBy?: FindingOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type FindingsPageQuery = { findings: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, version: number, certificateId: string, auditId: string | null, process: ProcessTag, severity: FindingSeverity, text: string, foundOn: string, state: FindingState, closedOn: string | null, correctiveAction: string | null, viewerCan: Array<FindingAction>, certificate: { id: string, number: string } | null, enterprise: { id: string, name: string } | null }> } };

export type CertificatesHomeQueryVariables = Exact<{
  filter: CertificateFilter;
}>;


export type CertificatesHomeQuery = { certificates: { totalCount: number } };

export type RecordCertificateMutationVariables = Exact<{
  input: RecordCertificateInput;
}>;


export type RecordCertificateMutation = { recordCertificate: { state: CertificateState, stateSince: string, stateReason: string | null, category: string | null, standards: string, products: string, applicant: string, manufacturer: string | null, factory: string | null, firstIssuedOn: string, isRenewal: boolean, numberWarnings: Array<string>, lastAuditOn: string | null, viewerCan: Array<CertificateAction>, id: string, version: number, kind: CertificateKind, number: string, body: string, issuedOn: string, validTo: string, derivedState: CertificateState, daysToExpiry: number, isSurveillanceOverdue: boolean, surveillanceDueOn: string | null, renewedById: string | null, validityRule: { id: string, basis: string } | null, surveillanceRule: { id: string, basis: string } | null, renewalOf: { id: string, number: string } | null, renewedBy: { id: string, number: string } | null, expiryAlert: { id: string, length: number } | null, enterprise: { id: string, name: string } | null } };

export type EditCertificateMutationVariables = Exact<{
  input: EditCertificateInput;
}>;


export type EditCertificateMutation = { editCertificate: { state: CertificateState, stateSince: string, stateReason: string | null, category: string | null, standards: string, products: string, applicant: string, manufacturer: string | null, factory: string | null, firstIssuedOn: string, isRenewal: boolean, numberWarnings: Array<string>, lastAuditOn: string | null, viewerCan: Array<CertificateAction>, id: string, version: number, kind: CertificateKind, number: string, body: string, issuedOn: string, validTo: string, derivedState: CertificateState, daysToExpiry: number, isSurveillanceOverdue: boolean, surveillanceDueOn: string | null, renewedById: string | null, validityRule: { id: string, basis: string } | null, surveillanceRule: { id: string, basis: string } | null, renewalOf: { id: string, number: string } | null, renewedBy: { id: string, number: string } | null, expiryAlert: { id: string, length: number } | null, enterprise: { id: string, name: string } | null } };

export type RenewCertificateMutationVariables = Exact<{
  input: RenewCertificateInput;
}>;


export type RenewCertificateMutation = { renewCertificate: { state: CertificateState, stateSince: string, stateReason: string | null, category: string | null, standards: string, products: string, applicant: string, manufacturer: string | null, factory: string | null, firstIssuedOn: string, isRenewal: boolean, numberWarnings: Array<string>, lastAuditOn: string | null, viewerCan: Array<CertificateAction>, id: string, version: number, kind: CertificateKind, number: string, body: string, issuedOn: string, validTo: string, derivedState: CertificateState, daysToExpiry: number, isSurveillanceOverdue: boolean, surveillanceDueOn: string | null, renewedById: string | null, renewalOf: { id: string, number: string, state: CertificateState, stateSince: string, stateReason: string | null, category: string | null, standards: string, products: string, applicant: string, manufacturer: string | null, factory: string | null, firstIssuedOn: string, isRenewal: boolean, numberWarnings: Array<string>, lastAuditOn: string | null, viewerCan: Array<CertificateAction>, version: number, kind: CertificateKind, body: string, issuedOn: string, validTo: string, derivedState: CertificateState, daysToExpiry: number, isSurveillanceOverdue: boolean, surveillanceDueOn: string | null, renewedById: string | null, validityRule: { id: string, basis: string } | null, surveillanceRule: { id: string, basis: string } | null, renewalOf: { id: string, number: string } | null, renewedBy: { id: string, number: string } | null, expiryAlert: { id: string, length: number } | null, enterprise: { id: string, name: string } | null } | null, validityRule: { id: string, basis: string } | null, surveillanceRule: { id: string, basis: string } | null, renewedBy: { id: string, number: string } | null, expiryAlert: { id: string, length: number } | null, enterprise: { id: string, name: string } | null } };

export type RecordCertificateAuditMutationVariables = Exact<{
  input: RecordCertificateAuditInput;
}>;


export type RecordCertificateAuditMutation = { recordCertificateAudit: { id: string, kind: CertificateAuditKind, heldOn: string, result: CertificateAuditResult, body: string, note: string | null, certificate: { state: CertificateState, stateSince: string, stateReason: string | null, category: string | null, standards: string, products: string, applicant: string, manufacturer: string | null, factory: string | null, firstIssuedOn: string, isRenewal: boolean, numberWarnings: Array<string>, lastAuditOn: string | null, viewerCan: Array<CertificateAction>, id: string, version: number, kind: CertificateKind, number: string, body: string, issuedOn: string, validTo: string, derivedState: CertificateState, daysToExpiry: number, isSurveillanceOverdue: boolean, surveillanceDueOn: string | null, renewedById: string | null, audits: Array<{ id: string, kind: CertificateAuditKind, heldOn: string, result: CertificateAuditResult, body: string, note: string | null }>, validityRule: { id: string, basis: string } | null, surveillanceRule: { id: string, basis: string } | null, renewalOf: { id: string, number: string } | null, renewedBy: { id: string, number: string } | null, expiryAlert: { id: string, length: number } | null, enterprise: { id: string, name: string } | null } | null } };

export type RecordFindingMutationVariables = Exact<{
  input: RecordFindingInput;
}>;


export type RecordFindingMutation = { recordFinding: { id: string, version: number, certificateId: string, auditId: string | null, process: ProcessTag, severity: FindingSeverity, text: string, foundOn: string, state: FindingState, closedOn: string | null, correctiveAction: string | null, viewerCan: Array<FindingAction>, certificate: { id: string, findings: Array<{ id: string, version: number, certificateId: string, auditId: string | null, process: ProcessTag, severity: FindingSeverity, text: string, foundOn: string, state: FindingState, closedOn: string | null, correctiveAction: string | null, viewerCan: Array<FindingAction> }> } | null } };

export type CloseFindingMutationVariables = Exact<{
  input: CloseFindingInput;
}>;


export type CloseFindingMutation = { closeFinding: { id: string, version: number, certificateId: string, auditId: string | null, process: ProcessTag, severity: FindingSeverity, text: string, foundOn: string, state: FindingState, closedOn: string | null, correctiveAction: string | null, viewerCan: Array<FindingAction> } };

export type SuspendCertificateMutationVariables = Exact<{
  input: WithReasonInput;
}>;


export type SuspendCertificateMutation = { suspendCertificate: { state: CertificateState, stateSince: string, stateReason: string | null, category: string | null, standards: string, products: string, applicant: string, manufacturer: string | null, factory: string | null, firstIssuedOn: string, isRenewal: boolean, numberWarnings: Array<string>, lastAuditOn: string | null, viewerCan: Array<CertificateAction>, id: string, version: number, kind: CertificateKind, number: string, body: string, issuedOn: string, validTo: string, derivedState: CertificateState, daysToExpiry: number, isSurveillanceOverdue: boolean, surveillanceDueOn: string | null, renewedById: string | null, validityRule: { id: string, basis: string } | null, surveillanceRule: { id: string, basis: string } | null, renewalOf: { id: string, number: string } | null, renewedBy: { id: string, number: string } | null, expiryAlert: { id: string, length: number } | null, enterprise: { id: string, name: string } | null } };

export type ResumeCertificateMutationVariables = Exact<{
  input: AtInput;
}>;


export type ResumeCertificateMutation = { resumeCertificate: { state: CertificateState, stateSince: string, stateReason: string | null, category: string | null, standards: string, products: string, applicant: string, manufacturer: string | null, factory: string | null, firstIssuedOn: string, isRenewal: boolean, numberWarnings: Array<string>, lastAuditOn: string | null, viewerCan: Array<CertificateAction>, id: string, version: number, kind: CertificateKind, number: string, body: string, issuedOn: string, validTo: string, derivedState: CertificateState, daysToExpiry: number, isSurveillanceOverdue: boolean, surveillanceDueOn: string | null, renewedById: string | null, validityRule: { id: string, basis: string } | null, surveillanceRule: { id: string, basis: string } | null, renewalOf: { id: string, number: string } | null, renewedBy: { id: string, number: string } | null, expiryAlert: { id: string, length: number } | null, enterprise: { id: string, name: string } | null } };

export type WithdrawCertificateMutationVariables = Exact<{
  input: WithReasonInput;
}>;


export type WithdrawCertificateMutation = { withdrawCertificate: { state: CertificateState, stateSince: string, stateReason: string | null, category: string | null, standards: string, products: string, applicant: string, manufacturer: string | null, factory: string | null, firstIssuedOn: string, isRenewal: boolean, numberWarnings: Array<string>, lastAuditOn: string | null, viewerCan: Array<CertificateAction>, id: string, version: number, kind: CertificateKind, number: string, body: string, issuedOn: string, validTo: string, derivedState: CertificateState, daysToExpiry: number, isSurveillanceOverdue: boolean, surveillanceDueOn: string | null, renewedById: string | null, validityRule: { id: string, basis: string } | null, surveillanceRule: { id: string, basis: string } | null, renewalOf: { id: string, number: string } | null, renewedBy: { id: string, number: string } | null, expiryAlert: { id: string, length: number } | null, enterprise: { id: string, name: string } | null } };

export type CancelCertificateMutationVariables = Exact<{
  input: WithReasonInput;
}>;


export type CancelCertificateMutation = { cancelCertificate: { state: CertificateState, stateSince: string, stateReason: string | null, category: string | null, standards: string, products: string, applicant: string, manufacturer: string | null, factory: string | null, firstIssuedOn: string, isRenewal: boolean, numberWarnings: Array<string>, lastAuditOn: string | null, viewerCan: Array<CertificateAction>, id: string, version: number, kind: CertificateKind, number: string, body: string, issuedOn: string, validTo: string, derivedState: CertificateState, daysToExpiry: number, isSurveillanceOverdue: boolean, surveillanceDueOn: string | null, renewedById: string | null, validityRule: { id: string, basis: string } | null, surveillanceRule: { id: string, basis: string } | null, renewalOf: { id: string, number: string } | null, renewedBy: { id: string, number: string } | null, expiryAlert: { id: string, length: number } | null, enterprise: { id: string, name: string } | null } };

export type ExportCertificatesMutationVariables = Exact<{
  input: ExportCertificatesInput;
}>;


export type ExportCertificatesMutation = { exportCertificates: { id: string } };

export type BatchVehiclesPageQueryVariables = Exact<{
  filter?: VehicleFilter | null | undefined;
  orderBy?: VehicleOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type BatchVehiclesPageQuery = { vehicles: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, vin: string, model: string, category: ProductCategory, manufacturedOn: string, inspectedOn: string | null }> } };

export type IssueConformitiesMutationVariables = Exact<{
  input: IssueConformityCertificatesInput;
}>;


export type IssueConformitiesMutation = { issueConformityCertificates: { id: string, createdCount: number, refusedCount: number, results: Array<{ row: number, key: string, outcome: RowOutcome, targetId: string | null, faults: Array<{ path: string, message: string }> }> } };

export type RevokeConformityMutationVariables = Exact<{
  input: WithReasonInput;
}>;


export type RevokeConformityMutation = { revokeConformityCertificate: { id: string, version: number, number: string, kind: ConformityKind, state: ConformityState, vin: string, vehicleId: string, inspectionId: string | null, issuedOn: string | null, issuedAt: string | null, issuedByName: string | null, uploadDueAt: string | null, writtenFrom: string | null, uploadedAt: string | null, uploadFault: string | null, lateReason: string | null, lateDocument: string | null, lateRefusal: string | null, stateReason: string | null, revokedAt: string | null, paperNumber: string | null, printCode: string | null, isOverdue: boolean, isEffective: boolean, createdAt: string, updatedAt: string, viewerCan: Array<ConformityAction>, vehicle: { id: string, stage: VehicleStage } | null, payload: { makerName: string | null, makerCode: string | null, producerName: string | null, producerAddress: string | null, chassisCertificateNumber: string | null, vehicleClass: string | null, vehicleName: string | null, brand: string | null, model: string | null, colour: string | null, chassisModel: string | null, chassisId: string | null, frameNumber: string | null, manufacturedOn: string | null, announcementNumber: string | null, announcementBatch: number | null, announcementEffectiveOn: string | null, engineNumber: string | null, engineModel: string | null, fuel: string | null, emissionStandard: string | null, displacementMl: number | null, powerKw: string | null, maximumNetPowerKw: string | null, fuelConsumption: string | null, isBatteryElectric: boolean | null, steering: string | null, frontTrackMm: number | null, rearTrackMm: number | null, tyreCount: number | null, tyreSpecification: string | null, leafSprings: string | null, wheelbase: string | null, axleLoad: string | null, axleCount: number | null, steeredAxleCount: number | null, brakeMethod: string | null, brakeOperation: string | null, lengthMm: number | null, widthMm: number | null, heightMm: number | null, cargoLengthMm: number | null, cargoWidthMm: number | null, cargoHeightMm: number | null, grossMassKg: number | null, ratedLoadKg: number | null, curbMassKg: number | null, loadFactor: string | null, towedMassKg: number | null, saddleMassKg: number | null, seats: number | null, cabSeats: number | null, maximumSpeed: number | null, remark: string | null, enterpriseStandard: string | null, otherInformation: string | null, verificationCode: string | null } } };

export type ReplaceConformityMutationVariables = Exact<{
  input: ReplaceConformityInput;
}>;


export type ReplaceConformityMutation = { replaceConformityCertificate: { id: string, number: string, replaces: { id: string, version: number, number: string, kind: ConformityKind, state: ConformityState, vin: string, vehicleId: string, inspectionId: string | null, issuedOn: string | null, issuedAt: string | null, issuedByName: string | null, uploadDueAt: string | null, writtenFrom: string | null, uploadedAt: string | null, uploadFault: string | null, lateReason: string | null, lateDocument: string | null, lateRefusal: string | null, stateReason: string | null, revokedAt: string | null, paperNumber: string | null, printCode: string | null, isOverdue: boolean, isEffective: boolean, createdAt: string, updatedAt: string, viewerCan: Array<ConformityAction>, replacedBy: { id: string, number: string } | null, payload: { makerName: string | null, makerCode: string | null, producerName: string | null, producerAddress: string | null, chassisCertificateNumber: string | null, vehicleClass: string | null, vehicleName: string | null, brand: string | null, model: string | null, colour: string | null, chassisModel: string | null, chassisId: string | null, frameNumber: string | null, manufacturedOn: string | null, announcementNumber: string | null, announcementBatch: number | null, announcementEffectiveOn: string | null, engineNumber: string | null, engineModel: string | null, fuel: string | null, emissionStandard: string | null, displacementMl: number | null, powerKw: string | null, maximumNetPowerKw: string | null, fuelConsumption: string | null, isBatteryElectric: boolean | null, steering: string | null, frontTrackMm: number | null, rearTrackMm: number | null, tyreCount: number | null, tyreSpecification: string | null, leafSprings: string | null, wheelbase: string | null, axleLoad: string | null, axleCount: number | null, steeredAxleCount: number | null, brakeMethod: string | null, brakeOperation: string | null, lengthMm: number | null, widthMm: number | null, heightMm: number | null, cargoLengthMm: number | null, cargoWidthMm: number | null, cargoHeightMm: number | null, grossMassKg: number | null, ratedLoadKg: number | null, curbMassKg: number | null, loadFactor: string | null, towedMassKg: number | null, saddleMassKg: number | null, seats: number | null, cabSeats: number | null, maximumSpeed: number | null, remark: string | null, enterpriseStandard: string | null, otherInformation: string | null, verificationCode: string | null } } | null } };

export type UploadConformityMutationVariables = Exact<{
  input: AtInput;
}>;


export type UploadConformityMutation = { uploadConformityCertificate: { id: string, version: number, number: string, kind: ConformityKind, state: ConformityState, vin: string, vehicleId: string, inspectionId: string | null, issuedOn: string | null, issuedAt: string | null, issuedByName: string | null, uploadDueAt: string | null, writtenFrom: string | null, uploadedAt: string | null, uploadFault: string | null, lateReason: string | null, lateDocument: string | null, lateRefusal: string | null, stateReason: string | null, revokedAt: string | null, paperNumber: string | null, printCode: string | null, isOverdue: boolean, isEffective: boolean, createdAt: string, updatedAt: string, viewerCan: Array<ConformityAction>, transfers: Array<{ id: string, operation: TransferOperation, state: TransferState, reason: string | null, tries: number, fault: string | null, fileName: string | null, deliveredAt: string | null, createdAt: string }>, payload: { makerName: string | null, makerCode: string | null, producerName: string | null, producerAddress: string | null, chassisCertificateNumber: string | null, vehicleClass: string | null, vehicleName: string | null, brand: string | null, model: string | null, colour: string | null, chassisModel: string | null, chassisId: string | null, frameNumber: string | null, manufacturedOn: string | null, announcementNumber: string | null, announcementBatch: number | null, announcementEffectiveOn: string | null, engineNumber: string | null, engineModel: string | null, fuel: string | null, emissionStandard: string | null, displacementMl: number | null, powerKw: string | null, maximumNetPowerKw: string | null, fuelConsumption: string | null, isBatteryElectric: boolean | null, steering: string | null, frontTrackMm: number | null, rearTrackMm: number | null, tyreCount: number | null, tyreSpecification: string | null, leafSprings: string | null, wheelbase: string | null, axleLoad: string | null, axleCount: number | null, steeredAxleCount: number | null, brakeMethod: string | null, brakeOperation: string | null, lengthMm: number | null, widthMm: number | null, heightMm: number | null, cargoLengthMm: number | null, cargoWidthMm: number | null, cargoHeightMm: number | null, grossMassKg: number | null, ratedLoadKg: number | null, curbMassKg: number | null, loadFactor: string | null, towedMassKg: number | null, saddleMassKg: number | null, seats: number | null, cabSeats: number | null, maximumSpeed: number | null, remark: string | null, enterpriseStandard: string | null, otherInformation: string | null, verificationCode: string | null } } };

export type RequestLateUploadMutationVariables = Exact<{
  input: RequestLateUploadInput;
}>;


export type RequestLateUploadMutation = { requestLateUpload: { id: string, version: number, number: string, kind: ConformityKind, state: ConformityState, vin: string, vehicleId: string, inspectionId: string | null, issuedOn: string | null, issuedAt: string | null, issuedByName: string | null, uploadDueAt: string | null, writtenFrom: string | null, uploadedAt: string | null, uploadFault: string | null, lateReason: string | null, lateDocument: string | null, lateRefusal: string | null, stateReason: string | null, revokedAt: string | null, paperNumber: string | null, printCode: string | null, isOverdue: boolean, isEffective: boolean, createdAt: string, updatedAt: string, viewerCan: Array<ConformityAction>, transfers: Array<{ id: string, operation: TransferOperation, state: TransferState, reason: string | null, tries: number, fault: string | null, fileName: string | null, deliveredAt: string | null, createdAt: string }>, payload: { makerName: string | null, makerCode: string | null, producerName: string | null, producerAddress: string | null, chassisCertificateNumber: string | null, vehicleClass: string | null, vehicleName: string | null, brand: string | null, model: string | null, colour: string | null, chassisModel: string | null, chassisId: string | null, frameNumber: string | null, manufacturedOn: string | null, announcementNumber: string | null, announcementBatch: number | null, announcementEffectiveOn: string | null, engineNumber: string | null, engineModel: string | null, fuel: string | null, emissionStandard: string | null, displacementMl: number | null, powerKw: string | null, maximumNetPowerKw: string | null, fuelConsumption: string | null, isBatteryElectric: boolean | null, steering: string | null, frontTrackMm: number | null, rearTrackMm: number | null, tyreCount: number | null, tyreSpecification: string | null, leafSprings: string | null, wheelbase: string | null, axleLoad: string | null, axleCount: number | null, steeredAxleCount: number | null, brakeMethod: string | null, brakeOperation: string | null, lengthMm: number | null, widthMm: number | null, heightMm: number | null, cargoLengthMm: number | null, cargoWidthMm: number | null, cargoHeightMm: number | null, grossMassKg: number | null, ratedLoadKg: number | null, curbMassKg: number | null, loadFactor: string | null, towedMassKg: number | null, saddleMassKg: number | null, seats: number | null, cabSeats: number | null, maximumSpeed: number | null, remark: string | null, enterpriseStandard: string | null, otherInformation: string | null, verificationCode: string | null } } };

export type ApproveLateUploadMutationVariables = Exact<{
  input: AtInput;
}>;


export type ApproveLateUploadMutation = { approveLateUpload: { id: string, version: number, number: string, kind: ConformityKind, state: ConformityState, vin: string, vehicleId: string, inspectionId: string | null, issuedOn: string | null, issuedAt: string | null, issuedByName: string | null, uploadDueAt: string | null, writtenFrom: string | null, uploadedAt: string | null, uploadFault: string | null, lateReason: string | null, lateDocument: string | null, lateRefusal: string | null, stateReason: string | null, revokedAt: string | null, paperNumber: string | null, printCode: string | null, isOverdue: boolean, isEffective: boolean, createdAt: string, updatedAt: string, viewerCan: Array<ConformityAction>, transfers: Array<{ id: string, operation: TransferOperation, state: TransferState, reason: string | null, tries: number, fault: string | null, fileName: string | null, deliveredAt: string | null, createdAt: string }>, payload: { makerName: string | null, makerCode: string | null, producerName: string | null, producerAddress: string | null, chassisCertificateNumber: string | null, vehicleClass: string | null, vehicleName: string | null, brand: string | null, model: string | null, colour: string | null, chassisModel: string | null, chassisId: string | null, frameNumber: string | null, manufacturedOn: string | null, announcementNumber: string | null, announcementBatch: number | null, announcementEffectiveOn: string | null, engineNumber: string | null, engineModel: string | null, fuel: string | null, emissionStandard: string | null, displacementMl: number | null, powerKw: string | null, maximumNetPowerKw: string | null, fuelConsumption: string | null, isBatteryElectric: boolean | null, steering: string | null, frontTrackMm: number | null, rearTrackMm: number | null, tyreCount: number | null, tyreSpecification: string | null, leafSprings: string | null, wheelbase: string | null, axleLoad: string | null, axleCount: number | null, steeredAxleCount: number | null, brakeMethod: string | null, brakeOperation: string | null, lengthMm: number | null, widthMm: number | null, heightMm: number | null, cargoLengthMm: number | null, cargoWidthMm: number | null, cargoHeightMm: number | null, grossMassKg: number | null, ratedLoadKg: number | null, curbMassKg: number | null, loadFactor: string | null, towedMassKg: number | null, saddleMassKg: number | null, seats: number | null, cabSeats: number | null, maximumSpeed: number | null, remark: string | null, enterpriseStandard: string | null, otherInformation: string | null, verificationCode: string | null } } };

export type RefuseLateUploadMutationVariables = Exact<{
  input: WithReasonInput;
}>;


export type RefuseLateUploadMutation = { refuseLateUpload: { id: string, version: number, number: string, kind: ConformityKind, state: ConformityState, vin: string, vehicleId: string, inspectionId: string | null, issuedOn: string | null, issuedAt: string | null, issuedByName: string | null, uploadDueAt: string | null, writtenFrom: string | null, uploadedAt: string | null, uploadFault: string | null, lateReason: string | null, lateDocument: string | null, lateRefusal: string | null, stateReason: string | null, revokedAt: string | null, paperNumber: string | null, printCode: string | null, isOverdue: boolean, isEffective: boolean, createdAt: string, updatedAt: string, viewerCan: Array<ConformityAction>, transfers: Array<{ id: string, operation: TransferOperation, state: TransferState, reason: string | null, tries: number, fault: string | null, fileName: string | null, deliveredAt: string | null, createdAt: string }>, payload: { makerName: string | null, makerCode: string | null, producerName: string | null, producerAddress: string | null, chassisCertificateNumber: string | null, vehicleClass: string | null, vehicleName: string | null, brand: string | null, model: string | null, colour: string | null, chassisModel: string | null, chassisId: string | null, frameNumber: string | null, manufacturedOn: string | null, announcementNumber: string | null, announcementBatch: number | null, announcementEffectiveOn: string | null, engineNumber: string | null, engineModel: string | null, fuel: string | null, emissionStandard: string | null, displacementMl: number | null, powerKw: string | null, maximumNetPowerKw: string | null, fuelConsumption: string | null, isBatteryElectric: boolean | null, steering: string | null, frontTrackMm: number | null, rearTrackMm: number | null, tyreCount: number | null, tyreSpecification: string | null, leafSprings: string | null, wheelbase: string | null, axleLoad: string | null, axleCount: number | null, steeredAxleCount: number | null, brakeMethod: string | null, brakeOperation: string | null, lengthMm: number | null, widthMm: number | null, heightMm: number | null, cargoLengthMm: number | null, cargoWidthMm: number | null, cargoHeightMm: number | null, grossMassKg: number | null, ratedLoadKg: number | null, curbMassKg: number | null, loadFactor: string | null, towedMassKg: number | null, saddleMassKg: number | null, seats: number | null, cabSeats: number | null, maximumSpeed: number | null, remark: string | null, enterpriseStandard: string | null, otherInformation: string | null, verificationCode: string | null } } };

export type ConformityRowPartFragment = { id: string, number: string, kind: ConformityKind, state: ConformityState, vin: string, issuedOn: string | null, uploadDueAt: string | null, uploadFault: string | null, isOverdue: boolean, createdAt: string, vehicle: { id: string, model: string } | null, enterprise: { id: string, name: string } | null };

export type ConformityPartFragment = { id: string, version: number, number: string, kind: ConformityKind, state: ConformityState, vin: string, vehicleId: string, inspectionId: string | null, issuedOn: string | null, issuedAt: string | null, issuedByName: string | null, uploadDueAt: string | null, writtenFrom: string | null, uploadedAt: string | null, uploadFault: string | null, lateReason: string | null, lateDocument: string | null, lateRefusal: string | null, stateReason: string | null, revokedAt: string | null, paperNumber: string | null, printCode: string | null, isOverdue: boolean, isEffective: boolean, createdAt: string, updatedAt: string, viewerCan: Array<ConformityAction>, payload: { makerName: string | null, makerCode: string | null, producerName: string | null, producerAddress: string | null, chassisCertificateNumber: string | null, vehicleClass: string | null, vehicleName: string | null, brand: string | null, model: string | null, colour: string | null, chassisModel: string | null, chassisId: string | null, frameNumber: string | null, manufacturedOn: string | null, announcementNumber: string | null, announcementBatch: number | null, announcementEffectiveOn: string | null, engineNumber: string | null, engineModel: string | null, fuel: string | null, emissionStandard: string | null, displacementMl: number | null, powerKw: string | null, maximumNetPowerKw: string | null, fuelConsumption: string | null, isBatteryElectric: boolean | null, steering: string | null, frontTrackMm: number | null, rearTrackMm: number | null, tyreCount: number | null, tyreSpecification: string | null, leafSprings: string | null, wheelbase: string | null, axleLoad: string | null, axleCount: number | null, steeredAxleCount: number | null, brakeMethod: string | null, brakeOperation: string | null, lengthMm: number | null, widthMm: number | null, heightMm: number | null, cargoLengthMm: number | null, cargoWidthMm: number | null, cargoHeightMm: number | null, grossMassKg: number | null, ratedLoadKg: number | null, curbMassKg: number | null, loadFactor: string | null, towedMassKg: number | null, saddleMassKg: number | null, seats: number | null, cabSeats: number | null, maximumSpeed: number | null, remark: string | null, enterpriseStandard: string | null, otherInformation: string | null, verificationCode: string | null } };

export type TransferPartFragment = { id: string, operation: TransferOperation, state: TransferState, reason: string | null, tries: number, fault: string | null, fileName: string | null, deliveredAt: string | null, createdAt: string };

export type ConformityListPageQueryVariables = Exact<{
  filter?: ConformityFilter | null | undefined;
  orderBy?: ConformityOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ConformityListPageQuery = { conformityCertificates: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, number: string, kind: ConformityKind, state: ConformityState, vin: string, issuedOn: string | null, uploadDueAt: string | null, uploadFault: string | null, isOverdue: boolean, createdAt: string, vehicle: { id: string, model: string } | null, enterprise: { id: string, name: string } | null }> } };

export type ConformityPageQueryVariables = Exact<{
  id: string;
}>;


export type ConformityPageQuery = { conformityCertificate: { id: string, version: number, number: string, kind: ConformityKind, state: ConformityState, vin: string, vehicleId: string, inspectionId: string | null, issuedOn: string | null, issuedAt: string | null, issuedByName: string | null, uploadDueAt: string | null, writtenFrom: string | null, uploadedAt: string | null, uploadFault: string | null, lateReason: string | null, lateDocument: string | null, lateRefusal: string | null, stateReason: string | null, revokedAt: string | null, paperNumber: string | null, printCode: string | null, isOverdue: boolean, isEffective: boolean, createdAt: string, updatedAt: string, viewerCan: Array<ConformityAction>, enterprise: { id: string, name: string } | null, vehicle: { id: string, vin: string, model: string, stage: VehicleStage } | null, product: { id: string, name: string, model: string } | null, inspection: { id: string, ordinal: number, finishedOn: string | null, inspectorName: string, verdict: InspectionVerdict | null } | null, replaces: { id: string, number: string } | null, replacedBy: { id: string, number: string } | null, transfers: Array<{ id: string, operation: TransferOperation, state: TransferState, reason: string | null, tries: number, fault: string | null, fileName: string | null, deliveredAt: string | null, createdAt: string }>, uploadRule: { id: string, length: number, unit: DeadlineUnit, basis: string } | null, payload: { makerName: string | null, makerCode: string | null, producerName: string | null, producerAddress: string | null, chassisCertificateNumber: string | null, vehicleClass: string | null, vehicleName: string | null, brand: string | null, model: string | null, colour: string | null, chassisModel: string | null, chassisId: string | null, frameNumber: string | null, manufacturedOn: string | null, announcementNumber: string | null, announcementBatch: number | null, announcementEffectiveOn: string | null, engineNumber: string | null, engineModel: string | null, fuel: string | null, emissionStandard: string | null, displacementMl: number | null, powerKw: string | null, maximumNetPowerKw: string | null, fuelConsumption: string | null, isBatteryElectric: boolean | null, steering: string | null, frontTrackMm: number | null, rearTrackMm: number | null, tyreCount: number | null, tyreSpecification: string | null, leafSprings: string | null, wheelbase: string | null, axleLoad: string | null, axleCount: number | null, steeredAxleCount: number | null, brakeMethod: string | null, brakeOperation: string | null, lengthMm: number | null, widthMm: number | null, heightMm: number | null, cargoLengthMm: number | null, cargoWidthMm: number | null, cargoHeightMm: number | null, grossMassKg: number | null, ratedLoadKg: number | null, curbMassKg: number | null, loadFactor: string | null, towedMassKg: number | null, saddleMassKg: number | null, seats: number | null, cabSeats: number | null, maximumSpeed: number | null, remark: string | null, enterpriseStandard: string | null, otherInformation: string | null, verificationCode: string | null } } | null };

export type ConformityStandingQueryVariables = Exact<{
  id: string;
}>;


export type ConformityStandingQuery = { conformityCertificate: { id: string, version: number, number: string, kind: ConformityKind, state: ConformityState, vin: string, vehicleId: string, inspectionId: string | null, issuedOn: string | null, issuedAt: string | null, issuedByName: string | null, uploadDueAt: string | null, writtenFrom: string | null, uploadedAt: string | null, uploadFault: string | null, lateReason: string | null, lateDocument: string | null, lateRefusal: string | null, stateReason: string | null, revokedAt: string | null, paperNumber: string | null, printCode: string | null, isOverdue: boolean, isEffective: boolean, createdAt: string, updatedAt: string, viewerCan: Array<ConformityAction>, vehicle: { id: string, vin: string, model: string, productId: string, inspectionId: string | null } | null, payload: { makerName: string | null, makerCode: string | null, producerName: string | null, producerAddress: string | null, chassisCertificateNumber: string | null, vehicleClass: string | null, vehicleName: string | null, brand: string | null, model: string | null, colour: string | null, chassisModel: string | null, chassisId: string | null, frameNumber: string | null, manufacturedOn: string | null, announcementNumber: string | null, announcementBatch: number | null, announcementEffectiveOn: string | null, engineNumber: string | null, engineModel: string | null, fuel: string | null, emissionStandard: string | null, displacementMl: number | null, powerKw: string | null, maximumNetPowerKw: string | null, fuelConsumption: string | null, isBatteryElectric: boolean | null, steering: string | null, frontTrackMm: number | null, rearTrackMm: number | null, tyreCount: number | null, tyreSpecification: string | null, leafSprings: string | null, wheelbase: string | null, axleLoad: string | null, axleCount: number | null, steeredAxleCount: number | null, brakeMethod: string | null, brakeOperation: string | null, lengthMm: number | null, widthMm: number | null, heightMm: number | null, cargoLengthMm: number | null, cargoWidthMm: number | null, cargoHeightMm: number | null, grossMassKg: number | null, ratedLoadKg: number | null, curbMassKg: number | null, loadFactor: string | null, towedMassKg: number | null, saddleMassKg: number | null, seats: number | null, cabSeats: number | null, maximumSpeed: number | null, remark: string | null, enterpriseStandard: string | null, otherInformation: string | null, verificationCode: string | null } } | null };

export type ConformityHomeQueryVariables = Exact<{
  filter: ConformityFilter;
}>;


export type ConformityHomeQuery = { conformityCertificates: { totalCount: number } };

export type ExportConformityCertificatesMutationVariables = Exact<{
  input: ExportConformityCertificatesInput;
}>;


export type ExportConformityCertificatesMutation = { exportConformityCertificates: { id: string } };

export type ContentSourcesPartFragment = { id: string, vin: string, model: string, stage: VehicleStage, productId: string, manufacturedOn: string, chassisModel: string | null, chassisCertificateNumber: string | null, colour: string | null, engineNumber: string | null, inspectionId: string | null, enterprise: { id: string, name: string, address: string } | null, product: { id: string, model: string, name: string, brand: string, batch: number, effectiveOn: string, category: ProductCategory, lengthMm: number, widthMm: number, heightMm: number, grossMassKg: number, curbMassKg: number, ratedLoadKg: number | null, axleLoadsKg: Array<number>, cabSeats: number | null, fuel: Fuel | null, engineModel: string | null, enginePowerKw: string | null, emissionStage: EmissionStage | null, allowedChassis: Array<{ model: string, chassisId: string | null }> } | null };

export type ConformityFormQueryVariables = Exact<{
  id: string;
  today: string;
}>;


export type ConformityFormQuery = { conformityCertificate: { id: string, version: number, number: string, kind: ConformityKind, state: ConformityState, vin: string, vehicleId: string, inspectionId: string | null, issuedOn: string | null, issuedAt: string | null, issuedByName: string | null, uploadDueAt: string | null, writtenFrom: string | null, uploadedAt: string | null, uploadFault: string | null, lateReason: string | null, lateDocument: string | null, lateRefusal: string | null, stateReason: string | null, revokedAt: string | null, paperNumber: string | null, printCode: string | null, isOverdue: boolean, isEffective: boolean, createdAt: string, updatedAt: string, viewerCan: Array<ConformityAction>, vehicle: { id: string, vin: string, model: string, stage: VehicleStage, productId: string, manufacturedOn: string, chassisModel: string | null, chassisCertificateNumber: string | null, colour: string | null, engineNumber: string | null, inspectionId: string | null, enterprise: { id: string, name: string, address: string } | null, product: { id: string, model: string, name: string, brand: string, batch: number, effectiveOn: string, category: ProductCategory, lengthMm: number, widthMm: number, heightMm: number, grossMassKg: number, curbMassKg: number, ratedLoadKg: number | null, axleLoadsKg: Array<number>, cabSeats: number | null, fuel: Fuel | null, engineModel: string | null, enginePowerKw: string | null, emissionStage: EmissionStage | null, allowedChassis: Array<{ model: string, chassisId: string | null }> } | null } | null, payload: { makerName: string | null, makerCode: string | null, producerName: string | null, producerAddress: string | null, chassisCertificateNumber: string | null, vehicleClass: string | null, vehicleName: string | null, brand: string | null, model: string | null, colour: string | null, chassisModel: string | null, chassisId: string | null, frameNumber: string | null, manufacturedOn: string | null, announcementNumber: string | null, announcementBatch: number | null, announcementEffectiveOn: string | null, engineNumber: string | null, engineModel: string | null, fuel: string | null, emissionStandard: string | null, displacementMl: number | null, powerKw: string | null, maximumNetPowerKw: string | null, fuelConsumption: string | null, isBatteryElectric: boolean | null, steering: string | null, frontTrackMm: number | null, rearTrackMm: number | null, tyreCount: number | null, tyreSpecification: string | null, leafSprings: string | null, wheelbase: string | null, axleLoad: string | null, axleCount: number | null, steeredAxleCount: number | null, brakeMethod: string | null, brakeOperation: string | null, lengthMm: number | null, widthMm: number | null, heightMm: number | null, cargoLengthMm: number | null, cargoWidthMm: number | null, cargoHeightMm: number | null, grossMassKg: number | null, ratedLoadKg: number | null, curbMassKg: number | null, loadFactor: string | null, towedMassKg: number | null, saddleMassKg: number | null, seats: number | null, cabSeats: number | null, maximumSpeed: number | null, remark: string | null, enterpriseStandard: string | null, otherInformation: string | null, verificationCode: string | null } } | null, productLimits: { nodes: Array<{ id: string, code: ProductLimitCode, value: string, validFrom: string, validTo: string | null }> } };

export type ConformityVehicleQueryVariables = Exact<{
  id: string;
}>;


export type ConformityVehicleQuery = { vehicle: { id: string, vin: string, model: string, stage: VehicleStage, productId: string, manufacturedOn: string, chassisModel: string | null, chassisCertificateNumber: string | null, colour: string | null, engineNumber: string | null, inspectionId: string | null, conformityCertificates: Array<{ id: string, number: string, kind: ConformityKind, state: ConformityState, isEffective: boolean }>, enterprise: { id: string, name: string, address: string } | null, product: { id: string, model: string, name: string, brand: string, batch: number, effectiveOn: string, category: ProductCategory, lengthMm: number, widthMm: number, heightMm: number, grossMassKg: number, curbMassKg: number, ratedLoadKg: number | null, axleLoadsKg: Array<number>, cabSeats: number | null, fuel: Fuel | null, engineModel: string | null, enginePowerKw: string | null, emissionStage: EmissionStage | null, allowedChassis: Array<{ model: string, chassisId: string | null }> } | null } | null };

export type DraftConformityMutationVariables = Exact<{
  input: DraftConformityInput;
}>;


export type DraftConformityMutation = { draftConformityCertificate: { id: string } };

export type EditConformityMutationVariables = Exact<{
  input: EditConformityInput;
}>;


export type EditConformityMutation = { editConformityCertificate: { id: string, version: number, number: string, kind: ConformityKind, state: ConformityState, vin: string, vehicleId: string, inspectionId: string | null, issuedOn: string | null, issuedAt: string | null, issuedByName: string | null, uploadDueAt: string | null, writtenFrom: string | null, uploadedAt: string | null, uploadFault: string | null, lateReason: string | null, lateDocument: string | null, lateRefusal: string | null, stateReason: string | null, revokedAt: string | null, paperNumber: string | null, printCode: string | null, isOverdue: boolean, isEffective: boolean, createdAt: string, updatedAt: string, viewerCan: Array<ConformityAction>, payload: { makerName: string | null, makerCode: string | null, producerName: string | null, producerAddress: string | null, chassisCertificateNumber: string | null, vehicleClass: string | null, vehicleName: string | null, brand: string | null, model: string | null, colour: string | null, chassisModel: string | null, chassisId: string | null, frameNumber: string | null, manufacturedOn: string | null, announcementNumber: string | null, announcementBatch: number | null, announcementEffectiveOn: string | null, engineNumber: string | null, engineModel: string | null, fuel: string | null, emissionStandard: string | null, displacementMl: number | null, powerKw: string | null, maximumNetPowerKw: string | null, fuelConsumption: string | null, isBatteryElectric: boolean | null, steering: string | null, frontTrackMm: number | null, rearTrackMm: number | null, tyreCount: number | null, tyreSpecification: string | null, leafSprings: string | null, wheelbase: string | null, axleLoad: string | null, axleCount: number | null, steeredAxleCount: number | null, brakeMethod: string | null, brakeOperation: string | null, lengthMm: number | null, widthMm: number | null, heightMm: number | null, cargoLengthMm: number | null, cargoWidthMm: number | null, cargoHeightMm: number | null, grossMassKg: number | null, ratedLoadKg: number | null, curbMassKg: number | null, loadFactor: string | null, towedMassKg: number | null, saddleMassKg: number | null, seats: number | null, cabSeats: number | null, maximumSpeed: number | null, remark: string | null, enterpriseStandard: string | null, otherInformation: string | null, verificationCode: string | null } } };

export type CorrectConformityMutationVariables = Exact<{
  input: CorrectConformityInput;
}>;


export type CorrectConformityMutation = { correctConformityCertificate: { id: string, version: number, number: string, kind: ConformityKind, state: ConformityState, vin: string, vehicleId: string, inspectionId: string | null, issuedOn: string | null, issuedAt: string | null, issuedByName: string | null, uploadDueAt: string | null, writtenFrom: string | null, uploadedAt: string | null, uploadFault: string | null, lateReason: string | null, lateDocument: string | null, lateRefusal: string | null, stateReason: string | null, revokedAt: string | null, paperNumber: string | null, printCode: string | null, isOverdue: boolean, isEffective: boolean, createdAt: string, updatedAt: string, viewerCan: Array<ConformityAction>, transfers: Array<{ id: string, operation: TransferOperation, state: TransferState, reason: string | null, tries: number, fault: string | null, fileName: string | null, deliveredAt: string | null, createdAt: string }>, payload: { makerName: string | null, makerCode: string | null, producerName: string | null, producerAddress: string | null, chassisCertificateNumber: string | null, vehicleClass: string | null, vehicleName: string | null, brand: string | null, model: string | null, colour: string | null, chassisModel: string | null, chassisId: string | null, frameNumber: string | null, manufacturedOn: string | null, announcementNumber: string | null, announcementBatch: number | null, announcementEffectiveOn: string | null, engineNumber: string | null, engineModel: string | null, fuel: string | null, emissionStandard: string | null, displacementMl: number | null, powerKw: string | null, maximumNetPowerKw: string | null, fuelConsumption: string | null, isBatteryElectric: boolean | null, steering: string | null, frontTrackMm: number | null, rearTrackMm: number | null, tyreCount: number | null, tyreSpecification: string | null, leafSprings: string | null, wheelbase: string | null, axleLoad: string | null, axleCount: number | null, steeredAxleCount: number | null, brakeMethod: string | null, brakeOperation: string | null, lengthMm: number | null, widthMm: number | null, heightMm: number | null, cargoLengthMm: number | null, cargoWidthMm: number | null, cargoHeightMm: number | null, grossMassKg: number | null, ratedLoadKg: number | null, curbMassKg: number | null, loadFactor: string | null, towedMassKg: number | null, saddleMassKg: number | null, seats: number | null, cabSeats: number | null, maximumSpeed: number | null, remark: string | null, enterpriseStandard: string | null, otherInformation: string | null, verificationCode: string | null } } };

export type GatePageQueryVariables = Exact<{
  vehicleId: string;
  kind: ConformityKind;
  issuedOn: string;
  certificateId?: string | null | undefined;
}>;


export type GatePageQuery = { conformityGate: Array<{ code: GateCheckCode, name: string, isMet: boolean, messages: Array<string>, faults: Array<{ path: string, message: string }> }> | null };

export type IssueConformityMutationVariables = Exact<{
  input: IssueConformityInput;
}>;


export type IssueConformityMutation = { issueConformityCertificate: { id: string, version: number, number: string, kind: ConformityKind, state: ConformityState, vin: string, vehicleId: string, inspectionId: string | null, issuedOn: string | null, issuedAt: string | null, issuedByName: string | null, uploadDueAt: string | null, writtenFrom: string | null, uploadedAt: string | null, uploadFault: string | null, lateReason: string | null, lateDocument: string | null, lateRefusal: string | null, stateReason: string | null, revokedAt: string | null, paperNumber: string | null, printCode: string | null, isOverdue: boolean, isEffective: boolean, createdAt: string, updatedAt: string, viewerCan: Array<ConformityAction>, vehicle: { id: string, stage: VehicleStage } | null, payload: { makerName: string | null, makerCode: string | null, producerName: string | null, producerAddress: string | null, chassisCertificateNumber: string | null, vehicleClass: string | null, vehicleName: string | null, brand: string | null, model: string | null, colour: string | null, chassisModel: string | null, chassisId: string | null, frameNumber: string | null, manufacturedOn: string | null, announcementNumber: string | null, announcementBatch: number | null, announcementEffectiveOn: string | null, engineNumber: string | null, engineModel: string | null, fuel: string | null, emissionStandard: string | null, displacementMl: number | null, powerKw: string | null, maximumNetPowerKw: string | null, fuelConsumption: string | null, isBatteryElectric: boolean | null, steering: string | null, frontTrackMm: number | null, rearTrackMm: number | null, tyreCount: number | null, tyreSpecification: string | null, leafSprings: string | null, wheelbase: string | null, axleLoad: string | null, axleCount: number | null, steeredAxleCount: number | null, brakeMethod: string | null, brakeOperation: string | null, lengthMm: number | null, widthMm: number | null, heightMm: number | null, cargoLengthMm: number | null, cargoWidthMm: number | null, cargoHeightMm: number | null, grossMassKg: number | null, ratedLoadKg: number | null, curbMassKg: number | null, loadFactor: string | null, towedMassKg: number | null, saddleMassKg: number | null, seats: number | null, cabSeats: number | null, maximumSpeed: number | null, remark: string | null, enterpriseStandard: string | null, otherInformation: string | null, verificationCode: string | null } } };

export type EnterpriseRowFragment = { id: string, name: string, creditCode: string, kinds: Array<EnterpriseKind>, regionCode: string, contactName: string, contactPhone: string, status: EnterpriseStatus, isLicensed: boolean, makesTankTrucks: boolean, createdAt: string };

export type EnterprisesPageQueryVariables = Exact<{
  filter?: EnterpriseFilter | null | undefined;
  orderBy?: EnterpriseOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type EnterprisesPageQuery = { enterprises: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, creditCode: string, kinds: Array<EnterpriseKind>, regionCode: string, contactName: string, contactPhone: string, status: EnterpriseStatus, isLicensed: boolean, makesTankTrucks: boolean, createdAt: string }> } };

export type EnterpriseProfileFragment = { version: number, codeOverrideReason: string | null, address: string, legalRepresentative: string, contactEmail: string | null, industryCode: string, updatedAt: string, viewerCan: Array<EnterpriseAction>, id: string, name: string, creditCode: string, kinds: Array<EnterpriseKind>, regionCode: string, contactName: string, contactPhone: string, status: EnterpriseStatus, isLicensed: boolean, makesTankTrucks: boolean, createdAt: string };

export type EnterpriseRelatedFragment = { id: string, vehicleCount: number, certificateCount: number, adoptionCount: number, projectCount: number, testReportCount: number, certificates: Array<{ id: string, kind: CertificateKind, number: string, derivedState: CertificateState, validTo: string }>, adoptions: Array<{ id: string, productLine: string, state: AdoptionState, standard: { id: string, number: string, title: string } | null }>, projects: Array<{ id: string, name: string, kind: ProjectKind, state: ProjectState }>, testReports: Array<{ id: string, number: string, title: string, verdict: Verdict, state: TestReportState }> };

export type ProfileChangePartFragment = { id: string, version: number, enterpriseId: string, state: ProfileChangeState, name: string | null, creditCode: string | null, newRegionCode: string | null, codeOverrideReason: string | null, grounds: string, submittedBy: string, createdAt: string, decidedBy: string | null, decidedAt: string | null, viewerCan: Array<ProfileChangeAction>, reasons: Array<{ field: string, reason: string }> | null };

export type EnterprisePageQueryVariables = Exact<{
  id: string;
}>;


export type EnterprisePageQuery = { enterprise: { version: number, codeOverrideReason: string | null, address: string, legalRepresentative: string, contactEmail: string | null, industryCode: string, updatedAt: string, viewerCan: Array<EnterpriseAction>, id: string, vehicleCount: number, certificateCount: number, adoptionCount: number, projectCount: number, testReportCount: number, name: string, creditCode: string, kinds: Array<EnterpriseKind>, regionCode: string, contactName: string, contactPhone: string, status: EnterpriseStatus, isLicensed: boolean, makesTankTrucks: boolean, createdAt: string, certificates: Array<{ id: string, kind: CertificateKind, number: string, derivedState: CertificateState, validTo: string }>, adoptions: Array<{ id: string, productLine: string, state: AdoptionState, standard: { id: string, number: string, title: string } | null }>, projects: Array<{ id: string, name: string, kind: ProjectKind, state: ProjectState }>, testReports: Array<{ id: string, number: string, title: string, verdict: Verdict, state: TestReportState }> } | null, profileChanges: { nodes: Array<{ id: string, version: number, enterpriseId: string, state: ProfileChangeState, name: string | null, creditCode: string | null, newRegionCode: string | null, codeOverrideReason: string | null, grounds: string, submittedBy: string, createdAt: string, decidedBy: string | null, decidedAt: string | null, viewerCan: Array<ProfileChangeAction>, reasons: Array<{ field: string, reason: string }> | null }> } };

export type EnterpriseFormQueryVariables = Exact<{
  id: string;
}>;


export type EnterpriseFormQuery = { enterprise: { version: number, codeOverrideReason: string | null, address: string, legalRepresentative: string, contactEmail: string | null, industryCode: string, updatedAt: string, viewerCan: Array<EnterpriseAction>, id: string, name: string, creditCode: string, kinds: Array<EnterpriseKind>, regionCode: string, contactName: string, contactPhone: string, status: EnterpriseStatus, isLicensed: boolean, makesTankTrucks: boolean, createdAt: string } | null };

export type ProfileChangesPageQueryVariables = Exact<{
  filter?: ProfileChangeFilter | null | undefined;
  orderBy?: ProfileChangeOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ProfileChangesPageQuery = { profileChanges: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, version: number, enterpriseId: string, state: ProfileChangeState, name: string | null, creditCode: string | null, newRegionCode: string | null, codeOverrideReason: string | null, grounds: string, submittedBy: string, createdAt: string, decidedBy: string | null, decidedAt: string | null, viewerCan: Array<ProfileChangeAction>, enterprise: { id: string, name: string, creditCode: string, regionCode: string } | null, reasons: Array<{ field: string, reason: string }> | null }> } };

export type EnterprisesHomeQueryVariables = Exact<{ [key: string]: never; }>;


export type EnterprisesHomeQuery = { enterprises: { totalCount: number } };

export type ProfileChangesHomeQueryVariables = Exact<{
  state: ProfileChangeState;
}>;


export type ProfileChangesHomeQuery = { profileChanges: { totalCount: number } };

export type RegisterEnterpriseMutationVariables = Exact<{
  input: RegisterEnterpriseInput;
}>;


export type RegisterEnterpriseMutation = { registerEnterprise: { version: number, codeOverrideReason: string | null, address: string, legalRepresentative: string, contactEmail: string | null, industryCode: string, updatedAt: string, viewerCan: Array<EnterpriseAction>, id: string, name: string, creditCode: string, kinds: Array<EnterpriseKind>, regionCode: string, contactName: string, contactPhone: string, status: EnterpriseStatus, isLicensed: boolean, makesTankTrucks: boolean, createdAt: string } };

export type EditEnterpriseMutationVariables = Exact<{
  input: EditEnterpriseInput;
}>;


export type EditEnterpriseMutation = { editEnterprise: { version: number, codeOverrideReason: string | null, address: string, legalRepresentative: string, contactEmail: string | null, industryCode: string, updatedAt: string, viewerCan: Array<EnterpriseAction>, id: string, name: string, creditCode: string, kinds: Array<EnterpriseKind>, regionCode: string, contactName: string, contactPhone: string, status: EnterpriseStatus, isLicensed: boolean, makesTankTrucks: boolean, createdAt: string } };

export type SuspendEnterpriseMutationVariables = Exact<{
  input: AtInput;
}>;


export type SuspendEnterpriseMutation = { suspendEnterprise: { version: number, codeOverrideReason: string | null, address: string, legalRepresentative: string, contactEmail: string | null, industryCode: string, updatedAt: string, viewerCan: Array<EnterpriseAction>, id: string, name: string, creditCode: string, kinds: Array<EnterpriseKind>, regionCode: string, contactName: string, contactPhone: string, status: EnterpriseStatus, isLicensed: boolean, makesTankTrucks: boolean, createdAt: string } };

export type ResumeEnterpriseMutationVariables = Exact<{
  input: AtInput;
}>;


export type ResumeEnterpriseMutation = { resumeEnterprise: { version: number, codeOverrideReason: string | null, address: string, legalRepresentative: string, contactEmail: string | null, industryCode: string, updatedAt: string, viewerCan: Array<EnterpriseAction>, id: string, name: string, creditCode: string, kinds: Array<EnterpriseKind>, regionCode: string, contactName: string, contactPhone: string, status: EnterpriseStatus, isLicensed: boolean, makesTankTrucks: boolean, createdAt: string } };

export type CloseEnterpriseMutationVariables = Exact<{
  input: AtInput;
}>;


export type CloseEnterpriseMutation = { closeEnterprise: { version: number, codeOverrideReason: string | null, address: string, legalRepresentative: string, contactEmail: string | null, industryCode: string, updatedAt: string, viewerCan: Array<EnterpriseAction>, id: string, name: string, creditCode: string, kinds: Array<EnterpriseKind>, regionCode: string, contactName: string, contactPhone: string, status: EnterpriseStatus, isLicensed: boolean, makesTankTrucks: boolean, createdAt: string } };

export type SubmitProfileChangeMutationVariables = Exact<{
  input: SubmitProfileChangeInput;
}>;


export type SubmitProfileChangeMutation = { submitProfileChange: { id: string, version: number, enterpriseId: string, state: ProfileChangeState, name: string | null, creditCode: string | null, newRegionCode: string | null, codeOverrideReason: string | null, grounds: string, submittedBy: string, createdAt: string, decidedBy: string | null, decidedAt: string | null, viewerCan: Array<ProfileChangeAction>, reasons: Array<{ field: string, reason: string }> | null } };

export type ConfirmProfileChangeMutationVariables = Exact<{
  input: ConfirmProfileChangeInput;
}>;


export type ConfirmProfileChangeMutation = { confirmProfileChange: { id: string, version: number, enterpriseId: string, state: ProfileChangeState, name: string | null, creditCode: string | null, newRegionCode: string | null, codeOverrideReason: string | null, grounds: string, submittedBy: string, createdAt: string, decidedBy: string | null, decidedAt: string | null, viewerCan: Array<ProfileChangeAction>, enterprise: { version: number, codeOverrideReason: string | null, address: string, legalRepresentative: string, contactEmail: string | null, industryCode: string, updatedAt: string, viewerCan: Array<EnterpriseAction>, id: string, name: string, creditCode: string, kinds: Array<EnterpriseKind>, regionCode: string, contactName: string, contactPhone: string, status: EnterpriseStatus, isLicensed: boolean, makesTankTrucks: boolean, createdAt: string } | null, reasons: Array<{ field: string, reason: string }> | null } };

export type ReturnProfileChangeMutationVariables = Exact<{
  input: ReturnProfileChangeInput;
}>;


export type ReturnProfileChangeMutation = { returnProfileChange: { id: string, version: number, enterpriseId: string, state: ProfileChangeState, name: string | null, creditCode: string | null, newRegionCode: string | null, codeOverrideReason: string | null, grounds: string, submittedBy: string, createdAt: string, decidedBy: string | null, decidedAt: string | null, viewerCan: Array<ProfileChangeAction>, reasons: Array<{ field: string, reason: string }> | null } };

export type WithdrawProfileChangeMutationVariables = Exact<{
  input: AtInput;
}>;


export type WithdrawProfileChangeMutation = { withdrawProfileChange: { id: string, version: number, enterpriseId: string, state: ProfileChangeState, name: string | null, creditCode: string | null, newRegionCode: string | null, codeOverrideReason: string | null, grounds: string, submittedBy: string, createdAt: string, decidedBy: string | null, decidedAt: string | null, viewerCan: Array<ProfileChangeAction>, reasons: Array<{ field: string, reason: string }> | null } };

export type FilePartFragment = { id: string, name: string, sizeBytes: number, state: FileState, downloadAddress: string | null };

export type FilePageQueryVariables = Exact<{
  id: string;
}>;


export type FilePageQuery = { file: { id: string, name: string, sizeBytes: number, state: FileState, downloadAddress: string | null } | null };

export type CreateUploadMutationVariables = Exact<{
  input: CreateUploadInput;
}>;


export type CreateUploadMutation = { createUpload: { address: string | null, file: { id: string, name: string, sizeBytes: number, state: FileState, downloadAddress: string | null } } };

export type ImportPartFragment = { id: string, version: number, createdAt: string, kind: ImportKind, mode: ImportMode, fileId: string, fileName: string, accountName: string, state: ImportState, rowCount: number, createdCount: number, changedCount: number, unchangedCount: number, refusedCount: number, errorCount: number, undoUntil: string | null, undoneAt: string | null, viewerCan: Array<ImportAction>, columns: Array<{ letter: string, head: string, field: string | null }>, hindrances: Array<{ key: string, message: string }>, job: { failureReason: string | null, kind: JobKind, subject: string, accountName: string, failureText: string | null, cancelRequestedAt: string | null, createdAt: string, finishedAt: string | null, viewerCan: Array<JobAction>, id: string, version: number, state: JobState, progressDone: number, progressTotal: number | null, summary: Array<{ of: JobCountKind, count: number }>, resultFile: { id: string, name: string, sizeBytes: number, downloadAddress: string | null } | null, errorFile: { id: string, name: string, sizeBytes: number, downloadAddress: string | null } | null } | null, undoJob: { failureReason: string | null, kind: JobKind, subject: string, accountName: string, failureText: string | null, cancelRequestedAt: string | null, createdAt: string, finishedAt: string | null, viewerCan: Array<JobAction>, id: string, version: number, state: JobState, progressDone: number, progressTotal: number | null, summary: Array<{ of: JobCountKind, count: number }>, resultFile: { id: string, name: string, sizeBytes: number, downloadAddress: string | null } | null, errorFile: { id: string, name: string, sizeBytes: number, downloadAddress: string | null } | null } | null };

export type ImportRowFragment = { id: string, createdAt: string, kind: ImportKind, mode: ImportMode, fileName: string, accountName: string, state: ImportState, createdCount: number, changedCount: number, refusedCount: number, undoneAt: string | null };

export type ImportPageQueryVariables = Exact<{
  id: string;
}>;


export type ImportPageQuery = { import: { id: string, version: number, createdAt: string, kind: ImportKind, mode: ImportMode, fileId: string, fileName: string, accountName: string, state: ImportState, rowCount: number, createdCount: number, changedCount: number, unchangedCount: number, refusedCount: number, errorCount: number, undoUntil: string | null, undoneAt: string | null, viewerCan: Array<ImportAction>, columns: Array<{ letter: string, head: string, field: string | null }>, hindrances: Array<{ key: string, message: string }>, job: { failureReason: string | null, kind: JobKind, subject: string, accountName: string, failureText: string | null, cancelRequestedAt: string | null, createdAt: string, finishedAt: string | null, viewerCan: Array<JobAction>, id: string, version: number, state: JobState, progressDone: number, progressTotal: number | null, summary: Array<{ of: JobCountKind, count: number }>, resultFile: { id: string, name: string, sizeBytes: number, downloadAddress: string | null } | null, errorFile: { id: string, name: string, sizeBytes: number, downloadAddress: string | null } | null } | null, undoJob: { failureReason: string | null, kind: JobKind, subject: string, accountName: string, failureText: string | null, cancelRequestedAt: string | null, createdAt: string, finishedAt: string | null, viewerCan: Array<JobAction>, id: string, version: number, state: JobState, progressDone: number, progressTotal: number | null, summary: Array<{ of: JobCountKind, count: number }>, resultFile: { id: string, name: string, sizeBytes: number, downloadAddress: string | null } | null, errorFile: { id: string, name: string, sizeBytes: number, downloadAddress: string | null } | null } | null } | null };

export type ImportsPageQueryVariables = Exact<{
  filter?: ImportFilter | null | undefined;
  orderBy?: ImportOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ImportsPageQuery = { imports: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, createdAt: string, kind: ImportKind, mode: ImportMode, fileName: string, accountName: string, state: ImportState, createdCount: number, changedCount: number, refusedCount: number, undoneAt: string | null }> } };

export type ImportErrorsPageQueryVariables = Exact<{
  importId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ImportErrorsPageQuery = { importErrors: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, row: number, column: string | null, head: string | null, value: string | null, message: string, fix: string }> } };

export type ImportVehiclesMutationVariables = Exact<{
  input: ImportInput;
}>;


export type ImportVehiclesMutation = { importVehicles: { id: string, version: number, createdAt: string, kind: ImportKind, mode: ImportMode, fileId: string, fileName: string, accountName: string, state: ImportState, rowCount: number, createdCount: number, changedCount: number, unchangedCount: number, refusedCount: number, errorCount: number, undoUntil: string | null, undoneAt: string | null, viewerCan: Array<ImportAction>, columns: Array<{ letter: string, head: string, field: string | null }>, hindrances: Array<{ key: string, message: string }>, job: { failureReason: string | null, kind: JobKind, subject: string, accountName: string, failureText: string | null, cancelRequestedAt: string | null, createdAt: string, finishedAt: string | null, viewerCan: Array<JobAction>, id: string, version: number, state: JobState, progressDone: number, progressTotal: number | null, summary: Array<{ of: JobCountKind, count: number }>, resultFile: { id: string, name: string, sizeBytes: number, downloadAddress: string | null } | null, errorFile: { id: string, name: string, sizeBytes: number, downloadAddress: string | null } | null } | null, undoJob: { failureReason: string | null, kind: JobKind, subject: string, accountName: string, failureText: string | null, cancelRequestedAt: string | null, createdAt: string, finishedAt: string | null, viewerCan: Array<JobAction>, id: string, version: number, state: JobState, progressDone: number, progressTotal: number | null, summary: Array<{ of: JobCountKind, count: number }>, resultFile: { id: string, name: string, sizeBytes: number, downloadAddress: string | null } | null, errorFile: { id: string, name: string, sizeBytes: number, downloadAddress: string | null } | null } | null } };

export type ImportInspectionsMutationVariables = Exact<{
  input: ImportInput;
}>;


export type ImportInspectionsMutation = { importInspections: { id: string, version: number, createdAt: string, kind: ImportKind, mode: ImportMode, fileId: string, fileName: string, accountName: string, state: ImportState, rowCount: number, createdCount: number, changedCount: number, unchangedCount: number, refusedCount: number, errorCount: number, undoUntil: string | null, undoneAt: string | null, viewerCan: Array<ImportAction>, columns: Array<{ letter: string, head: string, field: string | null }>, hindrances: Array<{ key: string, message: string }>, job: { failureReason: string | null, kind: JobKind, subject: string, accountName: string, failureText: string | null, cancelRequestedAt: string | null, createdAt: string, finishedAt: string | null, viewerCan: Array<JobAction>, id: string, version: number, state: JobState, progressDone: number, progressTotal: number | null, summary: Array<{ of: JobCountKind, count: number }>, resultFile: { id: string, name: string, sizeBytes: number, downloadAddress: string | null } | null, errorFile: { id: string, name: string, sizeBytes: number, downloadAddress: string | null } | null } | null, undoJob: { failureReason: string | null, kind: JobKind, subject: string, accountName: string, failureText: string | null, cancelRequestedAt: string | null, createdAt: string, finishedAt: string | null, viewerCan: Array<JobAction>, id: string, version: number, state: JobState, progressDone: number, progressTotal: number | null, summary: Array<{ of: JobCountKind, count: number }>, resultFile: { id: string, name: string, sizeBytes: number, downloadAddress: string | null } | null, errorFile: { id: string, name: string, sizeBytes: number, downloadAddress: string | null } | null } | null } };

export type ImportProductsMutationVariables = Exact<{
  input: ImportInput;
}>;


export type ImportProductsMutation = { importProducts: { id: string, version: number, createdAt: string, kind: ImportKind, mode: ImportMode, fileId: string, fileName: string, accountName: string, state: ImportState, rowCount: number, createdCount: number, changedCount: number, unchangedCount: number, refusedCount: number, errorCount: number, undoUntil: string | null, undoneAt: string | null, viewerCan: Array<ImportAction>, columns: Array<{ letter: string, head: string, field: string | null }>, hindrances: Array<{ key: string, message: string }>, job: { failureReason: string | null, kind: JobKind, subject: string, accountName: string, failureText: string | null, cancelRequestedAt: string | null, createdAt: string, finishedAt: string | null, viewerCan: Array<JobAction>, id: string, version: number, state: JobState, progressDone: number, progressTotal: number | null, summary: Array<{ of: JobCountKind, count: number }>, resultFile: { id: string, name: string, sizeBytes: number, downloadAddress: string | null } | null, errorFile: { id: string, name: string, sizeBytes: number, downloadAddress: string | null } | null } | null, undoJob: { failureReason: string | null, kind: JobKind, subject: string, accountName: string, failureText: string | null, cancelRequestedAt: string | null, createdAt: string, finishedAt: string | null, viewerCan: Array<JobAction>, id: string, version: number, state: JobState, progressDone: number, progressTotal: number | null, summary: Array<{ of: JobCountKind, count: number }>, resultFile: { id: string, name: string, sizeBytes: number, downloadAddress: string | null } | null, errorFile: { id: string, name: string, sizeBytes: number, downloadAddress: string | null } | null } | null } };

export type UndoImportMutationVariables = Exact<{
  input: AtInput;
}>;


export type UndoImportMutation = { undoImport: { id: string, version: number, createdAt: string, kind: ImportKind, mode: ImportMode, fileId: string, fileName: string, accountName: string, state: ImportState, rowCount: number, createdCount: number, changedCount: number, unchangedCount: number, refusedCount: number, errorCount: number, undoUntil: string | null, undoneAt: string | null, viewerCan: Array<ImportAction>, columns: Array<{ letter: string, head: string, field: string | null }>, hindrances: Array<{ key: string, message: string }>, job: { failureReason: string | null, kind: JobKind, subject: string, accountName: string, failureText: string | null, cancelRequestedAt: string | null, createdAt: string, finishedAt: string | null, viewerCan: Array<JobAction>, id: string, version: number, state: JobState, progressDone: number, progressTotal: number | null, summary: Array<{ of: JobCountKind, count: number }>, resultFile: { id: string, name: string, sizeBytes: number, downloadAddress: string | null } | null, errorFile: { id: string, name: string, sizeBytes: number, downloadAddress: string | null } | null } | null, undoJob: { failureReason: string | null, kind: JobKind, subject: string, accountName: string, failureText: string | null, cancelRequestedAt: string | null, createdAt: string, finishedAt: string | null, viewerCan: Array<JobAction>, id: string, version: number, state: JobState, progressDone: number, progressTotal: number | null, summary: Array<{ of: JobCountKind, count: number }>, resultFile: { id: string, name: string, sizeBytes: number, downloadAddress: string | null } | null, errorFile: { id: string, name: string, sizeBytes: number, downloadAddress: string | null } | null } | null } };

export type InspectionRowFragment = { id: string, vin: string, ordinal: number, state: InspectionState, verdict: InspectionVerdict | null, criticalVerdict: InspectionVerdict | null, inspectorName: string, equipment: string | null, startedAt: string, finishedAt: string | null, finishedOn: string | null, failedItems: string | null, vehicle: { id: string, model: string, product: { id: string, name: string } | null } | null, enterprise: { id: string, name: string } | null };

export type ResultPartFragment = { value: string | null, shownValue: string | null, verdict: InspectionVerdict | null, remark: string | null, photos: Array<{ id: string, name: string, sizeBytes: number, state: FileState, downloadAddress: string | null }>, item: { position: number, name: string, clause: string | null, kind: PlanItemKind, unit: string | null, limitKind: LimitKind | null, lowerLimit: string | null, upperLimit: string | null, isCritical: boolean, isPhotoRequired: boolean } };

export type InspectionDetailFragment = { version: number, viewerCan: Array<LineEndInspectionAction>, id: string, vin: string, ordinal: number, state: InspectionState, verdict: InspectionVerdict | null, criticalVerdict: InspectionVerdict | null, inspectorName: string, equipment: string | null, startedAt: string, finishedAt: string | null, finishedOn: string | null, failedItems: string | null, plan: { id: string, edition: number, validFrom: string | null } | null, results: Array<{ value: string | null, shownValue: string | null, verdict: InspectionVerdict | null, remark: string | null, photos: Array<{ id: string, name: string, sizeBytes: number, state: FileState, downloadAddress: string | null }>, item: { position: number, name: string, clause: string | null, kind: PlanItemKind, unit: string | null, limitKind: LimitKind | null, lowerLimit: string | null, upperLimit: string | null, isCritical: boolean, isPhotoRequired: boolean } }>, vehicle: { id: string, manufacturedOn: string, stage: VehicleStage, inspectionId: string | null, canBeInspected: boolean, model: string, inspections: Array<{ id: string, ordinal: number, state: InspectionState, verdict: InspectionVerdict | null, failedItems: string | null, finishedAt: string | null, inspectorName: string }>, product: { id: string, name: string } | null } | null, enterprise: { id: string, name: string } | null };

export type InspectionsPageQueryVariables = Exact<{
  filter?: LineEndInspectionFilter | null | undefined;
  orderBy?: LineEndInspectionOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type InspectionsPageQuery = { lineEndInspections: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, vin: string, ordinal: number, state: InspectionState, verdict: InspectionVerdict | null, criticalVerdict: InspectionVerdict | null, inspectorName: string, equipment: string | null, startedAt: string, finishedAt: string | null, finishedOn: string | null, failedItems: string | null, vehicle: { id: string, model: string, product: { id: string, name: string } | null } | null, enterprise: { id: string, name: string } | null }> } };

export type InspectionPageQueryVariables = Exact<{
  id: string;
}>;


export type InspectionPageQuery = { lineEndInspection: { version: number, viewerCan: Array<LineEndInspectionAction>, id: string, vin: string, ordinal: number, state: InspectionState, verdict: InspectionVerdict | null, criticalVerdict: InspectionVerdict | null, inspectorName: string, equipment: string | null, startedAt: string, finishedAt: string | null, finishedOn: string | null, failedItems: string | null, plan: { id: string, edition: number, validFrom: string | null } | null, results: Array<{ value: string | null, shownValue: string | null, verdict: InspectionVerdict | null, remark: string | null, photos: Array<{ id: string, name: string, sizeBytes: number, state: FileState, downloadAddress: string | null }>, item: { position: number, name: string, clause: string | null, kind: PlanItemKind, unit: string | null, limitKind: LimitKind | null, lowerLimit: string | null, upperLimit: string | null, isCritical: boolean, isPhotoRequired: boolean } }>, vehicle: { id: string, manufacturedOn: string, stage: VehicleStage, inspectionId: string | null, canBeInspected: boolean, model: string, inspections: Array<{ id: string, ordinal: number, state: InspectionState, verdict: InspectionVerdict | null, failedItems: string | null, finishedAt: string | null, inspectorName: string }>, product: { id: string, name: string } | null } | null, enterprise: { id: string, name: string } | null } | null };

export type InspectionCandidatesQueryVariables = Exact<{
  vin: string;
}>;


export type InspectionCandidatesQuery = { vehicles: { totalCount: number, nodes: Array<{ id: string, vin: string, model: string, stage: VehicleStage, manufacturedOn: string, canBeInspected: boolean, product: { id: string, name: string } | null, inspections: Array<{ id: string, version: number, ordinal: number, state: InspectionState, verdict: InspectionVerdict | null, failedItems: string | null, inspectorName: string, startedAt: string, finishedAt: string | null, viewerCan: Array<LineEndInspectionAction> }> }> } };

export type StartLineEndInspectionMutationVariables = Exact<{
  input: StartLineEndInspectionInput;
}>;


export type StartLineEndInspectionMutation = { startLineEndInspection: { id: string } };

export type SaveLineEndInspectionMutationVariables = Exact<{
  input: LineEndInspectionInput;
}>;


export type SaveLineEndInspectionMutation = { saveLineEndInspection: { id: string, version: number, equipment: string | null, results: Array<{ value: string | null, shownValue: string | null, verdict: InspectionVerdict | null, remark: string | null, photos: Array<{ id: string, name: string, sizeBytes: number, state: FileState, downloadAddress: string | null }>, item: { position: number, name: string, clause: string | null, kind: PlanItemKind, unit: string | null, limitKind: LimitKind | null, lowerLimit: string | null, upperLimit: string | null, isCritical: boolean, isPhotoRequired: boolean } }> } };

export type FinishLineEndInspectionMutationVariables = Exact<{
  input: LineEndInspectionInput;
}>;


export type FinishLineEndInspectionMutation = { finishLineEndInspection: { version: number, viewerCan: Array<LineEndInspectionAction>, id: string, vin: string, ordinal: number, state: InspectionState, verdict: InspectionVerdict | null, criticalVerdict: InspectionVerdict | null, inspectorName: string, equipment: string | null, startedAt: string, finishedAt: string | null, finishedOn: string | null, failedItems: string | null, plan: { id: string, edition: number, validFrom: string | null } | null, results: Array<{ value: string | null, shownValue: string | null, verdict: InspectionVerdict | null, remark: string | null, photos: Array<{ id: string, name: string, sizeBytes: number, state: FileState, downloadAddress: string | null }>, item: { position: number, name: string, clause: string | null, kind: PlanItemKind, unit: string | null, limitKind: LimitKind | null, lowerLimit: string | null, upperLimit: string | null, isCritical: boolean, isPhotoRequired: boolean } }>, vehicle: { id: string, manufacturedOn: string, stage: VehicleStage, inspectionId: string | null, canBeInspected: boolean, model: string, inspections: Array<{ id: string, ordinal: number, state: InspectionState, verdict: InspectionVerdict | null, failedItems: string | null, finishedAt: string | null, inspectorName: string }>, product: { id: string, name: string } | null } | null, enterprise: { id: string, name: string } | null } };

export type DiscardLineEndInspectionMutationVariables = Exact<{
  input: AtInput;
}>;


export type DiscardLineEndInspectionMutation = { discardLineEndInspection: { version: number, viewerCan: Array<LineEndInspectionAction>, id: string, vin: string, ordinal: number, state: InspectionState, verdict: InspectionVerdict | null, criticalVerdict: InspectionVerdict | null, inspectorName: string, equipment: string | null, startedAt: string, finishedAt: string | null, finishedOn: string | null, failedItems: string | null, plan: { id: string, edition: number, validFrom: string | null } | null, results: Array<{ value: string | null, shownValue: string | null, verdict: InspectionVerdict | null, remark: string | null, photos: Array<{ id: string, name: string, sizeBytes: number, state: FileState, downloadAddress: string | null }>, item: { position: number, name: string, clause: string | null, kind: PlanItemKind, unit: string | null, limitKind: LimitKind | null, lowerLimit: string | null, upperLimit: string | null, isCritical: boolean, isPhotoRequired: boolean } }>, vehicle: { id: string, manufacturedOn: string, stage: VehicleStage, inspectionId: string | null, canBeInspected: boolean, model: string, inspections: Array<{ id: string, ordinal: number, state: InspectionState, verdict: InspectionVerdict | null, failedItems: string | null, finishedAt: string | null, inspectorName: string }>, product: { id: string, name: string } | null } | null, enterprise: { id: string, name: string } | null } };

export type ExportLineEndInspectionsMutationVariables = Exact<{
  input: ExportLineEndInspectionsInput;
}>;


export type ExportLineEndInspectionsMutation = { exportLineEndInspections: { id: string } };

export type JobNewsFragment = { id: string, version: number, state: JobState, progressDone: number, progressTotal: number | null };

export type JobRowFragment = { kind: JobKind, subject: string, accountName: string, failureText: string | null, cancelRequestedAt: string | null, createdAt: string, finishedAt: string | null, viewerCan: Array<JobAction>, id: string, version: number, state: JobState, progressDone: number, progressTotal: number | null, summary: Array<{ of: JobCountKind, count: number }>, resultFile: { id: string, name: string, sizeBytes: number, downloadAddress: string | null } | null, errorFile: { id: string, name: string, sizeBytes: number, downloadAddress: string | null } | null };

export type JobsPageQueryVariables = Exact<{
  filter?: JobFilter | null | undefined;
  orderBy?: JobOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type JobsPageQuery = { jobs: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ kind: JobKind, subject: string, accountName: string, failureText: string | null, cancelRequestedAt: string | null, createdAt: string, finishedAt: string | null, viewerCan: Array<JobAction>, id: string, version: number, state: JobState, progressDone: number, progressTotal: number | null, summary: Array<{ of: JobCountKind, count: number }>, resultFile: { id: string, name: string, sizeBytes: number, downloadAddress: string | null } | null, errorFile: { id: string, name: string, sizeBytes: number, downloadAddress: string | null } | null }> } };

export type JobPageQueryVariables = Exact<{
  id: string;
}>;


export type JobPageQuery = { job: { kind: JobKind, subject: string, accountName: string, failureText: string | null, cancelRequestedAt: string | null, createdAt: string, finishedAt: string | null, viewerCan: Array<JobAction>, id: string, version: number, state: JobState, progressDone: number, progressTotal: number | null, summary: Array<{ of: JobCountKind, count: number }>, resultFile: { id: string, name: string, sizeBytes: number, downloadAddress: string | null } | null, errorFile: { id: string, name: string, sizeBytes: number, downloadAddress: string | null } | null } | null };

export type CancelJobMutationVariables = Exact<{
  input: AtInput;
}>;


export type CancelJobMutation = { cancelJob: { kind: JobKind, subject: string, accountName: string, failureText: string | null, cancelRequestedAt: string | null, createdAt: string, finishedAt: string | null, viewerCan: Array<JobAction>, id: string, version: number, state: JobState, progressDone: number, progressTotal: number | null, summary: Array<{ of: JobCountKind, count: number }>, resultFile: { id: string, name: string, sizeBytes: number, downloadAddress: string | null } | null, errorFile: { id: string, name: string, sizeBytes: number, downloadAddress: string | null } | null } };

export type OrganisationRowFragment = { id: string, version: number, kind: OrganisationKind, name: string, handle: string, regionPrefix: string | null, createdAt: string, viewerCan: Array<OrganisationAction> };

export type OrganisationsPageQueryVariables = Exact<{
  filter?: OrganisationFilter | null | undefined;
  orderBy?: OrganisationOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type OrganisationsPageQuery = { organisations: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, version: number, kind: OrganisationKind, name: string, handle: string, regionPrefix: string | null, createdAt: string, viewerCan: Array<OrganisationAction> }> } };

export type OrganisationsHomeQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganisationsHomeQuery = { organisations: { totalCount: number } };

export type CreateOrganisationMutationVariables = Exact<{
  input: CreateOrganisationInput;
}>;


export type CreateOrganisationMutation = { createOrganisation: { id: string, version: number, kind: OrganisationKind, name: string, handle: string, regionPrefix: string | null, createdAt: string, viewerCan: Array<OrganisationAction> } };

export type RenameOrganisationMutationVariables = Exact<{
  input: RenameOrganisationInput;
}>;


export type RenameOrganisationMutation = { renameOrganisation: { id: string, version: number, kind: OrganisationKind, name: string, handle: string, regionPrefix: string | null, createdAt: string, viewerCan: Array<OrganisationAction> } };

export type OversightHitFragment = { id: string, name: string, creditCode: string, kinds: Array<EnterpriseKind>, regionCode: string, contactName: string, contactPhone: string, status: EnterpriseStatus, createdAt: string, certificateCount: number, testReportCount: number };

export type OversightPageQueryVariables = Exact<{
  filter?: OversightFilter | null | undefined;
  orderBy?: EnterpriseOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type OversightPageQuery = { matchingEnterprises: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, creditCode: string, kinds: Array<EnterpriseKind>, regionCode: string, contactName: string, contactPhone: string, status: EnterpriseStatus, createdAt: string, certificateCount: number, testReportCount: number }> } };

export type OversightHomeQueryVariables = Exact<{
  filter: OversightFilter;
}>;


export type OversightHomeQuery = { matchingEnterprises: { totalCount: number } };

export type OversightStandardsQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type OversightStandardsQuery = { standards: { nodes: Array<{ id: string, number: string, title: string }> } };

export type EnterpriseChoicesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type EnterpriseChoicesQuery = { enterprises: { nodes: Array<{ id: string, name: string }> } };

export type EnterpriseChosenQueryVariables = Exact<{
  id: string;
}>;


export type EnterpriseChosenQuery = { enterprise: { id: string, name: string } | null };

export type PlanDetailFragment = { id: string, version: number, edition: number, state: PlanState, validFrom: string | null, numberOfItems: number, viewerCan: Array<PlanAction>, items: Array<{ position: number, name: string, clause: string | null, kind: PlanItemKind, unit: string | null, limitKind: LimitKind | null, lowerLimit: string | null, upperLimit: string | null, announcedValue: AnnouncedValue | null, tolerancePercent: string | null, toleranceAbsolute: string | null, isCritical: boolean, isPhotoRequired: boolean }>, product: { id: string, model: string, name: string, state: ProductState, lengthMm: number, widthMm: number, heightMm: number, curbMassKg: number, grossMassKg: number, viewerCanDraftPlan: boolean, planInForce: { id: string } | null, plans: Array<{ id: string, edition: number, state: PlanState, validFrom: string | null, numberOfItems: number }> } | null };

export type PlanPageQueryVariables = Exact<{
  id: string;
}>;


export type PlanPageQuery = { inspectionPlan: { id: string, version: number, edition: number, state: PlanState, validFrom: string | null, numberOfItems: number, viewerCan: Array<PlanAction>, items: Array<{ position: number, name: string, clause: string | null, kind: PlanItemKind, unit: string | null, limitKind: LimitKind | null, lowerLimit: string | null, upperLimit: string | null, announcedValue: AnnouncedValue | null, tolerancePercent: string | null, toleranceAbsolute: string | null, isCritical: boolean, isPhotoRequired: boolean }>, product: { id: string, model: string, name: string, state: ProductState, lengthMm: number, widthMm: number, heightMm: number, curbMassKg: number, grossMassKg: number, viewerCanDraftPlan: boolean, planInForce: { id: string } | null, plans: Array<{ id: string, edition: number, state: PlanState, validFrom: string | null, numberOfItems: number }> } | null } | null };

export type EditPlanMutationVariables = Exact<{
  input: EditPlanInput;
}>;


export type EditPlanMutation = { editPlan: { id: string, version: number, edition: number, state: PlanState, validFrom: string | null, numberOfItems: number, viewerCan: Array<PlanAction>, items: Array<{ position: number, name: string, clause: string | null, kind: PlanItemKind, unit: string | null, limitKind: LimitKind | null, lowerLimit: string | null, upperLimit: string | null, announcedValue: AnnouncedValue | null, tolerancePercent: string | null, toleranceAbsolute: string | null, isCritical: boolean, isPhotoRequired: boolean }>, product: { id: string, model: string, name: string, state: ProductState, lengthMm: number, widthMm: number, heightMm: number, curbMassKg: number, grossMassKg: number, viewerCanDraftPlan: boolean, planInForce: { id: string } | null, plans: Array<{ id: string, edition: number, state: PlanState, validFrom: string | null, numberOfItems: number }> } | null } };

export type PublishPlanMutationVariables = Exact<{
  input: PublishPlanInput;
}>;


export type PublishPlanMutation = { publishPlan: { id: string, version: number, edition: number, state: PlanState, validFrom: string | null, numberOfItems: number, viewerCan: Array<PlanAction>, items: Array<{ position: number, name: string, clause: string | null, kind: PlanItemKind, unit: string | null, limitKind: LimitKind | null, lowerLimit: string | null, upperLimit: string | null, announcedValue: AnnouncedValue | null, tolerancePercent: string | null, toleranceAbsolute: string | null, isCritical: boolean, isPhotoRequired: boolean }>, product: { id: string, model: string, name: string, state: ProductState, lengthMm: number, widthMm: number, heightMm: number, curbMassKg: number, grossMassKg: number, viewerCanDraftPlan: boolean, planInForce: { id: string } | null, plans: Array<{ id: string, edition: number, state: PlanState, validFrom: string | null, numberOfItems: number }> } | null } };

export type DiscardPlanMutationVariables = Exact<{
  input: AtInput;
}>;


export type DiscardPlanMutation = { discardPlan: { id: string, version: number, edition: number, state: PlanState, validFrom: string | null, numberOfItems: number, viewerCan: Array<PlanAction>, items: Array<{ position: number, name: string, clause: string | null, kind: PlanItemKind, unit: string | null, limitKind: LimitKind | null, lowerLimit: string | null, upperLimit: string | null, announcedValue: AnnouncedValue | null, tolerancePercent: string | null, toleranceAbsolute: string | null, isCritical: boolean, isPhotoRequired: boolean }>, product: { id: string, model: string, name: string, state: ProductState, lengthMm: number, widthMm: number, heightMm: number, curbMassKg: number, grossMassKg: number, viewerCanDraftPlan: boolean, planInForce: { id: string } | null, plans: Array<{ id: string, edition: number, state: PlanState, validFrom: string | null, numberOfItems: number }> } | null } };

export type ProductRowFragment = { id: string, model: string, name: string, brand: string, batch: number, effectiveOn: string, category: ProductCategory, useCode: string | null, isHazmat: boolean, grossMassKg: number, state: ProductState, enterprise: { id: string, name: string } | null };

export type ProductDetailFragment = { version: number, stateSince: string, stateReason: string | null, lengthMm: number, widthMm: number, heightMm: number, curbMassKg: number, ratedLoadKg: number | null, axleLoadsKg: Array<number>, cabSeats: number | null, fuel: Fuel | null, engineModel: string | null, enginePowerKw: string | null, emissionStage: EmissionStage | null, viewerCan: Array<ProductAction>, id: string, model: string, name: string, brand: string, batch: number, effectiveOn: string, category: ProductCategory, useCode: string | null, isHazmat: boolean, grossMassKg: number, state: ProductState, allowedChassis: Array<{ maker: string, model: string, chassisId: string | null }>, warnings: Array<{ field: string, reason: string, words: string }>, standings: Array<{ id: string, state: ProductState, since: string, reason: string | null }>, enterprise: { id: string, name: string } | null };

export type PlanLineFragment = { id: string, edition: number, state: PlanState, validFrom: string | null, numberOfItems: number };

export type ProductPlansPartFragment = { id: string, viewerCanDraftPlan: boolean, planInForce: { id: string } | null, plans: Array<{ id: string, edition: number, state: PlanState, validFrom: string | null, numberOfItems: number }> };

export type ProductsPageQueryVariables = Exact<{
  filter?: ProductFilter | null | undefined;
  orderBy?: ProductOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ProductsPageQuery = { products: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, model: string, name: string, brand: string, batch: number, effectiveOn: string, category: ProductCategory, useCode: string | null, isHazmat: boolean, grossMassKg: number, state: ProductState, enterprise: { id: string, name: string } | null }> } };

export type ProductPageQueryVariables = Exact<{
  id: string;
}>;


export type ProductPageQuery = { product: { version: number, stateSince: string, stateReason: string | null, lengthMm: number, widthMm: number, heightMm: number, curbMassKg: number, ratedLoadKg: number | null, axleLoadsKg: Array<number>, cabSeats: number | null, fuel: Fuel | null, engineModel: string | null, enginePowerKw: string | null, emissionStage: EmissionStage | null, viewerCan: Array<ProductAction>, id: string, viewerCanDraftPlan: boolean, model: string, name: string, brand: string, batch: number, effectiveOn: string, category: ProductCategory, useCode: string | null, isHazmat: boolean, grossMassKg: number, state: ProductState, allowedChassis: Array<{ maker: string, model: string, chassisId: string | null }>, warnings: Array<{ field: string, reason: string, words: string }>, standings: Array<{ id: string, state: ProductState, since: string, reason: string | null }>, planInForce: { id: string } | null, plans: Array<{ id: string, edition: number, state: PlanState, validFrom: string | null, numberOfItems: number }>, enterprise: { id: string, name: string } | null } | null };

export type ProductFormQueryVariables = Exact<{
  id: string;
}>;


export type ProductFormQuery = { product: { version: number, stateSince: string, stateReason: string | null, lengthMm: number, widthMm: number, heightMm: number, curbMassKg: number, ratedLoadKg: number | null, axleLoadsKg: Array<number>, cabSeats: number | null, fuel: Fuel | null, engineModel: string | null, enginePowerKw: string | null, emissionStage: EmissionStage | null, viewerCan: Array<ProductAction>, id: string, model: string, name: string, brand: string, batch: number, effectiveOn: string, category: ProductCategory, useCode: string | null, isHazmat: boolean, grossMassKg: number, state: ProductState, allowedChassis: Array<{ maker: string, model: string, chassisId: string | null }>, warnings: Array<{ field: string, reason: string, words: string }>, standings: Array<{ id: string, state: ProductState, since: string, reason: string | null }>, enterprise: { id: string, name: string } | null } | null };

export type UseCodeChoicesQueryVariables = Exact<{
  filter?: UseCodeFilter | null | undefined;
}>;


export type UseCodeChoicesQuery = { useCodes: { nodes: Array<{ id: string, code: string, name: string, isHazmat: boolean }> } };

export type LimitChoicesQueryVariables = Exact<{
  on: string;
}>;


export type LimitChoicesQuery = { productLimits: { nodes: Array<{ id: string, code: ProductLimitCode, value: string, validFrom: string, validTo: string | null }> } };

export type ProductsHomeQueryVariables = Exact<{ [key: string]: never; }>;


export type ProductsHomeQuery = { products: { totalCount: number } };

export type EnterProductMutationVariables = Exact<{
  input: EnterProductInput;
}>;


export type EnterProductMutation = { enterProduct: { version: number, stateSince: string, stateReason: string | null, lengthMm: number, widthMm: number, heightMm: number, curbMassKg: number, ratedLoadKg: number | null, axleLoadsKg: Array<number>, cabSeats: number | null, fuel: Fuel | null, engineModel: string | null, enginePowerKw: string | null, emissionStage: EmissionStage | null, viewerCan: Array<ProductAction>, id: string, model: string, name: string, brand: string, batch: number, effectiveOn: string, category: ProductCategory, useCode: string | null, isHazmat: boolean, grossMassKg: number, state: ProductState, allowedChassis: Array<{ maker: string, model: string, chassisId: string | null }>, warnings: Array<{ field: string, reason: string, words: string }>, standings: Array<{ id: string, state: ProductState, since: string, reason: string | null }>, enterprise: { id: string, name: string } | null } };

export type EditProductMutationVariables = Exact<{
  input: EditProductInput;
}>;


export type EditProductMutation = { editProduct: { version: number, stateSince: string, stateReason: string | null, lengthMm: number, widthMm: number, heightMm: number, curbMassKg: number, ratedLoadKg: number | null, axleLoadsKg: Array<number>, cabSeats: number | null, fuel: Fuel | null, engineModel: string | null, enginePowerKw: string | null, emissionStage: EmissionStage | null, viewerCan: Array<ProductAction>, id: string, model: string, name: string, brand: string, batch: number, effectiveOn: string, category: ProductCategory, useCode: string | null, isHazmat: boolean, grossMassKg: number, state: ProductState, allowedChassis: Array<{ maker: string, model: string, chassisId: string | null }>, warnings: Array<{ field: string, reason: string, words: string }>, standings: Array<{ id: string, state: ProductState, since: string, reason: string | null }>, enterprise: { id: string, name: string } | null } };

export type ConfirmProductMutationVariables = Exact<{
  input: ChangeProductInput;
}>;


export type ConfirmProductMutation = { confirmProduct: { version: number, stateSince: string, stateReason: string | null, lengthMm: number, widthMm: number, heightMm: number, curbMassKg: number, ratedLoadKg: number | null, axleLoadsKg: Array<number>, cabSeats: number | null, fuel: Fuel | null, engineModel: string | null, enginePowerKw: string | null, emissionStage: EmissionStage | null, viewerCan: Array<ProductAction>, id: string, model: string, name: string, brand: string, batch: number, effectiveOn: string, category: ProductCategory, useCode: string | null, isHazmat: boolean, grossMassKg: number, state: ProductState, allowedChassis: Array<{ maker: string, model: string, chassisId: string | null }>, warnings: Array<{ field: string, reason: string, words: string }>, standings: Array<{ id: string, state: ProductState, since: string, reason: string | null }>, enterprise: { id: string, name: string } | null } };

export type ReturnProductMutationVariables = Exact<{
  input: WithReasonInput;
}>;


export type ReturnProductMutation = { returnProduct: { version: number, stateSince: string, stateReason: string | null, lengthMm: number, widthMm: number, heightMm: number, curbMassKg: number, ratedLoadKg: number | null, axleLoadsKg: Array<number>, cabSeats: number | null, fuel: Fuel | null, engineModel: string | null, enginePowerKw: string | null, emissionStage: EmissionStage | null, viewerCan: Array<ProductAction>, id: string, model: string, name: string, brand: string, batch: number, effectiveOn: string, category: ProductCategory, useCode: string | null, isHazmat: boolean, grossMassKg: number, state: ProductState, allowedChassis: Array<{ maker: string, model: string, chassisId: string | null }>, warnings: Array<{ field: string, reason: string, words: string }>, standings: Array<{ id: string, state: ProductState, since: string, reason: string | null }>, enterprise: { id: string, name: string } | null } };

export type SuspendProductMutationVariables = Exact<{
  input: RestrictProductInput;
}>;


export type SuspendProductMutation = { suspendProduct: { version: number, stateSince: string, stateReason: string | null, lengthMm: number, widthMm: number, heightMm: number, curbMassKg: number, ratedLoadKg: number | null, axleLoadsKg: Array<number>, cabSeats: number | null, fuel: Fuel | null, engineModel: string | null, enginePowerKw: string | null, emissionStage: EmissionStage | null, viewerCan: Array<ProductAction>, id: string, model: string, name: string, brand: string, batch: number, effectiveOn: string, category: ProductCategory, useCode: string | null, isHazmat: boolean, grossMassKg: number, state: ProductState, allowedChassis: Array<{ maker: string, model: string, chassisId: string | null }>, warnings: Array<{ field: string, reason: string, words: string }>, standings: Array<{ id: string, state: ProductState, since: string, reason: string | null }>, enterprise: { id: string, name: string } | null } };

export type ResumeProductMutationVariables = Exact<{
  input: ChangeProductInput;
}>;


export type ResumeProductMutation = { resumeProduct: { version: number, stateSince: string, stateReason: string | null, lengthMm: number, widthMm: number, heightMm: number, curbMassKg: number, ratedLoadKg: number | null, axleLoadsKg: Array<number>, cabSeats: number | null, fuel: Fuel | null, engineModel: string | null, enginePowerKw: string | null, emissionStage: EmissionStage | null, viewerCan: Array<ProductAction>, id: string, model: string, name: string, brand: string, batch: number, effectiveOn: string, category: ProductCategory, useCode: string | null, isHazmat: boolean, grossMassKg: number, state: ProductState, allowedChassis: Array<{ maker: string, model: string, chassisId: string | null }>, warnings: Array<{ field: string, reason: string, words: string }>, standings: Array<{ id: string, state: ProductState, since: string, reason: string | null }>, enterprise: { id: string, name: string } | null } };

export type StopProductionOfProductMutationVariables = Exact<{
  input: RestrictProductInput;
}>;


export type StopProductionOfProductMutation = { stopProductionOfProduct: { version: number, stateSince: string, stateReason: string | null, lengthMm: number, widthMm: number, heightMm: number, curbMassKg: number, ratedLoadKg: number | null, axleLoadsKg: Array<number>, cabSeats: number | null, fuel: Fuel | null, engineModel: string | null, enginePowerKw: string | null, emissionStage: EmissionStage | null, viewerCan: Array<ProductAction>, id: string, model: string, name: string, brand: string, batch: number, effectiveOn: string, category: ProductCategory, useCode: string | null, isHazmat: boolean, grossMassKg: number, state: ProductState, allowedChassis: Array<{ maker: string, model: string, chassisId: string | null }>, warnings: Array<{ field: string, reason: string, words: string }>, standings: Array<{ id: string, state: ProductState, since: string, reason: string | null }>, enterprise: { id: string, name: string } | null } };

export type StopSaleOfProductMutationVariables = Exact<{
  input: RestrictProductInput;
}>;


export type StopSaleOfProductMutation = { stopSaleOfProduct: { version: number, stateSince: string, stateReason: string | null, lengthMm: number, widthMm: number, heightMm: number, curbMassKg: number, ratedLoadKg: number | null, axleLoadsKg: Array<number>, cabSeats: number | null, fuel: Fuel | null, engineModel: string | null, enginePowerKw: string | null, emissionStage: EmissionStage | null, viewerCan: Array<ProductAction>, id: string, model: string, name: string, brand: string, batch: number, effectiveOn: string, category: ProductCategory, useCode: string | null, isHazmat: boolean, grossMassKg: number, state: ProductState, allowedChassis: Array<{ maker: string, model: string, chassisId: string | null }>, warnings: Array<{ field: string, reason: string, words: string }>, standings: Array<{ id: string, state: ProductState, since: string, reason: string | null }>, enterprise: { id: string, name: string } | null } };

export type RevokeProductMutationVariables = Exact<{
  input: RestrictProductInput;
}>;


export type RevokeProductMutation = { revokeProduct: { version: number, stateSince: string, stateReason: string | null, lengthMm: number, widthMm: number, heightMm: number, curbMassKg: number, ratedLoadKg: number | null, axleLoadsKg: Array<number>, cabSeats: number | null, fuel: Fuel | null, engineModel: string | null, enginePowerKw: string | null, emissionStage: EmissionStage | null, viewerCan: Array<ProductAction>, id: string, model: string, name: string, brand: string, batch: number, effectiveOn: string, category: ProductCategory, useCode: string | null, isHazmat: boolean, grossMassKg: number, state: ProductState, allowedChassis: Array<{ maker: string, model: string, chassisId: string | null }>, warnings: Array<{ field: string, reason: string, words: string }>, standings: Array<{ id: string, state: ProductState, since: string, reason: string | null }>, enterprise: { id: string, name: string } | null } };

export type DraftPlanMutationVariables = Exact<{
  input: DraftPlanInput;
}>;


export type DraftPlanMutation = { draftPlan: { id: string, product: { id: string, viewerCanDraftPlan: boolean, planInForce: { id: string } | null, plans: Array<{ id: string, edition: number, state: PlanState, validFrom: string | null, numberOfItems: number }> } | null } };

export type ExportProductsMutationVariables = Exact<{
  input: ExportProductsInput;
}>;


export type ExportProductsMutation = { exportProducts: { id: string } };

export type ReconciliationPageQueryVariables = Exact<{
  filter: ReconciliationFilter;
}>;


export type ReconciliationPageQuery = { reconciliation: Array<{ enterpriseId: string, day: string, producedCount: number, inspectedCount: number, certifiedCount: number, uploadedCount: number, gapCount: number, ageDays: number, enterprise: { id: string, name: string } | null }> };

export type ExportReconciliationMutationVariables = Exact<{
  input: ExportReconciliationInput;
}>;


export type ExportReconciliationMutation = { exportReconciliation: { id: string } };

export type UseCodeRowFragment = { id: string, version: number, code: string, category: ProductCategory, name: string, edition: string, isHazmat: boolean, validFrom: string, validTo: string | null, source: string, isDoubtful: boolean, viewerCan: Array<ReferenceAction> };

export type ProductLimitRowFragment = { id: string, version: number, code: ProductLimitCode, value: string, validFrom: string, validTo: string | null, source: string, isDoubtful: boolean, viewerCan: Array<ReferenceAction> };

export type TemplateItemRowFragment = { id: string, version: number, category: ProductCategory | null, isForTrailers: boolean, isForHazmat: boolean, validFrom: string, validTo: string | null, source: string, isDoubtful: boolean, viewerCan: Array<ReferenceAction>, item: { position: number, name: string, clause: string | null, kind: PlanItemKind, unit: string | null, limitKind: LimitKind | null, lowerLimit: string | null, upperLimit: string | null, announcedValue: AnnouncedValue | null, tolerancePercent: string | null, toleranceAbsolute: string | null, isCritical: boolean } };

export type UseCodesPageQueryVariables = Exact<{
  filter?: UseCodeFilter | null | undefined;
  orderBy?: UseCodeOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type UseCodesPageQuery = { useCodes: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, version: number, code: string, category: ProductCategory, name: string, edition: string, isHazmat: boolean, validFrom: string, validTo: string | null, source: string, isDoubtful: boolean, viewerCan: Array<ReferenceAction> }> } };

export type ProductLimitsPageQueryVariables = Exact<{
  filter?: ProductLimitFilter | null | undefined;
  orderBy?: ProductLimitOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ProductLimitsPageQuery = { productLimits: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, version: number, code: ProductLimitCode, value: string, validFrom: string, validTo: string | null, source: string, isDoubtful: boolean, viewerCan: Array<ReferenceAction> }> } };

export type TemplateItemsPageQueryVariables = Exact<{
  filter?: TemplateItemFilter | null | undefined;
  orderBy?: TemplateItemOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type TemplateItemsPageQuery = { templateItems: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, version: number, category: ProductCategory | null, isForTrailers: boolean, isForHazmat: boolean, validFrom: string, validTo: string | null, source: string, isDoubtful: boolean, viewerCan: Array<ReferenceAction>, item: { position: number, name: string, clause: string | null, kind: PlanItemKind, unit: string | null, limitKind: LimitKind | null, lowerLimit: string | null, upperLimit: string | null, announcedValue: AnnouncedValue | null, tolerancePercent: string | null, toleranceAbsolute: string | null, isCritical: boolean } }> } };

export type AddUseCodeMutationVariables = Exact<{
  input: AddUseCodeInput;
}>;


export type AddUseCodeMutation = { addUseCode: { id: string, version: number, code: string, category: ProductCategory, name: string, edition: string, isHazmat: boolean, validFrom: string, validTo: string | null, source: string, isDoubtful: boolean, viewerCan: Array<ReferenceAction> } };

export type AddProductLimitMutationVariables = Exact<{
  input: AddProductLimitInput;
}>;


export type AddProductLimitMutation = { addProductLimit: { id: string, version: number, code: ProductLimitCode, value: string, validFrom: string, validTo: string | null, source: string, isDoubtful: boolean, viewerCan: Array<ReferenceAction> } };

export type AddTemplateItemMutationVariables = Exact<{
  input: AddTemplateItemInput;
}>;


export type AddTemplateItemMutation = { addTemplateItem: { id: string, version: number, category: ProductCategory | null, isForTrailers: boolean, isForHazmat: boolean, validFrom: string, validTo: string | null, source: string, isDoubtful: boolean, viewerCan: Array<ReferenceAction>, item: { position: number, name: string, clause: string | null, kind: PlanItemKind, unit: string | null, limitKind: LimitKind | null, lowerLimit: string | null, upperLimit: string | null, announcedValue: AnnouncedValue | null, tolerancePercent: string | null, toleranceAbsolute: string | null, isCritical: boolean } } };

export type EndUseCodeMutationVariables = Exact<{
  input: EndReferenceInput;
}>;


export type EndUseCodeMutation = { endUseCode: { id: string, version: number, code: string, category: ProductCategory, name: string, edition: string, isHazmat: boolean, validFrom: string, validTo: string | null, source: string, isDoubtful: boolean, viewerCan: Array<ReferenceAction> } };

export type EndProductLimitMutationVariables = Exact<{
  input: EndReferenceInput;
}>;


export type EndProductLimitMutation = { endProductLimit: { id: string, version: number, code: ProductLimitCode, value: string, validFrom: string, validTo: string | null, source: string, isDoubtful: boolean, viewerCan: Array<ReferenceAction> } };

export type EndTemplateItemMutationVariables = Exact<{
  input: EndReferenceInput;
}>;


export type EndTemplateItemMutation = { endTemplateItem: { id: string, version: number, category: ProductCategory | null, isForTrailers: boolean, isForHazmat: boolean, validFrom: string, validTo: string | null, source: string, isDoubtful: boolean, viewerCan: Array<ReferenceAction>, item: { position: number, name: string, clause: string | null, kind: PlanItemKind, unit: string | null, limitKind: LimitKind | null, lowerLimit: string | null, upperLimit: string | null, announcedValue: AnnouncedValue | null, tolerancePercent: string | null, toleranceAbsolute: string | null, isCritical: boolean } } };

export type ProjectRowFragment = { id: string, code: string | null, name: string, kind: ProjectKind, stage: ProjectStage, state: ProjectState, budgetFen: number, spentFen: number, isOverBudget: boolean, startsOn: string, endsOn: string, leadName: string, createdAt: string, enterprise: { id: string, name: string } | null };

export type ProjectResultPartFragment = { id: string, kind: ResultKind, title: string, achievedOn: string, note: string | null };

export type ProjectDetailFragment = { version: number, stateSince: string, stateReason: string | null, goal: string, viewerCan: Array<ProjectAction>, id: string, code: string | null, name: string, kind: ProjectKind, stage: ProjectStage, state: ProjectState, budgetFen: number, spentFen: number, isOverBudget: boolean, startsOn: string, endsOn: string, leadName: string, createdAt: string, partners: Array<{ name: string, kind: PartnerKind }>, enterprise: { id: string, name: string } | null };

export type ProjectsPageQueryVariables = Exact<{
  filter?: ProjectFilter | null | undefined;
  orderBy?: ProjectOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ProjectsPageQuery = { projects: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, code: string | null, name: string, kind: ProjectKind, stage: ProjectStage, state: ProjectState, budgetFen: number, spentFen: number, isOverBudget: boolean, startsOn: string, endsOn: string, leadName: string, createdAt: string, enterprise: { id: string, name: string } | null }> } };

export type ProjectPageQueryVariables = Exact<{
  id: string;
}>;


export type ProjectPageQuery = { project: { resultCount: number, version: number, stateSince: string, stateReason: string | null, goal: string, viewerCan: Array<ProjectAction>, id: string, code: string | null, name: string, kind: ProjectKind, stage: ProjectStage, state: ProjectState, budgetFen: number, spentFen: number, isOverBudget: boolean, startsOn: string, endsOn: string, leadName: string, createdAt: string, results: Array<{ id: string, kind: ResultKind, title: string, achievedOn: string, note: string | null }>, partners: Array<{ name: string, kind: PartnerKind }>, enterprise: { id: string, name: string } | null } | null };

export type ProjectFormQueryVariables = Exact<{
  id: string;
}>;


export type ProjectFormQuery = { project: { version: number, stateSince: string, stateReason: string | null, goal: string, viewerCan: Array<ProjectAction>, id: string, code: string | null, name: string, kind: ProjectKind, stage: ProjectStage, state: ProjectState, budgetFen: number, spentFen: number, isOverBudget: boolean, startsOn: string, endsOn: string, leadName: string, createdAt: string, partners: Array<{ name: string, kind: PartnerKind }>, enterprise: { id: string, name: string } | null } | null };

export type ProjectsHomeQueryVariables = Exact<{ [key: string]: never; }>;


export type ProjectsHomeQuery = { projects: { totalCount: number } };

export type OpenProjectMutationVariables = Exact<{
  input: OpenProjectInput;
}>;


export type OpenProjectMutation = { openProject: { version: number, stateSince: string, stateReason: string | null, goal: string, viewerCan: Array<ProjectAction>, id: string, code: string | null, name: string, kind: ProjectKind, stage: ProjectStage, state: ProjectState, budgetFen: number, spentFen: number, isOverBudget: boolean, startsOn: string, endsOn: string, leadName: string, createdAt: string, partners: Array<{ name: string, kind: PartnerKind }>, enterprise: { id: string, name: string } | null } };

export type EditProjectMutationVariables = Exact<{
  input: EditProjectInput;
}>;


export type EditProjectMutation = { editProject: { version: number, stateSince: string, stateReason: string | null, goal: string, viewerCan: Array<ProjectAction>, id: string, code: string | null, name: string, kind: ProjectKind, stage: ProjectStage, state: ProjectState, budgetFen: number, spentFen: number, isOverBudget: boolean, startsOn: string, endsOn: string, leadName: string, createdAt: string, partners: Array<{ name: string, kind: PartnerKind }>, enterprise: { id: string, name: string } | null } };

export type StartProjectMutationVariables = Exact<{
  input: AtInput;
}>;


export type StartProjectMutation = { startProject: { version: number, stateSince: string, stateReason: string | null, goal: string, viewerCan: Array<ProjectAction>, id: string, code: string | null, name: string, kind: ProjectKind, stage: ProjectStage, state: ProjectState, budgetFen: number, spentFen: number, isOverBudget: boolean, startsOn: string, endsOn: string, leadName: string, createdAt: string, partners: Array<{ name: string, kind: PartnerKind }>, enterprise: { id: string, name: string } | null } };

export type PauseProjectMutationVariables = Exact<{
  input: AtInput;
}>;


export type PauseProjectMutation = { pauseProject: { version: number, stateSince: string, stateReason: string | null, goal: string, viewerCan: Array<ProjectAction>, id: string, code: string | null, name: string, kind: ProjectKind, stage: ProjectStage, state: ProjectState, budgetFen: number, spentFen: number, isOverBudget: boolean, startsOn: string, endsOn: string, leadName: string, createdAt: string, partners: Array<{ name: string, kind: PartnerKind }>, enterprise: { id: string, name: string } | null } };

export type ResumeProjectMutationVariables = Exact<{
  input: AtInput;
}>;


export type ResumeProjectMutation = { resumeProject: { version: number, stateSince: string, stateReason: string | null, goal: string, viewerCan: Array<ProjectAction>, id: string, code: string | null, name: string, kind: ProjectKind, stage: ProjectStage, state: ProjectState, budgetFen: number, spentFen: number, isOverBudget: boolean, startsOn: string, endsOn: string, leadName: string, createdAt: string, partners: Array<{ name: string, kind: PartnerKind }>, enterprise: { id: string, name: string } | null } };

export type CompleteProjectMutationVariables = Exact<{
  input: AtInput;
}>;


export type CompleteProjectMutation = { completeProject: { version: number, stateSince: string, stateReason: string | null, goal: string, viewerCan: Array<ProjectAction>, id: string, code: string | null, name: string, kind: ProjectKind, stage: ProjectStage, state: ProjectState, budgetFen: number, spentFen: number, isOverBudget: boolean, startsOn: string, endsOn: string, leadName: string, createdAt: string, partners: Array<{ name: string, kind: PartnerKind }>, enterprise: { id: string, name: string } | null } };

export type TerminateProjectMutationVariables = Exact<{
  input: WithReasonInput;
}>;


export type TerminateProjectMutation = { terminateProject: { version: number, stateSince: string, stateReason: string | null, goal: string, viewerCan: Array<ProjectAction>, id: string, code: string | null, name: string, kind: ProjectKind, stage: ProjectStage, state: ProjectState, budgetFen: number, spentFen: number, isOverBudget: boolean, startsOn: string, endsOn: string, leadName: string, createdAt: string, partners: Array<{ name: string, kind: PartnerKind }>, enterprise: { id: string, name: string } | null } };

export type RecordProjectResultMutationVariables = Exact<{
  input: RecordProjectResultInput;
}>;


export type RecordProjectResultMutation = { recordProjectResult: { id: string, kind: ResultKind, title: string, achievedOn: string, note: string | null, project: { id: string, resultCount: number, results: Array<{ id: string, kind: ResultKind, title: string, achievedOn: string, note: string | null }> } | null } };

export type SessionsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionsPageQuery = { sessions: Array<{ id: string, createdAt: string, lastSeenAt: string, address: string, userAgent: string, isCurrent: boolean }> };

export type EndSessionMutationVariables = Exact<{
  input: EndSessionInput;
}>;


export type EndSessionMutation = { endSession: { id: string } };

export type SignOutEverywhereMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutEverywhereMutation = { signOutEverywhere: { id: string, kind: ViewerKind, enterpriseId: string | null, permissions: Array<string>, mustChangePassword: boolean, isDemonstration: boolean, today: string, account: { id: string, name: string, displayName: string, roles: Array<Role> } | null, organisation: { id: string, kind: OrganisationKind, name: string, regionPrefix: string | null } | null } };

export type AdoptionEntryFragment = { id: string, productLine: string, state: AdoptionState, since: string, flag: AdoptionFlag | null, enterprise: { id: string, name: string } | null };

export type AdoptionRowFragment = { endedOn: string | null, createdAt: string, id: string, productLine: string, state: AdoptionState, since: string, flag: AdoptionFlag | null, standard: { isMandatory: boolean, degree: AdoptionDegree | null, id: string, number: string, title: string, status: StandardStatus } | null, enterprise: { id: string, name: string } | null };

export type AdoptionFactsFragment = { version: number, evidence: string | null, note: string | null, endReason: string | null, updatedAt: string, viewerCan: Array<AdoptionAction>, endedOn: string | null, createdAt: string, id: string, productLine: string, state: AdoptionState, since: string, flag: AdoptionFlag | null, standard: { isMandatory: boolean, degree: AdoptionDegree | null, id: string, number: string, title: string, status: StandardStatus, replacedBy: { id: string, number: string, title: string, status: StandardStatus } | null } | null, enterprise: { id: string, name: string } | null };

export type AdoptionsPageQueryVariables = Exact<{
  filter?: AdoptionFilter | null | undefined;
  orderBy?: AdoptionOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AdoptionsPageQuery = { adoptions: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ endedOn: string | null, createdAt: string, id: string, productLine: string, state: AdoptionState, since: string, flag: AdoptionFlag | null, standard: { isMandatory: boolean, degree: AdoptionDegree | null, id: string, number: string, title: string, status: StandardStatus } | null, enterprise: { id: string, name: string } | null }> } };

export type AdoptionPageQueryVariables = Exact<{
  id: string;
}>;


export type AdoptionPageQuery = { adoption: { version: number, evidence: string | null, note: string | null, endReason: string | null, updatedAt: string, viewerCan: Array<AdoptionAction>, endedOn: string | null, createdAt: string, id: string, productLine: string, state: AdoptionState, since: string, flag: AdoptionFlag | null, standard: { isMandatory: boolean, degree: AdoptionDegree | null, id: string, number: string, title: string, status: StandardStatus, replacedBy: { id: string, number: string, title: string, status: StandardStatus } | null } | null, enterprise: { id: string, name: string } | null } | null };

export type AdoptionsNarrowedQueryVariables = Exact<{
  standardId: string;
  toStandard: boolean;
  enterpriseId: string;
  toEnterprise: boolean;
}>;


export type AdoptionsNarrowedQuery = { standard?: { id: string, number: string, title: string, status: StandardStatus } | null, enterprise?: { id: string, name: string } | null };

export type AdoptionsHomeQueryVariables = Exact<{
  flag?: Array<AdoptionFlag> | AdoptionFlag | null | undefined;
}>;


export type AdoptionsHomeQuery = { adoptions: { totalCount: number } };

export type RecordAdoptionMutationVariables = Exact<{
  input: RecordAdoptionInput;
}>;


export type RecordAdoptionMutation = { recordAdoption: { version: number, evidence: string | null, note: string | null, endReason: string | null, updatedAt: string, viewerCan: Array<AdoptionAction>, endedOn: string | null, createdAt: string, id: string, productLine: string, state: AdoptionState, since: string, flag: AdoptionFlag | null, standard: { isMandatory: boolean, degree: AdoptionDegree | null, id: string, number: string, title: string, status: StandardStatus, replacedBy: { id: string, number: string, title: string, status: StandardStatus } | null } | null, enterprise: { id: string, name: string } | null } };

export type EditAdoptionMutationVariables = Exact<{
  input: EditAdoptionInput;
}>;


export type EditAdoptionMutation = { editAdoption: { version: number, evidence: string | null, note: string | null, endReason: string | null, updatedAt: string, viewerCan: Array<AdoptionAction>, endedOn: string | null, createdAt: string, id: string, productLine: string, state: AdoptionState, since: string, flag: AdoptionFlag | null, standard: { isMandatory: boolean, degree: AdoptionDegree | null, id: string, number: string, title: string, status: StandardStatus, replacedBy: { id: string, number: string, title: string, status: StandardStatus } | null } | null, enterprise: { id: string, name: string } | null } };

export type EndAdoptionMutationVariables = Exact<{
  input: EndAdoptionInput;
}>;


export type EndAdoptionMutation = { endAdoption: { version: number, evidence: string | null, note: string | null, endReason: string | null, updatedAt: string, viewerCan: Array<AdoptionAction>, endedOn: string | null, createdAt: string, id: string, productLine: string, state: AdoptionState, since: string, flag: AdoptionFlag | null, standard: { isMandatory: boolean, degree: AdoptionDegree | null, id: string, number: string, title: string, status: StandardStatus, replacedBy: { id: string, number: string, title: string, status: StandardStatus } | null } | null, enterprise: { id: string, name: string } | null } };

export type StandardRowFragment = { id: string, number: string, title: string, kind: StandardKind, isMandatory: boolean, issuedYear: number | null, issuedOn: string | null, implementedOn: string | null, counterpart: string | null, degree: AdoptionDegree | null, isDoubtful: boolean, status: StandardStatus, adoptionCount: number };

export type StandardNameFragment = { id: string, number: string, title: string, status: StandardStatus };

export type StandardFactsFragment = { version: number, supersededOn: string | null, withdrawnOn: string | null, isReplacementPartial: boolean, source: string, note: string | null, updatedAt: string, viewerCan: Array<StandardAction>, id: string, number: string, title: string, kind: StandardKind, isMandatory: boolean, issuedYear: number | null, issuedOn: string | null, implementedOn: string | null, counterpart: string | null, degree: AdoptionDegree | null, isDoubtful: boolean, status: StandardStatus, adoptionCount: number, replacedBy: { id: string, number: string, title: string, status: StandardStatus } | null };

export type StandardsPageQueryVariables = Exact<{
  filter?: StandardFilter | null | undefined;
  orderBy?: StandardOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type StandardsPageQuery = { standards: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, number: string, title: string, kind: StandardKind, isMandatory: boolean, issuedYear: number | null, issuedOn: string | null, implementedOn: string | null, counterpart: string | null, degree: AdoptionDegree | null, isDoubtful: boolean, status: StandardStatus, adoptionCount: number }> } };

export type StandardPageQueryVariables = Exact<{
  id: string;
}>;


export type StandardPageQuery = { standard: { version: number, supersededOn: string | null, withdrawnOn: string | null, isReplacementPartial: boolean, source: string, note: string | null, updatedAt: string, viewerCan: Array<StandardAction>, id: string, number: string, title: string, kind: StandardKind, isMandatory: boolean, issuedYear: number | null, issuedOn: string | null, implementedOn: string | null, counterpart: string | null, degree: AdoptionDegree | null, isDoubtful: boolean, status: StandardStatus, adoptionCount: number, replaces: Array<{ isReplacementPartial: boolean, id: string, number: string, title: string, status: StandardStatus }>, adoptions: Array<{ id: string, productLine: string, state: AdoptionState, since: string, flag: AdoptionFlag | null, enterprise: { id: string, name: string } | null }>, replacedBy: { id: string, number: string, title: string, status: StandardStatus } | null } | null };

export type StandardFormQueryVariables = Exact<{
  id: string;
}>;


export type StandardFormQuery = { standard: { version: number, supersededOn: string | null, withdrawnOn: string | null, isReplacementPartial: boolean, source: string, note: string | null, updatedAt: string, viewerCan: Array<StandardAction>, id: string, number: string, title: string, kind: StandardKind, isMandatory: boolean, issuedYear: number | null, issuedOn: string | null, implementedOn: string | null, counterpart: string | null, degree: AdoptionDegree | null, isDoubtful: boolean, status: StandardStatus, adoptionCount: number, replacedBy: { id: string, number: string, title: string, status: StandardStatus } | null } | null };

export type StandardNamedQueryVariables = Exact<{
  id: string;
}>;


export type StandardNamedQuery = { standard: { id: string, number: string, title: string, status: StandardStatus } | null };

export type StandardChoicesQueryVariables = Exact<{
  filter?: StandardFilter | null | undefined;
}>;


export type StandardChoicesQuery = { standards: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean }, nodes: Array<{ id: string, number: string, title: string, status: StandardStatus }> } };

export type StandardsHomeQueryVariables = Exact<{ [key: string]: never; }>;


export type StandardsHomeQuery = { standards: { totalCount: number } };

export type AddStandardMutationVariables = Exact<{
  input: AddStandardInput;
}>;


export type AddStandardMutation = { addStandard: { version: number, supersededOn: string | null, withdrawnOn: string | null, isReplacementPartial: boolean, source: string, note: string | null, updatedAt: string, viewerCan: Array<StandardAction>, id: string, number: string, title: string, kind: StandardKind, isMandatory: boolean, issuedYear: number | null, issuedOn: string | null, implementedOn: string | null, counterpart: string | null, degree: AdoptionDegree | null, isDoubtful: boolean, status: StandardStatus, adoptionCount: number, replacedBy: { id: string, number: string, title: string, status: StandardStatus } | null } };

export type EditStandardMutationVariables = Exact<{
  input: EditStandardInput;
}>;


export type EditStandardMutation = { editStandard: { version: number, supersededOn: string | null, withdrawnOn: string | null, isReplacementPartial: boolean, source: string, note: string | null, updatedAt: string, viewerCan: Array<StandardAction>, id: string, number: string, title: string, kind: StandardKind, isMandatory: boolean, issuedYear: number | null, issuedOn: string | null, implementedOn: string | null, counterpart: string | null, degree: AdoptionDegree | null, isDoubtful: boolean, status: StandardStatus, adoptionCount: number, replacedBy: { id: string, number: string, title: string, status: StandardStatus } | null } };

export type ReplaceStandardMutationVariables = Exact<{
  input: ReplaceStandardInput;
}>;


export type ReplaceStandardMutation = { replaceStandard: { version: number, supersededOn: string | null, withdrawnOn: string | null, isReplacementPartial: boolean, source: string, note: string | null, updatedAt: string, viewerCan: Array<StandardAction>, id: string, number: string, title: string, kind: StandardKind, isMandatory: boolean, issuedYear: number | null, issuedOn: string | null, implementedOn: string | null, counterpart: string | null, degree: AdoptionDegree | null, isDoubtful: boolean, status: StandardStatus, adoptionCount: number, replacedBy: { id: string, number: string, title: string, status: StandardStatus } | null } };

export type WithdrawStandardMutationVariables = Exact<{
  input: WithdrawStandardInput;
}>;


export type WithdrawStandardMutation = { withdrawStandard: { version: number, supersededOn: string | null, withdrawnOn: string | null, isReplacementPartial: boolean, source: string, note: string | null, updatedAt: string, viewerCan: Array<StandardAction>, id: string, number: string, title: string, kind: StandardKind, isMandatory: boolean, issuedYear: number | null, issuedOn: string | null, implementedOn: string | null, counterpart: string | null, degree: AdoptionDegree | null, isDoubtful: boolean, status: StandardStatus, adoptionCount: number, replacedBy: { id: string, number: string, title: string, status: StandardStatus } | null } };

export type TestOrderRowFragment = { id: string, version: number, number: string, kind: TestOrderKind, state: TestOrderState, productName: string, productModel: string, orderedOn: string, enterprise: { id: string, name: string } | null };

export type TestOrderDetailFragment = { specimen: string, requestedStandards: string | null, sampleReceivedOn: string | null, sampleCondition: string | null, isSealIntact: boolean | null, refusalReason: string | null, openedByName: string, viewerCan: Array<TestOrderAction>, id: string, version: number, number: string, kind: TestOrderKind, state: TestOrderState, productName: string, productModel: string, orderedOn: string, enterprise: { id: string, name: string } | null };

export type TestReportRowFragment = { id: string, version: number, number: string, title: string, kind: TestOrderKind, state: TestReportState, verdict: Verdict, datedOn: string, productName: string, productModel: string, customerName: string, authorName: string, enterprise: { id: string, name: string } | null };

export type TestItemPartFragment = { id: string, position: number, parameter: string, clause: string | null, value: string | null, unit: string | null, limitOperator: LimitOperator | null, limitValue: string | null, uncertainty: string | null, coverageFactor: string | null, decisionRule: DecisionRule, isExternal: boolean, remark: string | null, verdict: Verdict };

export type TestReportDetailFragment = { laboratoryName: string, laboratoryAddress: string, customerAddress: string, place: string, method: string, specification: string, specimen: string, sampleCondition: string, sampleReceivedOn: string, sampledOn: string | null, samplingMethod: string | null, testConditions: string | null, deviations: string | null, testedFrom: string, testedTo: string, itemCount: number, createdAt: string, draftedAt: string | null, reviewerName: string | null, reviewedAt: string | null, signatoryName: string | null, issuedAt: string | null, returnReason: string | null, amendmentReason: string | null, withdrawalReason: string | null, contentHash: string | null, isIntact: boolean | null, viewerCan: Array<TestReportAction>, id: string, version: number, number: string, title: string, kind: TestOrderKind, state: TestReportState, verdict: Verdict, datedOn: string, productName: string, productModel: string, customerName: string, authorName: string, order: { id: string, version: number, number: string, state: TestOrderState, viewerCan: Array<TestOrderAction> } | null, supersedes: { id: string, version: number, number: string, state: TestReportState } | null, supersededBy: { id: string, version: number, number: string, state: TestReportState } | null, items: Array<{ id: string, position: number, parameter: string, clause: string | null, value: string | null, unit: string | null, limitOperator: LimitOperator | null, limitValue: string | null, uncertainty: string | null, coverageFactor: string | null, decisionRule: DecisionRule, isExternal: boolean, remark: string | null, verdict: Verdict }>, enterprise: { id: string, name: string } | null };

export type TestOrdersPageQueryVariables = Exact<{
  filter?: TestOrderFilter | null | undefined;
  orderBy?: TestOrderOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type TestOrdersPageQuery = { testOrders: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, version: number, number: string, kind: TestOrderKind, state: TestOrderState, productName: string, productModel: string, orderedOn: string, enterprise: { id: string, name: string } | null }> } };

export type TestOrderPageQueryVariables = Exact<{
  id: string;
}>;


export type TestOrderPageQuery = { testOrder: { specimen: string, requestedStandards: string | null, sampleReceivedOn: string | null, sampleCondition: string | null, isSealIntact: boolean | null, refusalReason: string | null, openedByName: string, viewerCan: Array<TestOrderAction>, id: string, version: number, number: string, kind: TestOrderKind, state: TestOrderState, productName: string, productModel: string, orderedOn: string, reports: Array<{ id: string, version: number, number: string, title: string, kind: TestOrderKind, state: TestReportState, verdict: Verdict, datedOn: string, productName: string, productModel: string, customerName: string, authorName: string, enterprise: { id: string, name: string } | null }>, enterprise: { id: string, name: string } | null } | null };

export type TestReportsPageQueryVariables = Exact<{
  filter?: TestReportFilter | null | undefined;
  orderBy?: TestReportOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type TestReportsPageQuery = { testReports: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, version: number, number: string, title: string, kind: TestOrderKind, state: TestReportState, verdict: Verdict, datedOn: string, productName: string, productModel: string, customerName: string, authorName: string, enterprise: { id: string, name: string } | null }> } };

export type TestReportPageQueryVariables = Exact<{
  id: string;
}>;


export type TestReportPageQuery = { testReport: { laboratoryName: string, laboratoryAddress: string, customerAddress: string, place: string, method: string, specification: string, specimen: string, sampleCondition: string, sampleReceivedOn: string, sampledOn: string | null, samplingMethod: string | null, testConditions: string | null, deviations: string | null, testedFrom: string, testedTo: string, itemCount: number, createdAt: string, draftedAt: string | null, reviewerName: string | null, reviewedAt: string | null, signatoryName: string | null, issuedAt: string | null, returnReason: string | null, amendmentReason: string | null, withdrawalReason: string | null, contentHash: string | null, isIntact: boolean | null, viewerCan: Array<TestReportAction>, id: string, version: number, number: string, title: string, kind: TestOrderKind, state: TestReportState, verdict: Verdict, datedOn: string, productName: string, productModel: string, customerName: string, authorName: string, order: { id: string, version: number, number: string, state: TestOrderState, viewerCan: Array<TestOrderAction> } | null, supersedes: { id: string, version: number, number: string, state: TestReportState } | null, supersededBy: { id: string, version: number, number: string, state: TestReportState } | null, items: Array<{ id: string, position: number, parameter: string, clause: string | null, value: string | null, unit: string | null, limitOperator: LimitOperator | null, limitValue: string | null, uncertainty: string | null, coverageFactor: string | null, decisionRule: DecisionRule, isExternal: boolean, remark: string | null, verdict: Verdict }>, enterprise: { id: string, name: string } | null } | null };

export type TestReportBeginningQueryVariables = Exact<{
  orderId: string;
}>;


export type TestReportBeginningQuery = { testOrder: { specimen: string, requestedStandards: string | null, sampleReceivedOn: string | null, sampleCondition: string | null, isSealIntact: boolean | null, refusalReason: string | null, openedByName: string, viewerCan: Array<TestOrderAction>, id: string, version: number, number: string, kind: TestOrderKind, state: TestOrderState, productName: string, productModel: string, orderedOn: string, enterprise: { id: string, name: string } | null } | null, testReports: { nodes: Array<{ id: string, laboratoryAddress: string, place: string }> } };

export type CustomerChoicesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type CustomerChoicesQuery = { enterprises: { nodes: Array<{ id: string, name: string }> } };

export type TestOrdersHomeQueryVariables = Exact<{
  state?: Array<TestOrderState> | TestOrderState | null | undefined;
}>;


export type TestOrdersHomeQuery = { testOrders: { totalCount: number } };

export type TestReportsHomeQueryVariables = Exact<{
  filter?: TestReportFilter | null | undefined;
}>;


export type TestReportsHomeQuery = { testReports: { totalCount: number } };

export type OpenOrderMutationVariables = Exact<{
  input: OpenOrderInput;
}>;


export type OpenOrderMutation = { openOrder: { specimen: string, requestedStandards: string | null, sampleReceivedOn: string | null, sampleCondition: string | null, isSealIntact: boolean | null, refusalReason: string | null, openedByName: string, viewerCan: Array<TestOrderAction>, id: string, version: number, number: string, kind: TestOrderKind, state: TestOrderState, productName: string, productModel: string, orderedOn: string, enterprise: { id: string, name: string } | null } };

export type ReceiveSampleMutationVariables = Exact<{
  input: ReceiveSampleInput;
}>;


export type ReceiveSampleMutation = { receiveSample: { specimen: string, requestedStandards: string | null, sampleReceivedOn: string | null, sampleCondition: string | null, isSealIntact: boolean | null, refusalReason: string | null, openedByName: string, viewerCan: Array<TestOrderAction>, id: string, version: number, number: string, kind: TestOrderKind, state: TestOrderState, productName: string, productModel: string, orderedOn: string, enterprise: { id: string, name: string } | null } };

export type RefuseSampleMutationVariables = Exact<{
  input: WithReasonInput;
}>;


export type RefuseSampleMutation = { refuseSample: { specimen: string, requestedStandards: string | null, sampleReceivedOn: string | null, sampleCondition: string | null, isSealIntact: boolean | null, refusalReason: string | null, openedByName: string, viewerCan: Array<TestOrderAction>, id: string, version: number, number: string, kind: TestOrderKind, state: TestOrderState, productName: string, productModel: string, orderedOn: string, enterprise: { id: string, name: string } | null } };

export type StartTestingMutationVariables = Exact<{
  input: AtInput;
}>;


export type StartTestingMutation = { startTesting: { specimen: string, requestedStandards: string | null, sampleReceivedOn: string | null, sampleCondition: string | null, isSealIntact: boolean | null, refusalReason: string | null, openedByName: string, viewerCan: Array<TestOrderAction>, id: string, version: number, number: string, kind: TestOrderKind, state: TestOrderState, productName: string, productModel: string, orderedOn: string, enterprise: { id: string, name: string } | null } };

export type DraftReportMutationVariables = Exact<{
  input: DraftReportInput;
}>;


export type DraftReportMutation = { draftReport: { laboratoryName: string, laboratoryAddress: string, customerAddress: string, place: string, method: string, specification: string, specimen: string, sampleCondition: string, sampleReceivedOn: string, sampledOn: string | null, samplingMethod: string | null, testConditions: string | null, deviations: string | null, testedFrom: string, testedTo: string, itemCount: number, createdAt: string, draftedAt: string | null, reviewerName: string | null, reviewedAt: string | null, signatoryName: string | null, issuedAt: string | null, returnReason: string | null, amendmentReason: string | null, withdrawalReason: string | null, contentHash: string | null, isIntact: boolean | null, viewerCan: Array<TestReportAction>, id: string, version: number, number: string, title: string, kind: TestOrderKind, state: TestReportState, verdict: Verdict, datedOn: string, productName: string, productModel: string, customerName: string, authorName: string, order: { id: string, version: number, number: string, state: TestOrderState, viewerCan: Array<TestOrderAction> } | null, supersedes: { id: string, version: number, number: string, state: TestReportState } | null, supersededBy: { id: string, version: number, number: string, state: TestReportState } | null, items: Array<{ id: string, position: number, parameter: string, clause: string | null, value: string | null, unit: string | null, limitOperator: LimitOperator | null, limitValue: string | null, uncertainty: string | null, coverageFactor: string | null, decisionRule: DecisionRule, isExternal: boolean, remark: string | null, verdict: Verdict }>, enterprise: { id: string, name: string } | null } };

export type EditReportMutationVariables = Exact<{
  input: EditReportInput;
}>;


export type EditReportMutation = { editReport: { laboratoryName: string, laboratoryAddress: string, customerAddress: string, place: string, method: string, specification: string, specimen: string, sampleCondition: string, sampleReceivedOn: string, sampledOn: string | null, samplingMethod: string | null, testConditions: string | null, deviations: string | null, testedFrom: string, testedTo: string, itemCount: number, createdAt: string, draftedAt: string | null, reviewerName: string | null, reviewedAt: string | null, signatoryName: string | null, issuedAt: string | null, returnReason: string | null, amendmentReason: string | null, withdrawalReason: string | null, contentHash: string | null, isIntact: boolean | null, viewerCan: Array<TestReportAction>, id: string, version: number, number: string, title: string, kind: TestOrderKind, state: TestReportState, verdict: Verdict, datedOn: string, productName: string, productModel: string, customerName: string, authorName: string, order: { id: string, version: number, number: string, state: TestOrderState, viewerCan: Array<TestOrderAction> } | null, supersedes: { id: string, version: number, number: string, state: TestReportState } | null, supersededBy: { id: string, version: number, number: string, state: TestReportState } | null, items: Array<{ id: string, position: number, parameter: string, clause: string | null, value: string | null, unit: string | null, limitOperator: LimitOperator | null, limitValue: string | null, uncertainty: string | null, coverageFactor: string | null, decisionRule: DecisionRule, isExternal: boolean, remark: string | null, verdict: Verdict }>, enterprise: { id: string, name: string } | null } };

export type SubmitReportMutationVariables = Exact<{
  input: AtInput;
}>;


export type SubmitReportMutation = { submitReport: { laboratoryName: string, laboratoryAddress: string, customerAddress: string, place: string, method: string, specification: string, specimen: string, sampleCondition: string, sampleReceivedOn: string, sampledOn: string | null, samplingMethod: string | null, testConditions: string | null, deviations: string | null, testedFrom: string, testedTo: string, itemCount: number, createdAt: string, draftedAt: string | null, reviewerName: string | null, reviewedAt: string | null, signatoryName: string | null, issuedAt: string | null, returnReason: string | null, amendmentReason: string | null, withdrawalReason: string | null, contentHash: string | null, isIntact: boolean | null, viewerCan: Array<TestReportAction>, id: string, version: number, number: string, title: string, kind: TestOrderKind, state: TestReportState, verdict: Verdict, datedOn: string, productName: string, productModel: string, customerName: string, authorName: string, order: { id: string, version: number, number: string, state: TestOrderState, viewerCan: Array<TestOrderAction> } | null, supersedes: { id: string, version: number, number: string, state: TestReportState } | null, supersededBy: { id: string, version: number, number: string, state: TestReportState } | null, items: Array<{ id: string, position: number, parameter: string, clause: string | null, value: string | null, unit: string | null, limitOperator: LimitOperator | null, limitValue: string | null, uncertainty: string | null, coverageFactor: string | null, decisionRule: DecisionRule, isExternal: boolean, remark: string | null, verdict: Verdict }>, enterprise: { id: string, name: string } | null } };

export type ReviewReportMutationVariables = Exact<{
  input: AtInput;
}>;


export type ReviewReportMutation = { reviewReport: { laboratoryName: string, laboratoryAddress: string, customerAddress: string, place: string, method: string, specification: string, specimen: string, sampleCondition: string, sampleReceivedOn: string, sampledOn: string | null, samplingMethod: string | null, testConditions: string | null, deviations: string | null, testedFrom: string, testedTo: string, itemCount: number, createdAt: string, draftedAt: string | null, reviewerName: string | null, reviewedAt: string | null, signatoryName: string | null, issuedAt: string | null, returnReason: string | null, amendmentReason: string | null, withdrawalReason: string | null, contentHash: string | null, isIntact: boolean | null, viewerCan: Array<TestReportAction>, id: string, version: number, number: string, title: string, kind: TestOrderKind, state: TestReportState, verdict: Verdict, datedOn: string, productName: string, productModel: string, customerName: string, authorName: string, order: { id: string, version: number, number: string, state: TestOrderState, viewerCan: Array<TestOrderAction> } | null, supersedes: { id: string, version: number, number: string, state: TestReportState } | null, supersededBy: { id: string, version: number, number: string, state: TestReportState } | null, items: Array<{ id: string, position: number, parameter: string, clause: string | null, value: string | null, unit: string | null, limitOperator: LimitOperator | null, limitValue: string | null, uncertainty: string | null, coverageFactor: string | null, decisionRule: DecisionRule, isExternal: boolean, remark: string | null, verdict: Verdict }>, enterprise: { id: string, name: string } | null } };

export type ReturnReportMutationVariables = Exact<{
  input: WithReasonInput;
}>;


export type ReturnReportMutation = { returnReport: { laboratoryName: string, laboratoryAddress: string, customerAddress: string, place: string, method: string, specification: string, specimen: string, sampleCondition: string, sampleReceivedOn: string, sampledOn: string | null, samplingMethod: string | null, testConditions: string | null, deviations: string | null, testedFrom: string, testedTo: string, itemCount: number, createdAt: string, draftedAt: string | null, reviewerName: string | null, reviewedAt: string | null, signatoryName: string | null, issuedAt: string | null, returnReason: string | null, amendmentReason: string | null, withdrawalReason: string | null, contentHash: string | null, isIntact: boolean | null, viewerCan: Array<TestReportAction>, id: string, version: number, number: string, title: string, kind: TestOrderKind, state: TestReportState, verdict: Verdict, datedOn: string, productName: string, productModel: string, customerName: string, authorName: string, order: { id: string, version: number, number: string, state: TestOrderState, viewerCan: Array<TestOrderAction> } | null, supersedes: { id: string, version: number, number: string, state: TestReportState } | null, supersededBy: { id: string, version: number, number: string, state: TestReportState } | null, items: Array<{ id: string, position: number, parameter: string, clause: string | null, value: string | null, unit: string | null, limitOperator: LimitOperator | null, limitValue: string | null, uncertainty: string | null, coverageFactor: string | null, decisionRule: DecisionRule, isExternal: boolean, remark: string | null, verdict: Verdict }>, enterprise: { id: string, name: string } | null } };

export type IssueReportMutationVariables = Exact<{
  input: AtInput;
}>;


export type IssueReportMutation = { issueReport: { laboratoryName: string, laboratoryAddress: string, customerAddress: string, place: string, method: string, specification: string, specimen: string, sampleCondition: string, sampleReceivedOn: string, sampledOn: string | null, samplingMethod: string | null, testConditions: string | null, deviations: string | null, testedFrom: string, testedTo: string, itemCount: number, createdAt: string, draftedAt: string | null, reviewerName: string | null, reviewedAt: string | null, signatoryName: string | null, issuedAt: string | null, returnReason: string | null, amendmentReason: string | null, withdrawalReason: string | null, contentHash: string | null, isIntact: boolean | null, viewerCan: Array<TestReportAction>, id: string, version: number, number: string, title: string, kind: TestOrderKind, state: TestReportState, verdict: Verdict, datedOn: string, productName: string, productModel: string, customerName: string, authorName: string, order: { id: string, version: number, number: string, state: TestOrderState, viewerCan: Array<TestOrderAction> } | null, supersedes: { id: string, version: number, number: string, state: TestReportState } | null, supersededBy: { id: string, version: number, number: string, state: TestReportState } | null, items: Array<{ id: string, position: number, parameter: string, clause: string | null, value: string | null, unit: string | null, limitOperator: LimitOperator | null, limitValue: string | null, uncertainty: string | null, coverageFactor: string | null, decisionRule: DecisionRule, isExternal: boolean, remark: string | null, verdict: Verdict }>, enterprise: { id: string, name: string } | null } };

export type AmendReportMutationVariables = Exact<{
  input: AmendReportInput;
}>;


export type AmendReportMutation = { amendReport: { laboratoryName: string, laboratoryAddress: string, customerAddress: string, place: string, method: string, specification: string, specimen: string, sampleCondition: string, sampleReceivedOn: string, sampledOn: string | null, samplingMethod: string | null, testConditions: string | null, deviations: string | null, testedFrom: string, testedTo: string, itemCount: number, createdAt: string, draftedAt: string | null, reviewerName: string | null, reviewedAt: string | null, signatoryName: string | null, issuedAt: string | null, returnReason: string | null, amendmentReason: string | null, withdrawalReason: string | null, contentHash: string | null, isIntact: boolean | null, viewerCan: Array<TestReportAction>, id: string, version: number, number: string, title: string, kind: TestOrderKind, state: TestReportState, verdict: Verdict, datedOn: string, productName: string, productModel: string, customerName: string, authorName: string, order: { id: string, version: number, number: string, state: TestOrderState, viewerCan: Array<TestOrderAction> } | null, supersedes: { id: string, version: number, number: string, state: TestReportState } | null, supersededBy: { id: string, version: number, number: string, state: TestReportState } | null, items: Array<{ id: string, position: number, parameter: string, clause: string | null, value: string | null, unit: string | null, limitOperator: LimitOperator | null, limitValue: string | null, uncertainty: string | null, coverageFactor: string | null, decisionRule: DecisionRule, isExternal: boolean, remark: string | null, verdict: Verdict }>, enterprise: { id: string, name: string } | null } };

export type WithdrawReportMutationVariables = Exact<{
  input: WithReasonInput;
}>;


export type WithdrawReportMutation = { withdrawReport: { laboratoryName: string, laboratoryAddress: string, customerAddress: string, place: string, method: string, specification: string, specimen: string, sampleCondition: string, sampleReceivedOn: string, sampledOn: string | null, samplingMethod: string | null, testConditions: string | null, deviations: string | null, testedFrom: string, testedTo: string, itemCount: number, createdAt: string, draftedAt: string | null, reviewerName: string | null, reviewedAt: string | null, signatoryName: string | null, issuedAt: string | null, returnReason: string | null, amendmentReason: string | null, withdrawalReason: string | null, contentHash: string | null, isIntact: boolean | null, viewerCan: Array<TestReportAction>, id: string, version: number, number: string, title: string, kind: TestOrderKind, state: TestReportState, verdict: Verdict, datedOn: string, productName: string, productModel: string, customerName: string, authorName: string, order: { id: string, version: number, number: string, state: TestOrderState, viewerCan: Array<TestOrderAction> } | null, supersedes: { id: string, version: number, number: string, state: TestReportState } | null, supersededBy: { id: string, version: number, number: string, state: TestReportState } | null, items: Array<{ id: string, position: number, parameter: string, clause: string | null, value: string | null, unit: string | null, limitOperator: LimitOperator | null, limitValue: string | null, uncertainty: string | null, coverageFactor: string | null, decisionRule: DecisionRule, isExternal: boolean, remark: string | null, verdict: Verdict }>, enterprise: { id: string, name: string } | null } };

export type TokenRowFragment = { id: string, version: number, name: string, beginning: string, state: TokenState, permissions: Array<string>, expiresOn: string, revokedAt: string | null, lastUsedAt: string | null, lastAddress: string | null, createdAt: string, viewerCan: Array<TokenAction>, account: { id: string, displayName: string } | null };

export type TokensPageQueryVariables = Exact<{
  filter?: TokenFilter | null | undefined;
  orderBy?: TokenOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type TokensPageQuery = { tokens: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, version: number, name: string, beginning: string, state: TokenState, permissions: Array<string>, expiresOn: string, revokedAt: string | null, lastUsedAt: string | null, lastAddress: string | null, createdAt: string, viewerCan: Array<TokenAction>, account: { id: string, displayName: string } | null }> } };

export type TokenPageQueryVariables = Exact<{
  id: string;
}>;


export type TokenPageQuery = { token: { id: string, version: number, name: string, beginning: string, state: TokenState, permissions: Array<string>, expiresOn: string, revokedAt: string | null, lastUsedAt: string | null, lastAddress: string | null, createdAt: string, viewerCan: Array<TokenAction>, account: { id: string, displayName: string } | null } | null };

export type NewTokenPageQueryVariables = Exact<{ [key: string]: never; }>;


export type NewTokenPageQuery = { tokenLimits: { active: number, mostActive: number, latestExpiry: string } };

export type CreateTokenMutationVariables = Exact<{
  input: CreateTokenInput;
}>;


export type CreateTokenMutation = { createToken: { secret: string | null, wasMadeBefore: boolean, token: { id: string, version: number, name: string, beginning: string, state: TokenState, permissions: Array<string>, expiresOn: string, revokedAt: string | null, lastUsedAt: string | null, lastAddress: string | null, createdAt: string, viewerCan: Array<TokenAction>, account: { id: string, displayName: string } | null } } };

export type RevokeTokenMutationVariables = Exact<{
  input: AtInput;
}>;


export type RevokeTokenMutation = { revokeToken: { id: string, version: number, name: string, beginning: string, state: TokenState, permissions: Array<string>, expiresOn: string, revokedAt: string | null, lastUsedAt: string | null, lastAddress: string | null, createdAt: string, viewerCan: Array<TokenAction>, account: { id: string, displayName: string } | null } };

export type VehicleRowFragment = { id: string, vin: string, model: string, category: ProductCategory, manufacturedOn: string, stage: VehicleStage, inspectedOn: string | null, certifiedOn: string | null, uploadedOn: string | null, deliveredOn: string | null, inspectionCount: number, chassisMaker: string | null, colour: string | null, createdAt: string, product: { id: string, name: string } | null, enterprise: { id: string, name: string } | null };

export type KeyPartPartFragment = { id: string, type: KeyPartType, maker: string, batch: string | null, serial: string | null, cccNumber: string | null };

export type VehicleTraceFragment = { chassisModel: string | null, chassisCertificateNumber: string | null, chassisCertificateOn: string | null, deliveredTo: string | null, id: string, vin: string, model: string, category: ProductCategory, manufacturedOn: string, stage: VehicleStage, inspectedOn: string | null, certifiedOn: string | null, uploadedOn: string | null, deliveredOn: string | null, inspectionCount: number, chassisMaker: string | null, colour: string | null, createdAt: string, inspections: Array<{ id: string, ordinal: number, state: InspectionState, verdict: InspectionVerdict | null, criticalVerdict: InspectionVerdict | null, inspectorName: string, failedItems: string | null, startedAt: string, finishedAt: string | null }>, conformityCertificates: Array<{ id: string, number: string, kind: ConformityKind, state: ConformityState, issuedAt: string | null, issuedByName: string | null, uploadedAt: string | null, uploadFault: string | null, revokedAt: string | null, updatedAt: string, stateReason: string | null, replaces: { id: string, number: string } | null }>, product: { id: string, name: string } | null, enterprise: { id: string, name: string } | null };

export type VehicleDetailFragment = { version: number, engineNumber: string | null, isVinFixed: boolean, warnings: Array<string>, canBeInspected: boolean, viewerCan: Array<VehicleAction>, chassisModel: string | null, chassisCertificateNumber: string | null, chassisCertificateOn: string | null, deliveredTo: string | null, id: string, vin: string, model: string, category: ProductCategory, manufacturedOn: string, stage: VehicleStage, inspectedOn: string | null, certifiedOn: string | null, uploadedOn: string | null, deliveredOn: string | null, inspectionCount: number, chassisMaker: string | null, colour: string | null, createdAt: string, parts: Array<{ id: string, type: KeyPartType, maker: string, batch: string | null, serial: string | null, cccNumber: string | null }>, inspections: Array<{ id: string, ordinal: number, state: InspectionState, verdict: InspectionVerdict | null, criticalVerdict: InspectionVerdict | null, inspectorName: string, failedItems: string | null, startedAt: string, finishedAt: string | null }>, conformityCertificates: Array<{ id: string, number: string, kind: ConformityKind, state: ConformityState, issuedAt: string | null, issuedByName: string | null, uploadedAt: string | null, uploadFault: string | null, revokedAt: string | null, updatedAt: string, stateReason: string | null, replaces: { id: string, number: string } | null }>, product: { id: string, name: string } | null, enterprise: { id: string, name: string } | null };

export type VehiclesPageQueryVariables = Exact<{
  filter?: VehicleFilter | null | undefined;
  orderBy?: VehicleOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type VehiclesPageQuery = { vehicles: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, vin: string, model: string, category: ProductCategory, manufacturedOn: string, stage: VehicleStage, inspectedOn: string | null, certifiedOn: string | null, uploadedOn: string | null, deliveredOn: string | null, inspectionCount: number, chassisMaker: string | null, colour: string | null, createdAt: string, product: { id: string, name: string } | null, enterprise: { id: string, name: string } | null }> } };

export type VehiclePageQueryVariables = Exact<{
  id: string;
}>;


export type VehiclePageQuery = { vehicle: { version: number, engineNumber: string | null, isVinFixed: boolean, warnings: Array<string>, canBeInspected: boolean, viewerCan: Array<VehicleAction>, chassisModel: string | null, chassisCertificateNumber: string | null, chassisCertificateOn: string | null, deliveredTo: string | null, id: string, vin: string, model: string, category: ProductCategory, manufacturedOn: string, stage: VehicleStage, inspectedOn: string | null, certifiedOn: string | null, uploadedOn: string | null, deliveredOn: string | null, inspectionCount: number, chassisMaker: string | null, colour: string | null, createdAt: string, parts: Array<{ id: string, type: KeyPartType, maker: string, batch: string | null, serial: string | null, cccNumber: string | null }>, inspections: Array<{ id: string, ordinal: number, state: InspectionState, verdict: InspectionVerdict | null, criticalVerdict: InspectionVerdict | null, inspectorName: string, failedItems: string | null, startedAt: string, finishedAt: string | null }>, conformityCertificates: Array<{ id: string, number: string, kind: ConformityKind, state: ConformityState, issuedAt: string | null, issuedByName: string | null, uploadedAt: string | null, uploadFault: string | null, revokedAt: string | null, updatedAt: string, stateReason: string | null, replaces: { id: string, number: string } | null }>, product: { id: string, name: string } | null, enterprise: { id: string, name: string } | null } | null };

export type VehicleMatchesQueryVariables = Exact<{
  vin: string;
}>;


export type VehicleMatchesQuery = { vehicles: { totalCount: number, nodes: Array<{ id: string, vin: string, model: string, category: ProductCategory, manufacturedOn: string, stage: VehicleStage, inspectedOn: string | null, certifiedOn: string | null, uploadedOn: string | null, deliveredOn: string | null, inspectionCount: number, chassisMaker: string | null, colour: string | null, createdAt: string, product: { id: string, name: string } | null, enterprise: { id: string, name: string } | null }> } };

export type VehicleTracesQueryVariables = Exact<{
  vin: string;
}>;


export type VehicleTracesQuery = { vehiclesByVin: Array<{ chassisModel: string | null, chassisCertificateNumber: string | null, chassisCertificateOn: string | null, deliveredTo: string | null, id: string, vin: string, model: string, category: ProductCategory, manufacturedOn: string, stage: VehicleStage, inspectedOn: string | null, certifiedOn: string | null, uploadedOn: string | null, deliveredOn: string | null, inspectionCount: number, chassisMaker: string | null, colour: string | null, createdAt: string, inspections: Array<{ id: string, ordinal: number, state: InspectionState, verdict: InspectionVerdict | null, criticalVerdict: InspectionVerdict | null, inspectorName: string, failedItems: string | null, startedAt: string, finishedAt: string | null }>, conformityCertificates: Array<{ id: string, number: string, kind: ConformityKind, state: ConformityState, issuedAt: string | null, issuedByName: string | null, uploadedAt: string | null, uploadFault: string | null, revokedAt: string | null, updatedAt: string, stateReason: string | null, replaces: { id: string, number: string } | null }>, product: { id: string, name: string } | null, enterprise: { id: string, name: string } | null }> };

export type KeyPartsPageQueryVariables = Exact<{
  filter: KeyPartFilter;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type KeyPartsPageQuery = { keyParts: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, type: KeyPartType, maker: string, batch: string | null, serial: string | null, cccNumber: string | null, vehicle: { id: string, vin: string, model: string, stage: VehicleStage, deliveredOn: string | null, deliveredTo: string | null, enterprise: { id: string, name: string } | null } | null }> } };

export type ProductChoicesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type ProductChoicesQuery = { products: { nodes: Array<{ id: string, model: string, name: string, state: ProductState, allowedChassis: Array<{ maker: string, model: string }> }> } };

export type VehiclesHomeQueryVariables = Exact<{
  stage?: Array<VehicleStage> | VehicleStage | null | undefined;
}>;


export type VehiclesHomeQuery = { vehicles: { totalCount: number } };

export type RecordVehicleMutationVariables = Exact<{
  input: RecordVehicleInput;
}>;


export type RecordVehicleMutation = { recordVehicle: { version: number, engineNumber: string | null, isVinFixed: boolean, warnings: Array<string>, canBeInspected: boolean, viewerCan: Array<VehicleAction>, chassisModel: string | null, chassisCertificateNumber: string | null, chassisCertificateOn: string | null, deliveredTo: string | null, id: string, vin: string, model: string, category: ProductCategory, manufacturedOn: string, stage: VehicleStage, inspectedOn: string | null, certifiedOn: string | null, uploadedOn: string | null, deliveredOn: string | null, inspectionCount: number, chassisMaker: string | null, colour: string | null, createdAt: string, parts: Array<{ id: string, type: KeyPartType, maker: string, batch: string | null, serial: string | null, cccNumber: string | null }>, inspections: Array<{ id: string, ordinal: number, state: InspectionState, verdict: InspectionVerdict | null, criticalVerdict: InspectionVerdict | null, inspectorName: string, failedItems: string | null, startedAt: string, finishedAt: string | null }>, conformityCertificates: Array<{ id: string, number: string, kind: ConformityKind, state: ConformityState, issuedAt: string | null, issuedByName: string | null, uploadedAt: string | null, uploadFault: string | null, revokedAt: string | null, updatedAt: string, stateReason: string | null, replaces: { id: string, number: string } | null }>, product: { id: string, name: string } | null, enterprise: { id: string, name: string } | null } };

export type EditVehicleMutationVariables = Exact<{
  input: EditVehicleInput;
}>;


export type EditVehicleMutation = { editVehicle: { version: number, engineNumber: string | null, isVinFixed: boolean, warnings: Array<string>, canBeInspected: boolean, viewerCan: Array<VehicleAction>, chassisModel: string | null, chassisCertificateNumber: string | null, chassisCertificateOn: string | null, deliveredTo: string | null, id: string, vin: string, model: string, category: ProductCategory, manufacturedOn: string, stage: VehicleStage, inspectedOn: string | null, certifiedOn: string | null, uploadedOn: string | null, deliveredOn: string | null, inspectionCount: number, chassisMaker: string | null, colour: string | null, createdAt: string, parts: Array<{ id: string, type: KeyPartType, maker: string, batch: string | null, serial: string | null, cccNumber: string | null }>, inspections: Array<{ id: string, ordinal: number, state: InspectionState, verdict: InspectionVerdict | null, criticalVerdict: InspectionVerdict | null, inspectorName: string, failedItems: string | null, startedAt: string, finishedAt: string | null }>, conformityCertificates: Array<{ id: string, number: string, kind: ConformityKind, state: ConformityState, issuedAt: string | null, issuedByName: string | null, uploadedAt: string | null, uploadFault: string | null, revokedAt: string | null, updatedAt: string, stateReason: string | null, replaces: { id: string, number: string } | null }>, product: { id: string, name: string } | null, enterprise: { id: string, name: string } | null } };

export type DeliverVehicleMutationVariables = Exact<{
  input: DeliverVehicleInput;
}>;


export type DeliverVehicleMutation = { deliverVehicle: { version: number, engineNumber: string | null, isVinFixed: boolean, warnings: Array<string>, canBeInspected: boolean, viewerCan: Array<VehicleAction>, chassisModel: string | null, chassisCertificateNumber: string | null, chassisCertificateOn: string | null, deliveredTo: string | null, id: string, vin: string, model: string, category: ProductCategory, manufacturedOn: string, stage: VehicleStage, inspectedOn: string | null, certifiedOn: string | null, uploadedOn: string | null, deliveredOn: string | null, inspectionCount: number, chassisMaker: string | null, colour: string | null, createdAt: string, parts: Array<{ id: string, type: KeyPartType, maker: string, batch: string | null, serial: string | null, cccNumber: string | null }>, inspections: Array<{ id: string, ordinal: number, state: InspectionState, verdict: InspectionVerdict | null, criticalVerdict: InspectionVerdict | null, inspectorName: string, failedItems: string | null, startedAt: string, finishedAt: string | null }>, conformityCertificates: Array<{ id: string, number: string, kind: ConformityKind, state: ConformityState, issuedAt: string | null, issuedByName: string | null, uploadedAt: string | null, uploadFault: string | null, revokedAt: string | null, updatedAt: string, stateReason: string | null, replaces: { id: string, number: string } | null }>, product: { id: string, name: string } | null, enterprise: { id: string, name: string } | null } };

export type ExportVehiclesMutationVariables = Exact<{
  input: ExportVehiclesInput;
}>;


export type ExportVehiclesMutation = { exportVehicles: { id: string } };

export type ExportKeyPartsMutationVariables = Exact<{
  input: ExportKeyPartsInput;
}>;


export type ExportKeyPartsMutation = { exportKeyParts: { id: string } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { id: string, kind: ViewerKind, enterpriseId: string | null, permissions: Array<string>, mustChangePassword: boolean, isDemonstration: boolean, today: string, account: { id: string, name: string, displayName: string, roles: Array<Role> } | null, organisation: { id: string, kind: OrganisationKind, name: string, regionPrefix: string | null } | null } };

export type DemonstrationSignInMutationVariables = Exact<{
  input: DemonstrationSignInInput;
}>;


export type DemonstrationSignInMutation = { demonstrationSignIn: { id: string, kind: ViewerKind, enterpriseId: string | null, permissions: Array<string>, mustChangePassword: boolean, isDemonstration: boolean, today: string, account: { id: string, name: string, displayName: string, roles: Array<Role> } | null, organisation: { id: string, kind: OrganisationKind, name: string, regionPrefix: string | null } | null } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { id: string, kind: ViewerKind, enterpriseId: string | null, permissions: Array<string>, mustChangePassword: boolean, isDemonstration: boolean, today: string, account: { id: string, name: string, displayName: string, roles: Array<Role> } | null, organisation: { id: string, kind: OrganisationKind, name: string, regionPrefix: string | null } | null } };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: { id: string, kind: ViewerKind, enterpriseId: string | null, permissions: Array<string>, mustChangePassword: boolean, isDemonstration: boolean, today: string, account: { id: string, name: string, displayName: string, roles: Array<Role> } | null, organisation: { id: string, kind: OrganisationKind, name: string, regionPrefix: string | null } | null } };

export type SignInPageQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInPageQuery = { demonstrationCast: Array<{ name: string, displayName: string, organisationName: string, roles: Array<Role> }> };

export type ViewerPartFragment = { id: string, kind: ViewerKind, enterpriseId: string | null, permissions: Array<string>, mustChangePassword: boolean, isDemonstration: boolean, today: string, account: { id: string, name: string, displayName: string, roles: Array<Role> } | null, organisation: { id: string, kind: OrganisationKind, name: string, regionPrefix: string | null } | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, kind: ViewerKind, enterpriseId: string | null, permissions: Array<string>, mustChangePassword: boolean, isDemonstration: boolean, today: string, account: { id: string, name: string, displayName: string, roles: Array<Role> } | null, organisation: { id: string, kind: OrganisationKind, name: string, regionPrefix: string | null } | null } };

export * from './documents/accounts';
export * from './documents/audit';
export * from './documents/certificates';
export * from './documents/conformity';
export * from './documents/enterprises';
export * from './documents/files';
export * from './documents/frame';
export * from './documents/home';
export * from './documents/imports';
export * from './documents/inspections';
export * from './documents/jobs';
export * from './documents/organisations';
export * from './documents/oversight';
export * from './documents/plans';
export * from './documents/products';
export * from './documents/reconciliation';
export * from './documents/references';
export * from './documents/research';
export * from './documents/sessions';
export * from './documents/standards';
export * from './documents/testing';
export * from './documents/tokens';
export * from './documents/vehicles';
