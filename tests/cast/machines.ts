import { machine, type Asker, type Refused, type World } from './world';

const CREATE = 'mutation ($input: CreateTokenInput!) { createToken(input: $input) { secret token { id version name } } }';
const REVOKE = 'mutation ($input: AtInput!) { revokeToken(input: $input) { state } }';
export const READ_CERTIFICATES = '{ certificates { totalCount } }';

/** A token, its text, and the machine that asks with it. */
export interface Token { id: string; version: number; name: string; secret: string; asks: Asker }

interface Wish { permissions: readonly string[]; expiresOn?: string }
let serial = 0;

/** Makes a token as an administrator. */
export async function tokenBy({ app }: Pick<World, 'app'>, by: Asker, { permissions, expiresOn = '2027-06-30' }: Wish): Promise<Token> {
  const input = { name: `MES ${++serial}`, permissions, expiresOn };
  const { createToken: { secret, token } } = await by.get<{ createToken: { secret: string; token: Omit<Token, 'secret' | 'asks'> } }>(CREATE, { input });
  return { ...token, secret, asks: machine(app, secret) };
}

export async function revoke(by: Asker, { id, version }: Pick<Token, 'id' | 'version'>): Promise<void> {
  await by.get(REVOKE, { input: { id, version } });
}

export interface Sent { headers?: Record<string, string>; payload?: string; address?: string }

/** What came back from one request with headers of its own. */
export async function send({ app }: World, { headers = {}, payload = JSON.stringify({ query: READ_CERTIFICATES }), address = '127.0.0.1' }: Sent) {
  const response = await app.inject({ method: 'POST', url: '/graphql', remoteAddress: address, payload, headers: { 'content-type': 'application/json', ...headers } });
  const refusal = (JSON.parse(response.body) as { errors?: Refused[] }).errors?.[0];
  return { status: response.statusCode, code: refusal?.extensions.code, reason: refusal?.extensions.reason, message: refusal?.message, headers: response.headers };
}

/** The same with a token. */
export const bearing = (world: World, secret: string, more: Sent = {}) => send(world, { ...more, headers: { authorization: `Bearer ${secret}`, ...more.headers } });
