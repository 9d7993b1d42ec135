import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bearing, READ_CERTIFICATES, revoke, send, tokenBy, type Token } from '../../../../tests/cast/machines';
import { requestOf, theSystem } from '../../../../tests/cast/viewers';
import { asker, signIn, startWorld, type Asker, type World } from '../../../../tests/cast/world';
import { CAST } from '../../demo/cast';
import { LIMITS } from '../../kernel/limits';
import { ApiToken } from './token.entity';
import { newTokenText } from './token.text';

const MINUTE_MS = 60_000;

let world: World;
let admin: Asker;
let serial = 0;
beforeAll(async () => { world = await startWorld(); });
beforeEach(async () => {
  world.clock.advance(2 * MINUTE_MS);
  const cookie = await signIn(world.app, { name: CAST.adminA });
  admin = asker(world.app, async () => cookie);
});
afterAll(() => world.end());

const system = () => requestOf(world.ground, theSystem);
const tokenWith = (permissions: readonly string[]) => tokenBy(world, admin, { permissions });

describe('what is sent in the name of a token', () => {
  it.each(['', 'x', 'bz_', `bz_${'A'.repeat(38)}`, `bz_${'A'.repeat(37)}`, "' OR 1 = 1 --", 'null', `xx${newTokenText().slice(2)}`, `${newTokenText()}A`])('and is malformed is refused by that reason: "%s"', async (text) => {
    const { status, code, reason, message, headers } = await bearing(world, text, { address: `10.1.0.${++serial % 250}` });
    expect({ status, code, reason, challenge: headers['www-authenticate'] }).toEqual({ status: 401, code: 'UNAUTHENTICATED', reason: 'token.malformed', challenge: 'Bearer' });
    expect(message).toContain('Bearer bz_');
  });

  it.each(['Token x', 'bz_x', 'Digest x', 'Bearer', 'Bearer a b', ''])('by another way is refused as well: %j', async (authorization) => {
    expect(await send(world, { headers: { authorization }, address: `10.2.0.${++serial % 250}` })).toMatchObject({ status: 401, reason: 'token.malformed' });
  });

  it('is found out by its check when a character was lost or changed', async () => {
    const { secret } = await tokenWith(['certificate:read']);
    const slips = [secret.slice(0, -1), secret.toLowerCase(), secret.replace(/.$/, (last) => last === 'A' ? 'B' : 'A'), secret.slice(0, 10) + secret.slice(11) + secret[10]];
    for (const slip of slips) expect((await bearing(world, slip, { address: `10.3.0.${++serial % 250}` })).reason).toBe('token.malformed');
  });

  it('is not the hash that the database holds', async () => {
    const { id } = await tokenWith(['certificate:read']);
    const { tokenHash } = await system().records.get(ApiToken, id);
    expect((await bearing(world, tokenHash, { address: '10.4.0.1' })).reason).toBe('token.malformed');
    expect((await bearing(world, newTokenText(), { address: '10.4.0.1' })).reason).toBe('token.unknown');
  });

  it('wins over a cookie, alive or dead, and nothing stands in for a dead one', async () => {
    const cookie = await signIn(world.app, { name: CAST.cityRegulator });
    const { secret, asks, ...token } = await tokenWith(['certificate:read']);
    const kind = async (headers: Record<string, string>) => {
      const response = await world.app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', cookie, ...headers }, payload: JSON.stringify({ query: '{ viewer { kind tokenName } }' }) });
      return [response.statusCode, JSON.parse(response.body).data?.viewer.kind ?? JSON.parse(response.body).errors[0].extensions.reason];
    };
    expect(await kind({})).toEqual([200, 'GOVERNMENT']);
    expect(await kind({ authorization: `bearer  ${secret}` })).toEqual([200, 'ENTERPRISE']);
    expect(await kind({ authorization: 'Basic dXNlcjpwcm94eQ==' })).toEqual([200, 'GOVERNMENT']);
    await revoke(admin, token);
    expect(await kind({ authorization: `Bearer ${secret}` })).toEqual([401, 'token.revoked']);
    expect(await kind({ authorization: 'Bearer nonsense' })).toEqual([401, 'token.malformed']);
  });

  it('does not open the way for a form of another site: only JSON is read', async () => {
    const { secret } = await tokenWith(['certificate:read']);
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      expect((await bearing(world, secret, { headers: { 'content-type': type } })).status).toBe(415);
    }
    expect((await bearing(world, secret)).status).toBe(200);
  });

  it('is answered in the language that was asked for, and with the number of the request', async () => {
    expect((await bearing(world, newTokenText(), { headers: { 'accept-language': 'en' }, address: '10.4.0.2' })).message).toBe('There is no such API token. Check it, or ask the administrator of your enterprise for a new one.');
  });

  it('is refused sixty times a minute from one address, and then unheard; other addresses and the next minute are free', async () => {
    const { secret } = await tokenWith(['certificate:read']);
    const from = (address: string, text = newTokenText()) => bearing(world, text, { address });
    for (let count = 0; count < 59; count++) await from('192.0.2.7');
    expect((await from('192.0.2.7', secret)).status).toBe(200);
    expect((await from('192.0.2.7')).reason).toBe('token.unknown');
    expect(await from('192.0.2.7', secret)).toMatchObject({ status: 429, code: 'TOO_MANY', reason: 'token.tooManyTries' });
    expect((await from('192.0.2.8', secret)).status).toBe(200);
    world.clock.advance(MINUTE_MS);
    expect((await from('192.0.2.7', secret)).status).toBe(200);
  });

  it('takes as many statements, one, whether it is known or not', async () => {
    const counted: string[] = [];
    const { database } = world.ground;
    const { secret, asks, ...token } = await tokenWith(['certificate:read']);
    await revoke(admin, token);
    const read = database.reads.read.bind(database.reads);
    database.reads.read = (sql, parameters) => { counted.push(sql); return read(sql, parameters); };
    for (const text of [secret, newTokenText()]) await bearing(world, text, { address: '10.4.0.3' });
    database.reads.read = read;
    expect(counted).toHaveLength(2);
    expect(counted[0]).toBe(counted[1]);
  });
});

