import { createHash } from 'node:crypto';
import { createConnection, type Connection as Owner } from 'mysql2/promise';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createDatabase, type TestDatabase } from '../../../../tests/cast/database';
import { requestOf, theSystem } from '../../../../tests/cast/viewers';
import { layGround } from '../../ground';
import { install } from '../../installation';
import { AuditLine, AuditSeal } from '../../kernel/audit.entity';
import { everything } from '../../kernel/condition';
import type { Scalar } from '../../kernel/database';
import { firstIdAt } from '../../kernel/ids';
import type { Ground } from '../../kernel/request';
import { transaction } from '../../kernel/transaction';
import { Installation } from '../organisations';
import { sealLines, verifyChain, type Break } from './chain';

/** More than two batches of the walk. */
const LINES = 1_200;

let database: TestDatabase;
let ground: Ground;
let owner: Owner | null = null;
let lines: AuditLine[] = [];
let seals: AuditSeal[] = [];

/** What somebody does who holds the keys of the database itself. */
async function tamper(sql: string, ...values: Scalar[]): Promise<void> {
  if (owner) await owner.query(sql, values);
  else await ground.database.transaction((connection) => connection.write(sql, values));
}

const system = () => requestOf(ground, theSystem);
const broken = async (): Promise<Break | null> => (await verifyChain(ground)).broken;

async function sealAll(): Promise<void> {
  while (await sealLines(ground, null) !== null);
}

beforeAll(async () => {
  database = await createDatabase();
  ground = await layGround(database.config);
  await install(ground, { isDemonstration: false });
  const url = database.environment.MIGRATION_DATABASE_URL;
  if (url) owner = await createConnection({ uri: url, timezone: 'Z' });
  await transaction(system(), async ({ records, audit }) => {
    const installation = await records.get(Installation, 'installation');
    for (let index = 0; index < LINES; index++) await audit.record(`test.line${index}`, installation, installation);
  });
  await sealAll();
  seals = await system().records.list(AuditSeal, everything, { order: [{ property: 'sequence', descending: false }], most: LINES * 2 });
  const byId = new Map((await system().records.list(AuditLine, everything, { most: LINES * 2 })).map((line) => [line.id, line]));
  lines = seals.map((seal) => byId.get(seal.id)!);
});
// Every case repairs what it broke, and the next begins by looking.
beforeEach(async () => { expect(await verifyChain(ground)).toEqual({ verified: lines.length, broken: null }); });
afterAll(async () => {
  await owner?.end();
  await ground.database.close();
  await database.drop();
});

