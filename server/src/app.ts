import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import cookie from '@fastify/cookie';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { limitBodyTime } from './body-deadline';
import type { Config } from './config';
import { drainOnClose } from './draining';
import { health } from './health';
import { openGraphql } from './kernel/body';
import { Refusal } from './kernel/errors';
import { newId } from './kernel/ids';
import { executionOf } from './kernel/execution';
import { formatError, inWords, words } from './kernel/format';
import { limitsOf } from './kernel/limits';
import type { Ground, Request } from './kernel/request';
import { noteAsked } from './kernel/way';
import { MODULES } from './modules';
import { servePortal } from './portal';
import { languageOf, Requests } from './requests';
import { executableSchema } from './schema';

const SILENCE_MS = 30_000;
/** A large file over a slow line; the bodies of other addresses have their own deadline. */
const LONGEST_UPLOAD_MS = 10 * 60_000;
/** Root fields that check a password: one a request, so that the limit on tries cannot be multiplied by aliases. */
const ONCE_PER_REQUEST = ['signIn', 'demonstrationSignIn', 'changePassword'];

const STATUS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404, CONFLICT: 409, TOO_MANY: 429, UNAVAILABLE: 503, INTERNAL: 500,
};

/** A refusal that came before there was a request to answer, as an entry of `errors`. */
const worded = (refusal: Refusal, request: FastifyRequest) =>
  inWords(refusal.toJSON() as GraphQLFormattedError, { language: languageOf(request), requestId: newId() });

function apolloOf(app: FastifyInstance, config: Config): ApolloServer<Request> {
  return new ApolloServer<Request>({
    gateway: executionOf(executableSchema(), config.compiledQueries),
    introspection: config.introspection,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    formatError: formatError(app.log),
    plugins: [
      ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), ApolloServerPluginUsageReportingDisabled(),
      words,
    ],
    stopOnTerminationSignals: false,
  });
}

/** Work in the background stands aside as long as somebody waits for an answer of the API. */
function noteQuestions(api: FastifyInstance, ground: Ground): void {
  api.addHook('onRequest', async (_request, reply) => {
    noteAsked(ground, 1);
    reply.raw.once('close', () => noteAsked(ground, -1));
  });
}

/** Opens the addresses that modules bring beside the API; who asks is found out as there. */
async function openRoutes(app: FastifyInstance, ground: Ground, requests: Requests): Promise<void> {
  for (const { routes } of MODULES) {
    if (routes) await app.register(async (own) => {
      own.addHook('onRequest', (request) => requests.identify(request));
      own.addHook('onResponse', async (request) => requests.answered(request));
      routes(own, { ground, requestOf: (request, reply) => requests.make(request, reply), viewerNow: (request) => requests.viewerNow(request) });
    });
  }
}

/** Composes the server: health, API, portal. It listens when main.ts says so. */
export async function composeApp(ground: Ground, config: Config): Promise<FastifyInstance> {
  const app = Fastify({
    logger: { level: config.logLevel }, trustProxy: config.trustedProxies ?? false,
    requestTimeout: LONGEST_UPLOAD_MS, connectionTimeout: SILENCE_MS, http: { headersTimeout: SILENCE_MS }, forceCloseConnections: 'idle',
  });
  app.setErrorHandler((error, request, reply) => {
    const status = (error as { statusCode?: number }).statusCode ?? 500;
    const refusal = error instanceof Refusal ? error : status < 500 ? new Refusal('INVALID', 'body.shape') : new Refusal('INTERNAL', 'internal');
    if (refusal.code === 'INTERNAL') request.log.error({ err: error }, 'unexpected error');
    if (refusal.code === 'UNAUTHENTICATED') void reply.header('www-authenticate', 'Bearer');
    return reply.code(STATUS[refusal.code] ?? (status < 500 ? status : 400)).send({ errors: [worded(refusal, request)] });
  });
  drainOnClose(app);
  limitBodyTime(app);
  const apollo = apolloOf(app, config);
  await apollo.start();
  const requests = new Requests(ground, config);
  await app.register(cookie);
  await servePortal(app, config);
  await app.register(health, { ground });
  await app.register(async (api) => {
    noteQuestions(api, ground);
    api.addHook('onRequest', (request) => requests.identify(request));
    api.addHook('onResponse', async (request) => requests.answered(request));
    openGraphql(api, {
      url: '/graphql',
      oncePerRequest: ONCE_PER_REQUEST,
      limitsOf: (request) => limitsOf(requests.viewer(request)),
      format: worded,
      handler: fastifyApolloHandler(apollo, { context: async (request, reply) => requests.make(request, reply) }),
    });
  });
  await openRoutes(app, ground, requests);
  app.addHook('onClose', async () => {
    await apollo.stop();
    await requests.settled();
  });
  return app;
}
