import type { Language } from './code-list';
import type { Permission } from './permissions';
import { partsOf } from './token';

type Words = Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** What stands before the colon of a permission that a token can carry; the order in which an administrator is offered them. */
export const PERMISSION_NOUNS: Words = {
  enterprise: { zh: '企业资料', en: 'Enterprise profile' },
  standard: { zh: '标准', en: 'Standards' },
  adoption: { zh: '标准执行', en: 'Adoptions' },
  certificate: { zh: '证书', en: 'Certificates' },
  product: { zh: '公告产品', en: 'Announced products' },
  plan: { zh: '检验方案', en: 'Inspection plans' },
  vehicle: { zh: '车辆', en: 'Vehicles' },
  lineEndInspection: { zh: '下线检验', en: 'Line-end inspections' },
  conformity: { zh: '合格证', en: 'Conformity certificates' },
  file: { zh: '文件', en: 'Files' },
  job: { zh: '后台任务', en: 'Background jobs' },
  import: { zh: '导入', en: 'Imports' },
  reconciliation: { zh: '对账', en: 'Reconciliation' },
  project: { zh: '研发项目', en: 'R&D projects' },
  order: { zh: '检测委托', en: 'Test orders' },
  report: { zh: '检测报告', en: 'Test reports' },
  deadlineRule: { zh: '期限规则', en: 'Rules of terms' },
};

/** What stands behind the colon. */
export const PERMISSION_VERBS: Words = {
  read: { zh: '查看', en: 'Read' },
  record: { zh: '登记', en: 'Record' },
  edit: { zh: '修改', en: 'Edit' },
  end: { zh: '结束', en: 'End' },
  renew: { zh: '换证', en: 'Renew' },
  recordAudit: { zh: '登记审核', en: 'Record audits' },
  recordFinding: { zh: '登记不符合项', en: 'Record findings' },
  closeFinding: { zh: '关闭不符合项', en: 'Close findings' },
  cancel: { zh: '注销', en: 'Cancel' },
  open: { zh: '立项', en: 'Open' },
  start: { zh: '开始', en: 'Start' },
  save: { zh: '保存', en: 'Save' },
  finish: { zh: '结束并判定', en: 'Finish' },
  submit: { zh: '批量提交', en: 'Submit in bulk' },
  enter: { zh: '录入', en: 'Enter' },
  draft: { zh: '起草', en: 'Draft' },
  publish: { zh: '发布', en: 'Publish' },
  discard: { zh: '放弃', en: 'Discard' },
  deliver: { zh: '登记交付', en: 'Record delivery' },
  issue: { zh: '签发', en: 'Issue' },
  export: { zh: '导出', en: 'Export' },
  undo: { zh: '撤销', en: 'Undo' },
  upload: { zh: '上传', en: 'Upload' },
  requestLate: { zh: '申请补传', en: 'Request late upload' },
  correct: { zh: '更正', en: 'Correct' },
  replace: { zh: '换发', en: 'Replace' },
  revoke: { zh: '作废', en: 'Revoke' },
  pause: { zh: '暂停', en: 'Pause' },
  resume: { zh: '恢复', en: 'Resume' },
  complete: { zh: '完成', en: 'Complete' },
  terminate: { zh: '终止', en: 'Terminate' },
  recordResult: { zh: '登记成果', en: 'Record results' },
  submitChange: { zh: '提交变更', en: 'Submit changes' },
  withdrawChange: { zh: '撤回变更', en: 'Withdraw changes' },
};

/** A permission in words, by its two halves: 证书 and 登记. A half without words is shown as it is. */
export function wordsOfPermission(permission: Permission, language: Language): { noun: string; verb: string } {
  const { noun, verb } = partsOf(permission);
  return { noun: PERMISSION_NOUNS[noun]?.[language] ?? noun, verb: PERMISSION_VERBS[verb]?.[language] ?? verb };
}
