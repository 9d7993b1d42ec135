import { randomUUID } from 'node:crypto';
import { all, any, where } from '../../kernel/condition';
import { Refusal } from '../../kernel/errors';
import { Request, type Ground } from '../../kernel/request';
import { transaction } from '../../kernel/transaction';
import { systemViewer } from '../../kernel/viewer';
import { jobsChanged } from '../../kernel/wake';
import { Job } from './job.entity';
import { systemFor } from './running-job';

/** Attempts without getting on, after which a job is not tried again. */
export const MOST_ATTEMPTS = 5;
const LOOKED_AT = 10;

const job = where<Job>();

/** Jobs that wait and may be begun, and those whose server let the lease run out. */
function due(ground: Ground): Promise<Job[]> {
  const now = ground.clock.now();
  const { records } = new Request(ground, systemViewer('jobs'));
  return records.list(Job, any(
    all(job.equal('state', 'QUEUED'), any(job.isNull('leaseUntil'), job.atMost('leaseUntil', now))),
    all(job.equal('state', 'RUNNING'), job.below('leaseUntil', now)),
  ), { most: LOOKED_AT });
}

/** In an order of their own for every server, so that several do not all reach for the same one. */
const shuffled = <T>(list: readonly T[]): T[] => list.map((one) => ({ one, place: Math.random() })).sort((a, b) => a.place - b.place).map(({ one }) => one);

/**
 * Takes a job that is due, by compare-and-swap: of several servers that reach for one, one gets it. One that broke off too often ends here.
 * @returns the job, or null when none is due
 */
export async function claim(ground: Ground, leaseMs: number): Promise<Job | null> {
  for (const found of shuffled(await due(ground))) {
    const taken = await take(ground, found, leaseMs);
    if (taken?.state === 'RUNNING') return taken;
  }
  return null;
}

async function take(ground: Ground, found: Job, leaseMs: number): Promise<Job | null> {
  const now = ground.clock.now();
  const isGivenUp = found.attempts >= MOST_ATTEMPTS;
  const patch = isGivenUp
    ? { state: 'FAILED' as const, failureReason: 'job.tooManyAttempts', failureParams: { attempts: found.attempts }, finishedAt: now, leaseHolder: null, leaseUntil: null }
    : { state: 'RUNNING' as const, attempts: found.attempts + 1, leaseHolder: randomUUID(), leaseUntil: new Date(now.getTime() + leaseMs), startedAt: found.startedAt ?? now };
  try {
    const taken = await transaction(new Request(ground, systemFor(found)), async ({ records, audit }) => {
      const changed = await records.change(found, patch);
      await audit.record(isGivenUp ? 'job.failed' : found.startedAt ? 'job.resumed' : 'job.started', changed, found);
      return changed;
    });
    jobsChanged(ground);
    return taken;
  } catch (error) {
    // Another server was faster, or the job was cancelled.
    if (error instanceof Refusal && error.code === 'CONFLICT') return null;
    throw error;
  }
}
