import { gql } from '@apollo/client/core';

export const TestOrderRow = gql`
  fragment TestOrderRow on TestOrder {
    id
    version
    number
    kind
    state
    productName
    productModel
    orderedOn
    enterprise { id name }
  }
`;

export const TestOrderDetail = gql`
  fragment TestOrderDetail on TestOrder {
    ...TestOrderRow
    specimen
    requestedStandards
    sampleReceivedOn
    sampleCondition
    isSealIntact
    refusalReason
    openedByName
    viewerCan
  }
`;

export const TestReportRow = gql`
  fragment TestReportRow on TestReport {
    id
    version
    number
    title
    kind
    state
    verdict
    datedOn
    productName
    productModel
    customerName
    authorName
    enterprise { id name }
  }
`;

export const TestItemPart = gql`
  fragment TestItemPart on TestItem {
    id
    position
    parameter
    clause
    value
    unit
    limitOperator
    limitValue
    uncertainty
    coverageFactor
    decisionRule
    isExternal
    remark
    verdict
  }
`;

export const TestReportDetail = gql`
  fragment TestReportDetail on TestReport {
    ...TestReportRow
    laboratoryName
    laboratoryAddress
    customerAddress
    place
    method
    specification
    specimen
    sampleCondition
    sampleReceivedOn
    sampledOn
    samplingMethod
    testConditions
    deviations
    testedFrom
    testedTo
    itemCount
    createdAt
    draftedAt
    reviewerName
    reviewedAt
    signatoryName
    issuedAt
    returnReason
    amendmentReason
    withdrawalReason
    contentHash
    isIntact
    viewerCan
    order { id version number state viewerCan }
    supersedes { id version number state }
    supersededBy { id version number state }
    items {
      ...TestItemPart
    }
  }
`;

export const TestOrdersPage = gql`
  query TestOrdersPage(
    $filter: TestOrderFilter, $orderBy: TestOrderOrder, $first: Int, $after: String, $last: Int, $before: String
  ) {
    testOrders(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      nodes {
        ...TestOrderRow
      }
    }
  }
`;

export const TestOrderPage = gql`
  query TestOrderPage($id: ID!) {
    testOrder(id: $id) {
      ...TestOrderDetail
      reports(first: 20) {
        ...TestReportRow
      }
    }
  }
`;

export const TestReportsPage = gql`
  query TestReportsPage(
    $filter: TestReportFilter, $orderBy: TestReportOrder, $first: Int, $after: String, $last: Int, $before: String
  ) {
    testReports(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      nodes {
        ...TestReportRow
      }
    }
  }
`;

export const TestReportPage = gql`
  query TestReportPage($id: ID!) {
    testReport(id: $id) {
      ...TestReportDetail
    }
  }
`;

/** What a first draft is filled in from: the order, and where the laboratory last said it works. */
export const TestReportBeginning = gql`
  query TestReportBeginning($orderId: ID!) {
    testOrder(id: $orderId) {
      ...TestOrderDetail
    }
    testReports(first: 1) {
      nodes {
        id
        laboratoryAddress
        place
      }
    }
  }
`;

export const CustomerChoices = gql`
  query CustomerChoices($search: String) {
    enterprises(filter: { search: $search }, first: 20) {
      nodes {
        id
        name
      }
    }
  }
`;

export const TestOrdersHome = gql`
  query TestOrdersHome($state: [TestOrderState!]) {
    testOrders(filter: { state: $state }, first: 1) {
      totalCount
    }
  }
`;

export const TestReportsHome = gql`
  query TestReportsHome($filter: TestReportFilter) {
    testReports(filter: $filter, first: 1) {
      totalCount
    }
  }
`;

export const OpenOrder = gql`
  mutation OpenOrder($input: OpenOrderInput!) {
    openOrder(input: $input) {
      ...TestOrderDetail
    }
  }
`;

export const ReceiveSample = gql`
  mutation ReceiveSample($input: ReceiveSampleInput!) {
    receiveSample(input: $input) {
      ...TestOrderDetail
    }
  }
`;

export const RefuseSample = gql`
  mutation RefuseSample($input: WithReasonInput!) {
    refuseSample(input: $input) {
      ...TestOrderDetail
    }
  }
`;

export const StartTesting = gql`
  mutation StartTesting($input: AtInput!) {
    startTesting(input: $input) {
      ...TestOrderDetail
    }
  }
`;

export const DraftReport = gql`
  mutation DraftReport($input: DraftReportInput!) {
    draftReport(input: $input) {
      ...TestReportDetail
    }
  }
`;

export const EditReport = gql`
  mutation EditReport($input: EditReportInput!) {
    editReport(input: $input) {
      ...TestReportDetail
    }
  }
`;

export const SubmitReport = gql`
  mutation SubmitReport($input: AtInput!) {
    submitReport(input: $input) {
      ...TestReportDetail
    }
  }
`;

export const ReviewReport = gql`
  mutation ReviewReport($input: AtInput!) {
    reviewReport(input: $input) {
      ...TestReportDetail
    }
  }
`;

export const ReturnReport = gql`
  mutation ReturnReport($input: WithReasonInput!) {
    returnReport(input: $input) {
      ...TestReportDetail
    }
  }
`;

export const IssueReport = gql`
  mutation IssueReport($input: AtInput!) {
    issueReport(input: $input) {
      ...TestReportDetail
    }
  }
`;

export const AmendReport = gql`
  mutation AmendReport($input: AmendReportInput!) {
    amendReport(input: $input) {
      ...TestReportDetail
    }
  }
`;

export const WithdrawReport = gql`
  mutation WithdrawReport($input: WithReasonInput!) {
    withdrawReport(input: $input) {
      ...TestReportDetail
    }
  }
`;
