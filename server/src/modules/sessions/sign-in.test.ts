import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createDatabase } from '../../../../tests/cast/database';
import { invited, knock, settled, type Settled } from '../../../../tests/cast/people';
import { requestOf, theSystem } from '../../../../tests/cast/viewers';
import { startWorld, type Answer, type World } from '../../../../tests/cast/world';
import { composeApp } from '../../app';
import { layGround } from '../../ground';
import { install } from '../../installation';
import { AuditLine } from '../../kernel/audit.entity';
import { where } from '../../kernel/condition';
import { Account, isPassword } from '../accounts';
import { Session } from './session.entity';

const MINUTE_MS = 60_000;
const WRONG = 'auth.wrongNameOrPassword';
const LOCKED = 'auth.locked';

let world: World;
let person: Settled;
let people = 0;
beforeAll(async () => { world = await startWorld(); });
beforeEach(async () => {
  world.clock.advance(2 * MINUTE_MS);
  person = await settled(world, world.as('adminA'), { name: `person-${people++}`, roles: ['ENTERPRISE_CLERK'] });
});
afterAll(() => world.end());

const right = () => knock(world, { name: person.name, password: person.password });
const wrong = (name = person.name) => knock(world, { name, password: 'Wrong-password-1' });
const records = () => requestOf(world.ground, theSystem).records;
const verbs = async () => (await records().list(AuditLine, where<AuditLine>().equal('entityId', person.id), { most: 500 })).map((line) => line.verb);

async function failures(times: number, name = person.name): Promise<string[]> {
  const verdicts: string[] = [];
  for (let time = 0; time < times; time++) verdicts.push((await wrong(name)).verdict);
  return verdicts;
}

