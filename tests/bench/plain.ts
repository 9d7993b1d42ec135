import { createHash } from 'node:crypto';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { newId } from '../../server/src/kernel/ids';
import type { RawRow } from '../../server/src/kernel/database';
import type { Ground } from '../../server/src/kernel/request';
import { substituted, type Statement } from './captured';

/** The statements of each operation, as the server sent them. */
export interface Captured {
  session: Statement;
  single: Statement;
  list: Statement[];
  enterprises: Statement[];
  mutation: { statements: Statement[]; id: string; version: number };
}

type Place = Record<string, number>;

/** Where each column stands in a row of a table. */
function placesOf(ground: Ground, name: string): Place {
  const table = ground.tables.all().find((candidate) => candidate.entity.name === name);
  return Object.fromEntries((table?.columns ?? []).map((column, index) => [column.property, index]));
}

function certificateJson(row: RawRow, at: Place, today: string) {
  const [state, validTo] = [row[at.state!], row[at.validTo!] as string];
  const derivedState = (state === 'VALID' || state === 'SUSPENDED') && validTo < today ? 'EXPIRED' : state;
  return { id: row[at.id!], number: row[at.number!], kind: row[at.kind!], derivedState, validTo };
}

/** What a regulator may do to a certificate, written out by hand. */
function verbsOf(state: unknown): string[] {
  if (state === 'VALID') return ['SUSPEND', 'CANCEL'];
  return state === 'SUSPENDED' ? ['RESUME', 'WITHDRAW'] : [];
}

/** The same four answers from hand-written endpoints: the same statements, the same JSON, nothing in between. */
export async function plainApp(ground: Ground, captured: Captured): Promise<FastifyInstance> {
  const app = Fastify();
  const { reads } = ground.database;
  const [certificate, enterprise] = [placesOf(ground, 'Certificate'), placesOf(ground, 'Enterprise')];
  const today = new Date().toISOString().slice(0, 10);
  app.addHook('onRequest', async (request: FastifyRequest) => {
    const hash = createHash('sha256').update(/bianzhong=([^;]+)/.exec(request.headers.cookie ?? '')?.[1] ?? '').digest('hex');
    const [row] = await reads.read(captured.session.sql, [captured.session.parameters[0]!, hash, ...captured.session.parameters.slice(2)]);
    if (!row) throw new Error('signed out');
  });
  app.post('/single', async (request) => {
    const { id } = (request.body as { variables: { id: string } }).variables;
    const [row] = await reads.read(captured.single.sql, substituted(captured.single.parameters, new Map([[captured.single.parameters.find((value) => String(value).length === 36)!, id]])));
    const json = certificateJson(row!, certificate, today);
    return { data: { certificate: { id: json.id, version: row![certificate.version!], number: json.number, kind: json.kind, state: row![certificate.state!], derivedState: json.derivedState, issuedOn: row![certificate.issuedOn!], validTo: json.validTo } } };
  });
  app.post('/list', async () => {
    const [list, edge] = captured.list as [Statement, Statement];
    const rows = await reads.read(list.sql, list.parameters);
    const page = rows.slice(0, 50);
    const ids = [...new Set(page.map((row) => row[certificate.enterpriseId!] as string))];
    const names = new Map((await reads.read(edge.sql, substituted(edge.parameters, new Map(ids.map((id, index) => [edge.parameters[edge.parameters.length - ids.length + index]!, id])))))
      .map((row) => [row[enterprise.id!], { id: row[enterprise.id!], name: row[enterprise.name!] }]));
    const nodes = page.map((row) => {
      const { validTo, ...json } = certificateJson(row, certificate, today);
      return { ...json, issuedOn: row[certificate.issuedOn!], validTo, viewerCan: json.derivedState === 'EXPIRED' ? [] : verbsOf(row[certificate.state!]), enterprise: names.get(row[certificate.enterpriseId!]) };
    });
    return { data: { certificates: { nodes, pageInfo: { hasNextPage: rows.length > 50 } } } };
  });
  app.post('/enterprises', async () => {
    const [list, edge] = captured.enterprises as [Statement, Statement];
    const page = (await reads.read(list.sql, list.parameters)).slice(0, 50);
    const held = new Map<unknown, object[]>(page.map((row) => [row[enterprise.id!], []]));
    for (const row of await reads.read(edge.sql, edge.parameters)) held.get(row[certificate.enterpriseId!])?.push(certificateJson(row, certificate, today));
    return { data: { enterprises: { nodes: page.map((row) => ({ id: row[enterprise.id!], name: row[enterprise.name!], creditCode: row[enterprise.creditCode!], certificates: held.get(row[enterprise.id!]) })) } } };
  });
  app.post('/mutation', async (request) => switchState(ground, captured, request));
  return app;
}

async function switchState(ground: Ground, { mutation }: Captured, request: FastifyRequest) {
  const { input } = (request.body as { variables: { input: { id: string; version: number } } }).variables;
  const [look, update, line] = mutation.statements as [Statement, Statement, Statement];
  const audit = line.parameters[0]!;
  return ground.database.transaction(async (connection) => {
    const [row] = await connection.read(look.sql, substituted(look.parameters, new Map([[mutation.id, input.id]])));
    if (!row) throw new Error('not found');
    await connection.write(update.sql, substituted(update.parameters, new Map<never, never>([[mutation.id, input.id], [mutation.version, input.version], [mutation.version + 1, input.version + 1]] as never)));
    await connection.write(line.sql, substituted(line.parameters, new Map([[mutation.id, input.id], [audit, newId()]])));
    return { data: { suspendCertificate: { id: input.id, version: input.version + 1, state: 'SUSPENDED' } } };
  });
}
