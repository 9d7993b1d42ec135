import { composeApp } from '../../server/src/app';
import { asked, CONNECTIONS, measureByTurns, operation, requireSameAnswers, tellProfile, type Bench } from './contest';
import { ENTERPRISES, LIST, RESUME, SINGLE, SUSPEND } from './documents';
import type { Round, SwitchedRow } from './load';
import { plainApp, type Captured } from './plain';
import { makeZone } from './zone';

const REASON = '跟踪检查未通过';

async function validRows(bench: Bench): Promise<SwitchedRow[]> {
  const { data } = await asked(bench, operation('{ certificates(first: 60, filter: { state: [VALID] }) { nodes { id version } } }'));
  const { nodes } = (data as unknown as { certificates: { nodes: { id: string; version: number }[] } }).certificates;
  return nodes.map((node) => ({ ...node, isSuspended: false }));
}

async function capture(bench: Bench, rows: SwitchedRow[]): Promise<Captured> {
  const statementsOf = async (body: string) => (await asked(bench, body)).statements;
  const [session, single] = await statementsOf(operation(SINGLE, { id: rows[0]!.id }));
  const list = (await statementsOf(operation(LIST))).slice(1);
  const enterprises = (await statementsOf(operation(ENTERPRISES))).slice(1);
  const spare = rows.pop()!;
  const statements = (await statementsOf(operation(SUSPEND, { input: { id: spare.id, version: spare.version, reason: REASON } }))).slice(1);
  return { session: session!, single: single!, list, enterprises, mutation: { statements, id: spare.id, version: spare.version } };
}

/** One operation of the API and the hand-written endpoint that answers the same. */
interface Contest { name: string; graphql: Round['body']; plain: Round['body']; path: string }

function contests(rows: SwitchedRow[]): Contest[] {
  const input = { id: 'ID', version: 'VERSION' };
  const switching = (from: number) => ({
    suspend: operation(SUSPEND, { input: { ...input, reason: REASON } }), resume: operation(RESUME, { input }), rows: rows.slice(from, from + CONNECTIONS),
  });
  const single = operation(SINGLE, { id: rows[0]!.id });
  return [
    { name: 'one certificate by id', graphql: single, plain: single, path: '/single' },
    { name: '50 certificates with enterprise and viewerCan', graphql: operation(LIST), plain: '{}', path: '/list' },
    { name: '50 enterprises and their certificates', graphql: operation(ENTERPRISES), plain: '{}', path: '/enterprises' },
    { name: 'a status-changing mutation', graphql: switching(1), plain: switching(1 + CONNECTIONS), path: '/mutation' },
  ];
}

/** Four operations of the demonstration zone beside hand-written endpoints. */
export async function measureOperations(): Promise<void> {
  const { ground, database, bench, end } = await makeZone();
  const { cookie } = bench;
  const rows = await validRows(bench);
  const captured = await capture(bench, rows);
  const app = await composeApp(ground, database.config);
  const plain = await plainApp(ground, captured);
  await app.listen({ port: 0, host: '127.0.0.1' });
  await plain.listen({ port: 0, host: '127.0.0.1' });
  for (const { name, graphql, plain: body, path } of contests(rows)) {
    const sides = [{ name: 'GraphQL', server: app, cookie, path: '/graphql', body: graphql }, { name: 'hand-written', server: plain, cookie, path, body }] as const;
    process.stdout.write(`\n${name}\n`);
    await requireSameAnswers(sides);
    const [ours, theirs] = await measureByTurns(sides);
    process.stdout.write(`    ${(ours!.rate / theirs!.rate).toFixed(2)} of the hand-written endpoint\n`);
    await tellProfile(sides[0]);
  }
  await Promise.all([app.close(), plain.close()]);
  await end();
}
