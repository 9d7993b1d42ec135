import { gql } from '@apollo/client/core';

export const StandardRow = gql`
  fragment StandardRow on Standard {
    id
    number
    title
    kind
    isMandatory
    issuedYear
    issuedOn
    implementedOn
    counterpart
    degree
    isDoubtful
    status
    adoptionCount
  }
`;

export const StandardName = gql`
  fragment StandardName on Standard {
    id
    number
    title
    status
  }
`;

export const StandardFacts = gql`
  fragment StandardFacts on Standard {
    ...StandardRow
    version
    supersededOn
    withdrawnOn
    isReplacementPartial
    source
    note
    updatedAt
    viewerCan
    replacedBy {
      ...StandardName
    }
  }
`;

export const StandardsPage = gql`
  query StandardsPage(
    $filter: StandardFilter
    $orderBy: StandardOrder
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    standards(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        ...StandardRow
      }
    }
  }
`;

export const StandardPage = gql`
  query StandardPage($id: ID!) {
    standard(id: $id) {
      ...StandardFacts
      replaces(first: 20) {
        ...StandardName
        isReplacementPartial
      }
      adoptions(first: 10) {
        ...AdoptionEntry
      }
    }
  }
`;

export const StandardForm = gql`
  query StandardForm($id: ID!) {
    standard(id: $id) {
      ...StandardFacts
    }
  }
`;

export const StandardNamed = gql`
  query StandardNamed($id: ID!) {
    standard(id: $id) {
      ...StandardName
    }
  }
`;

export const StandardChoices = gql`
  query StandardChoices($filter: StandardFilter) {
    standards(filter: $filter, first: 20) {
      pageInfo {
        hasNextPage
        hasPreviousPage
      }
      nodes {
        ...StandardName
      }
    }
  }
`;

export const StandardsHome = gql`
  query StandardsHome {
    standards(first: 1) {
      totalCount
    }
  }
`;

export const AddStandard = gql`
  mutation AddStandard($input: AddStandardInput!) {
    addStandard(input: $input) {
      ...StandardFacts
    }
  }
`;

export const EditStandard = gql`
  mutation EditStandard($input: EditStandardInput!) {
    editStandard(input: $input) {
      ...StandardFacts
    }
  }
`;

export const ReplaceStandard = gql`
  mutation ReplaceStandard($input: ReplaceStandardInput!) {
    replaceStandard(input: $input) {
      ...StandardFacts
    }
  }
`;

export const WithdrawStandard = gql`
  mutation WithdrawStandard($input: WithdrawStandardInput!) {
    withdrawStandard(input: $input) {
      ...StandardFacts
    }
  }
`;
