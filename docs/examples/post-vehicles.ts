/**
 * A day's vehicles of a factory, posted to Bianzhong in one piece: 500 rows in one mutation under one idempotency key.
 *
 * It is sent three times, to show what a repetition does: with the same key (the same answer, nothing is written), and with another
 * key (every row is UNCHANGED, nothing is written). Run the whole program again on the same day and all rows are UNCHANGED from the start.
 *
 *   npx -y pnpm@12 example docs/examples/post-vehicles.ts      within this repository, Node 20 or later
 *   node post-vehicles.ts                                      anywhere, from Node 22.18 on; no libraries are needed
 *
 * BIANZHONG is the server, http://localhost:4000 by default. TOKEN is the system's API token; without it a token of thirty days is made
 * as the administrator of the demonstration zone's first maker. MODEL is the announced model; by default the first that is published.
 */
const api = `${process.env.BIANZHONG ?? 'http://localhost:4000'}/graphql`;
const ROWS = 500;
const PATIENCE_MS = 60_000;
const MOST_TRIES = 5;
const HOUR_MS = 3_600_000;

interface Refused { message: string; extensions: { code: string; reason: string; fields?: { path: string; message: string }[] } }
interface Asked { data: Record<string, unknown>; cookie: string }

/** Asks once; when no answer came or the server is busy, asks again. Everything that is sent here is safe to repeat. */
async function ask(query: string, variables: object, headers: Record<string, string>): Promise<Asked> {
  for (let attempt = 1; ; attempt++) {
    const response = await fetch(api, {
      method: 'POST', headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers }, body: JSON.stringify({ query, variables }), signal: AbortSignal.timeout(PATIENCE_MS),
    }).catch(() => null);
    const answer = response && (await response.json() as { data?: Record<string, unknown>; errors?: Refused[] });
    const refused = answer?.errors?.[0];
    if (answer?.data && !refused) return { data: answer.data, cookie: response?.headers.getSetCookie()[0]?.split(';')[0] ?? '' };
    if (refused && refused.extensions.code !== 'UNAVAILABLE') throw new Error(`${refused.extensions.reason}: ${refused.message} ${JSON.stringify(refused.extensions.fields ?? [])}`);
    if (attempt === MOST_TRIES) throw new Error(`${api} cannot be reached`);
    await new Promise((resolve) => setTimeout(resolve, 500 * 2 ** attempt));
  }
}

/** The date in Shanghai, by which the platform counts. */
const dayIn = (days: number) => new Date(Date.now() + 8 * HOUR_MS + days * 24 * HOUR_MS).toISOString().slice(0, 10);
const today = dayIn(0);

/** Makes a token, as the portal does under 接口令牌. In use an administrator makes it there once, and it is kept where the system keeps its secrets. */
async function makeToken(): Promise<string> {
  const { cookie } = await ask('mutation { demonstrationSignIn(input: { name: "lin@hanjiang" }) { kind } }', {}, {});
  const input = { name: `MES ${new Date().toISOString()}`, expiresOn: dayIn(30), permissions: ['product:read', 'vehicle:read', 'vehicle:record'] };
  const { data } = await ask('mutation ($input: CreateTokenInput!) { createToken(input: $input) { secret } }', { input }, { cookie });
  return (data as { createToken: { secret: string } }).createToken.secret;
}

const LETTERS: Readonly<Record<string, number>> = { A: 1, B: 2, C: 3, D: 4, E: 5, F: 6, G: 7, H: 8, J: 1, K: 2, L: 3, M: 4, N: 5, P: 7, R: 9, S: 2, T: 3, U: 4, V: 5, W: 6, X: 7, Y: 8, Z: 9 };
const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
const YEARS = '123456789ABCDEFGHJKLMNPRSTVWXY';

