import { gql } from '@apollo/client/core';

export const ImportPart = gql`
  fragment ImportPart on Import {
    id
    version
    createdAt
    kind
    mode
    fileId
    fileName
    accountName
    state
    rowCount
    createdCount
    changedCount
    unchangedCount
    refusedCount
    errorCount
    undoUntil
    undoneAt
    viewerCan
    columns {
      letter
      head
      field
    }
    hindrances {
      key
      message
    }
    job {
      ...JobRow
      failureReason
    }
    undoJob {
      ...JobRow
      failureReason
    }
  }
`;

export const ImportRow = gql`
  fragment ImportRow on Import {
    id
    createdAt
    kind
    mode
    fileName
    accountName
    state
    createdCount
    changedCount
    refusedCount
    undoneAt
  }
`;

export const ImportPage = gql`
  query ImportPage($id: ID!) {
    import(id: $id) {
      ...ImportPart
    }
  }
`;

export const ImportsPage = gql`
  query ImportsPage(
    $filter: ImportFilter
    $orderBy: ImportOrder
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    imports(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        ...ImportRow
      }
    }
  }
`;

export const ImportErrorsPage = gql`
  query ImportErrorsPage($importId: ID!, $first: Int, $after: String, $last: Int, $before: String) {
    importErrors(importId: $importId, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        id
        row
        column
        head
        value
        message
        fix
      }
    }
  }
`;

export const ImportVehicles = gql`
  mutation ImportVehicles($input: ImportInput!) {
    importVehicles(input: $input) {
      ...ImportPart
    }
  }
`;

export const ImportInspections = gql`
  mutation ImportInspections($input: ImportInput!) {
    importInspections(input: $input) {
      ...ImportPart
    }
  }
`;

export const ImportProducts = gql`
  mutation ImportProducts($input: ImportInput!) {
    importProducts(input: $input) {
      ...ImportPart
    }
  }
`;

export const UndoImport = gql`
  mutation UndoImport($input: AtInput!) {
    undoImport(input: $input) {
      ...ImportPart
    }
  }
`;
