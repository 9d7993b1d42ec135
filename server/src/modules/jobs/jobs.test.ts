import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setTimeout as wait } from 'node:timers/promises';
import { CAST } from '../../demo/cast';
import { startWorld, type CastName, type World } from '../../../../tests/cast/world';
import { requestOf, theSystem } from '../../../../tests/cast/viewers';
import { where } from '../../kernel/condition';
import { Refusal, unavailable } from '../../kernel/errors';
import type { JobContext, JobDefinition, JobEnd } from '../../kernel/job';
import { transaction } from '../../kernel/transaction';
import type { SignedInViewer } from '../../kernel/viewer';
import { Account } from '../accounts';
import { keepContent, recordFile } from '../files';
import { Organisation } from '../organisations';
import { viewerIn } from '../sessions';
import { enqueue, Job, startWorker, workOff } from './index';

let world: World;
beforeAll(async () => { world = await startWorld(); });
afterAll(() => world.end());

const LIST = 'query ($filter: JobFilter, $orderBy: JobOrder) { jobs(filter: $filter, orderBy: $orderBy, first: 100) { nodes { id version state } totalCount } }';
const PAGE = `query ($id: ID!) { job(id: $id) { id version kind state subject progressDone progressTotal accountName failureReason failureText cancelRequestedAt
  summary { of count } resultFile { id name downloadAddress } errorFile { id } viewerCan startedAt finishedAt } }`;
const CANCEL = 'mutation ($input: AtInput!) { cancelJob(input: $input) { id version state cancelRequestedAt } }';
interface Row {
  id: string; version: number; state: string; progressDone: number; progressTotal: number | null; failureReason: string | null; failureText: string | null;
  summary: { of: string; count: number }[]; resultFile: { id: string; downloadAddress: string } | null; viewerCan: string[]; cancelRequestedAt: string | null;
}

const quiet = { error: () => undefined, warn: () => undefined };
const pageFor = async (who: CastName, id: string) => (await world.as(who).get<{ job: Row | null }>(PAGE, { id })).job;
const stored = (id: string) => requestOf(world.ground, theSystem).records.get(Job, id);

/** Somebody of the cast, with his account. */
async function personOf(name: CastName): Promise<SignedInViewer> {
  const { records } = requestOf(world.ground, theSystem);
  const account = (await records.first(Account, where<Account>().equal('name', CAST[name])))!;
  const { id, kind, name: organisationName, regionPrefix } = await records.get(Organisation, account.organisationId);
  return viewerIn({ kind, region: regionPrefix }, { accountId: account.id, accountName: account.displayName, organisationId: id, organisationName, roles: account.roles, sessionId: null, mustChangePassword: false, token: null });
}

/** A job of somebody, waiting. */
async function queued(who: CastName, input: unknown = {}): Promise<Job> {
  const request = requestOf(world.ground, await personOf(who));
  return transaction(request, (inner) => enqueue(inner, { kind: 'EXPORT_CERTIFICATES', subject: '证书.xlsx', input }));
}

/** A kind of work that does what the test says. */
const doing = (run: (context: JobContext) => Promise<JobEnd | void>): JobDefinition => ({ kind: 'EXPORT_CERTIFICATES', permission: 'certificate:export', run: async (context) => await run(context) ?? {} });
const off = (run: Parameters<typeof doing>[0], leaseMs = 60_000) => workOff(world.ground, { kinds: [doing(run)], atOnce: 1, leaseMs, log: quiet });
const nothing = async () => undefined;

/** A job of somebody, in a state. */
async function jobIn(state: string, who: CastName = 'clerkA'): Promise<Job> {
  await off(nothing);
  const job = await queued(who);
  if (state === 'SUCCEEDED') await off(nothing);
  if (state === 'FAILED') await off(async () => { throw new Refusal('INVALID', 'input.invalid', { fields: [{ path: 'x', reason: 'input.tooLong', params: { maximum: 3 } }] }); });
  if (state === 'CANCELLED') await world.as(who).get(CANCEL, { input: { id: job.id, version: job.version } });
  return stored(job.id);
}

/** Does something to a job while it runs. @returns the job afterwards */
async function whileRunning(act: (job: Job, context: JobContext) => Promise<void>): Promise<Job> {
  await off(nothing);
  const job = await queued('clerkA');
  await off(async (context) => act(await stored(job.id), context));
  return stored(job.id);
}

