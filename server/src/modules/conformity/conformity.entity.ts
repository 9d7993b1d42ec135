import { CONFORMITY_FIELD_LIST, type ConformityField, type ConformityKind, type ConformityState, type KeptPayload, type TransferOperation, type TransferState } from '@bianzhong/domain';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Owned } from '../../kernel/owned';
import { CalendarDate, DateTime, Decimal, Vin } from '../../kernel/scalars';
import { ConformityKinds, ConformityStates, TransferOperations, TransferStates } from './conformity.enums';

const TYPES = { text: String, whole: Int, decimal: Decimal, date: CalendarDate, flag: Boolean } as const;

const described = ({ zh, en, unit }: ConformityField) => unit ? `${zh}（${unit}）\n${en}, ${unit}` : `${zh}\n${en}`;

/** What a certificate says of its vehicle; its fields are those of the domain's table. */
@ObjectType('ConformityPayload', { description: '合格证参数\nWhat a conformity certificate says of its vehicle', simpleResolvers: true })
export class ConformityPayloadType {}

/** The same as it is entered. */
@InputType({ description: '合格证参数\nWhat a conformity certificate says of its vehicle' })
export class ConformityPayloadInput {}

for (const field of CONFORMITY_FIELD_LIST) {
  const settings = { nullable: true, description: described(field) };
  Field(() => TYPES[field.kind], settings)(ConformityPayloadType.prototype, field.name);
  Field(() => TYPES[field.kind], settings)(ConformityPayloadInput.prototype, field.name);
}

/** The conformity certificate that goes with a vehicle or a chassis out of the factory (GB/T 21085). */
@Entity('conformity_certificate')
@ObjectType({ description: '机动车整车出厂合格证\nConformity certificate', simpleResolvers: true })
export class ConformityCertificate extends Owned {
  @Column({ type: 'varchar', length: 15 })
  @Field(() => String, { description: '合格证编号（14 位，官方打印后 15 位；本企业内唯一）\nNumber: 14 characters, 15 after the official print; unique within the enterprise' })
  number: string;

  @Column({ type: 'varchar', length: 2 })
  @Field(() => ConformityKinds, { description: '种类\nKind' })
  kind: ConformityKind;

  @Column({ type: 'varchar', length: 20 })
  @Field(() => ConformityStates, { description: '状态\nState' })
  state: ConformityState;

  @Column({ type: 'varchar', length: 36 })
  @Field(() => ID, { description: '车辆\nThe vehicle' })
  vehicleId: string;

  @Column({ type: 'varchar', length: 17 })
  @Field(() => Vin, { description: '车辆识别代号\nVehicle identification number' })
  vin: string;

  @Column({ type: 'varchar', length: 36 })
  @Field(() => ID, { description: '公告产品\nThe announced product' })
  productId: string;

  /** With `vin` it refers to the `passedVin` of the inspection: the database refuses any other. A chassis certificate and a draft have none. */
  @Column({ type: 'varchar', length: 36, nullable: true })
  @Field(() => ID, { nullable: true, description: '所依据的下线检验\nThe inspection it rests on' })
  inspectionId: string | null;

  /** `kind vin` while the certificate is effective, else empty: at most one of a kind a vehicle, held by a unique index. */
  @Column({ type: 'varchar', length: 20, nullable: true })
  effectiveKey: string | null;

  @Column({ type: 'date', nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: '发证日期\nDay of issue' })
  issuedOn: string | null;

  @Column({ type: 'datetime', precision: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: '签发时间，上传时限自此起算\nWhen it was issued; the time limit of the upload runs from here' })
  issuedAt: Date | null;

  @Column({ type: 'varchar', length: 60, nullable: true })
  @Field(() => String, { nullable: true, description: '签发人\nWho issued it' })
  issuedByName: string | null;

  @Column({ type: 'datetime', precision: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: '上传时限\nUntil when it is to be uploaded' })
  uploadDueAt: Date | null;

  @Column({ type: 'datetime', precision: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: '此后补传须附书面说明\nFrom when on a late upload needs a written explanation' })
  writtenFrom: Date | null;

