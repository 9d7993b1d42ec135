import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';

const DEADLINE_MS = 30_000;
const TOO_SLOW = 'HTTP/1.1 408 Request Timeout\r\nconnection: close\r\ncontent-length: 0\r\n\r\n';

/**
 * Ends a request whose body does not come within half a minute, however steadily it trickles (slow loris): it would hold a connection
 * and the room for its body. Node knows one deadline for all addresses, and an upload, which is always a PUT, needs a longer one.
 */
export function limitBodyTime(app: FastifyInstance): void {
  app.server.on('request', (raw: IncomingMessage) => {
    if (raw.complete || raw.method !== 'POST') return;
    const timer = setTimeout(() => {
      if (raw.complete) return;
      raw.socket.write(TOO_SLOW);
      raw.socket.destroySoon();
    }, DEADLINE_MS).unref();
    raw.once('close', () => clearTimeout(timer));
  });
}
