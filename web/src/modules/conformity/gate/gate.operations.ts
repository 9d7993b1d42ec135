import { gql } from '@apollo/client/core';

export const GatePage = gql`
  query GatePage($vehicleId: ID!, $kind: ConformityKind!, $issuedOn: Date!, $certificateId: ID) {
    conformityGate(vehicleId: $vehicleId, kind: $kind, issuedOn: $issuedOn, certificateId: $certificateId) {
      code
      name
      isMet
      messages
      faults {
        path
        message
      }
    }
  }
`;

export const IssueConformity = gql`
  mutation IssueConformity($input: IssueConformityInput!) {
    issueConformityCertificate(input: $input) {
      ...ConformityPart
      vehicle {
        id
        stage
      }
    }
  }
`;