describe('a right name and password', () => {
  it('open a session, whose token only the browser has, in a cookie that no script reads', async () => {
    const { verdict, setCookie, cookie } = await right();
    const token = cookie.split('=')[1] ?? '';
    expect(verdict).toBe('ok');
    expect(setCookie).toMatch(/; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    const rows = await records().list(Session, where<Session>().equal('accountId', person.id));
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(await verbs()).toContain('account.signedIn');
  });

  it('give a new token each time', async () => {
    expect((await right()).cookie).not.toBe((await right()).cookie);
  });

  it.each([(name: string) => name.toUpperCase(), (name: string) => ` ${name}　`, (name: string) => name.replace('@', '＠')])('are taken however the name is written (%#)', async (written) => {
    expect((await knock(world, { name: written(person.name), password: person.password })).verdict).toBe('ok');
  });

  it('are not taken when the password differs by case, blanks or its end', async () => {
    for (const password of [person.password.toLowerCase(), `${person.password} `, `${person.password}x`, person.password.slice(0, -1)]) {
      expect((await knock(world, { name: person.name, password })).verdict).toBe(WRONG);
    }
  });

  it('of twenty devices at once all open a session', async () => {
    const knocks = await Promise.all(Array.from({ length: 20 }, right));
    expect(knocks.map(({ verdict }) => verdict)).toEqual(Array(20).fill('ok'));
  });
});

describe('a refused sign-in', () => {
  it('has one answer for a wrong password, an unknown name and a disabled account', async () => {
    const disabled = await settled(world, world.as('adminA'), { name: `gone-${people}`, roles: ['ENTERPRISE_CLERK'] });
    const [account] = await records().list(Account, where<Account>().equal('id', disabled.id));
    await world.as('adminA').get('mutation ($input: AtInput!) { disableMember(input: $input) { status } }', { input: { id: disabled.id, version: account!.version } });
    const answers = [await wrong(), await wrong('nobody@hanjiang'), await knock(world, { name: disabled.name, password: disabled.password }), await wrong(disabled.name)];
    const said = answers.map(({ refusal, setCookie }) => ({ ...refusal, setCookie, extensions: { ...refusal?.extensions, requestId: '' } }));
    expect(said[0]).toMatchObject({ extensions: { code: 'UNAUTHENTICATED', reason: WRONG }, setCookie: '' });
    expect(said).toEqual(Array(4).fill(said[0]));
  });

  it('costs a check of a password whether the name is known, locked or unknown, and never comes early', async () => {
    const cost = async (attempt: () => Promise<unknown>) => {
      const [start, before] = [performance.now(), process.cpuUsage()];
      await attempt();
      const { user, system } = process.cpuUsage(before);
      return { milliseconds: performance.now() - start, work: user + system };
    };
    const least = async (attempt: () => Promise<unknown>) => {
      const costs = [await cost(attempt), await cost(attempt), await cost(attempt), await cost(attempt)];
      return { milliseconds: Math.min(...costs.map(({ milliseconds }) => milliseconds)), work: Math.min(...costs.map(({ work }) => work)) };
    };
    const check = await least(() => isPassword(null, 'Wrong-password-1'));
    const refused = [await least(() => wrong()), await least(() => wrong()), await least(() => wrong('nobody@at-all'))];
    for (const { work, milliseconds } of refused) {
      expect(work).toBeGreaterThan(check.work / 2);
      expect(milliseconds).toBeGreaterThan(245);
    }
  });
});

describe('the lock', () => {
  it('comes with the fifth failure, holds against the right password too, and ends after fifteen minutes', async () => {
    expect(await failures(5)).toEqual(Array(5).fill(WRONG));
    expect(await right()).toMatchObject({ verdict: LOCKED, refusal: { extensions: { code: 'TOO_MANY', params: { minutes: 15 } } }, cookie: '' });
    world.clock.advance(14 * MINUTE_MS + 59_999);
    expect(await right()).toMatchObject({ verdict: LOCKED, refusal: { extensions: { params: { minutes: 1 } } } });
    world.clock.advance(1);
    expect((await right()).verdict).toBe('ok');
    expect(await verbs()).toEqual(expect.arrayContaining(['account.signInFailed', 'account.locked', 'account.signedIn']));
  });

  it('does not come with four failures, and a success begins the count anew', async () => {
    for (let round = 0; round < 2; round++) {
      expect(await failures(4)).toEqual(Array(4).fill(WRONG));
      expect((await right()).verdict).toBe('ok');
    }
  });

  it('lets five more tries be made once it has ended, not more', async () => {
    await failures(5);
    world.clock.advance(15 * MINUTE_MS);
    expect(await failures(6)).toEqual([...Array<string>(5).fill(WRONG), LOCKED]);
  });

  it('comes for a name that nobody has, too', async () => {
    expect(await failures(6, `stranger-${people}@hanjiang`)).toEqual([...Array<string>(5).fill(WRONG), LOCKED]);
    world.clock.advance(15 * MINUTE_MS);
    expect(await failures(1, `stranger-${people}@hanjiang`)).toEqual([WRONG]);
  });

  it('is not outrun by twenty tries at once: five passwords are held against the account, no more', async () => {
    const knocks = await Promise.all(Array.from({ length: 20 }, () => wrong()));
    const verdicts = knocks.map(({ verdict }) => verdict).sort();
    expect(verdicts).toEqual([...Array<string>(15).fill(LOCKED), ...Array<string>(5).fill(WRONG)]);
  });

  it('of one name leaves the others alone', async () => {
    await failures(5);
    const other = await settled(world, world.as('adminA'), { name: `other-${people}`, roles: ['ENTERPRISE_CLERK'] });
    expect((await knock(world, other)).verdict).toBe('ok');
  });
});

describe('the limits beside the lock', () => {
  it('a request signs in once: nine sign-ins in one text are refused before any is tried', async () => {
    const query = `mutation { ${Array.from({ length: 9 }, (_, index) => `a${index}: signIn(input: { name: "${person.name}", password: "Wrong-password-1" }) { kind }`).join(' ')} }`;
    const response = await world.app.inject({ method: 'POST', url: '/graphql', payload: { query }, headers: { 'content-type': 'application/json' } });
    expect(JSON.parse(response.body)).toMatchObject({ errors: [{ extensions: { code: 'TOO_MANY' } }] });
    expect((await records().list(Account, where<Account>().equal('id', person.id)))[0]?.failedSignIns).toBe(0);
  });

  it('an address tries sixty times a minute; another address and the next minute are free', async () => {
    const from = (address: string) => knock(world, { name: `spray-${Math.random()}@hanjiang`, password: 'x', address });
    const sprayed = await Promise.all(Array.from({ length: 61 }, () => from('192.0.2.1')));
    expect(sprayed.filter(({ verdict }) => verdict === 'auth.tooManyTries')).toHaveLength(1);
    expect((await knock(world, { ...person, address: '192.0.2.1' })).refusal?.extensions.code).toBe('TOO_MANY');
    expect((await knock(world, { ...person, address: '192.0.2.2' })).verdict).toBe('ok');
    world.clock.advance(MINUTE_MS);
    expect((await knock(world, { ...person, address: '192.0.2.1' })).verdict).toBe('ok');
  });

  it('an address cannot be made up in a header', async () => {
    const response = await world.app.inject({
      method: 'POST', url: '/graphql', remoteAddress: '192.0.2.9', headers: { 'content-type': 'application/json', 'x-forwarded-for': '198.51.100.1' },
      payload: { query: `mutation { signIn(input: { name: "${person.name}", password: "${person.password}" }) { kind } }` },
    });
    expect(response.statusCode).toBe(200);
    const rows = await records().list(Session, where<Session>().equal('accountId', person.id));
    expect(rows.map((row) => row.address)).toContain('192.0.2.9');
    expect(rows.map((row) => row.address)).not.toContain('198.51.100.1');
  });
});

describe('the demonstration sign-in', () => {
  const ASK = 'mutation ($name: String!) { demonstrationSignIn(input: { name: $name }) { kind } }';

  it('opens the cast by name alone, and nobody else', async () => {
    const guest = await invited(world.as('adminA'), { name: `guest-${people}`, roles: ['ENTERPRISE_CLERK'] });
    expect(await world.as('nobody').verdict(ASK, { name: 'wu@hanjiang' })).toBe('ok');
    for (const name of [guest.name, person.name, 'nobody@hanjiang', '']) expect(await world.as('nobody').verdict(ASK, { name })).toBe(WRONG);
  });

  it.each([['a real installation', false, true], ['a zone whose settings forbid it', true, false]])('does not exist in %s', async (_name, isDemonstration, demonstration) => {
    const database = await createDatabase();
    const config = { ...database.config, demonstration };
    const ground = await layGround(config);
    await install(ground, { isDemonstration });
    const app = await composeApp(ground, config);
    const ask = async (query: string) => JSON.parse((await app.inject({ method: 'POST', url: '/graphql', payload: { query } })).body) as Answer;
    expect(await ask('mutation { demonstrationSignIn(input: { name: "system@platform" }) { kind } }')).toMatchObject({ errors: [{ extensions: { reason: WRONG } }] });
    expect(await ask('{ demonstrationCast { name } viewer { isDemonstration } }')).toMatchObject({ data: { demonstrationCast: [], viewer: { isDemonstration: false } } });
    await app.close();
    await ground.database.close();
    await database.drop();
  });
});
