import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Secret } from '../../kernel/audit';
import { Versioned } from '../../kernel/owned';
import { DateTime } from '../../kernel/scalars';

/** One sign-in on one device. The browser holds the token, the database only its hash. */
@Entity('session')
@ObjectType({ description: '会话：一台设备上的一次登录\nSession: one sign-in on one device', simpleResolvers: true })
export class Session extends Versioned {
  @Column({ type: 'varchar', length: 36 })
  accountId: string;

  @Secret()
  @Column({ type: 'varchar', length: 64 })
  tokenHash: string;

  @Column({ type: 'datetime', precision: 3 })
  @Field(() => DateTime, { description: '最近活动\nLast seen' })
  lastSeenAt: Date;

  @Column({ type: 'datetime', precision: 3 })
  expiresAt: Date;

  @Column({ type: 'datetime', precision: 3, nullable: true })
  endedAt: Date | null;

  @Column({ type: 'varchar', length: 60 })
  @Field(() => String, { description: '来源地址\nAddress' })
  address: string;

  @Column({ type: 'varchar', length: 300 })
  @Field(() => String, { description: '浏览器\nBrowser' })
  userAgent: string;
}
