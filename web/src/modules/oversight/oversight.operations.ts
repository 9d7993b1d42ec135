import { gql } from '@apollo/client/core';

export const OversightHit = gql`
  fragment OversightHit on Enterprise {
    id
    name
    creditCode
    kinds
    regionCode
    contactName
    contactPhone
    status
    createdAt
    certificateCount
    testReportCount
  }
`;

export const OversightPage = gql`
  query OversightPage(
    $filter: OversightFilter
    $orderBy: EnterpriseOrder
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    matchingEnterprises(
      filter: $filter
      orderBy: $orderBy
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        ...OversightHit
      }
    }
  }
`;

export const OversightHome = gql`
  query OversightHome($filter: OversightFilter!) {
    matchingEnterprises(filter: $filter, first: 1) {
      totalCount
    }
  }
`;

export const OversightStandards = gql`
  query OversightStandards($search: String) {
    standards(filter: { search: $search }, first: 20) {
      nodes {
        id
        number
        title
      }
    }
  }
`;

export const EnterpriseChoices = gql`
  query EnterpriseChoices($search: String) {
    enterprises(filter: { search: $search }, first: 20) {
      nodes {
        id
        name
      }
    }
  }
`;

export const EnterpriseChosen = gql`
  query EnterpriseChosen($id: ID!) {
    enterprise(id: $id) {
      id
      name
    }
  }
`;
