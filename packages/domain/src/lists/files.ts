import { codeList, type CodeOf } from '../code-list';

const OWN = 'zone scheme, to be confirmed by the bureau';
const FORMAT = 'the formats that the product reads and writes';

/** What a file is for. Who may read it, how large it may be and of which type follows from that (`files.ts`). */
export const FILE_PURPOSES = codeList([
  { code: 'INSPECTION_PHOTO', zh: '检验照片', en: 'Photo of an inspection', source: OWN },
  { code: 'EXPLANATION_DOCUMENT', zh: '情况说明材料', en: 'Document of an explanation', source: OWN },
  { code: 'IMPORT_SOURCE', zh: '导入文件', en: 'File to be imported', source: OWN },
  { code: 'JOB_RESULT', zh: '任务结果', en: 'Result of a job', source: OWN },
]);
export type FilePurpose = CodeOf<typeof FILE_PURPOSES>;

export const FILE_STATES = codeList([
  { code: 'AWAITED', zh: '待上传', en: 'Awaited', source: OWN },
  { code: 'STORED', zh: '已保存', en: 'Stored', source: OWN },
  { code: 'EXPIRED', zh: '已过期', en: 'Expired', source: OWN },
]);

/** Types of content, by the ending under which people know them. */
export const FILE_FORMATS = codeList([
  { code: 'JPEG', zh: 'JPEG 图片（.jpg）', en: 'JPEG picture (.jpg)', source: FORMAT },
  { code: 'PNG', zh: 'PNG 图片（.png）', en: 'PNG picture (.png)', source: FORMAT },
  { code: 'WEBP', zh: 'WebP 图片（.webp）', en: 'WebP picture (.webp)', source: FORMAT },
  { code: 'PDF', zh: 'PDF 文档（.pdf）', en: 'PDF document (.pdf)', source: FORMAT },
  { code: 'XLSX', zh: 'Excel 工作簿（.xlsx）', en: 'Excel workbook (.xlsx)', source: FORMAT },
  { code: 'CSV', zh: 'CSV 文本（.csv）', en: 'CSV text (.csv)', source: FORMAT },
]);
export type FileFormat = CodeOf<typeof FILE_FORMATS>;
