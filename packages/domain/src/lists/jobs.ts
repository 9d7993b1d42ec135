import { codeList, type CodeOf } from '../code-list';

const OWN = 'zone scheme, to be confirmed by the bureau';

/** Work that takes longer than a person waits for an answer. */
export const JOB_KINDS = codeList([
  { code: 'EXPORT_CERTIFICATES', zh: '导出证书', en: 'Export of certificates', source: OWN },
  { code: 'EXPORT_PRODUCTS', zh: '导出公告产品', en: 'Export of announced products', source: OWN },
  { code: 'EXPORT_VEHICLES', zh: '导出车辆', en: 'Export of vehicles', source: OWN },
  { code: 'EXPORT_KEY_PARTS', zh: '导出零部件追溯', en: 'Export of a key-part trace', source: OWN },
  { code: 'EXPORT_INSPECTIONS', zh: '导出下线检验', en: 'Export of line-end inspections', source: OWN },
  { code: 'EXPORT_CONFORMITY', zh: '导出合格证', en: 'Export of conformity certificates', source: OWN },
  { code: 'EXPORT_RECONCILIATION', zh: '导出对账', en: 'Export of the reconciliation', source: OWN },
  { code: 'IMPORT_VEHICLES', zh: '导入车辆', en: 'Import of vehicles', source: OWN },
  { code: 'IMPORT_INSPECTIONS', zh: '导入下线检验', en: 'Import of line-end inspections', source: OWN },
  { code: 'IMPORT_PRODUCTS', zh: '导入公告产品', en: 'Import of announced products', source: OWN },
  { code: 'UNDO_IMPORT', zh: '撤销导入', en: 'Undoing of an import', source: OWN },
]);
export type JobKind = CodeOf<typeof JOB_KINDS>;

export const JOB_STATES = codeList([
  { code: 'QUEUED', zh: '排队中', en: 'Queued', source: OWN },
  { code: 'RUNNING', zh: '进行中', en: 'Running', source: OWN },
  { code: 'SUCCEEDED', zh: '已完成', en: 'Succeeded', source: OWN },
  { code: 'FAILED', zh: '失败', en: 'Failed', source: OWN },
  { code: 'CANCELLED', zh: '已取消', en: 'Cancelled', source: OWN },
]);

/** What a finished job may count. */
export const JOB_COUNTS = codeList([
  { code: 'ROWS', zh: '行数', en: 'Rows', source: OWN },
  { code: 'CREATED', zh: '新建', en: 'Created', source: OWN },
  { code: 'CHANGED', zh: '更新', en: 'Changed', source: OWN },
  { code: 'UNCHANGED', zh: '无变化', en: 'Unchanged', source: OWN },
  { code: 'REFUSED', zh: '未接受', en: 'Refused', source: OWN },
  { code: 'REMOVED', zh: '撤销删除', en: 'Removed again', source: OWN },
  { code: 'RESTORED', zh: '撤销还原', en: 'Put back', source: OWN },
]);
export type JobCount = CodeOf<typeof JOB_COUNTS>;

export const EXPORT_FORMATS = codeList([
  { code: 'XLSX', zh: 'Excel 工作簿', en: 'Excel workbook', source: OWN },
  { code: 'CSV', zh: 'CSV 文本', en: 'CSV text', source: OWN },
]);
export type ExportFormat = CodeOf<typeof EXPORT_FORMATS>;