const COLUMNS = ['id', 'at', 'accountId', 'accountName', 'actingAs', 'verb', 'entity', 'entityId', 'enterpriseId', 'before', 'after', 'requestId'] as const;
const insert = (line: AuditLine) => tamper(`INSERT INTO audit_line (${COLUMNS.map((name) => `\`${name}\``).join(', ')}) VALUES (${COLUMNS.map(() => '?').join(', ')})`, ...COLUMNS.map((name) => line[name]));
const insertSeal = (seal: AuditSeal) => tamper('INSERT INTO audit_seal (id, sequence, hash, sealedAt) VALUES (?, ?, ?, ?)', seal.id, seal.sequence, seal.hash, seal.sealedAt);

describe('the chain names the first bad line', () => {
  const PLACES = [['the first', 0], ['one in the middle', 700], ['the last', -1]] as const;

  it.each(PLACES)('when %s is edited', async (_name, place) => {
    const line = lines.at(place)!;
    await tamper('UPDATE audit_line SET accountName = ? WHERE id = ?', '别人', line.id);
    expect(await broken()).toEqual({ sequence: seals.at(place)!.sequence, lineId: line.id, reason: 'edited or moved' });
    await tamper('UPDATE audit_line SET accountName = ? WHERE id = ?', line.accountName, line.id);
  });

  const edits: [(typeof COLUMNS)[number], Scalar][] = [['at', new Date(0)], ['accountId', 'x'], ['accountName', ''], ['actingAs', 'x'], ['verb', 'x'], ['entity', 'x'], ['entityId', 'x'],
    ['enterpriseId', 'x'], ['before', '{"isComplete":true}'], ['after', null], ['requestId', 'x']];
  it.each(edits)('when its %s is another', async (column, value) => {
    const line = lines[600]!;
    await tamper(`UPDATE audit_line SET \`${column}\` = ? WHERE id = ?`, value, line.id);
    expect(await broken()).toEqual({ sequence: 601, lineId: line.id, reason: 'edited or moved' });
    await tamper(`UPDATE audit_line SET \`${column}\` = ? WHERE id = ?`, line[column], line.id);
  });

  it.each(PLACES)('when %s is deleted', async (_name, place) => {
    const line = lines.at(place)!;
    await tamper('DELETE FROM audit_line WHERE id = ?', line.id);
    expect(await broken()).toEqual({ sequence: seals.at(place)!.sequence, lineId: line.id, reason: 'deleted' });
    await insert(line);
  });

  it('when two change places', async () => {
    const [one, other] = [lines[300]!, lines[900]!];
    const swap = async (first: AuditLine, second: AuditLine) => {
      await tamper('UPDATE audit_line SET verb = ?, requestId = ? WHERE id = ?', first.verb, first.requestId, second.id);
      await tamper('UPDATE audit_line SET verb = ?, requestId = ? WHERE id = ?', second.verb, second.requestId, first.id);
    };
    await swap(one, other);
    expect(await broken()).toEqual({ sequence: 301, lineId: one.id, reason: 'edited or moved' });
    await swap({ ...one, verb: other.verb, requestId: other.requestId }, { ...other, verb: one.verb, requestId: one.requestId });
  });

  it('when two seals change places', async () => {
    const number = (seal: AuditSeal, sequence: number) => tamper('UPDATE audit_seal SET sequence = ? WHERE id = ?', sequence, seal.id);
    const [one, other] = [seals[300]!, seals[301]!];
    await number(one, -1);
    await number(other, one.sequence);
    await number(one, other.sequence);
    expect(await broken()).toEqual({ sequence: 301, lineId: other.id, reason: 'edited or moved' });
    await number(one, -1);
    await number(other, other.sequence);
    await number(one, one.sequence);
  });

  it('when a seal is taken out, with its line or without', async () => {
    const [line, seal] = [lines[500]!, seals[500]!];
    await tamper('DELETE FROM audit_seal WHERE id = ?', seal.id);
    expect(await broken()).toEqual({ sequence: 502, lineId: lines[501]!.id, reason: 'seal missing' });
    await tamper('DELETE FROM audit_line WHERE id = ?', line.id);
    expect(await broken()).toEqual({ sequence: 502, lineId: lines[501]!.id, reason: 'seal missing' });
    await insert(line);
    await insertSeal(seal);
  });

  it('when it was edited and given a seal that fits it', async () => {
    const [line, seal] = [lines[400]!, seals[400]!];
    const columns = COLUMNS.map((name) => name === 'verb' ? 'test.forged' : line[name] instanceof Date ? (line[name] as Date).toISOString() : line[name]);
    const forged = createHash('sha256').update(`${seals[399]!.hash}\n${seal.sequence}\n${JSON.stringify(columns)}`).digest('hex');
    await tamper('UPDATE audit_line SET verb = ? WHERE id = ?', 'test.forged', line.id);
    await tamper('UPDATE audit_seal SET hash = ? WHERE id = ?', forged, seal.id);
    expect(await broken()).toEqual({ sequence: 402, lineId: lines[401]!.id, reason: 'edited or moved' });
    await tamper('UPDATE audit_line SET verb = ? WHERE id = ?', line.verb, line.id);
    await tamper('UPDATE audit_seal SET hash = ? WHERE id = ?', seal.hash, seal.id);
  });

  it('when several are bad', async () => {
    for (const place of [1_100, 250, 800]) await tamper('UPDATE audit_line SET verb = ? WHERE id = ?', 'x', lines[place]!.id);
    expect(await verifyChain(ground)).toEqual({ verified: 250, broken: { sequence: 251, lineId: lines[250]!.id, reason: 'edited or moved' } });
    for (const place of [1_100, 250, 800]) await tamper('UPDATE audit_line SET verb = ? WHERE id = ?', lines[place]!.verb, lines[place]!.id);
  });

  const HOUR_AGO = new Date(Date.now() - 3_600_000);
  it.each([['its own time', HOUR_AGO], ['a time to come', new Date(Date.now() + 3_600_000)]])('when it was slipped in with %s', async (_name, at) => {
    const slipped = { ...lines[10]!, id: firstIdAt(HOUR_AGO), at };
    await insert(slipped);
    expect(await broken()).toEqual({ sequence: null, lineId: slipped.id, reason: 'unsealed' });
    await tamper('DELETE FROM audit_line WHERE id = ?', slipped.id);
  });
});

describe('a line that was written a moment ago', () => {
  it('may still wait for its seal', async () => {
    await transaction(system(), async ({ records, audit }) => {
      const installation = await records.get(Installation, 'installation');
      await audit.record('test.justNow', installation, installation);
    });
    expect(await broken()).toBeNull();
    await sealAll();
    expect(await verifyChain(ground)).toEqual({ verified: lines.length + 1, broken: null });
    lines.push({ ...lines[0]! });
  });
});
