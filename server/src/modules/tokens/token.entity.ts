import type { Permission } from '@bianzhong/domain';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Secret } from '../../kernel/audit';
import { Owned, Versioned } from '../../kernel/owned';
import { CalendarDate, DateTime } from '../../kernel/scalars';

/** With what a machine of an enterprise asks the API in the name of the person who made it. Only a hash of its text is kept. */
@Entity('api_token')
@ObjectType({ description: '接口令牌：企业的信息系统凭它访问接口\nAPI token, with which a system of the enterprise asks the API', simpleResolvers: true })
export class ApiToken extends Owned {
  @Column({ type: 'varchar', length: 36 })
  accountId: string;

  @Column({ type: 'varchar', length: 60 })
  @Field(() => String, { description: '名称\nName' })
  name: string;

  @Column({ type: 'varchar', length: 8 })
  @Field(() => String, { description: '令牌的前 8 个字符，用于辨认\nFirst eight characters of the token, to tell it by' })
  beginning: string;

  @Secret()
  @Column({ type: 'varchar', length: 64 })
  tokenHash: string;

  @Column({ type: 'simple-json' })
  @Field(() => [String], { description: '授予的权限\nPermissions it was given' })
  permissions: Permission[];

  @Column({ type: 'date' })
  @Field(() => CalendarDate, { description: '可使用的最后一天\nLast day on which it can be used' })
  expiresOn: string;

  /** Which of the places of its enterprise it takes, 1 up to the limit; unique, so that two servers cannot fill one place twice. */
  @Column({ type: 'int', nullable: true })
  place: number | null;

  @Column({ type: 'datetime', precision: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: '作废时间\nWhen it was revoked' })
  revokedAt: Date | null;

  @Column({ type: 'datetime', precision: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: '最近使用（每分钟至多记一次）\nLast use, noted once a minute at most' })
  lastUsedAt: Date | null;

  @Column({ type: 'varchar', length: 60, nullable: true })
  @Field(() => String, { nullable: true, description: '最近使用的来源地址\nAddress of the last use' })
  lastAddress: string | null;

  @Column({ type: 'varchar', length: 400 })
  searchText: string;
}

/** How long tokens may last and how many there may be, from a date on; changed by adding a row, never by editing one. */
@Entity('token_policy')
export class TokenPolicy extends Versioned {
  @Column({ type: 'date' })
  validFrom: string;

  @Column({ type: 'int' })
  longestDays: number;

  @Column({ type: 'int' })
  mostActive: number;

  @Column({ type: 'varchar', length: 200 })
  source: string;
}
