import { gql } from '@apollo/client/core';

export const RevokeConformity = gql`
  mutation RevokeConformity($input: WithReasonInput!) {
    revokeConformityCertificate(input: $input) {
      ...ConformityPart
      vehicle {
        id
        stage
      }
    }
  }
`;

export const ReplaceConformity = gql`
  mutation ReplaceConformity($input: ReplaceConformityInput!) {
    replaceConformityCertificate(input: $input) {
      id
      number
      replaces {
        ...ConformityPart
        replacedBy {
          id
          number
        }
      }
    }
  }
`;

export const UploadConformity = gql`
  mutation UploadConformity($input: AtInput!) {
    uploadConformityCertificate(input: $input) {
      ...ConformityPart
      transfers(first: 20) {
        ...TransferPart
      }
    }
  }
`;

export const RequestLateUpload = gql`
  mutation RequestLateUpload($input: RequestLateUploadInput!) {
    requestLateUpload(input: $input) {
      ...ConformityPart
      transfers(first: 20) {
        ...TransferPart
      }
    }
  }
`;

export const ApproveLateUpload = gql`
  mutation ApproveLateUpload($input: AtInput!) {
    approveLateUpload(input: $input) {
      ...ConformityPart
      transfers(first: 20) {
        ...TransferPart
      }
    }
  }
`;

export const RefuseLateUpload = gql`
  mutation RefuseLateUpload($input: WithReasonInput!) {
    refuseLateUpload(input: $input) {
      ...ConformityPart
      transfers(first: 20) {
        ...TransferPart
      }
    }
  }
`;
