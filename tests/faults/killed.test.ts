import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabase, type TestDatabase } from '../cast/database';
import { Client } from './client';
import { command, peopled, startServer, type ServerProcess } from './server';

const CLIENTS = 20;
const EACH = 10;
/** After how many acknowledgements the server is killed, each time. */
const KILLS = [30, 90, 150];

let database: TestDatabase;
let server: ServerProcess;
beforeAll(async () => {
  database = await createDatabase();
  await peopled(database);
  server = await startServer(database);
});
afterAll(async () => {
  await server.kill();
  await database.drop();
});

describe('a server that is killed in the middle of two hundred mutations', () => {
  const acknowledged = new Map<string, string>();
  const atKill: string[][] = [];

  it('comes back by itself on what it left behind, and every client gets every answer', async () => {
    const clients = await Promise.all(Array.from({ length: CLIENTS }, (_, index) => new Client(() => server.target).enter(index % 2 ? 'clerkA' : 'adminA')));
    const { port } = server;
    let restarts = Promise.resolve();
    const restart = async () => {
      await server.kill();
      atKill.push([...acknowledged.values()]);
      server = await startServer(database, port);
    };
    await Promise.all(clients.map(async (client, index) => {
      for (let time = 0; time < EACH; time++) {
        const name = `并发 ${index}-${time}`;
        acknowledged.set(name, await client.openProject(name));
        if (KILLS.includes(acknowledged.size)) restarts = restarts.then(restart);
      }
    }));
    await restarts;
    expect(acknowledged.size).toBe(CLIENTS * EACH);
    expect(atKill).toHaveLength(KILLS.length);
  });

  it('has everything that was acknowledged, before a kill or after, once, and nothing else', async () => {
    const projects = await (await new Client(() => server.target).enter('clerkA')).projects();
    expect(new Map(projects.map(({ name, id }) => [name, id]))).toEqual(acknowledged);
    expect(projects).toHaveLength(acknowledged.size);
    for (const ids of atKill) expect(projects.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  });

  it('has an audit line for each of them, and an audit chain that holds', async () => {
    const auditor = await new Client(() => server.target).enter('auditor');
    const opened = async () => (await auditor.insist<{ auditLines: { totalCount: number; nodes: { sealed: boolean }[] } }>(
      '{ auditLines(filter: { verb: "project.opened" }, first: 1) { totalCount nodes { sealed } } }')).auditLines;
    // The lease of the server that was killed has to run out before the next one may seal.
    while (!(await opened()).nodes[0]?.sealed) await wait(200);
    expect((await opened()).totalCount).toBe(CLIENTS * EACH);
    server.send('SIGTERM');
    expect(await server.ended).toBe(0);
    expect(await command(database, 'db', 'verify-audit')).toEqual({ end: 0, said: expect.stringMatching(/^The audit chain holds: \d{3,} lines verified\.\n$/) });
  });
});
