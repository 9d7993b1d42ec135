import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UNKNOWN_ROOTS } from './plans/asked';
import { hear, type Heard } from './plans/heard';
import { multiply } from './plans/multiplied';
import { planOf, type Step } from './plans/plan';
import { takeStand, type Stand } from './stand';

/** Tables that stay as short as they are read in one go, and why. */
const SHORT: Readonly<Record<string, string>> = {
  organisation: 'the departments, testing centers and makers of one zone',
  account: 'the people of one zone',
  password_policy: 'a row each time the rule changes',
  token_policy: 'a row each time the rule changes',
  deadline_rule: 'a row each time a rule changes',
  standard: 'the catalogue of the zone, some hundred rows that people maintain',
  use_code: 'a code list', product_limit: 'a code list', template_item: 'a code list',
};

/** What grows with every vehicle that is built. */
const GROWS_WITH_VEHICLES: readonly string[] = ['vehicle', 'key_part', 'line_end_inspection', 'conformity_certificate', 'conformity_transfer', 'submission', 'audit_line'];

/** A page of fifty may read so much of a table, where few rows match and an order must be kept. */
const LARGEST_SHARE = 1 / 4;

const isTotal = ({ sql }: Heard) => sql.startsWith('SELECT COUNT(*)');
/** A fragment of text is looked for row by row within what the scope leaves: no index of these engines knows the middle of a word. */
const seeksFragment = ({ sql }: Heard) => sql.includes(' LIKE ');

interface Planned extends Heard { steps: Step[] }

let stand: Stand;
const planned: Planned[] = [];
let refused: string[] = [];
const sizes = new Map<string, number>();

beforeAll(async () => {
  stand = await takeStand();
  const { ground } = stand.world;
  const heard = await hear(stand);
  ({ refused } = heard);
  if (ground.database.engine === 'mysql') await multiply(stand.world);
  for (const statement of heard.statements) planned.push({ ...statement, steps: await planOf(ground, statement) });
  for (const { name } of ground.tables.all()) sizes.set(name.replaceAll('`', ''), Number((await ground.database.reads.read(`SELECT COUNT(*) FROM ${name}`))[0]?.[0]));
}, 600_000);
afterAll(() => stand.world.end());

const told = ({ by, sql }: Planned, { table, how, rows }: Step) => `${by}: ${table} is read ${how}, ${rows} rows: ${sql.replace(/^SELECT t\..*? FROM/, 'SELECT … FROM')}`;
const faults = (asked: (statement: Planned) => boolean, isFault: (step: Step) => boolean) =>
  planned.filter(asked).flatMap((statement) => statement.steps.filter(isFault).map((step) => told(statement, step)));

describe('every list, with each filter, in each order, and its edges', () => {
  it('is asked for and answers', () => {
    expect({ refused, unknown: UNKNOWN_ROOTS }).toEqual({ refused: [], unknown: [] });
    expect(planned.length).toBeGreaterThan(1_000);
    expect(GROWS_WITH_VEHICLES.filter((table) => !planned.some(({ steps }) => steps.some((step) => step.table === table)))).toEqual([]);
  });

  it('has an index that leads to its rows', () => {
    expect(faults((statement) => !isTotal(statement), (step) => !step.couldUseIndex && !(step.table in SHORT))).toEqual([]);
  });

  it('is counted along an index where a table grows with every vehicle', () => {
    expect(faults((statement) => isTotal(statement) && !seeksFragment(statement), (step) => !step.couldUseIndex && GROWS_WITH_VEHICLES.includes(step.table))).toEqual([]);
  });

  it('reads no great part of a table that grows with every vehicle to show a page', () => {
    const isLarge = ({ table, hasIndex, rows }: Step) => GROWS_WITH_VEHICLES.includes(table) && (!hasIndex || rows > (sizes.get(table) ?? 0) * LARGEST_SHARE + 100);
    expect(faults((statement) => !isTotal(statement) && !statement.sql.includes('GROUP BY') && !seeksFragment(statement), isLarge)).toEqual([]);
  });
});
