import type { IncomingMessage } from 'node:http';
import { isShownInline } from '@bianzhong/domain';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { admit } from '../../kernel/gate';
import type { Doorway } from '../../kernel/module';
import type { StoredFile } from './file.entity';
import { openFile, receive } from './files.service';

interface Address { Params: { id: string }; Querystring: Record<string, string | string[] | undefined> }

/** As large as the largest upload. */
const BYTES_LET_FALL = 64 * 1024 * 1024;

/** Nothing in a file may run, load or send anything, whatever a browser takes it for (security.md 1.7, GHSA-f4r3). */
const SHUT_IN = "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox";
/** A browser's own reader of PDF does not start in a sandbox; it runs no scripts of the page and may load nothing here. */
const SHUT_IN_PDF = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";

/** `PUT /files/:id` takes the bytes of an announced upload, `GET /files/:id` gives them to those who may read the file. */
export function fileRoutes(app: FastifyInstance, doorway: Doorway): void {
  app.removeAllContentTypeParsers();
  // The bytes are not parsed: the route reads them itself, a chunk at a time.
  app.addContentTypeParser('*', (_request, _payload, done) => { done(null); });
  app.put<Address>('/files/:id', (request, reply) => upload(doorway, request, reply));
  app.get<Address>('/files/:id', { compress: false }, (request, reply) => download(doorway, request, reply));
}

const textOf = (value: string | string[] | undefined) => typeof value === 'string' ? value : '';

async function upload(doorway: Doorway, request: FastifyRequest<Address>, reply: FastifyReply): Promise<unknown> {
  const asked = doorway.requestOf(request, reply);
  admit('file:upload', asked);
  const { id, state, mediaType, sizeBytes, sha256 } = await receive(asked, {
    id: request.params.id, expires: Number(textOf(request.query.expires)), signature: textOf(request.query.signature),
    lengthHeader: request.headers['content-length'], body: bytesOf(request.raw),
  }).catch(async (error: unknown) => {
    // Whoever is cut off while sending never sees the refusal, so a little is let fall before it; after that the connection is no good one.
    await letFall(request.raw, Number(request.headers['content-length'] ?? 0));
    void reply.header('connection', 'close');
    throw error;
  });
  return reply.header('cache-control', 'no-store').send({ id, state, mediaType, sizeBytes, sha256 });
}

/** The body; a reader that stops early leaves the connection open, or the refusal could not be sent. */
const bytesOf = (raw: IncomingMessage): AsyncIterable<Buffer> => ({
  [Symbol.asyncIterator]: () => raw.iterator({ destroyOnReturn: false }) as AsyncIterator<Buffer>,
});

async function letFall(raw: IncomingMessage, declared: number): Promise<void> {
  let left = BYTES_LET_FALL;
  if (declared > left) return;
  try {
    for await (const chunk of bytesOf(raw)) if ((left -= chunk.length) < 0) return;
  } catch {
    // The sender went away; nobody is left to be told.
  }
}

async function download(doorway: Doorway, request: FastifyRequest<Address>, reply: FastifyReply): Promise<FastifyReply> {
  const asked = doorway.requestOf(request, reply);
  admit('file:read', asked);
  const { file, stream } = await openFile(asked, request.params.id);
  const isInline = request.query.inline !== undefined && isShownInline(file.mediaType);
  return reply.headers({
    'content-type': file.mediaType,
    'content-length': file.sizeBytes,
    'content-disposition': dispositionOf(file, isInline),
    'content-security-policy': isInline && file.mediaType === 'application/pdf' ? SHUT_IN_PDF : SHUT_IN,
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  }).send(stream);
}

/** The name in ASCII for old programs and in UTF-8 for the others (RFC 6266, RFC 8187). */
function dispositionOf({ name }: StoredFile, isInline: boolean): string {
  const plain = name.replace(/[^\x20-\x7E]|["\\%]/gu, '_');
  const full = encodeURIComponent(name).replace(/['()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${isInline ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${full}`;
}
