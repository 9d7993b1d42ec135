import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import { writeFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { PNG, put, read, upload, xlsxOf } from '../../../../tests/cast/files';
import { startWorld, type CastName, type Sent, type World } from '../../../../tests/cast/world';
import { departmentOf, requestOf, staffOf, theSystem } from '../../../../tests/cast/viewers';
import { where } from '../../kernel/condition';
import { unavailable } from '../../kernel/errors';
import { Account } from '../accounts';
import { expireFiles, openFile, StoredFile, storeFile, sweepOrphans } from './index';

let world: World;
beforeAll(async () => {
  world = await startWorld();
  await world.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => world.end());
/** Whatever was refused, nothing of it stays behind. */
afterEach(() => { expect(readdirSync(world.ground.files.incoming)).toEqual([]); });

const CREATE = 'mutation ($input: CreateUploadInput!) { createUpload(input: $input) { address file { id state name mediaType sizeBytes expiresAt downloadAddress } } }';
const FILE = 'query ($id: ID!) { file(id: $id) { id version state sha256 downloadAddress } }';
interface File { id: string; version: number; state: string; sha256: string | null; mediaType: string; expiresAt: string | null; downloadAddress: string | null }

const announce = async (who: CastName, input: object) => (await world.as(who).get<{ createUpload: { address: string | null; file: File } }>(CREATE, { input })).createUpload;
const photo = { purpose: 'INSPECTION_PHOTO', name: '焊缝.png', sizeBytes: PNG.length };
const fileFor = async (who: CastName, id: string) => (await world.as(who).get<{ file: File | null }>(FILE, { id })).file;
const reasonOf = ({ body }: Sent) => {
  const { extensions } = (JSON.parse(body.toString()) as { errors: [{ extensions: { reason: string; fields?: { reason: string }[] } }] }).errors[0];
  return extensions.fields?.[0]?.reason ?? extensions.reason;
};
const STRANGERS: CastName[] = ['adminB', 'clerkB', 'suixianRegulator', 'tester', 'system', 'auditor'];

describe('who may announce a file', () => {
  const verdicts: [CastName | 'nobody', string][] = [
    ['adminA', 'ok'], ['clerkA', 'ok'], ['cityRegulator', 'ok'], ['cityLeader', 'ok'], ['tester', 'ok'], ['reviewer', 'ok'],
    ['system', 'auth.noPermission'], ['security', 'auth.noPermission'], ['auditor', 'auth.noPermission'], ['nobody', 'auth.signInFirst'],
  ];
  it.each(verdicts)('%s: %s', async (who, verdict) => {
    expect(await world.as(who).verdict(CREATE, { input: photo })).toBe(verdict);
  });

  const refused: [string, object, string][] = [
    ['what the product makes itself', { purpose: 'JOB_RESULT', name: 'a.xlsx' }, 'file.madeByProduct'],
    ['a type that the purpose does not know', { name: 'a.pdf' }, 'file.typeNotAccepted'],
    ['a path', { name: '../a.png' }, 'file.nameHasPath'],
    ['more than the purpose allows', { sizeBytes: 10 * 1024 * 1024 + 1 }, 'file.tooLarge'],
    ['nothing', { sizeBytes: 0 }, 'input.tooSmall'],
    ['a digest that is none', { sha256: 'abc' }, 'file.notAHash'],
  ];
  it.each(refused)('nobody announces %s', async (_what, input, reason) => {
    const { errors } = await world.as('clerkA').ask(CREATE, { input: { ...photo, ...input } });
    expect(errors?.[0]?.extensions.fields?.map((field) => field.reason)).toEqual([reason]);
  });
});

describe('who may read a file', () => {
  const sight: Record<string, CastName[]> = { INSPECTION_PHOTO: ['adminA', 'clerkA', 'cityRegulator', 'cityLeader', 'zengduRegulator'], IMPORT_SOURCE: ['adminA', 'clerkA'] };
  const content = (purpose: string) => purpose === 'IMPORT_SOURCE' ? { name: '车辆.xlsx', bytes: xlsxOf() } : { name: '焊缝.png', bytes: PNG };

  it.each(Object.entries(sight))('of purpose %s of A', async (purpose, readers) => {
    const id = await upload(world, 'clerkA', { purpose, ...content(purpose) });
    const everybody: CastName[] = ['adminA', 'clerkA', 'cityRegulator', 'cityLeader', 'zengduRegulator', ...STRANGERS];
    for (const who of everybody) {
      const { status } = await read(world, who, `/files/${id}`);
      const closed = who === 'system' || who === 'auditor' ? 403 : 404;
      expect([who, status]).toEqual([who, readers.includes(who) ? 200 : closed]);
    }
    expect((await read(world, 'nobody', `/files/${id}`)).status).toBe(401);
  });

  it('a department and a testing center read their own and no other reads those', async () => {
    for (const [owner, others] of [['cityRegulator', ['zengduRegulator', 'clerkA', 'tester']], ['tester', ['cityRegulator', 'clerkA']]] as [CastName, CastName[]][]) {
      const id = await upload(world, owner, { ...photo, bytes: PNG });
      expect((await read(world, owner, `/files/${id}`)).status).toBe(200);
      for (const who of others) expect([who, (await read(world, who, `/files/${id}`)).status]).toEqual([who, 404]);
    }
  });

  it('a foreign file and a missing one are the same answer, for reading and for sending', async () => {
    const { address, file } = await announce('clerkA', photo);
    const missing = file.id.replace(/.{4}$/, '0000');
    for (const path of ['', '?inline']) {
      const [foreign, none] = [await read(world, 'clerkB', `/files/${file.id}${path}`), await read(world, 'clerkB', `/files/${missing}${path}`)];
      expect([foreign.status, reasonOf(foreign)]).toEqual([none.status, reasonOf(none)]);
      expect(reasonOf(foreign)).toBe('record.notFound');
    }
    for (const who of STRANGERS.slice(0, 4)) {
      expect(reasonOf(await put(world, who, { address: address!, bytes: PNG }))).toBe('record.notFound');
      expect(reasonOf(await put(world, who, { address: address!.replace(file.id, missing), bytes: PNG }))).toBe('record.notFound');
    }
    expect((await fileFor('clerkA', file.id))!.state).toBe('AWAITED');
    expect(await fileFor('clerkB', file.id)).toBeNull();
  });
});

describe('what a browser is told with a file', () => {
  it('is its name in every alphabet, its length, and that nothing in it may run', async () => {
    const id = await upload(world, 'clerkA', { purpose: 'INSPECTION_PHOTO', name: '𠮷 "焊缝"%;(1)\'.png', bytes: PNG });
    const { headers, body } = await read(world, 'clerkA', `/files/${id}`);
    expect(body.equals(PNG)).toBe(true);
    expect(headers).toMatchObject({
      'content-type': 'image/png', 'content-length': String(PNG.length), 'x-content-type-options': 'nosniff', 'cache-control': 'private, no-store',
      'content-disposition': "attachment; filename=\"_ _____;(1)'.png\"; filename*=UTF-8''%F0%A0%AE%B7%20%22%E7%84%8A%E7%BC%9D%22%25%3B%281%29%27.png",
    });
    expect(headers['content-security-policy']).toMatch(/default-src 'none'.*sandbox$/);
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
  });

  it('shows pictures beside the portal when asked to, and never a workbook', async () => {
    const [picture, workbook] = [await upload(world, 'clerkA', { ...photo, bytes: PNG }), await upload(world, 'clerkA', { purpose: 'IMPORT_SOURCE', name: 'a.xlsx', bytes: xlsxOf() })];
    expect((await read(world, 'clerkA', `/files/${picture}?inline`)).headers['content-disposition']).toMatch(/^inline;/);
    expect((await read(world, 'clerkA', `/files/${workbook}?inline`)).headers['content-disposition']).toMatch(/^attachment;/);
  });

  it('gives nothing of a file that has not come', async () => {
    const { file } = await announce('clerkA', photo);
    expect(file).toMatchObject({ state: 'AWAITED', downloadAddress: null });
    expect((await read(world, 'clerkA', `/files/${file.id}`)).status).toBe(404);
  });
});

describe('bytes that are not what was announced', () => {
  const jpeg = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(PNG.length - 4)]);
  const page = Buffer.from('<html><script>alert(1)</script>'.padEnd(PNG.length, ' '));
  const cases: [string, { input?: object; bytes: Buffer }, string][] = [
    ['one byte too few', { bytes: PNG.subarray(1) }, 'file.wrongLength'],
    ['one byte too many', { bytes: Buffer.concat([PNG, Buffer.from('x')]) }, 'file.wrongLength'],
    ['none', { bytes: Buffer.alloc(0) }, 'file.wrongLength'],
    ['another digest', { input: { sha256: '0'.repeat(64) }, bytes: PNG }, 'file.wrongHash'],
    ['another picture format', { bytes: jpeg }, 'file.wrongContent'],
    ['a page called picture', { bytes: page }, 'file.wrongContent'],
    ['a page called workbook', { input: { purpose: 'IMPORT_SOURCE', name: 'a.xlsx' }, bytes: page }, 'file.wrongContent'],
    ['a picture called text', { input: { purpose: 'IMPORT_SOURCE', name: 'a.csv' }, bytes: PNG }, 'file.wrongContent'],
    ['NUL in text', { input: { purpose: 'IMPORT_SOURCE', name: 'a.csv' }, bytes: Buffer.alloc(PNG.length) }, 'file.wrongContent'],
  ];
  it.each(cases)('%s: refused in both languages, the file is awaited as before and can still come', async (_what, { input, bytes }, reason) => {
    const { address, file } = await announce('clerkA', { ...photo, ...input });
    for (const language of ['zh', 'en'] as const) {
      const told = await put(world, 'clerkA', { address: address!, bytes, language });
      expect([told.status, reasonOf(told)]).toEqual([400, reason]);
      expect(told.body.toString()).toMatch(language === 'zh' ? /"message":"[^"]*重新/ : /"message":"[^"]*again/);
    }
    expect(await fileFor('clerkA', file.id)).toMatchObject({ version: 1, state: 'AWAITED' });
    if (!input) expect((await put(world, 'clerkA', { address: address!, bytes: PNG })).status).toBe(200);
  });

  it('five gigabytes are refused at their announcement and as a stream, without being read', async () => {
    const { address } = await announce('clerkA', photo);
    const socket = connect((world.app.server.address() as AddressInfo).port, '127.0.0.1');
    const { cookie } = await read(world, 'clerkA', '/health/live');
    socket.write(`PUT ${address} HTTP/1.1\r\nhost: x\r\ncookie: ${cookie}\r\ncontent-type: image/png\r\ncontent-length: 5368709120\r\n\r\n`);
    const [answer] = await once(socket, 'data') as [Buffer];
    expect(answer.toString()).toMatch(/^HTTP\/1.1 400 .*file\.wrongLength/s);
    expect(answer.toString()).toMatch(/connection: close/i);
    socket.destroy();
  });

  it('a sender that goes away in the middle leaves nothing', async () => {
    const { address, file } = await announce('clerkA', photo);
    const socket = connect((world.app.server.address() as AddressInfo).port, '127.0.0.1').on('error', () => undefined);
    const { cookie } = await read(world, 'clerkA', '/health/live');
    socket.write(`PUT ${address} HTTP/1.1\r\nhost: x\r\ncookie: ${cookie}\r\ncontent-type: image/png\r\ncontent-length: ${PNG.length}\r\n\r\nabc`);
    await expect.poll(() => readdirSync(world.ground.files.incoming).length).toBe(1);
    socket.destroy();
    await expect.poll(() => readdirSync(world.ground.files.incoming).length).toBe(0);
    expect((await fileFor('clerkA', file.id))!.state).toBe('AWAITED');
  });

  it('a disk that is full is told, and the file can come when there is room again', async () => {
    const { address, file } = await announce('clerkA', photo);
    const { put: keep } = world.ground.files;
    world.ground.files.put = async () => { throw unavailable('file.storageFull'); };
    const told = await put(world, 'clerkA', { address: address!, bytes: PNG });
    world.ground.files.put = keep;
    expect([told.status, reasonOf(told)]).toEqual([503, 'file.storageFull']);
    expect((await fileFor('clerkA', file.id))!.state).toBe('AWAITED');
    expect((await put(world, 'clerkA', { address: address!, bytes: PNG })).status).toBe(200);
  });
});

