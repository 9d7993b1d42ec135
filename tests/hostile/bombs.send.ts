import { Agent, request as open } from 'node:http';
import type { Bomb, BombRequest } from './bombs.post';

/** A request that waits for bytes which never come is cut off after this long; one that must be answered is given time for a machine that stalls. */
const PATIENCE_MS = { harmless: 500, refused: 10_000 } as const;
const LARGEST_KEPT = 4 * 1024 * 1024;

/** What came back. Status 0: nothing did, because the connection was cut. */
export interface Returned { readonly status: number; readonly text: string; readonly milliseconds: number }

/**
 * Sends the bytes of a bomb as they stand, on a connection of its own.
 * @param target the address of the server, without a path
 * @param cookie of somebody who is signed in; a cookie of the bomb's own stands over it
 */
export function send(target: string, { request: bomb, expect }: Pick<Bomb, 'request' | 'expect'>, cookie?: string): Promise<Returned> {
  const { hostname, port } = new URL(target);
  const agent = new Agent({ keepAlive: false });
  // Made before the clock starts: what it costs to make a bomb says nothing about the server.
  const [headers, body] = [headersOf(bomb, cookie), typeof bomb.body === 'string' ? Buffer.from(bomb.body) : bomb.body];
  const start = performance.now();
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    let size = 0;
    const finish = (status: number) => {
      clearTimeout(timer);
      resolve({ status, text: Buffer.concat(parts).toString('utf8'), milliseconds: performance.now() - start });
      request.destroy();
    };
    const request = open({ hostname, port, agent, method: bomb.method, path: bomb.path ?? '/graphql', headers }, (response) => {
      response.on('data', (part: Buffer) => { if ((size += part.length) <= LARGEST_KEPT) parts.push(part); });
      response.on('end', () => finish(response.statusCode ?? 0));
      response.on('error', () => finish(response.statusCode ?? 0));
    });
    const timer = setTimeout(() => finish(0), PATIENCE_MS[expect]);
    request.on('error', () => finish(0));
    request.end(body.length > 0 ? body : undefined);
  });
}

function headersOf(bomb: BombRequest, cookie: string | undefined): Record<string, string> {
  const isFramed = 'content-length' in bomb.headers || 'transfer-encoding' in bomb.headers || bomb.body.length === 0;
  return { ...(cookie && { cookie }), ...(!isFramed && { 'content-length': String(Buffer.byteLength(bomb.body)) }), ...bomb.headers };
}
