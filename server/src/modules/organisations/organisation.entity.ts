import type { OrganisationKind } from '@bianzhong/domain';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Versioned } from '../../kernel/owned';
import { OrganisationKinds } from './organisation.enums';

/** Where people belong: an enterprise, a department with its region, the testing center, or the platform itself. An enterprise's organisation has the id of the enterprise. */
@Entity('organisation')
@ObjectType({ description: '机构：企业、政府部门、检测中心或平台\nOrganisation: enterprise, department, testing center or the platform', simpleResolvers: true })
export class Organisation extends Versioned {
  @Column({ type: 'varchar', length: 20 })
  @Field(() => OrganisationKinds, { description: '机构类别\nKind' })
  kind: OrganisationKind;

  @Column({ type: 'varchar', length: 120 })
  @Field(() => String, { description: '名称\nName' })
  name: string;

  /** What the sign-in names of its people end with: `wang@handle`. So no name is ever taken by a stranger. */
  @Column({ type: 'varchar', length: 40 })
  @Field(() => String, { description: '登录名后缀\nWhat the sign-in names of its people end with' })
  handle: string;

  /** A department sees the regions that begin with it; of an enterprise it is the region code. */
  @Column({ type: 'varchar', length: 6, nullable: true })
  @Field(() => String, { nullable: true, description: '行政区划代码或其前缀（4213 为随州市）\nRegion code or its prefix' })
  regionPrefix: string | null;

  /** Nobody of a closed organisation signs in any more, and open sessions end. */
  @Column({ type: 'boolean' })
  @Field(() => Boolean, { description: '是否已关闭\nWhether it is closed' })
  isClosed: boolean;

  @Column({ type: 'varchar', length: 400 })
  searchText: string;
}

/** What this database is: made once, when it was empty. */
@Entity('installation')
export class Installation extends Versioned {
  @Column({ type: 'boolean' })
  isDemonstration: boolean;

  /** Whether it was made to its end; a half-made one is refused at the start. */
  @Column({ type: 'boolean' })
  isComplete: boolean;
}
