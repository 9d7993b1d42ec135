import { forbidden, Refusal } from '../../kernel/errors';
import type { JobContext, JobDefinition, JobEnd, JobFacts } from '../../kernel/job';
import type { Patch } from '../../kernel/records';
import { Request, type Ground } from '../../kernel/request';
import { transaction } from '../../kernel/transaction';
import { mayAttempt, systemViewer, type SignedInViewer } from '../../kernel/viewer';
import { givingWay } from '../../kernel/way';
import { jobsChanged } from '../../kernel/wake';
import { Account } from '../accounts';
import { Organisation } from '../organisations';
import { viewerIn } from '../sessions';
import { standingToken } from '../tokens';
import { Job } from './job.entity';

/** How often progress is written down at most. */
const PROGRESS_EVERY_MS = 500;
const LONGEST_REASON = 120;

/** Somebody asked for the work to end. */
export class Cancelled extends Error {}
/** The server is about to stop; the work goes on elsewhere or later. */
export class Interrupted extends Error {}
/** Somebody else has the job now: nothing more may be written. */
export class LeaseLost extends Error {}

const isRefusal = (error: unknown, code: string) => error instanceof Refusal && error.code === code;

/** The system as it names itself in the audit lines of a job. */
export const systemFor = ({ kind, accountName }: Job) => systemViewer(`job ${kind} of ${accountName}`.slice(0, LONGEST_REASON));

interface Attempt { ground: Ground; definition: JobDefinition; leaseMs: number }

/** One attempt at a job by this server, from its claim to its end. */
export class RunningJob implements JobContext {
  readonly job: JobFacts;
  private writtenAt = -Infinity;
  private latest: { done: number; total: number | null };
  /** Why the work ends at its next step. */
  private ending: Error | null = null;

  private person: Request | null = null;
  private readonly system: Request;

  /** @param row as it was claimed */
  constructor(private row: Job, private readonly attempt: Attempt) {
    this.job = { id: row.id, input: row.input, cursor: row.cursor };
    this.latest = { done: row.progressDone, total: row.progressTotal };
    this.system = new Request(attempt.ground, systemFor(row));
  }

  get request(): Request {
    if (!this.person) throw new Error('the work has not begun');
    return this.person;
  }

  /** Finds out who began the job, as he is now. @throws Refusal FORBIDDEN when he may not do it any more */
  async begin(): Promise<void> {
    this.person = new Request(this.attempt.ground, await beginnerOf(this.system, this.row, this.attempt.definition));
  }

  /** How often the job was begun since it last got on. */
  get attempts(): number {
    return this.row.attempts;
  }

  // What the work is given can be taken apart, so these know their object by themselves.
  readonly isCancelled = (): boolean => this.ending instanceof Cancelled;

  readonly progress: JobContext['progress'] = async (done, total = this.latest.total) => {
    this.goOn();
    this.latest = { done, total };
    if (performance.now() - this.writtenAt < PROGRESS_EVERY_MS) return;
    await this.touch({ progressDone: done, progressTotal: total });
    this.written();
  };

  readonly checkpoint: JobContext['checkpoint'] = async ({ cursor, done, total = this.latest.total }, part) => {
    this.goOn();
    try {
      const [result, row] = await transaction(this.request, async (inner) => {
        const made = await part(inner);
        const noted = { cursor, progressDone: done, progressTotal: total, attempts: 1, leaseUntil: this.leaseEnd() };
        return [made, await inner.as(this.system.viewer).records.touch(this.row, noted)] as const;
      }, (connection) => givingWay(this.attempt.ground, connection));
      this.row = row;
      this.latest = { done, total };
      this.written();
      return result;
    } catch (error) {
      throw isRefusal(error, 'CONFLICT') ? await this.lookAgain() ?? error : error;
    }
  };