describe('stories', () => {
  it('a file is announced, sent, read, and cannot be sent again', async () => {
    const sha256 = createHash('sha256').update(PNG).digest('hex');
    const { address, file } = await announce('clerkA', { ...photo, sha256: sha256.toUpperCase() });
    expect(file).toMatchObject({ state: 'AWAITED', mediaType: 'image/png', expiresAt: '2026-11-21T04:00:00.000Z' });
    const told = await put(world, 'clerkA', { address: address!, bytes: PNG });
    expect(JSON.parse(told.body.toString())).toEqual({ id: file.id, state: 'STORED', mediaType: 'image/png', sizeBytes: PNG.length, sha256 });
    expect(await fileFor('zengduRegulator', file.id)).toMatchObject({ state: 'STORED', sha256, downloadAddress: `/files/${file.id}` });
    const again = await put(world, 'clerkA', { address: address!, bytes: PNG });
    expect([again.status, reasonOf(again)]).toEqual([409, 'file.notAwaited']);
    const lines = await world.as('auditor').get<{ auditLines: { nodes: { verb: string; accountName: string }[] } }>(
      'query ($id: ID!) { auditLines(filter: { entityId: $id }) { nodes { verb accountName } } }', { id: file.id });
    expect(lines.auditLines.nodes.map(({ verb }) => verb).sort()).toEqual(['file.announced', 'file.stored']);
  });

  it('of ten who send it at once one does, and its bytes are those that were told of', async () => {
    const { address, file } = await announce('clerkA', photo);
    const told = await Promise.all(Array.from({ length: 10 }, () => put(world, 'clerkA', { address: address!, bytes: PNG })));
    expect(told.map(({ status }) => status).sort()).toEqual([200, ...Array(9).fill(409)]);
    expect((await read(world, 'clerkA', `/files/${file.id}`)).body.equals(PNG)).toBe(true);
  });

  it('the same key again gives the same file with a fresh address; an address that ran out, was altered or is of another file takes nothing', async () => {
    const input = { ...photo, idempotencyKey: 'photo-of-a-seam' };
    const first = await announce('clerkA', input);
    world.clock.advance(15 * 60_000);
    expect(reasonOf(await put(world, 'clerkA', { address: first.address!, bytes: PNG }))).toBe('file.addressInvalid');
    const second = await announce('clerkA', input);
    expect(second.file.id).toBe(first.file.id);
    const other = await announce('clerkA', photo);
    for (const address of [second.address!.replace(/.$/, '!'), second.address!.replace(/expires=\d/, 'expires=9'), `/files/${second.file.id}`, other.address!.replace(other.file.id, second.file.id)]) {
      const told = await put(world, 'clerkA', { address, bytes: PNG });
      expect([told.status, reasonOf(told)]).toEqual([403, 'file.addressInvalid']);
    }
    expect((await put(world, 'clerkA', { address: second.address!, bytes: PNG })).status).toBe(200);
    expect((await announce('clerkA', input)).address).toBeNull();
  });

  it('a big file goes to the disk and back, chunk by chunk', async () => {
    const size = 60 * 1024 * 1024;
    const { address, file } = await announce('clerkA', { purpose: 'IMPORT_SOURCE', name: '大.csv', sizeBytes: size });
    const { cookie } = await read(world, 'clerkA', '/health/live');
    async function* rows() { for (let sent = 0; sent < size; sent += 65_536) yield Buffer.alloc(65_536, 'a,b\r\n'); }
    const { port } = world.app.server.address() as AddressInfo;
    const answer = await fetch(`http://127.0.0.1:${port}${address}`, { method: 'PUT', body: rows() as never, duplex: 'half', headers: { cookie } } as RequestInit);
    expect(answer.status).toBe(200);
    let length = 0;
    for await (const chunk of (await fetch(`http://127.0.0.1:${port}/files/${file.id}`, { headers: { cookie } })).body!) length += (chunk as Uint8Array).length;
    expect(length).toBe(size);
  });

  it('what is awaited in vain expires, what is kept for a time goes at its end, and bytes that nobody knows are swept', async () => {
    const { file } = await announce('clerkA', photo);
    const kept = await upload(world, 'clerkA', { purpose: 'IMPORT_SOURCE', name: 'a.csv', bytes: Buffer.from('a,b\r\n') });
    const stays = await upload(world, 'clerkA', { ...photo, bytes: PNG });
    await world.ground.files.put('00000000-orphan', { path: await pathOf('orphan'), sizeBytes: 6, sha256: '' });
    const stateOf = async (id: string) => (await requestOf(world.ground, theSystem).records.get(StoredFile, id)).state;
    const opens = (id: string) => openFile(requestOf(world.ground, staffOf(world.enterprises.a)), id).then(({ stream }) => { stream.destroy(); return 'open'; }, ({ code }) => code as string);
    world.clock.advance(24 * 3_600_000 + 1);
    expect(await expireFiles(world.ground)).toBeGreaterThan(0);
    expect([await stateOf(file.id), await stateOf(kept)]).toEqual(['EXPIRED', 'STORED']);
    world.clock.set(new Date(Date.now() + 25 * 3_600_000));
    expect(await sweepOrphans(world.ground)).toBe(1);
    expect([await opens(kept), await opens(stays)]).toEqual(['open', 'open']);
    world.clock.advance(181 * 24 * 3_600_000);
    while (await expireFiles(world.ground) > 0);
    expect([await stateOf(kept), await stateOf(stays)]).toEqual(['EXPIRED', 'STORED']);
    expect([await opens(kept), await opens(stays)]).toEqual(['NOT_FOUND', 'open']);
  });

  async function pathOf(text: string): Promise<string> {
    const path = `${world.ground.files.incoming}/${text}`;
    await writeFile(path, text);
    return path;
  }
});

describe('for other modules', () => {
  it('a stream becomes a file of the organisation of whoever acts, and only he reads it', async () => {
    const [mine, theirs] = [staffOf(world.enterprises.a), staffOf(world.enterprises.b)];
    const [{ id: accountId } = { id: '' }] = await requestOf(world.ground, theSystem).records.list(Account, where<Account>().equal('organisationId', mine.organisationId));
    const request = requestOf(world.ground, { ...mine, accountId });
    async function* bytes() { yield Buffer.from('a,b\r\n'); yield Buffer.from('1,2\r\n'); }
    const file = await storeFile(request, { purpose: 'JOB_RESULT', name: '证书.csv' }, bytes());
    expect(file).toMatchObject({ state: 'STORED', sizeBytes: 10, mediaType: 'text/csv', enterpriseId: world.enterprises.a.id });
    const { stream } = await openFile(request, file.id);
    expect(Buffer.concat(await stream.toArray() as Buffer[]).toString()).toBe('a,b\r\n1,2\r\n');
    for (const viewer of [theirs, departmentOf('4213')]) await expect(openFile(requestOf(world.ground, viewer), file.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
