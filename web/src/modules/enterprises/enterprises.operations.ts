import { gql } from '@apollo/client/core';

export const EnterpriseRow = gql`
  fragment EnterpriseRow on Enterprise {
    id
    name
    creditCode
    kinds
    regionCode
    contactName
    contactPhone
    status
    isLicensed
    makesTankTrucks
    createdAt
  }
`;

export const EnterprisesPage = gql`
  query EnterprisesPage(
    $filter: EnterpriseFilter
    $orderBy: EnterpriseOrder
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    enterprises(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        ...EnterpriseRow
      }
    }
  }
`;

export const EnterpriseProfile = gql`
  fragment EnterpriseProfile on Enterprise {
    ...EnterpriseRow
    version
    codeOverrideReason
    address
    legalRepresentative
    contactEmail
    industryCode
    updatedAt
    viewerCan
  }
`;

export const EnterpriseRelated = gql`
  fragment EnterpriseRelated on Enterprise {
    id
    vehicleCount
    certificateCount
    certificates(first: 5) {
      id
      kind
      number
      derivedState
      validTo
    }
    adoptionCount
    adoptions(first: 5) {
      id
      productLine
      state
      standard {
        id
        number
        title
      }
    }
    projectCount
    projects(first: 5) {
      id
      name
      kind
      state
    }
    testReportCount
    testReports(first: 5) {
      id
      number
      title
      verdict
      state
    }
  }
`;

export const ProfileChangePart = gql`
  fragment ProfileChangePart on ProfileChange {
    id
    version
    enterpriseId
    state
    name
    creditCode
    newRegionCode
    codeOverrideReason
    grounds
    submittedBy
    createdAt
    decidedBy
    decidedAt
    reasons {
      field
      reason
    }
    viewerCan
  }
`;

export const EnterprisePage = gql`
  query EnterprisePage($id: ID!) {
    enterprise(id: $id) {
      ...EnterpriseProfile
      ...EnterpriseRelated
    }
    profileChanges(filter: { enterpriseId: $id }, first: 1) {
      nodes {
        ...ProfileChangePart
      }
    }
  }
`;

export const EnterpriseForm = gql`
  query EnterpriseForm($id: ID!) {
    enterprise(id: $id) {
      ...EnterpriseProfile
    }
  }
`;

export const ProfileChangesPage = gql`
  query ProfileChangesPage(
    $filter: ProfileChangeFilter
    $orderBy: ProfileChangeOrder
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    profileChanges(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        ...ProfileChangePart
        enterprise {
          id
          name
          creditCode
          regionCode
        }
      }
    }
  }
`;

export const EnterprisesHome = gql`
  query EnterprisesHome {
    enterprises(first: 1) {
      totalCount
    }
  }
`;

export const ProfileChangesHome = gql`
  query ProfileChangesHome($state: ProfileChangeState!) {
    profileChanges(filter: { state: [$state] }, first: 1) {
      totalCount
    }
  }
`;

export const RegisterEnterprise = gql`
  mutation RegisterEnterprise($input: RegisterEnterpriseInput!) {
    registerEnterprise(input: $input) {
      ...EnterpriseProfile
    }
  }
`;

export const EditEnterprise = gql`
  mutation EditEnterprise($input: EditEnterpriseInput!) {
    editEnterprise(input: $input) {
      ...EnterpriseProfile
    }
  }
`;

export const SuspendEnterprise = gql`
  mutation SuspendEnterprise($input: AtInput!) {
    suspendEnterprise(input: $input) {
      ...EnterpriseProfile
    }
  }
`;

export const ResumeEnterprise = gql`
  mutation ResumeEnterprise($input: AtInput!) {
    resumeEnterprise(input: $input) {
      ...EnterpriseProfile
    }
  }
`;

export const CloseEnterprise = gql`
  mutation CloseEnterprise($input: AtInput!) {
    closeEnterprise(input: $input) {
      ...EnterpriseProfile
    }
  }
`;

export const SubmitProfileChange = gql`
  mutation SubmitProfileChange($input: SubmitProfileChangeInput!) {
    submitProfileChange(input: $input) {
      ...ProfileChangePart
    }
  }
`;

export const ConfirmProfileChange = gql`
  mutation ConfirmProfileChange($input: ConfirmProfileChangeInput!) {
    confirmProfileChange(input: $input) {
      ...ProfileChangePart
      enterprise {
        ...EnterpriseProfile
      }
    }
  }
`;

export const ReturnProfileChange = gql`
  mutation ReturnProfileChange($input: ReturnProfileChangeInput!) {
    returnProfileChange(input: $input) {
      ...ProfileChangePart
    }
  }
`;

export const WithdrawProfileChange = gql`
  mutation WithdrawProfileChange($input: AtInput!) {
    withdrawProfileChange(input: $input) {
      ...ProfileChangePart
    }
  }
`;
