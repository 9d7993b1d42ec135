import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../kernel/allow';
import type { Request } from '../../kernel/request';
import { Job } from '../jobs';
import { certificatesExport } from './certificates.export';
import { conformityExport } from './conformity.export';
import {
  ExportCertificatesInput, ExportConformityCertificatesInput, ExportKeyPartsInput, ExportLineEndInspectionsInput, ExportProductsInput, ExportReconciliationInput, ExportVehiclesInput,
} from './export.inputs';
import { inspectionsExport } from './inspections.export';
import { productsExport } from './products.export';
import { reconciliationExport } from './reconciliation.export';
import { keyPartsExport, vehiclesExport } from './vehicles.export';

@Resolver()
export class ExportsResolver {
  @Mutation(() => Job, { description: '导出证书：返回后台任务，完成后其结果文件可下载\nExports certificates: answers with a job whose result file can be read when it is done' })
  @Allow('certificate:export')
  exportCertificates(@Arg('input', () => ExportCertificatesInput) input: ExportCertificatesInput, @Ctx() request: Request): Promise<Job> {
    return certificatesExport.ask(request, input);
  }

  @Mutation(() => Job, { description: '导出公告产品：返回后台任务，完成后其结果文件可下载\nExports announced products: answers with a job whose result file can be read when it is done' })
  @Allow('product:export')
  exportProducts(@Arg('input', () => ExportProductsInput) input: ExportProductsInput, @Ctx() request: Request): Promise<Job> {
    return productsExport.ask(request, input);
  }

  @Mutation(() => Job, { description: '导出车辆：返回后台任务，完成后其结果文件可下载\nExports vehicles: answers with a job whose result file can be read when it is done' })
  @Allow('vehicle:export')
  exportVehicles(@Arg('input', () => ExportVehiclesInput) input: ExportVehiclesInput, @Ctx() request: Request): Promise<Job> {
    return vehiclesExport.ask(request, input);
  }

  @Mutation(() => Job, { description: '导出关键零部件追溯结果，即召回范围：返回后台任务，完成后其结果文件可下载\nExports a key-part trace, the scope of a recall: answers with a job whose result file can be read when it is done' })
  @Allow('vehicle:export')
  exportKeyParts(@Arg('input', () => ExportKeyPartsInput) input: ExportKeyPartsInput, @Ctx() request: Request): Promise<Job> {
    return keyPartsExport.ask(request, input);
  }

  @Mutation(() => Job, { description: '导出下线检验：返回后台任务，完成后其结果文件可下载\nExports line-end inspections: answers with a job whose result file can be read when it is done' })
  @Allow('lineEndInspection:export')
  exportLineEndInspections(@Arg('input', () => ExportLineEndInspectionsInput) input: ExportLineEndInspectionsInput, @Ctx() request: Request): Promise<Job> {
    return inspectionsExport.ask(request, input);
  }

  @Mutation(() => Job, { description: '导出合格证：返回后台任务，完成后其结果文件可下载\nExports conformity certificates: answers with a job whose result file can be read when it is done' })
  @Allow('conformity:export')
  exportConformityCertificates(@Arg('input', () => ExportConformityCertificatesInput) input: ExportConformityCertificatesInput, @Ctx() request: Request): Promise<Job> {
    return conformityExport.ask(request, input);
  }

  @Mutation(() => Job, { description: '导出对账：返回后台任务，完成后其结果文件可下载\nExports the reconciliation: answers with a job whose result file can be read when it is done' })
  @Allow('reconciliation:export')
  exportReconciliation(@Arg('input', () => ExportReconciliationInput) input: ExportReconciliationInput, @Ctx() request: Request): Promise<Job> {
    return reconciliationExport.ask(request, input);
  }
}
