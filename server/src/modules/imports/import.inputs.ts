import type { ImportKind, ImportMode } from '@bianzhong/domain';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { Direction } from '../../kernel/enums';
import { Creation } from '../../kernel/inputs';
import type { ListArguments } from '../../kernel/list';
import { PageArguments } from '../../kernel/page';
import { ImportKinds, ImportModes, ImportOrderFields } from './import.enums';

@InputType({ description: '导入筛选\nFilter of imports' })
export class ImportFilter {
  @Field(() => [ImportKinds], { nullable: true, description: '内容\nWhat was imported' })
  kind?: ImportKind[] | null;

  @Field(() => [ImportModes], { nullable: true, description: '方式\nHow' })
  mode?: ImportMode[] | null;
}

@InputType({ description: '导入排序\nOrder of imports' })
export class ImportOrder {
  @Field(() => ImportOrderFields, { description: '依据\nBy' })
  field: keyof typeof ImportOrderFields;

  @Field(() => Direction, { description: '方向\nDirection' })
  direction: Direction;
}

export type ImportList = ListArguments<ImportFilter, ImportOrder>;

@InputType({ description: '指定文件的一列是什么\nSays what a column of the file is' })
export class ColumnMappingInput {
  @Field(() => String, { description: '文件中的表头\nHead in the file' })
  column: string;

  @Field(() => String, { description: '字段，如 vin、parts.0.maker\nField, such as vin or parts.0.maker' })
  field: string;
}

@InputType({ description: '导入文件\nImport of a file' })
export class ImportInput extends Creation {
  @Field(() => ID, { description: '已上传的文件（用途为导入文件）\nThe file, uploaded for this purpose' })
  fileId: string;

  @Field(() => ImportModes, { description: '方式\nWhat is to become of the rows' })
  mode: ImportMode;

  @Field(() => [ColumnMappingInput], { nullable: true, description: '自行指定的列，优先于表头\nColumns that are said by hand; they stand above the heads' })
  mapping?: ColumnMappingInput[] | null;
}

@ArgsType()
export class ImportErrorArguments extends PageArguments {
  @Field(() => ID, { description: '导入\nThe import' })
  importId: string;
}
