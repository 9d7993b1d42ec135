import { gql } from '@apollo/client/core';

export const SessionsPage = gql`
  query SessionsPage {
    sessions {
      id
      createdAt
      lastSeenAt
      address
      userAgent
      isCurrent
    }
  }
`;

export const EndSession = gql`
  mutation EndSession($input: EndSessionInput!) {
    endSession(input: $input) {
      id
    }
  }
`;

export const SignOutEverywhere = gql`
  mutation SignOutEverywhere {
    signOutEverywhere {
      ...ViewerPart
    }
  }
`;
