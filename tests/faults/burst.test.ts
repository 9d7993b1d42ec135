import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CastName } from '../cast/world';
import { createDatabase, type TestDatabase } from '../cast/database';
import { Client } from './client';
import { command, peopled, startServer, type ServerProcess } from './server';

const CLIENTS = 20;
const EACH = 10;
const PEOPLE: CastName[] = ['clerkA', 'adminA', 'clerkB', 'adminB'];
const PAGE = 'query ($id: ID!) { enterprise(id: $id) { version } }';
const EDIT = 'mutation ($input: EditEnterpriseInput!) { editEnterprise(input: $input) { version } }';

let database: TestDatabase;
/** MariaDB takes two servers on one database; the embedded engine one. */
let servers: ServerProcess[];
let clients: Client[];

beforeAll(async () => {
  database = await createDatabase();
  await peopled(database);
  const count = process.env.TEST_ENGINE === 'mariadb' ? 2 : 1;
  servers = await Promise.all(Array.from({ length: count }, () => startServer(database)));
  clients = await Promise.all(Array.from({ length: CLIENTS }, (_, index) =>
    new Client(() => servers[index % servers.length]!.target).enter(PEOPLE[index % PEOPLE.length]!)));
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server.kill()));
  await database.drop();
});

/** The projects of both enterprises, by their names. */
async function stored(): Promise<Map<string, string[]>> {
  const found = [...await clients[0]!.projects(), ...await clients[2]!.projects()];
  const names = new Map<string, string[]>();
  for (const { id, name } of found) names.set(name, [...names.get(name) ?? [], id]);
  return names;
}

describe('twenty clients at once', () => {
  it('two hundred mutations: what was acknowledged is stored, all of it, once', async () => {
    const acknowledged = new Map<string, string>();
    await Promise.all(clients.map((client, index) => Promise.all(Array.from({ length: EACH }, async (_, time) => {
      const name = `并发 ${index}-${time}`;
      acknowledged.set(name, await client.openProject(name));
    }))));
    expect(acknowledged.size).toBe(CLIENTS * EACH);
    expect(await stored()).toEqual(new Map([...acknowledged].map(([name, id]) => [name, [id]])));
  });

  it('who all edit one row lose no edit: every success is a version of its own', async () => {
    const { data } = await clients[0]!.ask<{ enterprises: { nodes: { id: string; version: number }[] } }>('{ enterprises { nodes { id version } } }') ?? {};
    const { id, version } = data!.enterprises.nodes[0]!;
    const won: number[] = [];
    await Promise.all(clients.filter((_, index) => index % PEOPLE.length < 2).map(async (client, index) => {
      for (let wins = 0; wins < 5;) {
        const seen = (await client.insist<{ enterprise: { version: number } }>(PAGE, { id })).enterprise.version;
        const input = { id, version: seen, kinds: ['SPV_MAKER'], address: '湖北省随州市', legalRepresentative: '林建国', contactName: `第 ${index} 人`, contactPhone: '0722-3210001', industryCode: '3630' };
        const answer = await client.ask<{ editEnterprise: { version: number } }>(EDIT, { input });
        if (answer?.data) {
          wins++;
          won.push(answer.data.editEnterprise.version);
        } else expect(answer?.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', current: { version: expect.any(Number) } });
      }
    }));
    expect(won.sort((one, other) => one - other)).toEqual(Array.from({ length: 50 }, (_, index) => version + 1 + index));
  });

  it('a session ended on one server is over on the other with the next request', async () => {
    const [here, there] = await Promise.all(servers.slice(0, 2).map((server) => new Client(() => server.target).enter('tester')));
    const kind = async (client = here!) => (await client.insist<{ viewer: { kind: string } }>('{ viewer { kind } }')).viewer.kind;
    expect([await kind(here), await kind(there ?? here)]).toEqual(['CENTER', 'CENTER']);
    await here!.insist('mutation { signOutEverywhere { kind } }');
    expect([await kind(here), await kind(there ?? here)]).toEqual(['PUBLIC', 'PUBLIC']);
  });

  it('leave an audit chain that holds when the servers have ended in order', async () => {
    servers.forEach((server) => server.send('SIGTERM'));
    expect(await Promise.all(servers.map((server) => server.ended))).toEqual(servers.map(() => 0));
    expect(await command(database, 'db', 'verify-audit')).toEqual({ end: 0, said: expect.stringMatching(/^The audit chain holds: \d{3,} lines verified\.\n$/) });
  });
});
