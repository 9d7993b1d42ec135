import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, PrimaryColumn } from 'typeorm';
import { DateTime } from './scalars';

/** What every changeable row has: an id made by the application, a version, and its times. */
@ObjectType({ simpleResolvers: true })
export abstract class Versioned {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  @Field(() => ID, { description: '标识（UUIDv7）\nIdentifier (UUIDv7)' })
  id: string;

  @Column({ type: 'int' })
  @Field(() => Int, { description: '版本号，修改时须带上\nVersion; an update must carry it' })
  version: number;

  @Column({ type: 'datetime', precision: 3 })
  @Field(() => DateTime, { description: '建立时间\nWhen the row was created' })
  createdAt: Date;

  @Column({ type: 'datetime', precision: 3 })
  @Field(() => DateTime, { description: '最近修改时间\nWhen the row was last changed' })
  updatedAt: Date;
}

/** A row that belongs to an enterprise. The owner's keys are copied onto the row, so that every scope compares within one table. */
@ObjectType({ simpleResolvers: true })
export abstract class Owned extends Versioned {
  @Column({ type: 'varchar', length: 36 })
  @Field(() => ID, { description: '所属企业\nThe enterprise the row belongs to' })
  enterpriseId: string;

  @Column({ type: 'varchar', length: 6 })
  @Field(() => String, { description: '所属企业的行政区划代码\nRegion code of that enterprise' })
  regionCode: string;
}