describe('who sees and cancels a job of A', () => {
  const sight: [CastName, string][] = [
    ['adminA', 'seen'], ['clerkA', 'seen'], ['adminB', 'hidden'], ['clerkB', 'hidden'], ['cityRegulator', 'hidden'], ['zengduRegulator', 'hidden'], ['cityLeader', 'hidden'],
    ['tester', 'hidden'], ['system', 'auth.noPermission'], ['auditor', 'auth.noPermission'],
  ];
  it.each(sight)('%s: %s', async (who, verdict) => {
    const job = await jobIn('QUEUED');
    const { data, errors } = await world.as(who).ask<{ job: Row | null }>(PAGE, { id: job.id });
    expect(errors?.[0]?.extensions.reason ?? (data?.job ? 'seen' : 'hidden')).toBe(verdict);
    const cancelled = await world.as(who).verdict(CANCEL, { input: { id: job.id, version: job.version } });
    expect(cancelled).toBe(verdict === 'seen' ? 'ok' : verdict === 'hidden' ? 'record.notFound' : verdict);
    const listed = await world.as(who).ask<{ jobs: { nodes: { id: string }[] } }>(LIST);
    if (!listed.errors) expect(listed.data!.jobs.nodes.some(({ id }) => id === job.id)).toBe(verdict === 'seen');
  });

  it('departments and testing centers see their own', async () => {
    for (const who of ['cityRegulator'] as const) expect((await pageFor(who, (await jobIn('SUCCEEDED', who)).id))!.state).toBe('SUCCEEDED');
  });

  it('nobody without a session sees any', async () => {
    expect(await world.as('nobody').verdict(LIST)).toBe('auth.signInFirst');
    expect((await world.as('nobody').send({ method: 'GET', url: '/jobs/events' })).status).toBe(401);
    expect((await world.as('auditor').send({ method: 'GET', url: '/jobs/events' })).status).toBe(403);
  });
});

describe('what may be done in which state', () => {
  it.each([['QUEUED', 'ok'], ['SUCCEEDED', 'job.ended'], ['FAILED', 'job.ended'], ['CANCELLED', 'job.ended']])('a job that is %s, cancelled: %s', async (state, verdict) => {
    const { id, version } = await jobIn(state);
    expect((await pageFor('clerkA', id))!.viewerCan).toEqual(verdict === 'ok' ? ['CANCEL'] : []);
    expect(await world.as('clerkA').verdict(CANCEL, { input: { id, version } })).toBe(verdict);
  });

  it('a running one is asked to end, once, and ends at its next step', async () => {
    const done = await whileRunning(async ({ id, version }, context) => {
      expect((await pageFor('adminA', id))!.viewerCan).toEqual(['CANCEL']);
      expect(await world.as('adminA').verdict(CANCEL, { input: { id, version } })).toBe('ok');
      expect(await world.as('adminA').verdict(CANCEL, { input: { id, version: version + 1 } })).toBe('job.beingCancelled');
      await context.progress(1);
      throw new Error('the work went on');
    });
    expect(done).toMatchObject({ state: 'CANCELLED', failureReason: null, leaseHolder: null });
  });
});

