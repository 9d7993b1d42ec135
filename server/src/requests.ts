import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from './config';
import { NOWHERE, Request, type Ground, type Origin } from './kernel/request';
import { PUBLIC_VIEWER, type Viewer } from './kernel/viewer';
import { viewerOf } from './modules/sessions';
import { machineOf, noteUse, type Machine } from './modules/tokens';

/** With the `__Host-` prefix the browser itself refuses the cookie on any other path, host or without TLS. */
const cookieName = (config: Config) => config.secureCookies ? '__Host-bianzhong' : 'bianzhong';

export const languageOf = (request: FastifyRequest): 'zh' | 'en' => /^\s*en\b/i.test(String(request.headers['accept-language'] ?? '')) ? 'en' : 'zh';

/** What stands behind `Bearer`, empty when that is malformed; null when nobody means to be a machine. `Basic` is for a proxy in front. */
function bearerOf({ headers: { authorization } }: FastifyRequest): string | null {
  if (authorization === undefined || /^basic /i.test(authorization)) return null;
  return /^bearer +(\S+) *$/i.exec(authorization)?.[1] ?? '';
}

/** Finds out who asks before the body is read, and makes the request that every resolver gets. */
export class Requests {
  private readonly viewers = new WeakMap<FastifyRequest, Viewer>();
  private readonly machines = new WeakMap<FastifyRequest, Machine>();
  /** Uses of tokens that are being written down. */
  private readonly noting = new Set<Promise<void>>();

  constructor(private readonly ground: Ground, private readonly config: Config) {}

  /**
   * Looks the viewer up; the one look-up of the request. A token that was sent is what counts: whatever is wrong with it, neither
   * a cookie nor the public stands in for it.
   * @throws Refusal UNAUTHENTICATED or TOO_MANY for a token that cannot be used
   */
  async identify(request: FastifyRequest): Promise<void> {
    const text = bearerOf(request);
    if (text === null) return void this.viewers.set(request, await viewerOf(this.ground, request.cookies[cookieName(this.config)]));
    const machine = await machineOf(this.ground, { text, address: request.ip });
    this.machines.set(request, machine);
    this.viewers.set(request, machine.viewer);
  }

  /** Notes the use of a token once its request has been answered. */
  answered(request: FastifyRequest): void {
    const machine = this.machines.get(request);
    if (!machine) return;
    const noted = noteUse(this.ground, machine, request.ip).finally(() => this.noting.delete(noted));
    this.noting.add(noted);
  }

  /** Waits for what is still being written down. */
  async settled(): Promise<void> {
    await Promise.all(this.noting);
  }

  /** Looks the viewer up once more, without taking that for something he did. */
  async viewerNow(request: FastifyRequest): Promise<Viewer> {
    const text = bearerOf(request);
    if (text === null) return viewerOf(this.ground, request.cookies[cookieName(this.config)], { isActivity: false });
    return machineOf(this.ground, { text, address: request.ip }).then(({ viewer }) => viewer, () => PUBLIC_VIEWER);
  }

  viewer(request: FastifyRequest): Viewer {
    return this.viewers.get(request) ?? PUBLIC_VIEWER;
  }

  /** The request as the resolvers get it. */
  make(request: FastifyRequest, reply: FastifyReply): Request {
    return new Request(this.ground, this.viewer(request), { origin: this.origin(request, reply) });
  }

  private origin(request: FastifyRequest, reply: FastifyReply): Origin {
    const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: this.config.secureCookies } as const;
    return {
      ...NOWHERE,
      address: request.ip,
      userAgent: String(request.headers['user-agent'] ?? ''),
      language: languageOf(request),
      setSession: (token) => {
        if (token) void reply.setCookie(cookieName(this.config), token, options);
        else void reply.clearCookie(cookieName(this.config), options);
      },
    };
  }
}
