import type { Role } from '@bianzhong/domain';
import { asker, type Asker, type Refused, type World } from './world';

const SIGN_IN = 'mutation ($name: String!, $password: String!) { signIn(input: { name: $name, password: $password }) { kind mustChangePassword } }';
const INVITE = 'mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { oneTimePassword member { id version name } } }';
const CHANGE = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { mustChangePassword } }';

/** What comes of an attempt to sign in. */
export interface Knock {
  /** 'ok', or the reason of the refusal. */
  verdict: string;
  refusal: Refused | undefined;
  /** The session's cookie, empty when there is none. */
  cookie: string;
  /** The header that set it, with its attributes. */
  setCookie: string;
}

/** Tries to sign in with a password. @param address where the attempt comes from */
export async function knock({ app }: World, who: { name: string; password: string; address?: string }): Promise<Knock> {
  const { address: remoteAddress = '127.0.0.1', ...variables } = who;
  const response = await app.inject({
    method: 'POST', url: '/graphql', remoteAddress, payload: JSON.stringify({ query: SIGN_IN, variables }),
    headers: { 'content-type': 'application/json', 'user-agent': 'test' },
  });
  const refusal = (JSON.parse(response.body) as { errors?: Refused[] }).errors?.[0];
  const setCookie = String(response.headers['set-cookie'] ?? '');
  return { verdict: refusal?.extensions.reason ?? 'ok', refusal, setCookie, cookie: setCookie.split(';')[0] ?? '' };
}

export interface Invited { id: string; version: number; name: string; password: string }

/** Invites a person. @returns the account and its one-time password */
export async function invited(by: Asker, input: { name: string; roles: Role[]; organisationId?: string }): Promise<Invited> {
  const { inviteMember } = await by.get<{ inviteMember: { oneTimePassword: string; member: Invited } }>(INVITE, { input: { displayName: '新人', ...input } });
  return { ...inviteMember.member, password: inviteMember.oneTimePassword };
}

/** Somebody with an account, a password of his own choice, and as many sessions as he opens. */
export interface Settled extends Invited {
  /** Opens a session. @param word another password than the chosen one */
  enter(word?: string): Promise<Asker>;
}

/** Invites a person who then chooses a password of his own, and has no session open. */
export async function settled(world: World, by: Asker, input: { name: string; roles: Role[]; organisationId?: string }): Promise<Settled> {
  const person = await invited(by, input);
  const password = `Own-${person.name.length}-𠮷word`;
  const enter = async (word: string) => {
    const { verdict, cookie } = await knock(world, { name: person.name, password: word, address: `10.0.${Math.floor(Math.random() * 250)}.${Math.floor(Math.random() * 250)}` });
    if (verdict !== 'ok') throw new Error(`${person.name} cannot sign in: ${verdict}`);
    return asker(world.app, async () => cookie);
  };
  const first = await enter(person.password);
  await first.get(CHANGE, { input: { currentPassword: person.password, newPassword: password } });
  await first.get('mutation { signOut { kind } }');
  return { ...person, password, enter: (word = password) => enter(word) };
}
