import { codeList, type CodeOf } from '../code-list';

const BULLETIN = 'zone bulletin: science and technology';
const OWN = 'zone scheme, to be confirmed by the bureau';

export const PROJECT_KINDS = codeList([
  { code: 'KEY_TECH', zh: '关键技术攻关', en: 'Key technology', source: BULLETIN },
  { code: 'NEW_PRODUCT', zh: '新产品开发', en: 'New product', source: OWN },
  { code: 'PROCESS_UPGRADE', zh: '工艺与技术改造', en: 'Process upgrade', source: BULLETIN },
  { code: 'COOPERATION', zh: '产学研合作', en: 'Cooperation with institutes', source: BULLETIN },
  { code: 'STANDARDISATION', zh: '标准研制', en: 'Development of standards', source: OWN },
  { code: 'OTHER', zh: '其他', en: 'Other', source: OWN },
]);
export type ProjectKind = CodeOf<typeof PROJECT_KINDS>;

export const PROJECT_STAGES = codeList([
  { code: 'CONCEPT', zh: '方案论证', en: 'Concept', source: OWN },
  { code: 'DESIGN', zh: '设计开发', en: 'Design', source: OWN },
  { code: 'PROTOTYPE', zh: '样机试制', en: 'Prototype', source: OWN },
  { code: 'VERIFICATION', zh: '试验验证', en: 'Verification', source: OWN },
  { code: 'PILOT', zh: '小批试产', en: 'Pilot run', source: OWN },
  { code: 'SERIES', zh: '批量生产', en: 'Series production', source: OWN },
]);
export type ProjectStage = CodeOf<typeof PROJECT_STAGES>;

export const PROJECT_STATES = codeList([
  { code: 'PLANNED', zh: '计划', en: 'Planned', source: OWN },
  { code: 'ACTIVE', zh: '进行中', en: 'Active', source: OWN },
  { code: 'PAUSED', zh: '暂停', en: 'Paused', source: OWN },
  { code: 'COMPLETED', zh: '完成', en: 'Completed', source: OWN },
  { code: 'TERMINATED', zh: '终止', en: 'Terminated', source: OWN },
]);

export const PARTNER_KINDS = codeList([
  { code: 'INSTITUTE', zh: '科研院所', en: 'Research institute', source: BULLETIN },
  { code: 'UNIVERSITY', zh: '高等院校', en: 'University', source: BULLETIN },
  { code: 'GROUP', zh: '大型集团企业', en: 'Large group', source: BULLETIN },
  { code: 'OTHER', zh: '其他', en: 'Other', source: OWN },
]);
export type PartnerKind = CodeOf<typeof PARTNER_KINDS>;

export const RESULT_KINDS = codeList([
  { code: 'PRODUCT', zh: '新产品', en: 'Product', source: OWN },
  { code: 'PROCESS', zh: '新工艺', en: 'Process', source: OWN },
  { code: 'PATENT', zh: '专利', en: 'Patent', source: OWN },
  { code: 'STANDARD', zh: '标准', en: 'Standard', source: OWN },
  { code: 'PAPER', zh: '论文', en: 'Paper', source: OWN },
  { code: 'OTHER', zh: '其他', en: 'Other', source: OWN },
]);
export type ResultKind = CodeOf<typeof RESULT_KINDS>;
