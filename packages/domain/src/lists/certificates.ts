import { codeList, type CodeOf } from '../code-list';

const REGULATIONS = 'Regulations on Certification and Accreditation (2023)';
const AUDITING = 'ISO/IEC 17021-1:2015';
const PROCESSES = 'zone bulletin: design, production, after-sales, supply';

export const CERTIFICATE_KINDS = codeList([
  { code: 'CCC', zh: '强制性产品认证（3C）', en: 'Compulsory product certification (CCC)', source: `${REGULATIONS}, art. 27` },
  { code: 'QMS_ISO9001', zh: '质量管理体系认证（ISO 9001）', en: 'Quality management system (ISO 9001)', source: 'GB/T 19001-2016' },
  { code: 'IATF16949', zh: '汽车质量管理体系认证（IATF 16949）', en: 'Automotive quality management system (IATF 16949)', source: 'IATF 16949:2016' },
]);
export type CertificateKind = CodeOf<typeof CERTIFICATE_KINDS>;

/** What a certificate can be seen to be: the stored states and EXPIRED, which its date tells. */
export const CERTIFICATE_STATES = codeList([
  { code: 'VALID', zh: '有效', en: 'Valid', source: REGULATIONS },
  { code: 'SUSPENDED', zh: '暂停', en: 'Suspended', source: `${REGULATIONS}, art. 26` },
  { code: 'WITHDRAWN', zh: '撤销', en: 'Withdrawn', source: `${REGULATIONS}, art. 26` },
  { code: 'CANCELLED', zh: '注销', en: 'Cancelled', source: REGULATIONS },
  { code: 'EXPIRED', zh: '到期', en: 'Expired', source: REGULATIONS },
]);
export type DerivedCertificateState = CodeOf<typeof CERTIFICATE_STATES>;

export const AUDIT_KINDS = codeList([
  { code: 'INITIAL', zh: '初次审核', en: 'Initial', source: `${AUDITING}, 9.3` },
  { code: 'SURVEILLANCE', zh: '监督审核', en: 'Surveillance', source: `${AUDITING}, 9.6.2` },
  { code: 'RECERTIFICATION', zh: '再认证审核', en: 'Recertification', source: `${AUDITING}, 9.6.3` },
  { code: 'SPECIAL', zh: '特殊审核', en: 'Special', source: `${AUDITING}, 9.6.4` },
]);
export type AuditKind = CodeOf<typeof AUDIT_KINDS>;

export const AUDIT_RESULTS = codeList([
  { code: 'PASSED', zh: '通过', en: 'Passed', source: AUDITING },
  { code: 'PASSED_WITH_FINDINGS', zh: '整改后通过', en: 'Passed with findings', source: AUDITING },
  { code: 'FAILED', zh: '未通过', en: 'Failed', source: AUDITING },
]);
export type AuditResult = CodeOf<typeof AUDIT_RESULTS>;

export const PROCESS_TAGS = codeList([
  { code: 'DESIGN', zh: '产品设计', en: 'Design', source: PROCESSES },
  { code: 'PRODUCTION', zh: '生产', en: 'Production', source: PROCESSES },
  { code: 'AFTER_SALES', zh: '售后', en: 'After-sales', source: PROCESSES },
  { code: 'SUPPLY', zh: '供应', en: 'Supply', source: PROCESSES },
]);
export type ProcessTag = CodeOf<typeof PROCESS_TAGS>;

export const FINDING_SEVERITIES = codeList([
  { code: 'MAJOR', zh: '严重不符合', en: 'Major nonconformity', source: `${AUDITING}, 3.12` },
  { code: 'MINOR', zh: '一般不符合', en: 'Minor nonconformity', source: `${AUDITING}, 3.13` },
  { code: 'OBSERVATION', zh: '观察项', en: 'Observation', source: AUDITING },
]);
export type FindingSeverity = CodeOf<typeof FINDING_SEVERITIES>;

export const FINDING_STATES = codeList([
  { code: 'OPEN', zh: '未关闭', en: 'Open', source: AUDITING },
  { code: 'CLOSED', zh: '已关闭', en: 'Closed', source: AUDITING },
]);
