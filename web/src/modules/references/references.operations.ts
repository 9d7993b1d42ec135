import { gql } from '@apollo/client/core';

export const UseCodeRow = gql`
  fragment UseCodeRow on UseCode {
    id
    version
    code
    category
    name
    edition
    isHazmat
    validFrom
    validTo
    source
    isDoubtful
    viewerCan
  }
`;

export const ProductLimitRow = gql`
  fragment ProductLimitRow on ProductLimit {
    id
    version
    code
    value
    validFrom
    validTo
    source
    isDoubtful
    viewerCan
  }
`;

export const TemplateItemRow = gql`
  fragment TemplateItemRow on TemplateItem {
    id
    version
    category
    isForTrailers
    isForHazmat
    validFrom
    validTo
    source
    isDoubtful
    viewerCan
    item {
      position
      name
      clause
      kind
      unit
      limitKind
      lowerLimit
      upperLimit
      announcedValue
      tolerancePercent
      toleranceAbsolute
      isCritical
    }
  }
`;

export const UseCodesPage = gql`
  query UseCodesPage(
    $filter: UseCodeFilter
    $orderBy: UseCodeOrder
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    useCodes(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        ...UseCodeRow
      }
    }
  }
`;

export const ProductLimitsPage = gql`
  query ProductLimitsPage(
    $filter: ProductLimitFilter
    $orderBy: ProductLimitOrder
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    productLimits(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        ...ProductLimitRow
      }
    }
  }
`;

export const TemplateItemsPage = gql`
  query TemplateItemsPage(
    $filter: TemplateItemFilter
    $orderBy: TemplateItemOrder
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    templateItems(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        ...TemplateItemRow
      }
    }
  }
`;

export const AddUseCode = gql`
  mutation AddUseCode($input: AddUseCodeInput!) {
    addUseCode(input: $input) {
      ...UseCodeRow
    }
  }
`;

export const AddProductLimit = gql`
  mutation AddProductLimit($input: AddProductLimitInput!) {
    addProductLimit(input: $input) {
      ...ProductLimitRow
    }
  }
`;

export const AddTemplateItem = gql`
  mutation AddTemplateItem($input: AddTemplateItemInput!) {
    addTemplateItem(input: $input) {
      ...TemplateItemRow
    }
  }
`;

export const EndUseCode = gql`
  mutation EndUseCode($input: EndReferenceInput!) {
    endUseCode(input: $input) {
      ...UseCodeRow
    }
  }
`;

export const EndProductLimit = gql`
  mutation EndProductLimit($input: EndReferenceInput!) {
    endProductLimit(input: $input) {
      ...ProductLimitRow
    }
  }
`;

export const EndTemplateItem = gql`
  mutation EndTemplateItem($input: EndReferenceInput!) {
    endTemplateItem(input: $input) {
      ...TemplateItemRow
    }
  }
`;
