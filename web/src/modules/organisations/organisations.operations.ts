import { gql } from '@apollo/client/core';

export const OrganisationRow = gql`
  fragment OrganisationRow on Organisation {
    id
    version
    kind
    name
    handle
    regionPrefix
    createdAt
    viewerCan
  }
`;

export const OrganisationsPage = gql`
  query OrganisationsPage(
    $filter: OrganisationFilter
    $orderBy: OrganisationOrder
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    organisations(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        ...OrganisationRow
      }
    }
  }
`;

export const OrganisationsHome = gql`
  query OrganisationsHome {
    organisations(first: 1) {
      totalCount
    }
  }
`;

export const CreateOrganisation = gql`
  mutation CreateOrganisation($input: CreateOrganisationInput!) {
    createOrganisation(input: $input) {
      ...OrganisationRow
    }
  }
`;

export const RenameOrganisation = gql`
  mutation RenameOrganisation($input: RenameOrganisationInput!) {
    renameOrganisation(input: $input) {
      ...OrganisationRow
    }
  }
`;
