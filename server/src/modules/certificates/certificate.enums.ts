import { AUDIT_KINDS, AUDIT_RESULTS, CERTIFICATE_KINDS, CERTIFICATE_STATES, FINDING_SEVERITIES, FINDING_STATES, PROCESS_TAGS } from '@bianzhong/domain';
import { enumOf, orderFieldsOf } from '../../kernel/enums';

export const CertificateKinds = enumOf('CertificateKind', '证书类别\nKind of certificate', CERTIFICATE_KINDS);
export const CertificateStates = enumOf('CertificateState', '证书状态\nState of a certificate', CERTIFICATE_STATES);
export const CertificateAuditKinds = enumOf('CertificateAuditKind', '审核类型\nKind of audit', AUDIT_KINDS);
export const CertificateAuditResults = enumOf('CertificateAuditResult', '审核结果\nResult of an audit', AUDIT_RESULTS);
export const ProcessTags = enumOf('ProcessTag', '涉及的过程\nProcess concerned', PROCESS_TAGS);
export const FindingSeverities = enumOf('FindingSeverity', '不符合的严重程度\nSeverity of a finding', FINDING_SEVERITIES);
export const FindingStates = enumOf('FindingState', '不符合项状态\nState of a finding', FINDING_STATES);
export const CertificateOrderFields = orderFieldsOf('CertificateOrderField', ['VALID_TO', 'ISSUED_ON', 'NUMBER', 'CREATED_AT']);
export const FindingOrderFields = orderFieldsOf('FindingOrderField', ['FOUND_ON', 'CREATED_AT']);