  /** The dated rule that the time limit was taken from. */
  @Column({ type: 'varchar', length: 36, nullable: true })
  uploadRuleId: string | null;

  @Column({ type: 'datetime', precision: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: '上传时间\nWhen it was uploaded' })
  uploadedAt: Date | null;

  @Column({ type: 'varchar', length: 500, nullable: true })
  @Field(() => String, { nullable: true, description: '上传失败原因\nWhy the upload failed' })
  uploadFault: string | null;

  @Column({ type: 'varchar', length: 500, nullable: true })
  @Field(() => String, { nullable: true, description: '补传说明\nExplanation of a late upload' })
  lateReason: string | null;

  @Column({ type: 'varchar', length: 60, nullable: true })
  @Field(() => String, { nullable: true, description: '书面说明文号（超过 30 天须有）\nNumber of the written explanation, asked for from 30 days on' })
  lateDocument: string | null;

  @Column({ type: 'varchar', length: 500, nullable: true })
  @Field(() => String, { nullable: true, description: '补传不予同意的理由\nWhy a late upload was refused' })
  lateRefusal: string | null;

  @Column({ type: 'varchar', length: 500, nullable: true })
  @Field(() => String, { nullable: true, description: '修改或撤销理由\nWhy it was corrected or revoked' })
  stateReason: string | null;

  @Column({ type: 'datetime', precision: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: '撤销时间\nWhen it was revoked' })
  revokedAt: Date | null;

  @Column({ type: 'varchar', length: 36, nullable: true })
  @Field(() => ID, { nullable: true, description: '所更换的合格证\nThe certificate it takes the place of' })
  replacesId: string | null;

  @Column({ type: 'varchar', length: 20, nullable: true })
  @Field(() => String, { nullable: true, description: '纸张编号\nNumber of the paper' })
  paperNumber: string | null;

  @Column({ type: 'varchar', length: 40, nullable: true })
  @Field(() => String, { nullable: true, description: '打印唯一码\nPrint code' })
  printCode: string | null;

  @Column({ type: 'simple-json' })
  @Field(() => ConformityPayloadType, { description: '合格证参数\nWhat the certificate says of the vehicle' })
  payload: KeptPayload;
}

/** What a certificate says when it is told to the certificate center. */
export interface TransferContent {
  number: string;
  kind: ConformityKind;
  vin: string;
  issuedOn: string;
  payload: KeptPayload;
}

/** Something that is to reach the certificate center: written together with the verb that asks for it, delivered afterwards. */
@Entity('conformity_transfer')
@ObjectType({ description: '合格证传送记录\nTransfer of a certificate to the certificate center', simpleResolvers: true })
export class ConformityTransfer extends Owned {
  @Column({ type: 'varchar', length: 36 })
  @Field(() => ID, { description: '合格证\nThe certificate' })
  certificateId: string;

  @Column({ type: 'varchar', length: 20 })
  @Field(() => TransferOperations, { description: '操作\nOperation' })
  operation: TransferOperation;

  @Column({ type: 'varchar', length: 20 })
  @Field(() => TransferStates, { description: '状态\nState' })
  state: TransferState;

  @Column({ type: 'varchar', length: 500, nullable: true })
  @Field(() => String, { nullable: true, description: '理由\nReason' })
  reason: string | null;

  @Column({ type: 'int' })
  @Field(() => Int, { description: '尝试次数\nHow often it was tried' })
  tries: number;

  @Column({ type: 'varchar', length: 500, nullable: true })
  @Field(() => String, { nullable: true, description: '失败原因\nWhy it failed' })
  fault: string | null;

  @Column({ type: 'varchar', length: 120, nullable: true })
  @Field(() => String, { nullable: true, description: '交换文件名\nName of the exchange file' })
  fileName: string | null;

  @Column({ type: 'datetime', precision: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: '传送时间\nWhen it was delivered' })
  deliveredAt: Date | null;

  /** As it stood when the verb was done: what is changed meanwhile is told by a transfer of its own. */
  @Column({ type: 'simple-json' })
  content: TransferContent;
}
