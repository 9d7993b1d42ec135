import { gql } from '@apollo/client/core';

export const BatchVehiclesPage = gql`
  query BatchVehiclesPage(
    $filter: VehicleFilter
    $orderBy: VehicleOrder
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    vehicles(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        vin
        model
        category
        manufacturedOn
        inspectedOn
      }
    }
  }
`;

export const IssueConformities = gql`
  mutation IssueConformities($input: IssueConformityCertificatesInput!) {
    issueConformityCertificates(input: $input) {
      id
      createdCount
      refusedCount
      results {
        row
        key
        outcome
        targetId
        faults {
          path
          message
        }
      }
    }
  }
`;
