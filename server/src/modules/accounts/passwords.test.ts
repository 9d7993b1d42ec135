import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { invited, knock, settled, type Settled } from '../../../../tests/cast/people';
import { requestOf, theSystem } from '../../../../tests/cast/viewers';
import { asker, startWorld, type Asker, type World } from '../../../../tests/cast/world';
import { transaction } from '../../kernel/transaction';
import { Account, PasswordPolicy } from './account.entity';
import { hashPassword, isPassword, oneTimePassword } from './passwords';

const MINUTE_MS = 60_000;
const TOO_SHORT = 'input.newPassword password.tooShort';
const TOO_FEW = 'input.newPassword password.tooFewClasses';
const CHANGE = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { mustChangePassword } }';

let world: World;
let person: Settled;
let who: Asker;
let people = 0;
beforeAll(async () => { world = await startWorld(); });
beforeEach(async () => {
  world.clock.advance(2 * MINUTE_MS);
  person = await settled(world, world.as('adminA'), { name: `person-${people++}`, roles: ['ENTERPRISE_CLERK'] });
  who = await person.enter();
});
afterAll(() => world.end());

/** Changes the password. @returns 'ok', the reason for the field, or that of the whole refusal; and the figure it names */
async function change(newPassword: string, currentPassword = person.password): Promise<string> {
  const { errors } = await who.ask(CHANGE, { input: { currentPassword, newPassword } });
  if (!errors) {
    person.password = newPassword;
    return 'ok';
  }
  const { fields, reason } = errors[0]!.extensions;
  return fields ? `${fields[0]!.path} ${fields[0]!.reason}` : reason;
}
const signsIn = async (password = person.password) => (await knock(world, { ...person, password })).verdict;

describe('a new password', () => {
  const boundaries: [string, string, string][] = [
    ['of nine characters', 'Abcdef-12', TOO_SHORT], ['of ten', 'Abcdefg-12', 'ok'],
    ['of nine rare characters, which are eighteen units', 'Aa1𠮷𠮷𠮷𠮷𠮷𠮷', TOO_SHORT], ['of ten rare ones', 'Aa1𠮷𠮷𠮷𠮷𠮷𠮷𠮷', 'ok'],
    ['of two hundred', `Aa1${'x'.repeat(197)}`, 'ok'], ['of two hundred and one', `Aa1${'x'.repeat(198)}`, 'input.newPassword password.tooLong'],
    ['of two hundred rare characters', `Aa1${'𠮷'.repeat(197)}`, 'ok'],
    ['of two classes', 'abcdefgh12', TOO_FEW], ['of capitals and digits', 'ABCDEFGH12', TOO_FEW], ['of one class, in Chinese', '特种汽车产业集聚区平台', TOO_FEW],
    ['of capitals, small letters and digits', 'ABCdefgh12', 'ok'], ['of small letters, digits and signs', 'abcdefg-12', 'ok'], ['of all four', 'ABCdef-g12', 'ok'],
    ['with blanks inside', 'Three words 1', 'ok'], ['that is empty', '', TOO_SHORT],
  ];
  it.each(boundaries)('%s: %s', async (_name, password, verdict) => {
    expect(await change(password)).toBe(verdict);
    expect(await signsIn()).toBe('ok');
  });

  it('does not contain the sign-in name, however it is written', async () => {
    expect(await change(`X1-${person.name.toUpperCase()}`)).toBe('input.newPassword password.containsName');
  });

  it('is none of the last five, the present one included; the one before those may come back', async () => {
    const used = [person.password, ...Array.from({ length: 5 }, (_, index) => `Changed-word-${index}`)];
    for (const password of used.slice(1)) expect(await change(password)).toBe('ok');
    for (const password of used.slice(1)) expect(await change(password)).toBe('input.newPassword password.usedBefore');
    expect(await change(used[0]!)).toBe('ok');
  });

  it('is the same whether its characters come composed or not', async () => {
    expect(await change('Caf\u00e9-Word-１')).toBe('ok');
    expect(await signsIn('Cafe\u0301-Word-1')).toBe('ok');
  });

  it('needs the present one, and guessing that counts towards the lock like guessing at the door', async () => {
    for (let time = 0; time < 5; time++) expect(await change('Quite-new-1', 'Wrong-word-1')).toBe('input.currentPassword password.wrong');
    expect(await change('Quite-new-1')).toBe('auth.locked');
    expect(await signsIn()).toBe('auth.locked');
    world.clock.advance(15 * MINUTE_MS);
    expect(await change('Quite-new-1')).toBe('ok');
  });

  it('is asked for once a request', async () => {
    const one = (alias: string) => `${alias}: changePassword(input: { currentPassword: "Wrong-word-1", newPassword: "Quite-new-1" }) { kind }`;
    expect((await who.ask(`mutation { ${one('a')} ${one('b')} }`)).errors?.[0]?.extensions.code).toBe('TOO_MANY');
  });
});

describe('a stored password', () => {
  it('is a salted hash, and what checks it does not say whether there is one', async () => {
    const [one, other] = [await hashPassword('Same-word-1'), await hashPassword('Same-word-1')];
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(other);
    expect([await isPassword(one, 'Same-word-1'), await isPassword(one, 'Same-word-2'), await isPassword(null, 'Same-word-1')]).toEqual([true, false, false]);
  });

  it('never leaves the database by the API', async () => {
    for (const field of ['passwordHash', 'formerPasswordHashes', 'failedSignIns', 'lockedUntil']) {
      expect(await world.as('security').verdict(`{ members { nodes { ${field} } } }`)).toBe('query.invalid');
    }
  });
});

describe('a one-time password', () => {
  it('is long, mixed and never the same', () => {
    const words = Array.from({ length: 200 }, oneTimePassword);
    expect(new Set(words).size).toBe(200);
    for (const word of words) expect(word).toMatch(/^[a-zA-Z2-9]{12}-\d$/);
  });

  it('signs in until it is replaced, and not afterwards', async () => {
    const newcomer = await invited(world.as('adminA'), { name: `newcomer-${people}`, roles: ['ENTERPRISE_CLERK'] });
    const { verdict, cookie } = await knock(world, newcomer);
    const input = { currentPassword: newcomer.password, newPassword: 'My-own-word-1' };
    expect([verdict, await asker(world.app, async () => cookie).verdict(CHANGE, { input })]).toEqual(['ok', 'ok']);
    expect((await knock(world, newcomer)).verdict).toBe('auth.wrongNameOrPassword');
    expect(await requestOf(world.ground, theSystem).records.get(Account, newcomer.id)).toMatchObject({ mustChangePassword: false, passwordChangedAt: world.clock.now() });
  });
});

describe('the policy', () => {
  it('of the day is what a new password is judged by', async () => {
    const system = () => requestOf(world.ground, theSystem);
    const present = await system().records.list(PasswordPolicy, { is: 'everything' });
    const { id: _id, version: _version, createdAt: _createdAt, updatedAt: _updatedAt, ...values } = present.at(-1)!;
    await transaction(system(), ({ records }) => records.create(PasswordPolicy, { ...values, validFrom: '2026-11-21', minimumLength: 14, characterClasses: 4 }));
    expect(await change('Abcdefg-12')).toBe('ok');
    world.clock.set(new Date('2026-11-20T16:00:00Z'));
    who = await person.enter(person.password);
    expect(await change('Abcdefg-1234')).toBe(TOO_SHORT);
    expect(await change('Abcdefghij1234')).toBe(TOO_FEW);
    expect(await change('Abcdefghi-1234')).toBe('ok');
  });
});