  /** Keeps the lease, and looks whether the work may go on. A database that is away is asked again at the next beat. */
  async beat(): Promise<void> {
    try {
      await this.touch({ leaseUntil: this.leaseEnd() });
      await beginnerOf(this.system, this.row, this.attempt.definition);
    } catch (error) {
      const isOver = error instanceof LeaseLost || error instanceof Cancelled || isRefusal(error, 'FORBIDDEN') || isRefusal(error, 'NOT_FOUND');
      if (isOver) this.ending ??= error as Error;
    }
  }

  /** Ends the work at its next step, to be gone on with later. */
  interrupt(): void {
    this.ending ??= new Interrupted();
  }

  /** Writes down that the work is done, together with the files it made. */
  succeed({ summary, finish }: JobEnd): Promise<void> {
    return this.settle('job.succeeded', async (inner) => ({
      state: 'SUCCEEDED', counts: summary ?? null, ...finish && await finish(inner.as(this.request.viewer)),
    }));
  }

  /** Writes down how the attempt ended, whatever was asked of the job meanwhile. @throws LeaseLost when it is somebody else's now */
  async settle(verb: string, patchOf: (inner: Request) => Promise<Patch<Job>>): Promise<void> {
    for (;;) {
      try {
        await transaction(this.system, async (inner) => {
          const progress = { progressDone: this.latest.done, progressTotal: this.latest.total };
          const ended = await inner.records.change(this.row, { ...progress, leaseHolder: null, leaseUntil: null, finishedAt: inner.clock.now(), ...await patchOf(inner) });
          await inner.audit.record(verb, ended, this.row);
        });
        return jobsChanged(this.attempt.ground);
      } catch (error) {
        if (!isRefusal(error, 'CONFLICT')) throw error;
        const why = await this.lookAgain();
        if (!why || why instanceof LeaseLost) throw why ?? error;
      }
    }
  }

  private goOn(): void {
    if (this.ending) throw this.ending;
  }

  private written(): void {
    this.writtenAt = performance.now();
    jobsChanged(this.attempt.ground);
  }

  private leaseEnd(): Date {
    return new Date(this.system.clock.now().getTime() + this.attempt.leaseMs);
  }

  private async touch(patch: Patch<Job>): Promise<void> {
    try {
      await transaction(this.system, ({ records }) => records.touch(this.row, patch));
    } catch (error) {
      throw isRefusal(error, 'CONFLICT') ? await this.lookAgain() ?? error : error;
    }
  }

  /** Why a write met a conflict: null when the job stands as it did, so that the conflict was another row's. */
  private async lookAgain(): Promise<Error | null> {
    const now = await this.system.records.get(Job, this.row.id);
    if (now.version === this.row.version) return null;
    if (now.state !== 'RUNNING' || now.leaseHolder !== this.row.leaseHolder) return new LeaseLost();
    this.row = now;
    return new Cancelled();
  }
}

/**
 * Who began a job, as he is now: a job must not do what its beginner may not do any more (ASVS 8.3.2).
 * @param system a request that may look at every account @throws Refusal FORBIDDEN when he was disabled or lost the permission, or his machine its token
 */
async function beginnerOf(system: Request, { accountId, tokenId }: Job, { permission }: JobDefinition): Promise<SignedInViewer> {
  const account = await system.records.get(Account, accountId);
  const organisation = await system.records.get(Organisation, account.organisationId);
  if (account.status !== 'ACTIVE' || organisation.isClosed) throw forbidden('job.accountDisabled');
  const token = tokenId === null ? null : await standingToken(system, tokenId, account.roles);
  if (tokenId !== null && !token) throw forbidden('job.permissionLost');
  const viewer = viewerIn({ kind: organisation.kind, region: organisation.regionPrefix }, {
    accountId, accountName: account.displayName, organisationId: organisation.id, organisationName: organisation.name, roles: account.roles,
    sessionId: null, mustChangePassword: false, token,
  });
  if (viewer.kind === 'government' && !viewer.regionPrefix) throw forbidden('job.permissionLost');
  if (!mayAttempt(viewer, permission)) throw forbidden('job.permissionLost');
  return viewer;
}