describe('how a job ends', () => {
  it('well, with its counts and its file, as whoever began it', async () => {
    const job = await queued('clerkA', { some: 'input' });
    async function* bytes() { yield Buffer.from('a\r\n'); }
    await off(async ({ request, job: { input, cursor }, progress }) => {
      expect([input, cursor]).toEqual([{ some: 'input' }, null]);
      expect(request.viewer).toMatchObject({ kind: 'enterprise', enterpriseId: world.enterprises.a.id });
      await progress(3, 3);
      const content = await keepContent(request, { purpose: 'JOB_RESULT', name: '证书.csv' }, bytes());
      return { summary: { ROWS: 3 }, finish: async (inner) => ({ resultFileId: (await recordFile(inner, content)).id }) };
    });
    const page = (await pageFor('adminA', job.id))!;
    expect(page).toMatchObject({ state: 'SUCCEEDED', progressDone: 3, progressTotal: 3, summary: [{ of: 'ROWS', count: 3 }], resultFile: { name: '证书.csv' }, viewerCan: [] });
    expect((await world.as('clerkA').send({ method: 'GET', url: page.resultFile!.downloadAddress })).body.toString()).toBe('a\r\n');
    for (const who of ['clerkB', 'cityRegulator', 'tester'] as const) expect((await world.as(who).send({ method: 'GET', url: page.resultFile!.downloadAddress })).status).toBe(404);
    const { auditLines } = await world.as('auditor').get<{ auditLines: { nodes: { verb: string; accountName: string }[] } }>(
      'query ($id: ID!) { auditLines(filter: { entityId: $id }) { nodes { verb accountName } } }', { id: job.id });
    expect(auditLines.nodes.map(({ verb, accountName }) => `${verb} ${accountName}`).sort()).toEqual([
      expect.stringMatching(/^job\.queued /), expect.stringMatching(/^job\.started job EXPORT_CERTIFICATES of /), expect.stringMatching(/^job\.succeeded job EXPORT_CERTIFICATES of /),
    ]);
  });

  it('by a refusal, told in the words of the reader', async () => {
    const { id } = await jobIn('FAILED');
    expect(await pageFor('clerkA', id)).toMatchObject({ state: 'FAILED', failureReason: 'input.tooLong', failureText: '内容太长。请不要超过 3 个字。' });
  });

  it('by a fault of the program, without telling its insides', async () => {
    const done = await whileRunning(async () => { throw new Error('SELECT secret FROM table'); });
    expect(done).toMatchObject({ state: 'FAILED', failureReason: 'job.unexpected', failureParams: { id: done.id } });
    expect(JSON.stringify(await pageFor('clerkA', done.id))).not.toContain('SELECT');
  });

  it('by a kind that this server does not know', async () => {
    const job = await queued('clerkA');
    await workOff(world.ground, { kinds: [], atOnce: 1, leaseMs: 60_000, log: quiet });
    expect(await stored(job.id)).toMatchObject({ state: 'FAILED', failureReason: 'job.unknownKind' });
  });

  it('when the account of whoever began it was disabled, or lost the permission, meanwhile', async () => {
    const { id, version, name } = (await requestOf(world.ground, theSystem).records.first(Account, where<Account>().equal('name', CAST.clerkB)))!;
    const job = await queued('clerkB');
    await world.as('adminB').get('mutation ($input: AtInput!) { disableMember(input: $input) { id } }', { input: { id, version } });
    await off(async () => { throw new Error(`${name} must not act`); });
    expect(await stored(job.id)).toMatchObject({ state: 'FAILED', failureReason: 'job.accountDisabled' });
    await world.as('adminB').get('mutation ($input: AtInput!) { enableMember(input: $input) { id } }', { input: { id, version: version + 1 } });
    const other = await queued('clerkB');
    await workOff(world.ground, { kinds: [{ ...doing(nothing), permission: 'certificate:suspend' }], atOnce: 1, leaseMs: 60_000, log: quiet });
    expect(await stored(other.id)).toMatchObject({ state: 'FAILED', failureReason: 'job.permissionLost' });
  });

  it('also when that happens while it runs, at the next step', async () => {
    const { id, version } = (await requestOf(world.ground, theSystem).records.first(Account, where<Account>().equal('name', CAST.clerkB)))!;
    const job = await queued('clerkB');
    let steps = 0;
    await off(async ({ progress }) => {
      await world.as('adminB').get('mutation ($input: AtInput!) { disableMember(input: $input) { id } }', { input: { id, version } });
      for (; steps < 100; steps++) {
        await wait(20);
        await progress(steps);
      }
    }, 300);
    expect(steps).toBeLessThan(100);
    expect(await stored(job.id)).toMatchObject({ state: 'FAILED', failureReason: 'job.accountDisabled' });
    await world.as('adminB').get('mutation ($input: AtInput!) { enableMember(input: $input) { id } }', { input: { id, version: version + 1 } });
  });
});

