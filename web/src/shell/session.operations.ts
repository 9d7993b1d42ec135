import { gql } from '@apollo/client/core';

export const SignIn = gql`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      ...ViewerPart
    }
  }
`;

export const DemonstrationSignIn = gql`
  mutation DemonstrationSignIn($input: DemonstrationSignInInput!) {
    demonstrationSignIn(input: $input) {
      ...ViewerPart
    }
  }
`;

export const SignOut = gql`
  mutation SignOut {
    signOut {
      ...ViewerPart
    }
  }
`;

export const ChangePassword = gql`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      ...ViewerPart
    }
  }
`;

export const SignInPage = gql`
  query SignInPage {
    demonstrationCast {
      name
      displayName
      organisationName
      roles
    }
  }
`;
