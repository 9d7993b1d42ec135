import { codeList, type CodeOf } from '../code-list';

const RECALL = 'Regulations on Recall of Defective Motor Vehicles (2019), art. 9';
const COMPULSORY = 'CCC catalogue, to be verified';
const LINE_END = 'Road Traffic Safety Law (2021), art. 10 and 103';
const CERTIFICATE = 'GB/T 21085-2020';

/** How far a vehicle has come on its way out of the factory: produced, inspected, certified, uploaded. */
export const VEHICLE_STAGES = codeList([
  { code: 'PRODUCED', zh: '已下线，待检验', en: 'Produced, not inspected', source: LINE_END },
  { code: 'FAILED', zh: '检验不合格，待复检', en: 'Failed its inspection', source: LINE_END },
  { code: 'INSPECTED', zh: '检验合格，待发证', en: 'Inspected, not certified', source: LINE_END },
  { code: 'CERTIFIED', zh: '已发证，待上传', en: 'Certified, not uploaded', source: CERTIFICATE },
  { code: 'UPLOADED', zh: '合格证已上传', en: 'Certificate uploaded', source: CERTIFICATE },
]);
export type VehicleStage = CodeOf<typeof VEHICLE_STAGES>;

/** Key parts that a vehicle is traced by. `isCompulsory`: a component of the CCC catalogue, whose certificate number is asked for. */
export const KEY_PART_TYPES = codeList([
  { code: 'ENGINE', zh: '发动机', en: 'Engine', source: RECALL, isCompulsory: false },
  { code: 'TANK_BODY', zh: '罐体', en: 'Tank body', source: RECALL, isCompulsory: false },
  { code: 'POWER_TAKE_OFF', zh: '取力器', en: 'Power take-off', source: RECALL, isCompulsory: false },
  { code: 'PUMP', zh: '泵', en: 'Pump', source: RECALL, isCompulsory: false },
  { code: 'CRANE', zh: '起重机或吊臂', en: 'Crane or boom', source: RECALL, isCompulsory: false },
  { code: 'EMERGENCY_VALVE', zh: '紧急切断阀', en: 'Emergency shut-off valve', source: RECALL, isCompulsory: false },
  { code: 'LAMP', zh: '灯具', en: 'Lamp', source: COMPULSORY, isCompulsory: true },
  { code: 'REFLECTIVE_TAPE', zh: '车身反光标识', en: 'Reflective tape', source: COMPULSORY, isCompulsory: true },
  { code: 'UNDERRUN_GUARD', zh: '侧面及后下部防护装置', en: 'Side and rear guard', source: RECALL, isCompulsory: false },
  { code: 'TYRE', zh: '轮胎', en: 'Tyre', source: COMPULSORY, isCompulsory: true },
  { code: 'SEAT_BELT', zh: '安全带', en: 'Seat belt', source: COMPULSORY, isCompulsory: true },
  { code: 'RECORDER', zh: '行驶记录仪', en: 'Tachograph or position recorder', source: COMPULSORY, isCompulsory: true },
  { code: 'AXLE', zh: '车轴', en: 'Axle', source: RECALL, isCompulsory: false },
  { code: 'OTHER', zh: '其他', en: 'Other', source: RECALL, isCompulsory: false },
]);
export type KeyPartType = CodeOf<typeof KEY_PART_TYPES>;

export const INSPECTION_STATES = codeList([
  { code: 'DRAFT', zh: '检验中', en: 'Under way', source: LINE_END },
  { code: 'FINISHED', zh: '已完成', en: 'Finished', source: LINE_END },
  { code: 'DISCARDED', zh: '已放弃', en: 'Discarded', source: LINE_END },
]);

/** What became of one item, and of a whole inspection. */
export const INSPECTION_VERDICTS = codeList([
  { code: 'PASS', zh: '合格', en: 'Pass', source: LINE_END },
  { code: 'FAIL', zh: '不合格', en: 'Fail', source: LINE_END },
  { code: 'NOT_APPLICABLE', zh: '不适用', en: 'Not applicable', source: LINE_END },
]);
export type InspectionVerdict = CodeOf<typeof INSPECTION_VERDICTS>;

/** QX: of a complete vehicle. DP: of a chassis. */
export const CONFORMITY_KINDS = codeList([
  { code: 'QX', zh: '整车合格证', en: 'Complete vehicle (QX)', source: CERTIFICATE },
  { code: 'DP', zh: '底盘合格证', en: 'Chassis (DP)', source: CERTIFICATE },
]);
export type ConformityKind = CodeOf<typeof CONFORMITY_KINDS>;

