import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { JobDefinition } from './job';
import type { EntityClass } from './table';
import type { Ground, Request } from './request';
import type { Viewer } from './viewer';

/** How an HTTP address that is not the API's finds out who asks: as the API does, by the session. */
export interface Doorway {
  readonly ground: Ground;
  /** The request of whoever asks; he was looked up when the first byte came. */
  requestOf(request: FastifyRequest, reply: FastifyReply): Request;
  /** Who asks, as it is now: for an answer that goes on. Asking does not count as somebody's activity. */
  viewerNow(request: FastifyRequest): Promise<Viewer>;
}

/** What a module brings to the server. */
export interface Module {
  name: string;
  entities: readonly EntityClass[];
  /** type-graphql resolver classes. */
  resolvers: readonly (new () => object)[];
  /** Data that every installation needs, written once when the database is made. */
  seed?: (request: Request) => Promise<void>;
  /** Kinds of work in the background that the module knows how to do. */
  jobs?: readonly JobDefinition[];
  /** HTTP addresses beside the API, for what is no JSON. `app` is the module's own: parsers and hooks reach no other. */
  routes?: (app: FastifyInstance, doorway: Doorway) => void;
}
