import { fillCompany } from '../cast/full-world';
import { startPeopledWorld, VIEWERS, type Company, type PeopledWorld } from '../cast/full-world/peopled';
import { act } from '../cast/full-world/acts';
import { certificateContent } from '../cast/full-world/certificates';
import { fillRegister, registration, suspended } from '../cast/full-world/enterprises';
import { opening } from '../cast/full-world/research';
import { fillCatalogue } from '../cast/full-world/standards';
import { WORLD_BEGINS, type Answer } from '../cast/world';
import type { RawRow } from './rows';

/** Two worlds that are the same for whoever looks from enterprise A or its county: all that differs belongs to others. */
export interface Pair { near: PeopledWorld; far: PeopledWorld }

const MINUTE_MS = 60_000;

/** Sets the clock of a world to so many minutes after its beginning. */
export function at({ clock }: PeopledWorld, minutes: number): void {
  clock.set(new Date(WORLD_BEGINS.getTime() + minutes * MINUTE_MS));
}

/** A world in which everybody has signed in, so that no session is opened at one time here and at another there. */
async function gathered(): Promise<PeopledWorld> {
  const world = await startPeopledWorld({ isSeeded: true });
  for (const name of VIEWERS) await world.as(name).ask('{ viewer { id } }');
  return world;
}

/** What A and its county have, and what is for everybody. */
async function own(world: PeopledWorld): Promise<void> {
  at(world, 10);
  world.reseed(1);
  await fillCompany(world, world.companies.a);
  await suspended(world, world.companies.a.regionCode);
  await fillCatalogue(world);
}

/** Rows that stand before and after all others in every list, with words that every search finds. */
async function extremes(world: PeopledWorld, company: Company): Promise<void> {
  for (const [word, day, amount] of [[' 0', '1990-01-01', 0], ['龥', '2099-12-31', 9_000_000_000_000]] as const) {
    const content = opening(company);
    await act(world.as(company.clerk), 'openProject', { ...content, name: `${word}${content.name}`, startsOn: day, endsOn: day, budgetFen: amount });
    await act(world.as('cityRegulator'), 'registerEnterprise', { ...registration(world, company.regionCode), name: `${word}汉江` });
  }
  const oldest = { ...certificateContent(company), issuedOn: '2010-01-01', validTo: '2014-12-31' };
  await act(world.as(company.clerk), 'recordCertificate', { kind: 'CCC', ...oldest });
}

/** Two worlds; the far one has all that others can have, made before and after what they have in common. */
export async function startPair(): Promise<Pair> {
  const [near, far] = [await gathered(), await gathered()];
  const { b, c } = far.companies;
  // Numbers that the whole world counts on stay with what the worlds have in common.
  let strangers = 1000;
  const elsewhere: PeopledWorld = { ...far, serial: () => ++strangers };
  at(far, 2);
  far.reseed(2);
  for (const company of [b, c]) await fillCompany(elsewhere, company);
  for (const world of [near, far]) await own(world);
  at(far, 14);
  far.reseed(3);
  await fillCompany(elsewhere, b);
  await extremes(elsewhere, b);
  await fillRegister({ ...elsewhere, companies: { ...far.companies, a: c, b } });
  for (const world of [near, far]) at(world, 20);
  return { near, far };
}

/** A row without the columns that are made by chance: those of an API token. */
export function withoutChance({ beginning: _beginning, tokenHash: _tokenHash, place: _place, ...row }: RawRow): object {
  return row;
}

/** An answer as it would be compared byte by byte: without the number of the request and without words that are made by chance. */
export function textOf(answer: Answer<Record<string, unknown>>): string {
  return JSON.stringify(answer).replace(/"(requestId|oneTimePassword|secret|beginning)":"[^"]*"|(signature)=[\w-]+/g, '"$1$2":""');
}
