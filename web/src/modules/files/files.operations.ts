import { gql } from '@apollo/client/core';

export const FilePart = gql`
  fragment FilePart on StoredFile {
    id
    name
    sizeBytes
    state
    downloadAddress
  }
`;

export const FilePage = gql`
  query FilePage($id: ID!) {
    file(id: $id) {
      ...FilePart
    }
  }
`;

export const CreateUpload = gql`
  mutation CreateUpload($input: CreateUploadInput!) {
    createUpload(input: $input) {
      address
      file {
        ...FilePart
      }
    }
  }
`;