export const CONFORMITY_STATES = codeList([
  { code: 'DRAFT', zh: '草稿', en: 'Draft', source: CERTIFICATE },
  { code: 'ISSUED', zh: '已签发，待上传', en: 'Issued, not uploaded', source: CERTIFICATE },
  { code: 'UPLOADING', zh: '上传中', en: 'Being uploaded', source: CERTIFICATE },
  { code: 'UPLOADED', zh: '已上传', en: 'Uploaded', source: CERTIFICATE },
  { code: 'UPLOAD_FAILED', zh: '上传失败', en: 'Upload failed', source: CERTIFICATE },
  { code: 'LATE_REQUESTED', zh: '补传待批', en: 'Late upload requested', source: CERTIFICATE },
  { code: 'LATE_APPROVED', zh: '补传已批准', en: 'Late upload approved', source: CERTIFICATE },
  { code: 'REVOKED', zh: '已撤销', en: 'Revoked', source: CERTIFICATE },
]);

const SUBMISSION = 'zone scheme: rows sent in one piece';

export const SUBMISSION_KINDS = codeList([
  { code: 'VEHICLES', zh: '车辆', en: 'Vehicles', source: SUBMISSION },
  { code: 'INSPECTIONS', zh: '下线检验', en: 'Line-end inspections', source: SUBMISSION },
  { code: 'CONFORMITY', zh: '合格证签发', en: 'Conformity certificates', source: SUBMISSION },
  { code: 'UPLOADS', zh: '合格证上传', en: 'Uploads of certificates', source: SUBMISSION },
]);
export type SubmissionKind = CodeOf<typeof SUBMISSION_KINDS>;

/** What became of one row of a submission. */
export const ROW_OUTCOMES = codeList([
  { code: 'CREATED', zh: '已新建', en: 'Created', source: SUBMISSION },
  { code: 'CHANGED', zh: '已更新', en: 'Changed', source: SUBMISSION },
  { code: 'UNCHANGED', zh: '无变化', en: 'Unchanged', source: SUBMISSION },
  { code: 'REFUSED', zh: '未接受', en: 'Refused', source: SUBMISSION },
  { code: 'LEFT_OUT', zh: '未写入（其他行有误）', en: 'Left out, because another row was refused', source: SUBMISSION },
]);
export type RowOutcome = CodeOf<typeof ROW_OUTCOMES>;

/** Rows that one submission may hold. */
export const MOST_SUBMITTED_ROWS = 500;

/** What the gate in front of a conformity certificate asks, in the order in which a person would put it right. */
export const GATE_CHECKS = codeList([
  { code: 'INSPECTION', zh: '最近一次下线检验的关键项全部合格', en: 'The newest inspection passed on every critical item', source: LINE_END },
  { code: 'INSPECTION_PLAN', zh: '检验依据当日有效的项目模板', en: 'It followed the plan that was valid on its day', source: LINE_END },
  { code: 'INSPECTION_DATE', zh: '检验不晚于发证日期', en: 'It was not after the day of issue', source: LINE_END },
  { code: 'PRODUCT', zh: '公告产品在发证日期有效', en: 'The product is published on the day of issue', source: CERTIFICATE },
  { code: 'CHASSIS', zh: '底盘在公告允许范围内', en: 'The chassis is one of those allowed', source: CERTIFICATE },
  { code: 'CHASSIS_CERTIFICATE', zh: '底盘合格证齐全', en: 'The chassis certificate is there', source: CERTIFICATE },
  { code: 'DATES', zh: '日期先后相符', en: 'The dates follow one another', source: CERTIFICATE },
  { code: 'UNIQUE', zh: '没有同种类的有效合格证', en: 'No certificate of the kind is effective', source: CERTIFICATE },
  { code: 'CONTENT', zh: '合格证参数与公告相符', en: 'What it says agrees with the Announcement', source: CERTIFICATE },
]);
export type GateCheckCode = CodeOf<typeof GATE_CHECKS>;

const EXCHANGE = 'operations of the certificate center’s service';

/** What is told to the certificate center about a certificate, under the names that its service gives them. */
export const TRANSFER_OPERATIONS = codeList([
  { code: 'INSERT', zh: '上传', en: 'Upload', source: EXCHANGE, operation: 'uploadInsert' },
  { code: 'OVERTIME', zh: '补传', en: 'Late upload', source: EXCHANGE, operation: 'uploadOverTime' },
  { code: 'UPDATE', zh: '修改', en: 'Correction', source: EXCHANGE, operation: 'uploadUpdate' },
  { code: 'DELETE', zh: '撤销', en: 'Revocation', source: EXCHANGE, operation: 'uploadDelete' },
]);
export type TransferOperation = CodeOf<typeof TRANSFER_OPERATIONS>;

export const TRANSFER_STATES = codeList([
  { code: 'WAITING', zh: '待传送', en: 'Waiting', source: EXCHANGE },
  { code: 'DELIVERED', zh: '已传送', en: 'Delivered', source: EXCHANGE },
  { code: 'FAILED', zh: '传送失败', en: 'Failed', source: EXCHANGE },
]);
export type TransferState = CodeOf<typeof TRANSFER_STATES>;
