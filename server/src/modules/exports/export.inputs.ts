import { EXPORT_FORMATS, type ExportFormat } from '@bianzhong/domain';
import { Field, InputType } from 'type-graphql';
import { enumOf } from '../../kernel/enums';
import { Creation } from '../../kernel/inputs';
import { CertificateFilter, CertificateOrder } from '../certificates';
import { ConformityFilter, ConformityOrder } from '../conformity';
import { LineEndInspectionFilter, LineEndInspectionOrder } from '../inspections';
import { ProductFilter, ProductOrder } from '../products';
import { ReconciliationFilter } from '../reconciliation';
import { KeyPartFilter, VehicleFilter, VehicleOrder } from '../vehicles';

export const ExportFormats = enumOf('ExportFormat', '导出格式\nFormat of an export', EXPORT_FORMATS);

/** What every export is asked with; each list adds its own filter and order. */
@InputType()
abstract class ExportInput extends Creation {
  @Field(() => ExportFormats, { description: '格式\nFormat' })
  format: ExportFormat;

  @Field(() => [String], { nullable: true, description: '列，按列表中的代码；省略即全部\nColumns by their keys in the list; all when left out' })
  columns?: string[] | null;
}

@InputType({ description: '导出证书\nExport of certificates' })
export class ExportCertificatesInput extends ExportInput {
  @Field(() => CertificateFilter, { nullable: true, description: '筛选；省略即全部可见证书\nFilter; everything in sight when left out' })
  filter?: CertificateFilter | null;

  @Field(() => CertificateOrder, { nullable: true, description: '排序\nOrder' })
  orderBy?: CertificateOrder | null;
}

@InputType({ description: '导出公告产品\nExport of announced products' })
export class ExportProductsInput extends ExportInput {
  @Field(() => ProductFilter, { nullable: true, description: '筛选；省略即全部可见数据\nFilter; everything in sight when left out' })
  filter?: ProductFilter | null;

  @Field(() => ProductOrder, { nullable: true, description: '排序\nOrder' })
  orderBy?: ProductOrder | null;
}

@InputType({ description: '导出车辆\nExport of vehicles' })
export class ExportVehiclesInput extends ExportInput {
  @Field(() => VehicleFilter, { nullable: true, description: '筛选；省略即全部可见数据\nFilter; everything in sight when left out' })
  filter?: VehicleFilter | null;

  @Field(() => VehicleOrder, { nullable: true, description: '排序\nOrder' })
  orderBy?: VehicleOrder | null;
}

@InputType({ description: '导出下线检验\nExport of line-end inspections' })
export class ExportLineEndInspectionsInput extends ExportInput {
  @Field(() => LineEndInspectionFilter, { nullable: true, description: '筛选；省略即全部可见数据\nFilter; everything in sight when left out' })
  filter?: LineEndInspectionFilter | null;

  @Field(() => LineEndInspectionOrder, { nullable: true, description: '排序\nOrder' })
  orderBy?: LineEndInspectionOrder | null;
}

@InputType({ description: '导出合格证\nExport of conformity certificates' })
export class ExportConformityCertificatesInput extends ExportInput {
  @Field(() => ConformityFilter, { nullable: true, description: '筛选；省略即全部可见数据\nFilter; everything in sight when left out' })
  filter?: ConformityFilter | null;

  @Field(() => ConformityOrder, { nullable: true, description: '排序\nOrder' })
  orderBy?: ConformityOrder | null;
}

@InputType({ description: '导出关键零部件追溯结果（召回范围）\nExport of a key-part trace: the scope of a recall' })
export class ExportKeyPartsInput extends ExportInput {
  @Field(() => KeyPartFilter, { description: '追溯条件\nWhat is traced' })
  filter: KeyPartFilter;
}

@InputType({ description: '导出对账\nExport of the reconciliation' })
export class ExportReconciliationInput extends ExportInput {
  @Field(() => ReconciliationFilter, { description: '范围\nRange' })
  filter: ReconciliationFilter;
}
