import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type CastName, type World } from '../../../../tests/cast/world';
import { doDueJobs } from '../../background';

let world: World;
beforeAll(async () => {
  world = await startWorld();
  await world.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => world.end());

const EXPORT = 'mutation { exportCertificates(input: { format: CSV }) { id version } }';
const quiet = { error: () => undefined, warn: () => undefined };
const begin = async (who: CastName) => (await world.as(who).get<{ exportCertificates: { id: string; version: number } }>(EXPORT)).exportCertificates;

/** An open stream of somebody, and what it has told so far. */
async function listen(who: CastName) {
  const { cookie } = await world.as(who).send({ method: 'GET', url: '/health/live' });
  const controller = new AbortController();
  const response = await fetch(`http://127.0.0.1:${(world.app.server.address() as AddressInfo).port}/jobs/events`, { headers: { cookie }, signal: controller.signal });
  const heard = { text: '', isOver: false };
  const reading = (async () => {
    for await (const chunk of response.body!) heard.text += Buffer.from(chunk as Uint8Array).toString();
  })().catch(() => undefined).finally(() => { heard.isOver = true; });
  const news = () => [...heard.text.matchAll(/^event: job\ndata: (.*)$/gm)].map(([, data = '']) => JSON.parse(data) as { id: string; state: string; progressDone: number });
  return { response, heard, news, leave: async () => { controller.abort(); await reading; } };
}

describe('the events of jobs', () => {
  it('tell whoever began a job how it goes on, and nobody else', async () => {
    const [own, colleague, stranger] = await Promise.all([listen('clerkA'), listen('adminA'), listen('clerkB')]);
    expect(own.response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(own.response.headers.get('cache-control')).toBe('no-store');
    const { id } = await begin('clerkA');
    await expect.poll(() => own.news().map(({ state }) => state), { timeout: 5_000 }).toEqual(['QUEUED']);
    await doDueJobs(world.ground, quiet);
    await expect.poll(() => own.news().at(-1), { timeout: 5_000 }).toMatchObject({ id, state: 'SUCCEEDED' });
    expect([colleague.news(), stranger.news()]).toEqual([[], []]);
    await Promise.all([own, colleague, stranger].map((stream) => stream.leave()));
  });

  it('tell a page that is opened later how the unfinished ones stand', async () => {
    const { id } = await begin('clerkA');
    const page = await listen('clerkA');
    await expect.poll(() => page.news().find((news) => news.id === id)?.state, { timeout: 5_000 }).toBe('QUEUED');
    await page.leave();
  });

  it('are told to six pages of one person at most; a seventh may come when one has left', async () => {
    const pages = await Promise.all(Array.from({ length: 6 }, () => listen('adminB')));
    expect((await listen('adminB')).response.status).toBe(429);
    await pages[0]!.leave();
    await expect.poll(async () => (await world.as('adminB').send({ method: 'GET', url: '/health/live' })).status).toBe(200);
    let seventh = await listen('adminB');
    for (; seventh.response.status === 429; seventh = await listen('adminB'));
    expect(seventh.response.status).toBe(200);
    await Promise.all([...pages, seventh].map((page) => page.leave()));
  });

  it('end when the server does', async () => {
    const page = await listen('clerkB');
    expect(page.heard.isOver).toBe(false);
    await world.app.close();
    await expect.poll(() => page.heard.isOver).toBe(true);
  });
});
