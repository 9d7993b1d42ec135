import { randomInt } from 'node:crypto';
import { addDays, cap, grantableToToken, searchKey, TokenContent, type TokenState } from '@bianzhong/domain';
import { all, any, where } from '../../kernel/condition';
import { forbidden, invalidField, unauthenticated } from '../../kernel/errors';
import { once } from '../../kernel/idempotency';
import { orderOf, read } from '../../kernel/inputs';
import type { Page } from '../../kernel/page';
import type { Records } from '../../kernel/records';
import type { Request } from '../../kernel/request';
import { check } from '../../kernel/rules';
import { isSignedIn, systemViewer, type SignedInViewer } from '../../kernel/viewer';
import { accessEnded, Account } from '../accounts';
import { ApiToken, TokenPolicy } from './token.entity';
import type { CreateTokenInput, TokenList } from './token.inputs';
import { can } from './token.rules';
import { beginningOf, newTokenText, tokenHashOf } from './token.text';

const token = where<ApiToken>();
const columns = { NAME: 'name', EXPIRES_ON: 'expiresOn', CREATED_AT: 'createdAt' };
/** Some characters grow when they are brought into the form in which they are searched. */
const LONGEST_SEARCH_TEXT = 400;

accessEnded.listen((request, { accountId }) => revokeAllOf(request, accountId));

/** A token and, in the answer to the call that made it and in no other, its text. */
export interface MadeToken { token: ApiToken; secret: string | null; wasMadeBefore: boolean }

/** What the viewer's enterprise can still make: how many tokens are active of how many, and the last day that a new one can have. */
export interface Limits { active: number; mostActive: number; latestExpiry: string }

/** The rules of today. */
async function policyOf(request: Request): Promise<TokenPolicy> {
  const inForce = where<TokenPolicy>().atMost('validFrom', request.today);
  const [policy] = await request.records.list(TokenPolicy, inForce, { order: [{ property: 'validFrom', descending: true }], most: 1 });
  if (!policy) throw new Error('there is no token policy for today');
  return policy;
}

export async function limits(request: Request): Promise<Limits> {
  const { mostActive, longestDays } = await policyOf(request);
  const active = await request.records.count(ApiToken, conditionOf('ACTIVE', request.today));
  return { active, mostActive, latestExpiry: addDays(request.today, longestDays) };
}

const conditionOf = (state: TokenState, today: string) => ({
  ACTIVE: all(token.isNull('revokedAt'), token.atLeast('expiresOn', today)),
  EXPIRED: all(token.isNull('revokedAt'), token.below('expiresOn', today)),
  REVOKED: token.isSet('revokedAt'),
})[state];

/** One page of the tokens of the viewer's enterprise. */
export function tokens(request: Request, list: TokenList): Promise<Page<ApiToken>> {
  const { filter } = list;
  const condition = all(
    filter?.search && token.contains('searchText', searchKey(filter.search)),
    filter?.state && any(...filter.state.map((state) => conditionOf(state, request.today))),
  );
  return request.records.page(ApiToken, condition, { page: list, order: orderOf(list.orderBy, { columns, otherwise: { property: 'createdAt', descending: true } }) });
}

function maker({ viewer }: Request): SignedInViewer {
  if (!isSignedIn(viewer)) throw unauthenticated();
  return viewer;
}

type Content = ReturnType<typeof TokenContent.parse>;

/** @throws Refusal INVALID for a permission that the maker does not hold, and for a last day that is past or too far off */
function refuseUnfit(request: Request, { permissions, expiresOn }: Content, { longestDays }: TokenPolicy): void {
  const grantable = grantableToToken(maker(request).roles);
  const foreign = permissions.find((permission) => !grantable.includes(permission));
  if (foreign) throw invalidField('input.permissions', 'token.permissionNotYours', { permission: foreign });
  const latest = addDays(request.today, longestDays);
  if (expiresOn < request.today) throw invalidField('input.expiresOn', 'token.expiresTooEarly');
  if (expiresOn > latest) throw invalidField('input.expiresOn', 'token.expiresTooLate', { latest });
}

/**
 * A place for one more token among those of the enterprise. Tokens that ran out give theirs up. Two servers that choose the
 * same place meet at the unique key, and the second chooses again; by chance, so that many at once seldom meet.
 * @throws Refusal FORBIDDEN when all are taken, INVALID when an active token has the name
 */
async function freePlace(request: Request, { mostActive }: TokenPolicy, name: string): Promise<number> {
  const placed = await request.records.list(ApiToken, token.isSet('place'));
  const [active, expired] = [placed.filter(({ expiresOn }) => expiresOn >= request.today), placed.filter(({ expiresOn }) => expiresOn < request.today)];
  for (const found of expired) await request.records.change(found, { place: null });
  if (active.some((found) => found.name === name)) throw invalidField('input.name', 'token.nameTaken');
  const taken = new Set(active.map(({ place }) => place));
  const free = Array.from({ length: mostActive }, (_none, index) => index + 1).filter((place) => !taken.has(place));
  if (active.length >= mostActive) throw forbidden('token.tooManyActive', { maximum: mostActive });
  return free[randomInt(free.length)] as number;
}

/** A new token in the name of the viewer. @returns the row and the text, which is shown this once: only its hash is kept */
export async function create(request: Request, input: CreateTokenInput): Promise<MadeToken> {
  const values = read(TokenContent, input);
  const text = newTokenText();
  const made = await once(request, { entity: ApiToken, verb: 'createToken', input }, async () => {
    const policy = await policyOf(request);
    refuseUnfit(request, values, policy);
    const place = await freePlace(request, policy, values.name);
    const searchText = cap(searchKey(values.name), LONGEST_SEARCH_TEXT);
    const created = await request.records.create(ApiToken, { ...values, accountId: maker(request).accountId, beginning: beginningOf(text), tokenHash: tokenHashOf(text), place, searchText });
    await request.audit.record('token.created', created);
    return created;
  });
  const wasMadeBefore = request.audit.repeated;
  return { token: made, secret: wasMadeBefore ? null : text, wasMadeBefore };
}

/** @param records whose sight the row is changed with: the viewer's own, or the system's */
async function end(request: Request, records: Records, found: ApiToken): Promise<ApiToken> {
  const revoked = await records.change(found, { revokedAt: request.clock.now(), place: null });
  await request.audit.record('token.revoked', revoked, found);
  return revoked;
}

/** Ends a token from its next request on. */
export async function revoke(request: Request, input: { id: string; version: number }): Promise<ApiToken> {
  const found = await request.records.getAt(ApiToken, input);
  check(request, { noun: 'token', rules: can, verb: 'revoke', row: found });
  return end(request, request.records, found);
}

/**
 * Ends all tokens of somebody who was disabled; like his sessions they stay ended when he is enabled again. A password that
 * was merely forgotten ends none: no machine knows it.
 */
async function revokeAllOf(request: Request, accountId: string): Promise<void> {
  const system = request.as(systemViewer('tokens'));
  if ((await system.records.get(Account, accountId)).status === 'ACTIVE') return;
  const active = await system.records.list(ApiToken, all(token.equal('accountId', accountId), conditionOf('ACTIVE', request.today)));
  for (const found of active) await end(request, system.records, found);
}