describe('the last use', () => {
  const seen = async ({ id }: Token) => { const { lastUsedAt, lastAddress, version } = await system().records.get(ApiToken, id); return { at: lastUsedAt?.toISOString() ?? null, lastAddress, version }; };
  const noted = (token: Token) => expect.poll(() => seen(token));

  it('is noted after the answer, with its address, once a minute at most; the row keeps its version', async () => {
    const token = await tokenWith(['certificate:read']);
    expect(await seen(token)).toEqual({ at: null, lastAddress: null, version: 1 });
    const first = world.clock.now().toISOString();
    await bearing(world, token.secret, { address: '198.51.100.4' });
    await noted(token).toEqual({ at: first, lastAddress: '198.51.100.4', version: 1 });
    world.clock.advance(59_999);
    await bearing(world, token.secret, { address: '198.51.100.5' });
    world.clock.advance(1);
    const second = world.clock.now().toISOString();
    await bearing(world, token.secret, { address: '198.51.100.6' });
    await noted(token).toEqual({ at: second, lastAddress: '198.51.100.6', version: 1 });
  });

  it('is noted once when a hundred come at once, and a refused request counts as one', async () => {
    const token = await tokenWith(['certificate:record']);
    let notes = 0;
    const { database } = world.ground;
    const run = database.transaction.bind(database);
    database.transaction = (work) => { notes++; return run(work); };
    await Promise.all(Array.from({ length: 100 }, () => token.asks.verdict(READ_CERTIFICATES)));
    await noted(token).toMatchObject({ at: world.clock.now().toISOString() });
    database.transaction = run;
    expect(notes).toBeLessThan(4);
  });

  it('is not noted of a token that was refused, and a request is answered also when nothing can be noted', async () => {
    const [token, other] = [await tokenWith(['certificate:read']), await tokenWith(['certificate:read'])];
    const { database } = world.ground;
    const run = database.transaction.bind(database);
    database.transaction = () => Promise.reject(new Error('the disk is full'));
    expect((await bearing(world, token.secret)).status).toBe(200);
    database.transaction = run;
    await revoke(admin, other);
    expect((await bearing(world, other.secret)).status).toBe(401);
    expect([(await seen(token)).at, (await seen(other)).at]).toEqual([null, null]);
  });
});

describe('the limits of a machine', () => {
  const big = (bytes: number, query = 'mutation { recordCertificate { id } }') => {
    const bare = JSON.stringify({ query, variables: { s: '' } });
    return JSON.stringify({ query, variables: { s: 'x'.repeat(bytes - bare.length) } });
  };
  const list = (items: number) => JSON.stringify({ query: 'query ($ids: [String!]) { viewer { kind } }', variables: { ids: Array.from({ length: items }, String) } });

  it('let it send two megabytes to change something, and as much as a member to read', async () => {
    const { secret } = await tokenWith(['certificate:read']);
    const { bodyBytes, readBytes } = LIMITS.machine;
    expect([bodyBytes, readBytes, LIMITS.machine.listItems]).toEqual([2_097_152, LIMITS.member.readBytes, 500]);
    const reason = async (payload: string) => (await bearing(world, secret, { payload })).reason;
    for (const bytes of [bodyBytes - 1, bodyBytes]) expect(await reason(big(bytes))).toBe('query.invalid');
    expect(await reason(big(bodyBytes + 1))).toBe('limit.body');
    expect(await reason(big(readBytes + 1, READ_CERTIFICATES))).toBe('limit.body');
    const cookie = await signIn(world.app, { name: CAST.adminA });
    expect(await send(world, { headers: { cookie }, payload: big(LIMITS.member.bodyBytes + 1) })).toMatchObject({ status: 413, reason: 'limit.body' });
  });

  it('let it send five hundred rows at once', async () => {
    const { secret } = await tokenWith(['certificate:read']);
    for (const [items, reason] of [[499, 'query.invalid'], [500, 'query.invalid'], [501, 'limit.listItems']] as const) expect((await bearing(world, secret, { payload: list(items) })).reason).toBe(reason);
  });
});
