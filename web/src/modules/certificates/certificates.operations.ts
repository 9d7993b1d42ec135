import { gql } from '@apollo/client/core';

export const CertificateRow = gql`
  fragment CertificateRow on Certificate {
    id
    version
    kind
    number
    body
    issuedOn
    validTo
    derivedState
    daysToExpiry
    isSurveillanceOverdue
    surveillanceDueOn
    expiryAlert {
      id
      length
    }
    renewedById
    enterprise {
      id
      name
    }
  }
`;

export const CertificatePart = gql`
  fragment CertificatePart on Certificate {
    ...CertificateRow
    state
    stateSince
    stateReason
    category
    standards
    products
    applicant
    manufacturer
    factory
    firstIssuedOn
    isRenewal
    numberWarnings
    lastAuditOn
    validityRule {
      id
      basis
    }
    surveillanceRule {
      id
      basis
    }
    renewalOf {
      id
      number
    }
    renewedBy {
      id
      number
    }
    viewerCan
  }
`;

export const AuditPart = gql`
  fragment AuditPart on CertificateAudit {
    id
    kind
    heldOn
    result
    body
    note
  }
`;

export const FindingPart = gql`
  fragment FindingPart on Finding {
    id
    version
    certificateId
    auditId
    process
    severity
    text
    foundOn
    state
    closedOn
    correctiveAction
    viewerCan
  }
`;

export const CertificatesPage = gql`
  query CertificatesPage(
    $filter: CertificateFilter
    $orderBy: CertificateOrder
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    certificates(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        ...CertificateRow
      }
    }
  }
`;

export const CertificatePage = gql`
  query CertificatePage($id: ID!) {
    certificate(id: $id) {
      ...CertificatePart
      audits(first: 50) {
        ...AuditPart
      }
      findings(first: 50) {
        ...FindingPart
      }
    }
  }
`;

export const ValidityRules = gql`
  query ValidityRules {
    deadlineRules {
      id
      code
      validFrom
      validTo
      length
      unit
      basis
    }
  }
`;

export const FindingForm = gql`
  query FindingForm($id: ID!) {
    finding(id: $id) {
      ...FindingPart
      certificate {
        id
        number
      }
    }
  }
`;

export const FindingsPage = gql`
  query FindingsPage(
    $filter: FindingFilter
    $orderBy: FindingOrder
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    findings(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        ...FindingPart
        certificate {
          id
          number
        }
        enterprise {
          id
          name
        }
      }
    }
  }
`;

export const CertificatesHome = gql`
  query CertificatesHome($filter: CertificateFilter!) {
    certificates(filter: $filter, first: 1) {
      totalCount
    }
  }
`;

export const RecordCertificate = gql`
  mutation RecordCertificate($input: RecordCertificateInput!) {
    recordCertificate(input: $input) {
      ...CertificatePart
    }
  }
`;

export const EditCertificate = gql`
  mutation EditCertificate($input: EditCertificateInput!) {
    editCertificate(input: $input) {
      ...CertificatePart
    }
  }
`;

export const RenewCertificate = gql`
  mutation RenewCertificate($input: RenewCertificateInput!) {
    renewCertificate(input: $input) {
      ...CertificatePart
      renewalOf {
        ...CertificatePart
      }
    }
  }
`;

export const RecordCertificateAudit = gql`
  mutation RecordCertificateAudit($input: RecordCertificateAuditInput!) {
    recordCertificateAudit(input: $input) {
      ...AuditPart
      certificate {
        ...CertificatePart
        audits(first: 50) {
          ...AuditPart
        }
      }
    }
  }
`;

export const RecordFinding = gql`
  mutation RecordFinding($input: RecordFindingInput!) {
    recordFinding(input: $input) {
      ...FindingPart
      certificate {
        id
        findings(first: 50) {
          ...FindingPart
        }
      }
    }
  }
`;

export const CloseFinding = gql`
  mutation CloseFinding($input: CloseFindingInput!) {
    closeFinding(input: $input) {
      ...FindingPart
    }
  }
`;

export const SuspendCertificate = gql`
  mutation SuspendCertificate($input: WithReasonInput!) {
    suspendCertificate(input: $input) {
      ...CertificatePart
    }
  }
`;

export const ResumeCertificate = gql`
  mutation ResumeCertificate($input: AtInput!) {
    resumeCertificate(input: $input) {
      ...CertificatePart
    }
  }
`;

export const WithdrawCertificate = gql`
  mutation WithdrawCertificate($input: WithReasonInput!) {
    withdrawCertificate(input: $input) {
      ...CertificatePart
    }
  }
`;

export const CancelCertificate = gql`
  mutation CancelCertificate($input: WithReasonInput!) {
    cancelCertificate(input: $input) {
      ...CertificatePart
    }
  }
`;

export const ExportCertificates = gql`
  mutation ExportCertificates($input: ExportCertificatesInput!) {
    exportCertificates(input: $input) {
      id
    }
  }
`;
