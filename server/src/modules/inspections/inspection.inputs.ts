import type { InspectionState, InspectionVerdict } from '@bianzhong/domain';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Direction } from '../../kernel/enums';
import { At, Creation, DateRange } from '../../kernel/inputs';
import type { ListArguments } from '../../kernel/list';
import { DateTime, Decimal } from '../../kernel/scalars';
import { InspectionOrderFields, InspectionStates, InspectionVerdicts } from './inspection.enums';

@InputType({ description: '下线检验筛选\nFilter of line-end inspections' })
export class LineEndInspectionFilter {
  @Field(() => [InspectionStates], { nullable: true, description: '状态\nStates' })
  state?: InspectionState[] | null;

  @Field(() => [InspectionVerdicts], { nullable: true, description: '判定\nVerdicts' })
  verdict?: InspectionVerdict[] | null;

  @Field(() => DateRange, { nullable: true, description: '完成日期\nDay on which it was finished' })
  finished?: DateRange | null;

  @Field(() => String, { nullable: true, description: 'VIN：完整 17 位，或末尾若干位\nThe whole VIN, or its end' })
  vin?: string | null;

  @Field(() => ID, { nullable: true, description: '车辆\nVehicle' })
  vehicleId?: string | null;

  @Field(() => ID, { nullable: true, description: '企业\nEnterprise' })
  enterpriseId?: string | null;
}

@InputType({ description: '下线检验排序\nOrder of line-end inspections' })
export class LineEndInspectionOrder {
  @Field(() => InspectionOrderFields, { description: '依据\nBy' })
  field: keyof typeof InspectionOrderFields;

  @Field(() => Direction, { description: '方向\nDirection' })
  direction: Direction;
}

export type LineEndInspectionList = ListArguments<LineEndInspectionFilter, LineEndInspectionOrder>;

@InputType({ description: '一个检验项目的结果\nWhat was found for one item' })
export class ItemResultInput {
  @Field(() => Int, { description: '项目序号\nPosition of the item' })
  position: number;

  @Field(() => Decimal, { nullable: true, description: '测量值\nMeasured value' })
  value?: string | null;

  @Field(() => InspectionVerdicts, { nullable: true, description: '判定：检查项目须填；测量项目由测量值得出\nVerdict of a checked item; that of a measured one follows from its value' })
  verdict?: InspectionVerdict | null;

  @Field(() => String, { nullable: true, description: '备注\nRemark' })
  remark?: string | null;

  @Field(() => [ID], { nullable: true, description: '照片：本企业已上传、用途为检验照片的文件，最多 5 个；模板要求拍照的项目至少一个\nPhotos: files of the enterprise uploaded for this purpose, at most 5; an item whose plan asks for photos needs one' })
  photoIds?: string[] | null;
}

@InputType({ description: '开始下线检验\nBeginning of a line-end inspection' })
export class StartLineEndInspectionInput extends Creation {
  @Field(() => ID, { description: '车辆\nVehicle' })
  vehicleId: string;
}

@InputType({ description: '暂存或完成下线检验\nA line-end inspection as far as it has come' })
export class LineEndInspectionInput extends At {
  @Field(() => String, { nullable: true, description: '检验设备\nEquipment' })
  equipment?: string | null;

  @Field(() => [ItemResultInput], { description: '各项结果\nResults' })
  results: ItemResultInput[];
}

@InputType({ description: '一次已完成的下线检验\nOne finished line-end inspection' })
export class LineEndInspectionRowInput {
  @Field(() => String, { description: '车辆识别代号（VIN）\nVehicle identification number' })
  vin: string;

  @Field(() => String, { description: '检验员\nInspector' })
  inspectorName: string;

  @Field(() => String, { nullable: true, description: '检验设备\nEquipment' })
  equipment?: string | null;

  @Field(() => DateTime, { description: '开始时间\nBegun at' })
  startedAt: Date;

  @Field(() => DateTime, { description: '完成时间\nFinished at' })
  finishedAt: Date;

  @Field(() => [ItemResultInput], { description: '各项结果\nResults' })
  results: ItemResultInput[];
}

@InputType({ description: '批量提交下线检验，一次最多 500 行\nLine-end inspections in one piece, at most 500' })
export class SubmitLineEndInspectionsInput {
  @Field(() => [LineEndInspectionRowInput], { description: '各行\nRows' })
  rows: LineEndInspectionRowInput[];

  @Field(() => Boolean, { nullable: true, description: '任何一行有误时全部不写入\nNothing is written when one row is refused' })
  isAllOrNothing?: boolean | null;

  @Field(() => String, { nullable: true, description: '幂等键：同一键重复提交只生效一次\nThe same key again gives the same answer' })
  idempotencyKey?: string | null;
}
