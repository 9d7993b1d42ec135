import { ApolloError } from '@apollo/client/core';
import { GraphQLError } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { speak } from '../i18n';
import { toFailure } from './failures';
import { wayOn } from './wayOn';

describe('a failure', () => {
  beforeAll(() => speak('en'));

  it('carries what the server said, with field paths of the form', () => {
    const extensions = {
      code: 'INVALID',
      reason: 'input.invalid',
      requestId: 'r-7',
      fields: [{ path: 'input.contacts.0.phone', reason: 'input.notAPhone', message: 'no phone' }],
    };
    const failure = toFailure(new ApolloError({ graphQLErrors: [new GraphQLError('wrong', { extensions })] }));
    expect(failure).toMatchObject({ code: 'INVALID', message: 'wrong', requestId: 'r-7' });
    expect(failure.fields).toEqual([{ path: 'contacts.0.phone', message: 'no phone' }]);
  });

  it('knows the version a conflict met', () => {
    const extensions = { code: 'CONFLICT', reason: 'record.conflict', current: { version: 4 } };
    const failure = toFailure(new ApolloError({ graphQLErrors: [new GraphQLError('late', { extensions })] }));
    expect(failure.currentVersion).toBe(4);
  });

  it('is read from the body of a request that was refused before it was executed', () => {
    const body = { errors: [{ message: 'too deep', extensions: { code: 'INVALID', reason: 'limit.depth' } }] };
    const networkError = Object.assign(new Error('400'), { statusCode: 400, result: body });
    expect(toFailure(new ApolloError({ networkError }))).toMatchObject({ reason: 'limit.depth', message: 'too deep' });
  });

  it('tells a lost network from a broken server', () => {
    expect(toFailure(new ApolloError({ networkError: new TypeError('Failed to fetch') })).code).toBe('OFFLINE');
    expect(toFailure(new Error('anything'))).toMatchObject({ code: 'INTERNAL', message: expect.stringContaining('unexpected') });
  });
});

describe('the way on after signing in', () => {
  it('is a page of this application', () => {
    expect(wayOn('/certificates?search=x')).toBe('/certificates?search=x');
  });

  it('is never another site', () => {
    for (const next of [
      '//evil.example',
      '/\\evil.example',
      'https://evil.example',
      'javascript:alert(1)',
      undefined,
      ['/x'],
    ]) {
      expect(wayOn(next)).toBe('/');
    }
  });
});
