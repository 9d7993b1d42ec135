import { createHash } from 'node:crypto';
import { searchKey } from '@bianzhong/domain';
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { writeCursor } from '../../server/src/kernel/page';
import type { Connection, RawRow, Scalar } from '../../server/src/kernel/database';
import type { Ground } from '../../server/src/kernel/request';
import { withKeys, type Statement } from './captured';
import { asked, type Bench } from './contest';
import { PAGE, type Questions } from './volume.questions';

/** The statements of each question, as the server sent them, and the variables that they were sent for. */
interface Captured { statements: Statement[]; variables: Variables }
interface Variables {
  vin?: string;
  after?: string;
  filter?: { enterpriseId: string; category: string[]; manufactured?: { from: string; to: string }; type: string; maker: string; batch: string };
}

const variablesOf = (body: string) => (JSON.parse(body) as { variables: Variables }).variables;

async function capture(bench: Bench, body: string): Promise<Captured> {
  return { statements: (await asked(bench, body)).statements, variables: variablesOf(body) };
}

/** The values of a question in the order in which its statement binds them. */
function valuesOf({ vin, after, filter }: Variables): Scalar[] {
  if (vin !== undefined) return [vin];
  if (!filter) return [];
  if (filter.batch) return [filter.type, searchKey(filter.maker), filter.batch];
  const cursor = after ? JSON.parse(Buffer.from(after, 'base64url').toString('utf8')) as [string, string, string] : null;
  return [...filter.category, ...(filter.manufactured ? [filter.manufactured.from, filter.manufactured.to] : []), filter.enterpriseId, ...(cursor ? [cursor[1], cursor[1], cursor[2]] : [])];
}

/** The rows of the first statement of a question, for other values; what stands before them is the scope. */
function ask(reads: Connection, { sql, parameters }: Statement, values: readonly Scalar[]): Promise<RawRow[]> {
  return reads.read(sql, [...parameters.slice(0, parameters.length - values.length), ...values]);
}

/** Columns of a table by their names, as an object of some of them. */
function picker(ground: Ground, name: string) {
  const columns = ground.tables.all().find(({ entity }) => entity.name === name)!.columns;
  const at = new Map(columns.map(({ property }, index) => [property, index]));
  return (row: RawRow, ...properties: string[]): Record<string, unknown> => Object.fromEntries(properties.map((property) => [property, row[at.get(property)!]]));
}

type Pick = ReturnType<typeof picker>;

/** Some columns of rows, by the vehicle that the rows belong to. */
function byVehicle(rows: readonly RawRow[], pick: Pick, properties: readonly string[]): Map<unknown, object[]> {
  const found = new Map<unknown, object[]>();
  for (const row of rows) {
    const { vehicleId } = pick(row, 'vehicleId');
    const list = found.get(vehicleId);
    if (list) list.push(pick(row, ...properties));
    else found.set(vehicleId, [pick(row, ...properties)]);
  }
  return found;
}

/** The same four answers from hand-written endpoints: the same statements, the same JSON, nothing in between. */
export async function plainVolume(ground: Ground, bench: Bench, questions: Questions): Promise<FastifyInstance> {
  const [byVin, month, trace, page] = [await capture(bench, questions.vin[0]!), await capture(bench, questions.month[0]!), await capture(bench, questions.trace[0]!), await capture(bench, questions.page[0]!)];
  const app = Fastify();
  const { reads } = ground.database;
  const [session] = byVin.statements as [Statement];
  app.addHook('onRequest', async (request: FastifyRequest) => {
    const hash = createHash('sha256').update(/bianzhong=([^;]+)/.exec(request.headers.cookie ?? '')?.[1] ?? '').digest('hex');
    const [row] = await reads.read(session.sql, [session.parameters[0]!, hash, ...session.parameters.slice(2)]);
    if (!row) throw new Error('signed out');
  });
  const variables = (request: FastifyRequest) => (request.body as { variables: Variables }).variables;
  app.post('/vin', async (request) => vehicleJson({ ground, statements: byVin.statements, values: valuesOf(variables(request)) }));
  app.post('/month', async (request) => listJson({ ground, statements: month.statements, values: valuesOf(variables(request)) }));
  app.post('/page', async (request) => listJson({ ground, statements: page.statements, values: valuesOf(variables(request)) }));
  app.post('/trace', async (request) => traceJson({ ground, statements: trace.statements, values: valuesOf(variables(request)) }));
  return app;
}

