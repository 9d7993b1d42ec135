import type { AccountStatus, OrganisationKind, Role } from '@bianzhong/domain';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Secret } from '../../kernel/audit';
import { Versioned } from '../../kernel/owned';
import { DateTime } from '../../kernel/scalars';
import { AccountStatuses, Roles } from './account.enums';

/** One person of one organisation. */
@Entity('account')
@ObjectType({ description: '账号：一个机构中的一个人\nAccount: one person of one organisation', simpleResolvers: true })
export class Account extends Versioned {
  @Column({ type: 'varchar', length: 36 })
  organisationId: string;

  /** Copied from the organisation, so that a rule needs no second row. */
  @Column({ type: 'varchar', length: 20 })
  organisationKind: OrganisationKind;

  @Column({ type: 'varchar', length: 100 })
  @Field(() => String, { description: '登录名\nSign-in name' })
  name: string;

  @Column({ type: 'varchar', length: 60 })
  @Field(() => String, { description: '姓名\nName of the person' })
  displayName: string;

  @Column({ type: 'simple-json' })
  @Field(() => [Roles], { description: '角色\nRoles' })
  roles: Role[];

  @Column({ type: 'varchar', length: 20 })
  @Field(() => AccountStatuses, { description: '状态\nStatus' })
  status: AccountStatus;

  @Secret()
  @Column({ type: 'varchar', length: 200 })
  passwordHash: string;

  @Secret()
  @Column({ type: 'simple-json' })
  formerPasswordHashes: string[];

  @Column({ type: 'datetime', precision: 3, nullable: true })
  passwordChangedAt: Date | null;

  @Column({ type: 'boolean' })
  @Field(() => Boolean, { description: '下次登录须修改密码\nMust change the password' })
  mustChangePassword: boolean;

  @Column({ type: 'int' })
  failedSignIns: number;

  @Column({ type: 'datetime', precision: 3, nullable: true })
  lockedUntil: Date | null;

  @Column({ type: 'datetime', precision: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: '最近登录\nLast sign-in' })
  lastSignInAt: Date | null;

  /** Whether the demonstration sign-in page shows a card for it. */
  @Column({ type: 'boolean' })
  inCast: boolean;

  @Column({ type: 'varchar', length: 400 })
  searchText: string;
}

/** The rules of passwords and sessions from a date on; changed by adding a row, never by editing one. */
@Entity('password_policy')
@ObjectType({ description: '口令与会话规则（按生效日期）\nDated rules of passwords and sessions', simpleResolvers: true })
export class PasswordPolicy extends Versioned {
  @Column({ type: 'date' })
  @Field(() => String, { description: '生效日期\nValid from' })
  validFrom: string;

  @Column({ type: 'int' })
  @Field(() => Int, { description: '最短长度\nMinimum length' })
  minimumLength: number;

  @Column({ type: 'int' })
  @Field(() => Int, { description: '至少几类字符（大写、小写、数字、符号）\nHow many classes of characters' })
  characterClasses: number;

  @Column({ type: 'int' })
  @Field(() => Int, { description: '最长使用天数\nMaximum age in days' })
  maximumAgeDays: number;

  @Column({ type: 'int' })
  @Field(() => Int, { description: '不得重复最近几次的口令\nHow many former passwords are refused' })
  formerPasswordsRefused: number;

  @Column({ type: 'int' })
  @Field(() => Int, { description: '连续失败几次后锁定\nFailures before the lock' })
  failuresBeforeLock: number;

  @Column({ type: 'int' })
  @Field(() => Int, { description: '锁定分钟数\nMinutes locked' })
  lockMinutes: number;

  @Column({ type: 'int' })
  @Field(() => Int, { description: '空闲多少分钟后退出\nIdle minutes before the session ends' })
  idleMinutes: number;

  @Column({ type: 'int' })
  @Field(() => Int, { description: '会话最长小时数\nHours before the session ends in any case' })
  absoluteHours: number;

  @Column({ type: 'varchar', length: 200 })
  @Field(() => String, { description: '依据\nSource' })
  source: string;
}