/** A vehicle identification number with its check character at position 9 and its model year at position 10 (GB 16735-2019). */
function vinOf(running: number): string {
  const year = YEARS.charAt((Number(today.slice(0, 4)) - 2001) % YEARS.length);
  const draft = `LA9MES01?${year}1${String(running).padStart(6, '0')}`;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * (index === 8 ? 0 : LETTERS[draft.charAt(index)] ?? Number(draft.charAt(index))), 0);
  return draft.replace('?', sum % 11 === 10 ? 'X' : String(sum % 11));
}

interface Product { model: string; allowedChassis: { maker: string; model: string }[] }
interface Submitted { createdCount: number; changedCount: number; refusedCount: number; results: { row: number; key: string; outcome: string; faults: { path: string; message: string }[] }[] }

/** The vehicles of today; their numbers begin with the day of the year. */
function vehiclesOf({ model, allowedChassis: [chassis] }: Product): object[] {
  const day = Math.floor((Date.parse(today) - Date.parse(`${today.slice(0, 4)}-01-01`)) / (24 * HOUR_MS)) + 1;
  return Array.from({ length: ROWS }, (_, index) => {
    const running = day * 1_000 + index + 1;
    return {
      vin: vinOf(running), model, manufacturedOn: today, colour: '白', engineNumber: `MES${running}`,
      ...chassis && { chassisMaker: chassis.maker, chassisModel: chassis.model, chassisCertificateNumber: `WDF0MES${String(running).padStart(7, '0')}`, chassisCertificateOn: dayIn(-20) },
      parts: [{ type: 'TYRE', maker: '双钱轮胎', batch: `T${today.slice(2, 7).replace('-', '')}-1` }, { type: 'ENGINE', maker: '东风康明斯发动机有限公司', serial: `MES${running}` }],
    };
  });
}

const SUBMIT = `mutation ($input: SubmitVehiclesInput!) { submitVehicles(input: $input) { createdCount changedCount refusedCount
  results { row key outcome faults { path message } } } }`;

const token = process.env.TOKEN ?? await makeToken();
const authorized = { authorization: `Bearer ${token}` };
const count = async () => ((await ask('{ vehicles(first: 1) { totalCount } }', {}, authorized)).data as { vehicles: { totalCount: number } }).vehicles.totalCount;

async function productToBuild(): Promise<Product> {
  const { data } = await ask('query ($filter: ProductFilter) { products(first: 1, filter: $filter) { nodes { model allowedChassis { maker model } } } }',
    { filter: { state: ['PUBLISHED'], search: process.env.MODEL } }, authorized);
  const [product] = (data as { products: { nodes: Product[] } }).products.nodes;
  if (!product) throw new Error('the enterprise has no such published product');
  return product;
}

const rows = vehiclesOf(await productToBuild());
async function submit(idempotencyKey: string): Promise<Submitted> {
  const { data } = await ask(SUBMIT, { input: { idempotencyKey, rows } }, authorized);
  return (data as { submitVehicles: Submitted }).submitVehicles;
}

/** Says what became of the rows; each one that was refused tells what is wrong with it. */
async function tell(name: string, { results }: Submitted): Promise<void> {
  const counted = ['CREATED', 'CHANGED', 'UNCHANGED', 'REFUSED'].map((outcome) => `${results.filter((result) => result.outcome === outcome).length} ${outcome.toLowerCase()}`);
  console.log(`${name}: ${counted.join(', ')}; vehicles now: ${await count()}`);
  for (const { row, key, faults } of results) for (const { path, message } of faults) console.error(`row ${row} (${key}) ${path}: ${message}`);
}

console.log(`vehicles before: ${await count()}`);
// In use the key is the number of the document that is sent, so that a repetition after a broken line is known as one.
const key = `MES-vehicles-${new Date().toISOString()}`;
const first = await submit(key);
await tell('first call', first);
const second = await submit(key);
await tell('the same key again', second);
console.log(`the same answer: ${JSON.stringify(second) === JSON.stringify(first)}`);
await tell('another key', await submit(`${key}-again`));

// Makes the file a module wherever it is put, so that it may wait for answers at its top level.
export {};
