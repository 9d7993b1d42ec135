import type { FastifyInstance } from 'fastify';
import { composeApp } from '../../../server/src/app';
import { readConfig } from '../../../server/src/config';
import { listeningGround, type Statement } from '../../bench/captured';
import { asker, type Asker } from '../../cast/world';
import type { Witness } from '../oracle';
import { OF_THE_INPUT } from '../probes';
import { query, rowTypeOf } from '../schema';
import type { Stand } from '../stand';
import { ARGUED, LISTS, LOOKERS, ordersIn, waysOf } from './asked';

/** A statement that the server sent, and the operation that it was sent for. */
export interface Heard extends Statement { by: string; asked: string }

/** Statements that differ in nothing but the number of values are one. */
const shapeOf = (sql: string) => sql.replace(/IN \([?, ]+\)/g, 'IN (?)').replace(/LIMIT \d+/g, 'LIMIT');

/** As many questions in one operation as its limits surely allow. */
const AT_ONCE = 5;

/** Short questions go together in one operation, under names of their own; a long one goes alone. */
function batches(ways: readonly string[]): string[] {
  const isShort = (way: string) => way.length < 400;
  const [short, long] = [ways.filter(isShort), ways.filter((way) => !isShort(way))];
  const together: string[] = [];
  for (let first = 0; first < short.length; first += AT_ONCE) together.push(short.slice(first, first + AT_ONCE).map((way, index) => `w${index}: ${way}`).join(' '));
  return [...together, ...long];
}

/** Asks and writes down each shape of statement once. */
class Listener {
  readonly kept = new Map<string, Heard>();
  private readonly heard: Statement[] = [];
  private app: FastifyInstance | null = null;

  constructor(private readonly stand: Stand) {}

  async open(): Promise<void> {
    this.app = await composeApp(listeningGround(this.stand.world.ground, this.heard), readConfig({ NODE_ENV: 'test', LOG_LEVEL: 'error', COMPILED_QUERIES: 'false' }));
  }

  async close(): Promise<void> {
    await this.app?.close();
  }

  async as(who: Witness): Promise<Asker> {
    const { cookie } = await this.stand.world.as(who.name).send({ method: 'GET', url: '/health/live' });
    return asker(this.app!, async () => cookie);
  }

  /** @returns false when the operation was refused for something else than what it says */
  async ask(by: Asker, who: Witness, asked: string): Promise<boolean> {
    this.heard.length = 0;
    const { errors } = await by.ask(`{ ${asked} }`);
    for (const { sql, parameters } of this.heard.filter((statement) => statement.sql.startsWith('SELECT'))) {
      const shape = shapeOf(sql);
      if (!this.kept.has(shape)) this.kept.set(shape, { sql, parameters, by: who.name, asked });
    }
    return !errors || errors.every(({ extensions }) => OF_THE_INPUT.includes(extensions.reason));
  }

  /** A cursor for each order of a list. */
  async cursors(by: Asker, root: string): Promise<Map<string, string>> {
    const found = new Map<string, string>();
    for (const order of ordersIn(root)) {
      const data = await by.get<Record<string, { pageInfo: { endCursor: string } }>>(`{ ${root}(first: 2${order && `, ${order}`}) { pageInfo { endCursor } } }`);
      found.set(order, data[root]!.pageInfo.endCursor);
    }
    return found;
  }
}

/** Asks for every list in every way, as everybody whom the scopes tell apart. @returns each statement once, and the operations that were refused */
export async function hear(stand: Stand): Promise<{ statements: Heard[]; refused: string[] }> {
  const listener = new Listener(stand);
  const refused: string[] = [];
  await listener.open();
  for (const name of LOOKERS) {
    const who = stand.witnesses.find((witness) => witness.name === name)!;
    const by = await listener.as(who);
    const lists = LISTS.filter((root) => stand.oracle.mayAsk(who, root, rowTypeOf(query.getFields()[root]!)?.name ?? ''));
    const ways = [];
    for (const root of lists) ways.push(...waysOf(stand, who, { root, cursors: await listener.cursors(by, root) }));
    const argued = ARGUED.filter(({ permission }) => stand.oracle.mayHold(who, permission)).flatMap(({ texts }) => texts(stand.oracle.rows));
    for (const asked of batches([...ways, ...argued])) if (!await listener.ask(by, who, asked)) refused.push(`${who.name}: ${asked}`);
  }
  await listener.close();
  return { statements: [...listener.kept.values()], refused };
}
