import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { Config } from './config';

const YEAR_SECONDS = 31_536_000;
/** The built portal, beside the built server. */
const FOLDER = fileURLToPath(new URL('../../web/dist/', import.meta.url));

/** Serves the portal with headers that let it load nothing from elsewhere; unknown addresses get the page, which shows its own 404. */
export async function servePortal(app: FastifyInstance, config: Config): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"], styleSrc: ["'self'", "'unsafe-inline'"], imgSrc: ["'self'", 'data:'], fontSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"], baseUri: ["'self'"], formAction: ["'self'"], frameAncestors: ["'none'"],
      },
    },
    hsts: config.secureCookies ? { maxAge: YEAR_SECONDS } : false,
    crossOriginOpenerPolicy: config.secureCookies,
    originAgentCluster: config.secureCookies,
  });
  // Answers are packed; requests are not unpacked, because a small body could grow without bounds.
  await app.register(compress, { global: true, threshold: 1024, globalDecompression: false });
  if (!existsSync(FOLDER)) return;
  await app.register(fastifyStatic, {
    root: FOLDER, wildcard: false,
    setHeaders: (reply, path) => { reply.header('cache-control', path.includes('/assets/') ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache'); },
  });
  app.setNotFoundHandler((request, reply) => {
    const wantsPage = request.method === 'GET' && String(request.headers.accept ?? '').includes('text/html');
    return wantsPage ? reply.sendFile('index.html') : reply.code(404).send({ status: 'not found' });
  });
}
