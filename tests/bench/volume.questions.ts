import { vinOf } from '../../server/src/demo/assembly';
import { SeededRandom } from '../../server/src/demo/random';
import type { Connection, RawRow } from '../../server/src/kernel/database';
import { asked, operation, type Bench } from './contest';

/** A page as people look at it. */
export const PAGE = 50;
const TURNED = 20;
const SAMPLE = 60;
/** So many different questions of a kind are asked in turn, so that no single row answers for all. */
const QUESTIONS = 12;

export const BY_VIN = `query ($vin: Vin!) { vehiclesByVin(vin: $vin) { id vin model stage manufacturedOn parts { type maker batch serial }
  inspections(first: 10) { ordinal state verdict finishedOn inspectorName } conformityCertificates(first: 10) { number kind state issuedOn } } }`;
export const VEHICLES = `query ($filter: VehicleFilter, $after: String) { vehicles(first: ${PAGE}, filter: $filter, after: $after) {
  nodes { id vin model category stage manufacturedOn enterprise { name } } pageInfo { hasNextPage endCursor } } }`;
export const PARTS = `query ($filter: KeyPartFilter!) { keyParts(first: ${PAGE}, filter: $filter) {
  nodes { id maker batch serial vehicle { vin stage deliveredOn } } pageInfo { hasNextPage } } }`;

/** What is asked at one size of the zone: bodies of operations, by the kind of question. */
export interface Questions { vin: string[]; month: string[]; trace: string[]; page: string[] }

interface Listed { nodes: object[]; pageInfo: { hasNextPage: boolean; endCursor: string } }

const monthOf = (day: string) => ({ from: `${day.slice(0, 7)}-01`, to: new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).toISOString().slice(0, 10) });
const distinct = <T>(list: readonly T[]): T[] => [...new Map(list.map((value) => [JSON.stringify(value), value])).values()];

/** The first of them that are answered with a whole page: sizes are compared by pages of the same length. @throws Error when there are none */
async function whole(bench: Bench, bodies: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const body of bodies) {
    const { data } = await asked(bench, body);
    const [list] = Object.values(data) as unknown as [Listed];
    if (list.nodes.length === PAGE) found.push(body);
    if (found.length === QUESTIONS) return found;
  }
  if (found.length < 2) throw new Error(`no question is answered with a whole page, ${bodies.length} were tried`);
  return found;
}

/** The cursor behind the nineteenth page of a list; null when it is shorter. */
async function turned(bench: Bench, filter: object): Promise<string | null> {
  let after: string | null = null;
  for (let page = 1; page < TURNED; page++) {
    const { vehicles } = (await asked(bench, operation(VEHICLES, { filter, after }))).data as unknown as { vehicles: Listed };
    if (!vehicles.pageInfo.hasNextPage) return null;
    after = vehicles.pageInfo.endCursor;
  }
  return after;
}

/** Draws questions from the vehicles that were loaded. @param count how many there are */
export async function drawQuestions(bench: Bench, reads: Connection, count: number): Promise<Questions> {
  const random = new SeededRandom(count);
  const vins = Array.from({ length: SAMPLE * 3 }, () => vinOf('LVMAB1C7', 'TV', random.between(1, count - 1)));
  const places = (list: readonly unknown[]) => list.map(() => '?').join(', ');
  const rows = await reads.read(`SELECT id, enterpriseId, category, manufacturedOn FROM vehicle WHERE vin IN (${places(vins)})`, vins) as RawRow[] as [string, string, string, string][];
  const some = rows.slice(0, SAMPLE);
  const parts = await reads.read(`SELECT maker, batch FROM key_part WHERE type = 'LAMP' AND vehicleId IN (${places(some)})`, some.map(([id]) => id));
  const months = some.map(([, enterpriseId, category, day]) => ({ enterpriseId, category: [category], manufactured: monthOf(day) }));
  const pages: string[] = [];
  for (const filter of distinct(some.map(([, enterpriseId, category]) => ({ enterpriseId, category: [category] })))) {
    const after = await turned(bench, filter);
    if (after) pages.push(operation(VEHICLES, { filter, after }));
    if (pages.length === QUESTIONS) break;
  }
  return {
    vin: vins.map((vin) => operation(BY_VIN, { vin })),
    month: await whole(bench, distinct(months).map((filter) => operation(VEHICLES, { filter }))),
    trace: await whole(bench, distinct(parts).map(([maker, batch]) => operation(PARTS, { filter: { type: 'LAMP', maker, batch } }))),
    page: await whole(bench, pages),
  };
}