interface Work { ground: Ground; statements: Statement[]; values: Scalar[] }

async function vehicleJson({ ground, statements, values }: Work) {
  const { reads } = ground.database;
  const [, list, parts, inspections, certificates] = statements as [Statement, Statement, Statement, Statement, Statement];
  const [vehicle, part, inspection, certificate] = [picker(ground, 'Vehicle'), picker(ground, 'KeyPart'), picker(ground, 'LineEndInspection'), picker(ground, 'ConformityCertificate')];
  const rows = await ask(reads, list, values);
  const ids = rows.map((row) => vehicle(row, 'id').id as string);
  const edge = async (statement: Statement, pick: Pick, ...properties: string[]) => {
    const { sql, parameters } = withKeys(statement, ids);
    return byVehicle(await reads.read(sql, parameters), pick, properties);
  };
  const [fitted, inspected, certified] = await Promise.all([
    edge(parts, part, 'type', 'maker', 'batch', 'serial'), edge(inspections, inspection, 'ordinal', 'state', 'verdict', 'finishedOn', 'inspectorName'),
    edge(certificates, certificate, 'number', 'kind', 'state', 'issuedOn'),
  ]);
  return { data: { vehiclesByVin: rows.map((row) => {
    const json = vehicle(row, 'id', 'vin', 'model', 'stage', 'manufacturedOn');
    return { ...json, parts: fitted.get(json.id) ?? [], inspections: inspected.get(json.id) ?? [], conformityCertificates: certified.get(json.id) ?? [] };
  }) } };
}

async function listJson({ ground, statements, values }: Work) {
  const { reads } = ground.database;
  const [, list, edge] = statements as [Statement, Statement, Statement];
  const [vehicle, enterprise] = [picker(ground, 'Vehicle'), picker(ground, 'Enterprise')];
  const rows = await ask(reads, list, values);
  const nodes = rows.slice(0, PAGE);
  const { sql, parameters } = withKeys(edge, [...new Set(nodes.map((row) => vehicle(row, 'enterpriseId').enterpriseId as string))]);
  const names = new Map((await reads.read(sql, parameters)).map((row) => [enterprise(row, 'id').id, enterprise(row, 'name')]));
  const last = vehicle(nodes.at(-1)!, 'id', 'manufacturedOn');
  return { data: { vehicles: {
    nodes: nodes.map((row) => ({ ...vehicle(row, 'id', 'vin', 'model', 'category', 'stage', 'manufacturedOn'), enterprise: names.get(vehicle(row, 'enterpriseId').enterpriseId) })),
    pageInfo: { hasNextPage: rows.length > PAGE, endCursor: writeCursor(last, [{ property: 'manufacturedOn', descending: true }]) },
  } } };
}

async function traceJson({ ground, statements, values }: Work) {
  const { reads } = ground.database;
  const [, list, edge] = statements as [Statement, Statement, Statement];
  const [part, vehicle] = [picker(ground, 'KeyPart'), picker(ground, 'Vehicle')];
  const rows = await ask(reads, list, values);
  const nodes = rows.slice(0, PAGE);
  const { sql, parameters } = withKeys(edge, [...new Set(nodes.map((row) => part(row, 'vehicleId').vehicleId as string))]);
  const carriers = new Map((await reads.read(sql, parameters)).map((row) => [vehicle(row, 'id').id, vehicle(row, 'vin', 'stage', 'deliveredOn')]));
  return { data: { keyParts: {
    nodes: nodes.map((row) => ({ ...part(row, 'id', 'maker', 'batch', 'serial'), vehicle: carriers.get(part(row, 'vehicleId').vehicleId) })), pageInfo: { hasNextPage: rows.length > PAGE },
  } } };
}
