import { gql } from '@apollo/client/core';

export const TokenRow = gql`
  fragment TokenRow on ApiToken {
    id
    version
    name
    beginning
    state
    permissions
    expiresOn
    revokedAt
    lastUsedAt
    lastAddress
    createdAt
    account {
      id
      displayName
    }
    viewerCan
  }
`;

export const TokensPage = gql`
  query TokensPage(
    $filter: TokenFilter
    $orderBy: TokenOrder
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    tokens(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        ...TokenRow
      }
    }
  }
`;

export const TokenPage = gql`
  query TokenPage($id: ID!) {
    token(id: $id) {
      ...TokenRow
    }
  }
`;

export const NewTokenPage = gql`
  query NewTokenPage {
    tokenLimits {
      active
      mostActive
      latestExpiry
    }
  }
`;

export const CreateToken = gql`
  mutation CreateToken($input: CreateTokenInput!) {
    createToken(input: $input) {
      secret
      wasMadeBefore
      token {
        ...TokenRow
      }
    }
  }
`;

export const RevokeToken = gql`
  mutation RevokeToken($input: AtInput!) {
    revokeToken(input: $input) {
      ...TokenRow
    }
  }
`;