describe('a job that breaks off', () => {
  /** What the work keeps in the database, so that it can be counted: names of an organisation, one at a time. */
  const count = async (prefix: string) => (await requestOf(world.ground, theSystem).records.list(Organisation, where<Organisation>().startsWith('name', prefix))).length;
  const add = (name: string) => (inner: JobContext['request']) => inner.as(theSystem).records.create(Organisation, { kind: 'CENTER', name, handle: name.toLowerCase(), isClosed: false, regionPrefix: null, searchText: name });

  it('goes on behind its last checkpoint, and nothing is done twice', async () => {
    const job = await queued('clerkA');
    let runs = 0;
    const work = async ({ job: { cursor }, checkpoint }: JobContext) => {
      runs++;
      for (let step = Number(cursor ?? 0); step < 10; step++) {
        await checkpoint({ cursor: step + 1, done: step + 1, total: 10 }, async (inner) => {
          await add(`steps-${step}`)(inner);
          if (runs < 4 && step === runs * 2) throw unavailable('database.unavailable');
        });
      }
    };
    for (await off(work); (await stored(job.id)).state === 'QUEUED'; await off(work)) world.clock.advance(60_000);
    expect(runs).toBe(4);
    expect(await count('steps-')).toBe(10);
    expect(await stored(job.id)).toMatchObject({ state: 'SUCCEEDED', progressDone: 10, progressTotal: 10, attempts: 1 });
  });

  it('without ever getting on fails after five attempts, with words', async () => {
    const job = await queued('clerkA');
    for (let attempt = 0; attempt < 7; attempt++, world.clock.advance(80_000)) await off(async () => { throw unavailable('file.storageAway'); });
    expect(await stored(job.id)).toMatchObject({ state: 'FAILED', failureReason: 'file.storageAway', attempts: 5 });
  });

  it('because its server fell silent is taken up by another once the lease has run out, and given up after five times', async () => {
    const job = await queued('clerkA');
    for (let attempt = 1; attempt <= 5; attempt++) {
      const now = await stored(job.id);
      await transaction(requestOf(world.ground, theSystem), ({ records }) => records.change(now, { state: 'RUNNING', attempts: attempt, leaseHolder: 'gone', leaseUntil: new Date(world.clock.now().getTime() + 1000) }));
      if (attempt < 5) await off(async () => { throw new Error('the lease still holds'); });
      world.clock.advance(2000);
    }
    await off(async () => { throw new Error('five were enough'); });
    expect(await stored(job.id)).toMatchObject({ state: 'FAILED', failureReason: 'job.tooManyAttempts', failureParams: { attempts: 5 } });
  });

  it('lets the server that was thought dead write nothing more', async () => {
    const job = await queued('clerkA');
    await off(async ({ checkpoint }) => {
      const now = await stored(job.id);
      await transaction(requestOf(world.ground, theSystem), ({ records }) => records.change(now, { leaseHolder: 'another', leaseUntil: new Date(world.clock.now().getTime() + 60_000) }));
      await checkpoint({ cursor: 1, done: 1 }, add('late-1'));
    });
    expect(await count('late-')).toBe(0);
    expect(await stored(job.id)).toMatchObject({ state: 'RUNNING', leaseHolder: 'another', cursor: null });
    world.clock.advance(60_001);
    await off(nothing);
  });

  it('because its server stops is put back and costs no attempt', async () => {
    await off(nothing);
    const job = await queued('clerkA');
    let begun = () => undefined as void;
    const hasBegun = new Promise<void>((resolve) => { begun = resolve; });
    const stop = startWorker(world.ground, { atOnce: 2, leaseMs: 60_000, log: quiet, kinds: [doing(async ({ progress }) => {
      begun();
      for (let step = 0; ; step++) {
        await wait(5);
        await progress(step);
      }
    })] });
    await hasBegun;
    await stop();
    expect(await stored(job.id)).toMatchObject({ state: 'QUEUED', attempts: 0, leaseHolder: null });
    await off(nothing);
    expect(await stored(job.id)).toMatchObject({ state: 'SUCCEEDED' });
  });
});

describe('many at once', () => {
  it('an organisation has no more than twenty that have not ended', async () => {
    await off(nothing);
    for (let count = 0; count < 20; count++) await queued('clerkA');
    await expect(queued('clerkA')).rejects.toMatchObject({ code: 'TOO_MANY', reason: 'job.tooManyWaiting' });
    expect((await queued('adminB')).state).toBe('QUEUED');
    await off(nothing);
  });

  it('five workers on one database do each of fifteen jobs once', async () => {
    const jobs = [];
    for (let count = 0; count < 15; count++) jobs.push(await queued('clerkA'));
    const runs = new Map<string, number>();
    const kinds = [doing(async ({ job: { id } }) => { runs.set(id, (runs.get(id) ?? 0) + 1); await wait(10); })];
    await Promise.all(Array.from({ length: 5 }, () => workOff(world.ground, { kinds, atOnce: 2, leaseMs: 60_000, log: quiet })));
    expect([...runs.values()]).toEqual(Array(15).fill(1));
    expect([...runs.keys()].sort()).toEqual(jobs.map(({ id }) => id).sort());
  });

  it('the list is filtered by state and by who began them', async () => {
    await jobIn('FAILED', 'adminA');
    const count = async (who: CastName, filter: object) => (await world.as(who).get<{ jobs: { totalCount: number } }>(LIST, { filter })).jobs.totalCount;
    const [mine, others, all] = [await count('adminA', { mine: true }), await count('adminA', { mine: false }), await count('adminA', {})];
    expect([mine > 0, others > 0, mine + others]).toEqual([true, true, all]);
    expect(await count('adminA', { mine: true, state: ['FAILED'] })).toBe(1);
  });
});
