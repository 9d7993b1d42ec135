import type { ColumnMapping, FieldIssue, ImportKind, ImportMode, ImportState, Language } from '@bianzhong/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Secret } from '../../kernel/audit';
import { Owned } from '../../kernel/owned';
import { DateTime } from '../../kernel/scalars';
import { ImportKinds, ImportModes } from './import.enums';

/** A column of an imported file, as it was understood. */
@ObjectType({ description: '导入文件的一列及其含义\nA column of an imported file and what it was taken for', simpleResolvers: true })
export class ImportFileColumn {
  @Field(() => String, { description: '列号，如 A\nLetter of the column' })
  letter: string;

  @Field(() => String, { description: '表头原文\nHead as it is written' })
  head: string;

  @Field(() => String, { nullable: true, description: '对应的字段；未使用的列为空\nThe field it fills; none for a column left aside' })
  field: string | null;
}

/** A record that keeps an import from being undone. */
export interface Hindrance { key: string; reason: string }

/** A file that was imported, or only checked, and what came of its rows. */
@Entity('import')
@ObjectType({ description: '一次文件导入\nImport of a file', simpleResolvers: true })
export class Import extends Owned {
  @Column({ type: 'varchar', length: 20 })
  @Field(() => ImportKinds, { description: '内容\nWhat its rows are' })
  kind: ImportKind;

  @Column({ type: 'varchar', length: 20 })
  @Field(() => ImportModes, { description: '方式\nWhat was to become of them' })
  mode: ImportMode;

  @Column({ type: 'varchar', length: 36 })
  @Field(() => ID, { description: '导入的文件\nThe file' })
  fileId: string;

  @Column({ type: 'varchar', length: 200 })
  @Field(() => String, { description: '文件名\nName of the file' })
  fileName: string;

  @Column({ type: 'varchar', length: 36 })
  @Field(() => ID, { description: '执行导入的任务\nThe job that does it' })
  jobId: string;

  @Column({ type: 'varchar', length: 60 })
  @Field(() => String, { description: '导入人\nWho imported it' })
  accountName: string;

  /** In which the file of the errors is written. */
  @Column({ type: 'varchar', length: 2 })
  language: Language;

  @Column({ type: 'simple-json' })
  mapping: ColumnMapping[];

  @Column({ type: 'simple-json' })
  @Field(() => [ImportFileColumn], { description: '各列及其含义，读到表头之后才有\nThe columns and what they were taken for, once the heads were read' })
  columns: ImportFileColumn[];

  /** Where the heads stand; 0 until they were found. */
  @Column({ type: 'int' })
  headRow: number;

  @Column({ type: 'int' })
  @Field(() => Int, { description: '已处理的行数\nRows that were looked at' })
  rowCount: number;

  @Column({ type: 'int' })
  @Field(() => Int, { description: '新建（只检查时为将新建）\nCreated, or to be created where it was only checked' })
  createdCount: number;

  @Column({ type: 'int' })
  @Field(() => Int, { description: '更新（只检查时为将更新）\nChanged, or to be changed' })
  changedCount: number;

  @Column({ type: 'int' })
  @Field(() => Int, { description: '无变化\nUnchanged' })
  unchangedCount: number;

  @Column({ type: 'int' })
  @Field(() => Int, { description: '有误的行数\nRows with faults' })
  refusedCount: number;

  @Column({ type: 'int' })
  @Field(() => Int, { description: '错误总数\nNumber of faults' })
  errorCount: number;

  /** How it ended; empty while it runs, and when it broke off. */
  @Column({ type: 'varchar', length: 20, nullable: true })
  outcome: Extract<ImportState, 'CHECKED' | 'IMPORTED' | 'REFUSED'> | null;

  @Column({ type: 'datetime', precision: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: '可撤销的期限；没有写入内容时为空\nUntil when it can be undone; empty when it wrote nothing' })
  undoUntil: Date | null;

  @Column({ type: 'varchar', length: 36, nullable: true })
  undoJobId: string | null;

  @Column({ type: 'datetime', precision: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: '撤销完成的时间\nWhen it was undone' })
  undoneAt: Date | null;

  /** What kept it from being undone the last time. */
  @Column({ type: 'simple-json' })
  hindrances: Hindrance[];
}

/** One fault in the file, at its cell. */
@Entity('import_error')
@ObjectType({ description: '导入文件中的一处错误\nA fault in an imported file', simpleResolvers: true })
export class ImportError extends Owned {
  @Column({ type: 'varchar', length: 36 })
  @Field(() => ID, { description: '所属的导入\nThe import' })
  importId: string;

  @Column({ type: 'int' })
  rowNumber: number;

  @Column({ type: 'varchar', length: 4, nullable: true })
  letter: string | null;

  @Column({ type: 'varchar', length: 80, nullable: true })
  @Field(() => String, { nullable: true, description: '表头原文；针对整行时为空\nHead of the column; none where the whole row is meant' })
  head: string | null;

  @Column({ type: 'varchar', length: 150, nullable: true })
  @Field(() => String, { nullable: true, description: '单元格内容（过长时截短）\nWhat stands in the cell, shortened' })
  value: string | null;

  @Column({ type: 'varchar', length: 80 })
  @Field(() => String, { description: '原因代码\nReason code' })
  reason: string;

  @Column({ type: 'simple-json', nullable: true })
  params: Record<string, string | number> | null;
}

/** A fault as the file of the errors needs it. */
export interface StepFault { row: number; column: number | null; reason: string; params: FieldIssue['params'] | null }

/** What a row was before it was changed, and the version at which the change left it. */
export interface StepChange { entity: string; id: string; version: number; before: Record<string, unknown> }

/** What one block of rows wrote, and what was wrong with it. */
@Entity('import_step')
export class ImportStep extends Owned {
  @Column({ type: 'varchar', length: 36 })
  importId: string;

  @Column({ type: 'int' })
  lastRow: number;

  /** Identifiers of new rows by their entity. */
  @Secret()
  @Column({ type: 'simple-json' })
  created: Record<string, string[]>;

  @Secret()
  @Column({ type: 'simple-json' })
  changed: StepChange[];

  @Secret()
  @Column({ type: 'simple-json' })
  faults: StepFault[];

  @Column({ type: 'boolean' })
  isUndone: boolean;
}
