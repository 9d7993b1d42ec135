import { isFinal, JOB_CYCLE, statesOf, type JobKind } from '@bianzhong/domain';
import { all, not, where } from '../../kernel/condition';
import { tooMany } from '../../kernel/errors';
import { orderOf } from '../../kernel/inputs';
import type { Page } from '../../kernel/page';
import type { Request } from '../../kernel/request';
import { check } from '../../kernel/rules';
import { isSignedIn } from '../../kernel/viewer';
import { jobsChanged } from '../../kernel/wake';
import { Job } from './job.entity';
import type { JobList } from './job.inputs';
import { can } from './job.rules';

const job = where<Job>();
/** Jobs of an organisation that have not ended; more would keep those of others waiting. */
const MOST_UNFINISHED = 20;

export const UNFINISHED = statesOf(JOB_CYCLE).filter((state) => !isFinal(JOB_CYCLE, state));

/** One page of the jobs the viewer may see, the newest first. */
export function jobs(request: Request, { filter, ...list }: JobList): Promise<Page<Job>> {
  const own = job.equal('accountId', isSignedIn(request.viewer) ? request.viewer.accountId : '');
  const condition = all(
    filter?.kind && job.oneOf('kind', filter.kind),
    filter?.state && job.oneOf('state', filter.state),
    filter?.mine != null && (filter.mine ? own : not(own)),
  );
  const order = orderOf(list.orderBy, { columns: { CREATED_AT: 'createdAt' }, otherwise: { property: 'createdAt', descending: true } });
  return request.records.page(Job, condition, { page: list, order });
}

export interface Order { kind: JobKind; subject: string; input: unknown; total?: number | null }

/**
 * Asks for work in the background, in the transaction of the verb that asks; it begins once that has committed, and belongs to the
 * organisation of whoever asks. @throws Refusal TOO_MANY when the organisation has too many jobs that have not ended
 */
export async function enqueue(request: Request, { kind, subject, input, total }: Order): Promise<Job> {
  const { viewer, records, audit, ground } = request;
  if (!isSignedIn(viewer)) throw new Error('a job belongs to the organisation of a person; the system begins none of its own');
  const unfinished = await records.count(Job, job.oneOf('state', UNFINISHED));
  if (unfinished >= MOST_UNFINISHED) throw tooMany('job.tooManyWaiting', { maximum: MOST_UNFINISHED });
  const owner = viewer.kind === 'enterprise' ? { enterpriseId: viewer.enterpriseId, regionCode: viewer.regionCode } : { enterpriseId: null, regionCode: null };
  const queued = await records.create(Job, {
    kind, subject, input, ...owner, organisationId: viewer.organisationId, accountId: viewer.accountId, accountName: viewer.accountName, tokenId: viewer.token?.id ?? null,
    state: 'QUEUED', progressDone: 0, progressTotal: total ?? null, attempts: 0, cursor: null,
  });
  await audit.record('job.queued', queued);
  request.afterCommit(() => jobsChanged(ground));
  return queued;
}

/** Ends a job that waits; one that runs is asked to end, and does at its next step. */
export async function cancel(request: Request, input: { id: string; version: number }): Promise<Job> {
  const found = await request.records.getAt(Job, input);
  check(request, { noun: 'job', rules: can, verb: 'cancel', row: found });
  const now = request.clock.now();
  const isWaiting = found.state === 'QUEUED';
  const changed = await request.records.change(found, isWaiting ? { state: 'CANCELLED', cancelRequestedAt: now, finishedAt: now } : { cancelRequestedAt: now });
  await request.audit.record(isWaiting ? 'job.cancelled' : 'job.cancelRequested', changed, found);
  request.afterCommit(() => jobsChanged(request.ground));
  return changed;
}
