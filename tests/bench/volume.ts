import type { FastifyInstance } from 'fastify';
import { composeApp } from '../../server/src/app';
import { loadVolume } from '../../server/src/demo/volume';
import { asked, measureByTurns, operation, requireSameAnswers, tellProfile, type Side } from './contest';
import { plainVolume } from './volume.plain';
import { drawQuestions, type Questions } from './volume.questions';
import { makeZone, type Zone } from './zone';

/** Two zones that differ in nothing but their number of vehicles. */
const SIZES = (process.env.BENCH_VEHICLES ?? '10000,1000000').split(',').map(Number);
/** In the larger zone no question may take longer than this many times, and none less than half of what a hand-written endpoint does. */
const MOST_GROWTH = 1.5;
const LEAST_SHARE = 0.5;

const QUESTIONS: readonly { key: keyof Questions; name: string }[] = [
  { key: 'vin', name: 'VIN to vehicle with parts, inspections, certificates' },
  { key: 'month', name: '50 vehicles of a maker, category and month' },
  { key: 'trace', name: '50 parts of a batch with their vehicles' },
  { key: 'page', name: 'page 20 of a maker and category by cursor' },
];

/** A zone that is loaded, the server over it, and the hand-written endpoints beside. */
interface Loaded { zone: Zone; told: string; app: FastifyInstance; plain: FastifyInstance; questions: Questions }

async function load(count: number): Promise<Loaded> {
  const zone = await makeZone();
  const { ground, database, bench } = zone;
  const told = `${count.toLocaleString('en')} vehicles`;
  const begun = performance.now();
  await loadVolume(ground, count);
  const seconds = (performance.now() - begun) / 1000;
  process.stdout.write(`${told} were loaded in ${seconds.toFixed(0)} s, ${(count / seconds).toFixed(0)} a second\n`);
  for (const { name } of ground.tables.all()) if (ground.database.engine === 'mysql') await ground.database.reads.read(`ANALYZE TABLE ${name}`);
  const questions = await drawQuestions(bench, ground.database.reads, count);
  const app = await composeApp(ground, database.config);
  const plain = await plainVolume(ground, bench, questions);
  await app.listen({ port: 0, host: '127.0.0.1' });
  await plain.listen({ port: 0, host: '127.0.0.1' });
  return { zone, told, app, plain, questions };
}

/** Measures one question in all zones by turns. @returns whether its goals are reached */
async function measure({ key, name }: typeof QUESTIONS[number], zones: readonly Loaded[]): Promise<boolean> {
  process.stdout.write(`\n${name}\n`);
  const pairs = zones.map(({ told, app, plain, questions, zone: { bench: { cookie } } }): [Side, Side] => [
    { name: `${told}, GraphQL`, server: app, cookie, path: '/graphql', body: questions[key] }, { name: `${told}, hand-written`, server: plain, cookie, path: `/${key}`, body: questions[key] },
  ]);
  for (const pair of pairs) await requireSameAnswers(pair);
  const reached = await measureByTurns(pairs.flat());
  const rates = reached.map(({ rate }) => rate);
  const shares = zones.map((_, index) => rates[2 * index]! / rates[2 * index + 1]!);
  const growth = rates[0]! / rates.at(-2)!;
  const isReached = growth <= MOST_GROWTH && shares.every((share) => share >= LEAST_SHARE);
  const medians = reached.at(-2)!.p50 / reached[0]!.p50;
  process.stdout.write(`    ${isReached ? 'reached' : 'MISSED'}: growth ${growth.toFixed(2)} (p50 ${medians.toFixed(2)}), ${shares.map((share) => share.toFixed(2)).join(' and ')} of the hand-written endpoints\n`);
  if (process.env.BENCH_PROFILE === 'true') await tellProfile(pairs.at(-1)![0]);
  return isReached;
}

/** Totals that a list of vehicles shows beside its page; they are counted only when they are asked for. */
const TOTALS = ['', '(filter: { category: [G] })', '(filter: { stage: [FAILED] })', '(filter: { category: [G], stage: [UPLOADED] })'];

async function tellTotals({ told, zone: { bench } }: Loaded): Promise<void> {
  process.stdout.write(`\n${told}, a total of the list for a regulator of the city\n`);
  for (const filter of TOTALS) {
    const body = operation(`{ vehicles${filter} { totalCount } }`);
    const begun = performance.now();
    const { data } = await asked(bench, body);
    process.stdout.write(`    ${(performance.now() - begun).toFixed(0).padStart(6)} ms   ${JSON.stringify(data)} ${filter}\n`);
  }
}

/** What a factory's volume does to the questions that are asked most. Ends with code 1 when a goal is missed. */
export async function measureVolume(): Promise<void> {
  process.stdout.write(`goals: growth at most ${MOST_GROWTH}, at least ${LEAST_SHARE} of a hand-written endpoint\n\n`);
  const zones: Loaded[] = [];
  for (const count of SIZES) zones.push(await load(count));
  for (const question of QUESTIONS) if (!await measure(question, zones)) process.exitCode = 1;
  await tellTotals(zones.at(-1)!);
  for (const { zone, app, plain } of zones) {
    await Promise.all([app.close(), plain.close()]);
    await zone.end();
  }
}
