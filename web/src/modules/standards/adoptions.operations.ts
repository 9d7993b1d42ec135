import { gql } from '@apollo/client/core';

export const AdoptionEntry = gql`
  fragment AdoptionEntry on Adoption {
    id
    productLine
    state
    since
    flag
    enterprise {
      id
      name
    }
  }
`;

export const AdoptionRow = gql`
  fragment AdoptionRow on Adoption {
    ...AdoptionEntry
    endedOn
    createdAt
    standard {
      ...StandardName
      isMandatory
      degree
    }
  }
`;

export const AdoptionFacts = gql`
  fragment AdoptionFacts on Adoption {
    ...AdoptionRow
    version
    evidence
    note
    endReason
    updatedAt
    viewerCan
    standard {
      replacedBy {
        ...StandardName
      }
    }
  }
`;

export const AdoptionsPage = gql`
  query AdoptionsPage(
    $filter: AdoptionFilter
    $orderBy: AdoptionOrder
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    adoptions(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        ...AdoptionRow
      }
    }
  }
`;

export const AdoptionPage = gql`
  query AdoptionPage($id: ID!) {
    adoption(id: $id) {
      ...AdoptionFacts
    }
  }
`;

/** What a link has narrowed the list to, by name. */
export const AdoptionsNarrowed = gql`
  query AdoptionsNarrowed($standardId: ID!, $toStandard: Boolean!, $enterpriseId: ID!, $toEnterprise: Boolean!) {
    standard(id: $standardId) @include(if: $toStandard) {
      ...StandardName
    }
    enterprise(id: $enterpriseId) @include(if: $toEnterprise) {
      id
      name
    }
  }
`;

export const AdoptionsHome = gql`
  query AdoptionsHome($flag: [AdoptionFlag!]) {
    adoptions(filter: { flag: $flag }, first: 1) {
      totalCount
    }
  }
`;

export const RecordAdoption = gql`
  mutation RecordAdoption($input: RecordAdoptionInput!) {
    recordAdoption(input: $input) {
      ...AdoptionFacts
    }
  }
`;

export const EditAdoption = gql`
  mutation EditAdoption($input: EditAdoptionInput!) {
    editAdoption(input: $input) {
      ...AdoptionFacts
    }
  }
`;

export const EndAdoption = gql`
  mutation EndAdoption($input: EndAdoptionInput!) {
    endAdoption(input: $input) {
      ...AdoptionFacts
    }
  }
`;
