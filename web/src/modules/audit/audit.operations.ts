import { gql } from '@apollo/client/core';

export const AuditRow = gql`
  fragment AuditRow on AuditLine {
    id
    at
    accountId
    accountName
    actingAs
    verb
    entity
    entityId
    before
    after
    requestId
    sealed
  }
`;

export const AuditPage = gql`
  query AuditPage(
    $filter: AuditLineFilter
    $orderBy: AuditLineOrder
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    auditLines(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        ...AuditRow
      }
    }
  }
`;

export const AuditHome = gql`
  query AuditHome($from: DateTime) {
    auditLines(filter: { at: { from: $from } }, first: 1) {
      totalCount
    }
  }
`;
