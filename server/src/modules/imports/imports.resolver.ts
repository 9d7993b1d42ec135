import { adviceOf, type ImportState } from '@bianzhong/domain';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../kernel/allow';
import { connectionOf, type ConnectionOf } from '../../kernel/connection';
import { actionEnum } from '../../kernel/enums';
import { AtInput } from '../../kernel/inputs';
import { listArguments } from '../../kernel/list';
import type { Request } from '../../kernel/request';
import { actionsFor, actionsOf } from '../../kernel/rules';
import { StoredFile } from '../files';
import { Job } from '../jobs';
import { Import, ImportError } from './import.entity';
import { ImportStates } from './import.enums';
import { ImportErrorArguments, ImportFilter, ImportInput, ImportOrder, type ImportList } from './import.inputs';
import { can } from './import.rules';
import * as service from './imports.service';

const ImportArguments = listArguments(ImportFilter, ImportOrder);
const ImportConnection = connectionOf(Import, 'Import');
const ImportErrorConnection = connectionOf(ImportError, 'ImportError');
const ImportAction = actionEnum('ImportAction', actionsOf(can));

/** A record that keeps an import from being undone, in words. */
@ObjectType({ description: '妨碍撤销的一条记录\nA record that keeps an import from being undone', simpleResolvers: true })
export class ImportHindrance {
  @Field(() => String, { description: '记录的名称，如 VIN\nWhat names the record, such as the VIN' })
  key: string;

  @Field(() => String, { description: '原因代码\nReason code' })
  reason: string;

  @Field(() => String, { description: '原因\nThe reason in words' })
  message: string;
}

/** Where its two jobs stand: both are asked for at once, so that they come in one statement. */
async function jobsOf(row: Import, request: Request): Promise<{ job: Job | null; undoJob: Job | null }> {
  const [job, undoJob] = await Promise.all([request.one(Job, row.jobId), request.one(Job, row.undoJobId)]);
  return { job, undoJob };
}

@Resolver(() => Import)
export class ImportsResolver {
  @Query(() => Import, { nullable: true, description: '一次导入\nOne import' })
  @Allow('import:read')
  import(@Arg('id', () => ID, { description: '标识\nIdentifier' }) id: string, @Ctx() request: Request): Promise<Import | null> {
    return request.records.find(Import, id);
  }

  @Query(() => ImportConnection, { description: '导入，新的在前\nImports, newest first' })
  @Allow('import:read')
  async imports(@Args(() => ImportArguments) list: ImportList, @Ctx() request: Request): Promise<ConnectionOf<Import>> {
    return new ImportConnection(await service.imports(request, list));
  }

  @Query(() => ImportErrorConnection, { description: '一次导入的错误，按行排列；最多列出 1000 处，错误文件含全部\nFaults of an import by row; at most 1,000 are listed, the error file holds all of them' })
  @Allow('import:read')
  async importErrors(@Args(() => ImportErrorArguments) wanted: ImportErrorArguments, @Ctx() request: Request): Promise<ConnectionOf<ImportError>> {
    return new ImportErrorConnection(await service.importErrors(request, wanted));
  }

  @FieldResolver(() => ImportStates, { description: '状态\nState' })
  async state(@Root() row: Import, @Ctx() request: Request): Promise<ImportState> {
    return service.stateOf(row, await jobsOf(row, request));
  }

  @FieldResolver(() => StoredFile, { nullable: true, description: '导入的文件\nThe file' })
  file(@Root() row: Import, @Ctx() request: Request): Promise<StoredFile | null> {
    return request.one(StoredFile, row.fileId);
  }

  @FieldResolver(() => Job, { nullable: true, description: '执行导入的任务；其错误文件为批注后的原文件\nThe job that does it; its error file is the file itself with the faults noted' })
  job(@Root() row: Import, @Ctx() request: Request): Promise<Job | null> {
    return request.one(Job, row.jobId);
  }

  @FieldResolver(() => Job, { nullable: true, description: '撤销导入的任务\nThe job that undoes it' })
  undoJob(@Root() row: Import, @Ctx() request: Request): Promise<Job | null> {
    return request.one(Job, row.undoJobId);
  }

  @FieldResolver(() => [ImportHindrance], { description: '上次妨碍撤销的记录，最多 100 条\nWhat kept it from being undone the last time, at most 100' })
  hindrances(@Root() row: Import, @Ctx() { origin }: Request): ImportHindrance[] {
    return row.hindrances.map(({ key, reason }) => ({ key, reason, message: adviceOf(reason, origin.language).message }));
  }

  @FieldResolver(() => [ImportAction], { description: '当前可执行的操作\nWhat may be done now' })
  async viewerCan(@Root() row: Import, @Ctx() request: Request): Promise<string[]> {
    return actionsFor(request, 'import', { rules: can, row: service.standingOf(request, row, await jobsOf(row, request)) });
  }

  @Mutation(() => Import, { description: '导入车辆与关键零部件\nImports vehicles with their key parts' })
  @Allow('vehicle:record')
  importVehicles(@Arg('input', () => ImportInput) input: ImportInput, @Ctx() request: Request): Promise<Import> {
    return service.begin(request, 'VEHICLES', input);
  }

  @Mutation(() => Import, { description: '导入下线检验\nImports line-end inspections' })
  @Allow('lineEndInspection:submit')
  importInspections(@Arg('input', () => ImportInput) input: ImportInput, @Ctx() request: Request): Promise<Import> {
    return service.begin(request, 'INSPECTIONS', input);
  }

  @Mutation(() => Import, { description: '导入公告产品，逐条待确认\nImports announced products, each of which awaits confirmation' })
  @Allow('product:enter')
  importProducts(@Arg('input', () => ImportInput) input: ImportInput, @Ctx() request: Request): Promise<Import> {
    return service.begin(request, 'PRODUCTS', input);
  }

  @Mutation(() => Import, { description: '撤销一次导入：整体撤销，或因被使用而不撤销\nUndoes an import as a whole, or not at all where its records are in use' })
  @Allow('import:undo')
  undoImport(@Arg('input', () => AtInput) input: AtInput, @Ctx() request: Request): Promise<Import> {
    return service.undo(request, input);
  }
}

@Resolver(() => ImportError)
export class ImportErrorsResolver {
  @FieldResolver(() => Int, { description: '行号，与表格软件所示相同\nRow as the spreadsheet numbers it' })
  row(@Root() fault: ImportError): number {
    return fault.rowNumber;
  }

  @FieldResolver(() => String, { nullable: true, description: '列号，如 A\nLetter of the column' })
  column(@Root() fault: ImportError): string | null {
    return fault.letter;
  }

  @FieldResolver(() => String, { description: '错在哪里\nWhat is wrong' })
  message(@Root() fault: ImportError, @Ctx() { origin }: Request): string {
    return adviceOf(fault.reason, origin.language, fault.params ?? {}).message;
  }

  @FieldResolver(() => String, { description: '怎样改\nWhat to do about it' })
  fix(@Root() fault: ImportError, @Ctx() { origin }: Request): string {
    return adviceOf(fault.reason, origin.language, fault.params ?? {}).fix;
  }
}
