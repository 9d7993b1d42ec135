import { ROW_OUTCOMES, SUBMISSION_KINDS, type FieldIssue, type RowOutcome, type SubmissionKind } from '@bianzhong/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Secret } from '../../kernel/audit';
import { enumOf } from '../../kernel/enums';
import { Owned } from '../../kernel/owned';

export const SubmissionKinds = enumOf('SubmissionKind', '批量提交的内容\nWhat was submitted', SUBMISSION_KINDS);
export const RowOutcomes = enumOf('RowOutcome', '一行的处理结果\nWhat became of one row', ROW_OUTCOMES);

/** What became of one row: which it was, what it is now, and what was wrong with it. */
export interface RowResult {
  row: number;
  key: string;
  outcome: RowOutcome;
  targetId: string | null;
  faults: FieldIssue[];
}

/** Rows that were sent in one piece, and the answer to each: the same idempotency key gives this answer again. */
@Entity('submission')
@ObjectType({ description: '批量提交及逐行结果\nRows submitted in one piece, with a result for each', simpleResolvers: true })
export class Submission extends Owned {
  @Column({ type: 'varchar', length: 20 })
  @Field(() => SubmissionKinds, { description: '内容\nWhat was submitted' })
  kind: SubmissionKind;

  @Column({ type: 'varchar', length: 120 })
  @Field(() => String, { description: '提交人\nWho submitted it' })
  submittedByName: string;

  @Column({ type: 'int' })
  @Field(() => Int, { description: '行数\nNumber of rows' })
  rowCount: number;

  @Column({ type: 'int' })
  @Field(() => Int, { description: '新建行数\nRows created' })
  createdCount: number;

  @Column({ type: 'int' })
  @Field(() => Int, { description: '更新行数\nRows changed' })
  changedCount: number;

  @Column({ type: 'int' })
  @Field(() => Int, { description: '未接受行数\nRows refused' })
  refusedCount: number;

  /** Told by the rows' own audit lines; five hundred of them would not fit into one. */
  @Secret()
  @Column({ type: 'simple-json' })
  results: RowResult[];
}

/** A fault of one field of a row. */
@ObjectType({ description: '一行中的一处错误\nA fault in one row', simpleResolvers: true })
export class RowFault {
  @Field(() => String, { description: '字段\nField' })
  path: string;

  @Field(() => String, { description: '原因代码\nReason' })
  reason: string;

  @Field(() => String, { description: '原因与改法\nThe reason in words, and what to do' })
  message: string;
}

/** One row's result as it is told. */
@ObjectType({ description: '一行的处理结果\nThe result of one row', simpleResolvers: true })
export class SubmissionRow {
  @Field(() => Int, { description: '行号，自 1 起\nWhich row, from 1' })
  row: number;

  @Field(() => String, { description: '所提交的关键值（如 VIN）\nWhat names the row, such as the VIN' })
  key: string;

  @Field(() => RowOutcomes, { description: '结果\nOutcome' })
  outcome: RowOutcome;

  @Field(() => ID, { nullable: true, description: '对应的记录\nThe record it became' })
  targetId: string | null;

  @Field(() => [RowFault], { description: '错误\nFaults' })
  faults: RowFault[];
}
