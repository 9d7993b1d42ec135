import { gql } from '@apollo/client/core';

export const ViewerPart = gql`
  fragment ViewerPart on Viewer {
    id
    kind
    account {
      id
      name
      displayName
      roles
    }
    organisation {
      id
      kind
      name
      regionPrefix
    }
    enterpriseId
    permissions
    mustChangePassword
    isDemonstration
    today
  }
`;

export const ViewerQuery = gql`
  query Viewer {
    viewer {
      ...ViewerPart
    }
  }
`;
