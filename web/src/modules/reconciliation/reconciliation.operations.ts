import { gql } from '@apollo/client/core';

export const ReconciliationPage = gql`
  query ReconciliationPage($filter: ReconciliationFilter!) {
    reconciliation(filter: $filter) {
      enterpriseId
      day
      producedCount
      inspectedCount
      certifiedCount
      uploadedCount
      gapCount
      ageDays
      enterprise {
        id
        name
      }
    }
  }
`;

export const ExportReconciliation = gql`
  mutation ExportReconciliation($input: ExportReconciliationInput!) {
    exportReconciliation(input: $input) {
      id
    }
  }
`;
