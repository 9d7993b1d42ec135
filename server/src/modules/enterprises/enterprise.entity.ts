import type { EnterpriseKind, EnterpriseStatus } from '@bianzhong/domain';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Owned } from '../../kernel/owned';
import { CreditCode } from '../../kernel/scalars';
import { EnterpriseKinds, EnterpriseStatuses } from './enterprise.enums';

/** An enterprise of the zone. It owns itself: `enterpriseId` is its own id, which is also the id of its organisation. */
@Entity('enterprise')
@ObjectType({ description: '企业\nEnterprise', simpleResolvers: true })
export class Enterprise extends Owned {
  @Column({ type: 'varchar', length: 18 })
  @Field(() => CreditCode, { description: '统一社会信用代码\nUnified social credit code' })
  creditCode: string;

  /** GB 32100 check characters of early pilot codes are wrong; such a code is accepted on record, never silently. */
  @Column({ type: 'varchar', length: 300, nullable: true })
  @Field(() => String, { nullable: true, description: '校验不符仍采用的理由\nWhy a code that fails its check was accepted' })
  codeOverrideReason: string | null;

  @Column({ type: 'varchar', length: 120 })
  @Field(() => String, { description: '名称\nName' })
  name: string;

  @Column({ type: 'simple-json' })
  @Field(() => [EnterpriseKinds], { description: '企业类别\nKinds' })
  kinds: EnterpriseKind[];

  @Column({ type: 'varchar', length: 200 })
  @Field(() => String, { description: '地址\nAddress' })
  address: string;

  @Column({ type: 'varchar', length: 60 })
  @Field(() => String, { description: '法定代表人\nLegal representative' })
  legalRepresentative: string;

  @Column({ type: 'varchar', length: 60 })
  @Field(() => String, { description: '联系人\nContact' })
  contactName: string;

  @Column({ type: 'varchar', length: 30 })
  @Field(() => String, { description: '联系电话\nPhone of the contact' })
  contactPhone: string;

  @Column({ type: 'varchar', length: 120, nullable: true })
  @Field(() => String, { nullable: true, description: '电子邮箱\nE-mail of the contact' })
  contactEmail: string | null;

  @Column({ type: 'varchar', length: 10 })
  @Field(() => String, { description: '行业代码（GB/T 4754）\nIndustry code (GB/T 4754)' })
  industryCode: string;

  @Column({ type: 'boolean' })
  @Field(() => Boolean, { description: '是否取得专用汽车生产资质\nLicensed to make special-purpose vehicles' })
  isLicensed: boolean;

  @Column({ type: 'boolean' })
  @Field(() => Boolean, { description: '是否生产危化品罐式车\nMakes tank vehicles for dangerous goods' })
  makesTankTrucks: boolean;

  @Column({ type: 'varchar', length: 20 })
  @Field(() => EnterpriseStatuses, { description: '状态\nStatus' })
  status: EnterpriseStatus;

  @Column({ type: 'varchar', length: 600 })
  searchText: string;
}
