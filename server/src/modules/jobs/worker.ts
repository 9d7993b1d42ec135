import type { FastifyBaseLogger } from 'fastify';
import { Refusal } from '../../kernel/errors';
import type { JobDefinition } from '../../kernel/job';
import type { Ground } from '../../kernel/request';
import { onJobsChanged } from '../../kernel/wake';
import { claim, MOST_ATTEMPTS } from './claim';
import type { Job } from './job.entity';
import { Cancelled, Interrupted, LeaseLost, RunningJob } from './running-job';

/** Jobs that other servers left, and those that waited for their turn, are found at this pace; new ones at once. */
const LOOK_EVERY_MS = 5_000;
const BEATS_A_LEASE = 3;
const FIRST_PAUSE_MS = 2_000;

export interface WorkerSettings {
  kinds: readonly JobDefinition[];
  /** How many jobs this server does at once; none when 0. */
  atOnce: number;
  /** After how long a job whose server fell silent is taken up by another. */
  leaseMs: number;
  log: Pick<FastifyBaseLogger, 'error' | 'warn'>;
}

/** A kind that this server does not know: the job says so instead of waiting for ever. */
const unknown = (kind: string): JobDefinition => ({ kind, permission: 'job:read', run: async () => { throw new Refusal('INVALID', 'job.unknownKind'); } });

/** Does the jobs of the database, together with the workers of other servers on it. */
class Worker {
  private readonly running = new Map<RunningJob, Promise<void>>();
  private looking: Promise<void> | null = null;
  private isToLookAgain = false;
  private isStopped = false;

  constructor(private readonly ground: Ground, private readonly settings: WorkerSettings) {}

  /** Looks for jobs until as many run as may, or none is left. Asked while it looks, it looks once more. */
  look(): Promise<void> {
    this.isToLookAgain = true;
    this.looking ??= this.fill()
      .catch((error: unknown) => this.settings.log.warn({ err: error }, 'the worker will look for jobs again'))
      .finally(() => { this.looking = null; });
    return this.looking;
  }

  /** Waits until nothing runs and nothing is due. */
  async idle(): Promise<void> {
    for (await this.look(); this.running.size > 0; await this.look()) await Promise.all(this.running.values());
  }

  /** Ends what runs at its next step and waits for it. */
  async stop(): Promise<void> {
    this.isStopped = true;
    await this.looking;
    for (const work of this.running.keys()) work.interrupt();
    await Promise.all(this.running.values());
  }

  private async fill(): Promise<void> {
    while (this.isToLookAgain) {
      this.isToLookAgain = false;
      while (!this.isStopped && this.running.size < this.settings.atOnce) {
        const job = await claim(this.ground, this.settings.leaseMs);
        if (!job) break;
        this.start(job);
      }
    }
  }

  private start(job: Job): void {
    const { ground, settings: { kinds, leaseMs } } = this;
    const definition = kinds.find(({ kind }) => kind === job.kind) ?? unknown(job.kind);
    const work = new RunningJob(job, { ground, definition, leaseMs });
    this.running.set(work, this.carry(work, definition).finally(() => {
      this.running.delete(work);
      if (!this.isStopped) void this.look();
    }));
  }

  /** Does a job to its end, whatever that is. Fails never: what could not be written down is found by the lease that runs out. */
  private async carry(work: RunningJob, definition: JobDefinition): Promise<void> {
    let beating = Promise.resolve();
    const timer = setInterval(() => { beating = beating.then(() => work.beat()); }, this.settings.leaseMs / BEATS_A_LEASE);
    try {
      await work.begin();
      await work.succeed(await definition.run(work));
    } catch (error) {
      await this.conclude(work, error).catch((fault: unknown) => this.settings.log.warn({ err: fault, job: work.job.id }, 'the end of a job could not be written down'));
    } finally {
      clearInterval(timer);
      await beating;
    }
  }

  private async conclude(work: RunningJob, error: unknown): Promise<void> {
    if (error instanceof LeaseLost) return;
    if (error instanceof Cancelled) return work.settle('job.cancelled', async () => ({ state: 'CANCELLED' }));
    if (error instanceof Interrupted) return work.settle('job.released', async () => ({ ...WAITING, attempts: work.attempts - 1 }));
    if (error instanceof Refusal && error.code === 'UNAVAILABLE' && work.attempts < MOST_ATTEMPTS) {
      return work.settle('job.released', async ({ clock }) => ({ ...WAITING, leaseUntil: new Date(clock.now().getTime() + FIRST_PAUSE_MS * 2 ** work.attempts) }));
    }
    if (!(error instanceof Refusal)) this.settings.log.error({ err: error, job: work.job.id }, 'a job failed unexpectedly');
    const { reason, params } = failureOf(error, work.job.id);
    return work.settle('job.failed', async () => ({ state: 'FAILED', failureReason: reason, failureParams: params ?? null }));
  }
}

/** What a job is that goes on later. */
const WAITING = { state: 'QUEUED', finishedAt: null } as const;

/** Why a job failed: of a refused input the first field's reason, which says more than that something is wrong. */
function failureOf(error: unknown, id: string): { reason: string; params?: Record<string, string | number> } {
  if (!(error instanceof Refusal)) return { reason: 'job.unexpected', params: { id } };
  const [field] = error.details.fields ?? [];
  return field ? { reason: field.reason, params: field.params } : { reason: error.reason, params: error.details.params };
}

/** Starts to do jobs. @returns how to stop; what runs is put back at its next step */
export function startWorker(ground: Ground, settings: WorkerSettings): () => Promise<void> {
  if (settings.atOnce === 0) return async () => undefined;
  const worker = new Worker(ground, settings);
  const look = () => { void worker.look(); };
  const timer = setInterval(look, Math.min(LOOK_EVERY_MS, settings.leaseMs));
  const stopListening = onJobsChanged(ground, look);
  look();
  return async () => {
    clearInterval(timer);
    stopListening();
    await worker.stop();
  };
}

/** Does all jobs that are due, and those that they leave, for whoever cannot wait for a worker. */
export function workOff(ground: Ground, settings: WorkerSettings): Promise<void> {
  return new Worker(ground, settings).idle();
}
