import { codeList, type CodeOf } from '../code-list';

const OWN = 'zone scheme: files of a factory';

/** What the rows of an imported file are. */
export const IMPORT_KINDS = codeList([
  { code: 'VEHICLES', zh: '车辆与关键零部件', en: 'Vehicles with their key parts', source: OWN },
  { code: 'INSPECTIONS', zh: '下线检验', en: 'Line-end inspections', source: OWN },
  { code: 'PRODUCTS', zh: '公告产品', en: 'Announced products', source: OWN },
]);
export type ImportKind = CodeOf<typeof IMPORT_KINDS>;

/** What is to become of the rows. */
export const IMPORT_MODES = codeList([
  { code: 'CHECK', zh: '只检查，不写入', en: 'Check only, write nothing', source: OWN },
  { code: 'GOOD_ROWS', zh: '写入无误的行', en: 'Take the good rows', source: OWN },
  { code: 'ALL_OR_NOTHING', zh: '全部无误才写入', en: 'All rows or none', source: OWN },
]);
export type ImportMode = CodeOf<typeof IMPORT_MODES>;

/** Where an import stands. */
export const IMPORT_STATES = codeList([
  { code: 'RUNNING', zh: '进行中', en: 'Under way', source: OWN },
  { code: 'CHECKED', zh: '已检查', en: 'Checked', source: OWN },
  { code: 'IMPORTED', zh: '已导入', en: 'Imported', source: OWN },
  { code: 'REFUSED', zh: '有误，未写入', en: 'Refused, nothing was written', source: OWN },
  { code: 'BROKEN_OFF', zh: '未完成', en: 'Broken off', source: OWN },
  { code: 'UNDOING', zh: '正在撤销', en: 'Being undone', source: OWN },
  { code: 'UNDONE', zh: '已撤销', en: 'Undone', source: OWN },
]);
export type ImportState = CodeOf<typeof IMPORT_STATES>;

/** For how many hours what an import wrote can be taken back. */
export const IMPORT_UNDONE_WITHIN_HOURS = 24;
/** Faults that can be leafed through; the file of the errors holds all of them. */
export const MOST_LISTED_IMPORT_ERRORS = 1_000;
