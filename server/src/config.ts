import { join } from 'node:path';
import { z } from 'zod';

const flag = z.enum(['true', 'false']).transform((text) => text === 'true');

const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  HOST: z.string().default('0.0.0.0'),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: z.url({ protocol: /^(mysql|mariadb)$/ }).optional(),
  MIGRATION_DATABASE_URL: z.url({ protocol: /^(mysql|mariadb)$/ }).optional(),
  EXCHANGE_DIR: z.string().optional(),
  FILES_URL: z.url({ protocol: /^s3$/ }).optional(),
  JOBS_AT_ONCE: z.coerce.number().int().min(0).max(16).default(2),
  JOB_LEASE_SECONDS: z.coerce.number().int().min(2).max(600).default(15),
  NODE_ENV: z.enum(['production', 'development', 'test']).default('development'),
  DEMONSTRATION: flag.optional(),
  SECURE_COOKIES: flag.optional(),
  INTROSPECTION: flag.optional(),
  COMPILED_QUERIES: flag.default(true),
  TRUSTED_PROXIES: z.string().optional(),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
});

/** The environment, read once. */
export interface Config {
  port: number;
  host: string;
  dataFolder: string;
  /** MySQL or MariaDB for the server; empty for the embedded database. */
  databaseUrl: string | undefined;
  /** The same database as its owner, for migrations; by default the server's own. */
  migrationUrl: string | undefined;
  /** Where the exchange files for the certificate center are put. */
  exchangeFolder: string;
  /** An S3-compatible store for the bytes of files; empty for a folder below `dataFolder`. */
  filesUrl: string | undefined;
  /** How many background jobs this server does at once. */
  jobsAtOnce: number;
  /** After how many seconds of silence a server's jobs are taken up by another. */
  jobLeaseSeconds: number;
  isProduction: boolean;
  /** Whether an empty database becomes the demonstration zone, and whether its cast may sign in by name alone. */
  demonstration: boolean;
  secureCookies: boolean;
  introspection: boolean;
  compiledQueries: boolean;
  trustedProxies: string | undefined;
  logLevel: string;
}

/** What is unsafe about the settings of a production server; empty when nothing is. */
export function unsafeSettings(config: Config): string[] {
  if (!config.isProduction) return [];
  return [
    ...(config.secureCookies ? [] : ['SECURE_COOKIES=false: session cookies would travel in the clear']),
    ...(config.demonstration && config.databaseUrl ? ['DEMONSTRATION=true on a MySQL database: anyone could sign in as anyone'] : []),
    ...(config.introspection ? ['INTROSPECTION=true: the schema would be open to strangers'] : []),
  ];
}

/** @throws Error that names every setting that is missing, malformed or unsafe */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const parsed = Environment.safeParse(environment);
  if (!parsed.success) throw new Error(`The settings are wrong: ${parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')}`);
  const { data } = parsed;
  const isProduction = data.NODE_ENV === 'production';
  const config: Config = {
    port: data.PORT, host: data.HOST, dataFolder: data.DATA_DIR,
    databaseUrl: data.DATABASE_URL, migrationUrl: data.MIGRATION_DATABASE_URL ?? data.DATABASE_URL, exchangeFolder: data.EXCHANGE_DIR ?? join(data.DATA_DIR, 'exchange'), filesUrl: data.FILES_URL, jobsAtOnce: data.JOBS_AT_ONCE, jobLeaseSeconds: data.JOB_LEASE_SECONDS,
    isProduction,
    demonstration: data.DEMONSTRATION ?? !isProduction,
    secureCookies: data.SECURE_COOKIES ?? isProduction,
    introspection: data.INTROSPECTION ?? !isProduction,
    compiledQueries: data.COMPILED_QUERIES,
    trustedProxies: data.TRUSTED_PROXIES, logLevel: data.LOG_LEVEL,
  };
  const unsafe = unsafeSettings(config);
  if (unsafe.length > 0) throw new Error(`Unsafe for production: ${unsafe.join('; ')}`);
  return config;
}
