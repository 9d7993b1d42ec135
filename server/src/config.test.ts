import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from './config';

const PRODUCTION = { NODE_ENV: 'production' };
const MYSQL = 'mysql://server:secret@127.0.0.1:3306/bianzhong';
const fault = (environment: Record<string, string>) => {
  try {
    readConfig(environment);
    return 'ok';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('the settings', () => {
  it('need none to begin with: an embedded database in .data, port 4000, the demonstration zone', () => {
    expect(readConfig({})).toEqual({
      port: 4000, host: '0.0.0.0', dataFolder: '.data', databaseUrl: undefined, migrationUrl: undefined, exchangeFolder: join('.data', 'exchange'), filesUrl: undefined, jobsAtOnce: 2, jobLeaseSeconds: 15, isProduction: false, demonstration: true,
      secureCookies: false, introspection: true, compiledQueries: true, trustedProxies: undefined, logLevel: 'warn',
    });
  });

  it('of production are safe when nothing is said', () => {
    expect(readConfig(PRODUCTION)).toMatchObject({ isProduction: true, demonstration: false, secureCookies: true, introspection: false, trustedProxies: undefined });
    expect(readConfig({ ...PRODUCTION, DATABASE_URL: MYSQL })).toMatchObject({ databaseUrl: MYSQL, migrationUrl: MYSQL, demonstration: false });
  });

  it('let the migrations run under another account', () => {
    expect(readConfig({ DATABASE_URL: MYSQL, MIGRATION_DATABASE_URL: 'mysql://owner:o@127.0.0.1/bianzhong' }).migrationUrl).toBe('mysql://owner:o@127.0.0.1/bianzhong');
  });

  const unsafe: [string, Record<string, string>][] = [
    ['SECURE_COOKIES', { SECURE_COOKIES: 'false' }],
    ['INTROSPECTION', { INTROSPECTION: 'true' }],
    ['DEMONSTRATION', { DEMONSTRATION: 'true', DATABASE_URL: MYSQL }],
  ];
  it.each(unsafe)('of production with an unsafe %s are refused by its name', (name, settings) => {
    expect(fault({ ...PRODUCTION, ...settings })).toMatch(new RegExp(`^Unsafe for production: ${name}=`));
  });

  it('name every unsafe one at once', () => {
    const message = fault({ ...PRODUCTION, SECURE_COOKIES: 'false', INTROSPECTION: 'true', DEMONSTRATION: 'true', DATABASE_URL: MYSQL });
    for (const [name] of unsafe) expect(message).toContain(`${name}=`);
  });

  it('of production may show the demonstration zone on the embedded database', () => {
    expect(fault({ ...PRODUCTION, DEMONSTRATION: 'true' })).toBe('ok');
  });

  const malformed: [string, string][] = [
    ['PORT', 'http'], ['PORT', '-1'], ['PORT', '65536'], ['PORT', '80.5'], ['DATABASE_URL', 'postgres://localhost/x'], ['DATABASE_URL', 'localhost'], ['MIGRATION_DATABASE_URL', 'sqlite:x'],
    ['FILES_URL', 'https://minio/bucket'], ['FILES_URL', 'minio'], ['JOBS_AT_ONCE', '-1'], ['JOBS_AT_ONCE', '17'], ['JOB_LEASE_SECONDS', '1'], ['JOB_LEASE_SECONDS', '601'],
    ['NODE_ENV', 'prod'], ['DEMONSTRATION', 'yes'], ['SECURE_COOKIES', '1'], ['INTROSPECTION', 'TRUE'], ['COMPILED_QUERIES', ''], ['LOG_LEVEL', 'loud'],
  ];
  it.each(malformed)('with %s=%s are refused by the name of the setting', (name, value) => {
    expect(fault({ [name]: value })).toMatch(new RegExp(`^The settings are wrong: ${name}: `));
  });

  it('never repeat a password in what they say', () => {
    expect(fault({ DATABASE_URL: 'postgres://server:secret@127.0.0.1/x', PORT: 'x' })).not.toContain('secret');
  });
});
