import { PassThrough } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { all, any, where } from '../../kernel/condition';
import { tooMany } from '../../kernel/errors';
import { admit } from '../../kernel/gate';
import type { Doorway } from '../../kernel/module';
import { Request } from '../../kernel/request';
import { isSignedIn, type SignedInViewer } from '../../kernel/viewer';
import { onJobsChanged } from '../../kernel/wake';
import { Job } from './job.entity';
import { UNFINISHED } from './jobs.service';

/** Other servers' jobs are seen at this pace; this server's own at once, but not more often than `SOONEST_MS`. */
const LOOK_EVERY_MS = 1_500;
const SOONEST_MS = 250;
/** Proxies cut what is silent; and the session is looked at again. */
const HEARTBEAT_MS = 15_000;
/** What ended so short a time ago is still told: its last news may have come between two looks. */
const TOLD_AFTER_END_MS = 60_000;
const MOST_TOLD = 100;
const MOST_STREAMS_OF_ONE = 6;
const MOST_STREAMS = 500;

const job = where<Job>();

/** The news of one job, as the browser gets it. */
const newsOf = ({ id, version, state, progressDone, progressTotal }: Job) => ({ id, version, state, progressDone, progressTotal });

/** One open page: who looks, what it was told last. */
class Stream {
  readonly out = new PassThrough();
  private readonly told = new Map<string, string>();
  private looking = false;
  private isDue = false;

  constructor(private readonly doorway: Doorway, readonly viewer: SignedInViewer) {
    this.out.write('retry: 3000\n\n');
  }

  /** Tells what has changed since the last look. Asked while it looks, it looks once more. */
  async look(): Promise<void> {
    this.isDue = true;
    if (this.looking) return;
    this.looking = true;
    try {
      for (; this.isDue && !this.out.destroyed; await new Promise((resolve) => { setTimeout(resolve, SOONEST_MS); })) {
        this.isDue = false;
        for (const found of await this.recent()) this.tell(found);
      }
    } catch {
      // The database is away for a moment; the next look tells what was missed.
    } finally {
      this.looking = false;
    }
  }

  private recent(): Promise<Job[]> {
    const { ground } = this.doorway;
    const since = new Date(ground.clock.now().getTime() - TOLD_AFTER_END_MS);
    const condition = all(job.equal('accountId', this.viewer.accountId), any(job.oneOf('state', UNFINISHED), job.above('finishedAt', since)));
    return new Request(ground, this.viewer).records.list(Job, condition, { most: MOST_TOLD });
  }

  private tell(found: Job): void {
    const news = JSON.stringify(newsOf(found));
    if (this.told.get(found.id) === news || this.out.destroyed) return;
    this.told.set(found.id, news);
    this.out.write(`event: job\ndata: ${news}\n\n`);
  }
}

/** `GET /jobs/events`: the viewer's own jobs as server-sent events, until he leaves, his session ends, or the server stops. */
export function jobRoutes(app: FastifyInstance, doorway: Doorway): void {
  const streams = new Set<Stream>();
  app.get('/jobs/events', { compress: false }, (request, reply) => open(request, reply, { doorway, streams }));
  // A server that drains waits for answers under way; these would never end.
  app.addHook('preClose', async () => { for (const { out } of streams) out.end(); });
}

function open(request: FastifyRequest, reply: FastifyReply, { doorway, streams }: { doorway: Doorway; streams: Set<Stream> }): FastifyReply {
  const asked = doorway.requestOf(request, reply);
  admit('job:read', asked);
  if (!isSignedIn(asked.viewer)) throw new Error('the gate lets nobody through who is not signed in');
  const { accountId } = asked.viewer;
  const own = [...streams].filter(({ viewer }) => viewer.accountId === accountId).length;
  if (own >= MOST_STREAMS_OF_ONE || streams.size >= MOST_STREAMS) throw tooMany('jobEvents.tooMany');
  const stream = new Stream(doorway, asked.viewer);
  streams.add(stream);
  keepTelling(stream, { request, doorway, closed: () => streams.delete(stream) });
  return reply.headers({ 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', 'x-accel-buffering': 'no' }).send(stream.out);
}

interface Telling { request: FastifyRequest; doorway: Doorway; closed: () => void }

function keepTelling(stream: Stream, { request, doorway, closed }: Telling): void {
  const look = () => { void stream.look(); };
  const stopListening = onJobsChanged(doorway.ground, look);
  const looking = setInterval(look, LOOK_EVERY_MS);
  const beating = setInterval(() => {
    stream.out.write(': still here\n\n');
    void isStillHe(request, doorway, stream.viewer).then((is) => { if (!is) stream.out.end('event: signedOut\ndata: {}\n\n'); });
  }, HEARTBEAT_MS);
  stream.out.once('close', () => {
    stopListening();
    clearInterval(looking);
    clearInterval(beating);
    closed();
  });
  request.raw.socket.once('close', () => stream.out.destroy());
  look();
}

/** Whether the session still is that of the person who opened the stream, with the same roles; while the database is away it counts as such. */
async function isStillHe(request: FastifyRequest, { viewerNow }: Doorway, before: SignedInViewer): Promise<boolean> {
  const now = await viewerNow(request).catch(() => before);
  return isSignedIn(now) && now.accountId === before.accountId && now.roles.join() === before.roles.join();
}
