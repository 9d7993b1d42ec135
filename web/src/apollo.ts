import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, from } from '@apollo/client/core';
import { onError } from '@apollo/client/link/error';
import { language } from './i18n';

let sessionEnded: () => void = () => undefined;

/** What to do when the server says that the session is over; set once when the application is put together. */
export function onSessionEnded(listener: () => void): void {
  sessionEnded = listener;
}

const inMyLanguage = new ApolloLink((operation, forward) => {
  operation.setContext({ headers: { 'Accept-Language': language() === 'en' ? 'en' : 'zh' } });
  return forward(operation);
});

const watchSession = onError(({ graphQLErrors, operation }) => {
  const isOver = graphQLErrors?.some((error) => error.extensions?.code === 'UNAUTHENTICATED');
  if (isOver && !SIGN_IN.has(operation.operationName)) sessionEnded();
});

// A wrong password is an answer to the sign-in itself, not the end of a session.
const SIGN_IN = new Set(['SignIn', 'DemonstrationSignIn']);

/** The one client. The preflight header is what lets the server refuse forged cross-site posts. */
export const apollo = new ApolloClient({
  link: from([
    inMyLanguage,
    watchSession,
    new HttpLink({ uri: '/graphql', credentials: 'same-origin', headers: { 'apollo-require-preflight': '1' } }),
  ]),
  cache: new InMemoryCache(),
  // Who asks again wants to know what is so now; an answer that is already under way may be older than the news he asks because of.
  queryDeduplication: false,
  devtools: { enabled: false },
});
