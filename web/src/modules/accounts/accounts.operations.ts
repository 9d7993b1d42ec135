import { gql } from '@apollo/client/core';

export const MemberRow = gql`
  fragment MemberRow on Account {
    id
    version
    name
    displayName
    roles
    status
    lastSignInAt
    createdAt
    organisation {
      id
      kind
      name
    }
    viewerCan
  }
`;

export const MembersPage = gql`
  query MembersPage(
    $filter: MemberFilter
    $orderBy: MemberOrder
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    members(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        ...MemberRow
      }
    }
  }
`;

export const MembersHome = gql`
  query MembersHome {
    active: members(filter: { status: [ACTIVE] }, first: 1) {
      totalCount
    }
    disabled: members(filter: { status: [DISABLED] }, first: 1) {
      totalCount
    }
  }
`;

export const OrganisationChoices = gql`
  query OrganisationChoices($search: String) {
    organisations(filter: { search: $search }, first: 20) {
      nodes {
        id
        kind
        name
        handle
      }
    }
  }
`;

export const InviteMember = gql`
  mutation InviteMember($input: InviteMemberInput!) {
    inviteMember(input: $input) {
      oneTimePassword
      member {
        ...MemberRow
      }
    }
  }
`;

export const DisableMember = gql`
  mutation DisableMember($input: AtInput!) {
    disableMember(input: $input) {
      ...MemberRow
    }
  }
`;

export const EnableMember = gql`
  mutation EnableMember($input: AtInput!) {
    enableMember(input: $input) {
      ...MemberRow
    }
  }
`;

export const ChangeMemberRoles = gql`
  mutation ChangeMemberRoles($input: ChangeMemberRolesInput!) {
    changeMemberRoles(input: $input) {
      ...MemberRow
    }
  }
`;

export const ResetMemberPassword = gql`
  mutation ResetMemberPassword($input: AtInput!) {
    resetMemberPassword(input: $input) {
      oneTimePassword
      member {
        ...MemberRow
      }
    }
  }
`;
