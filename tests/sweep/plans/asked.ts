import type { Witness } from '../oracle';
import { MISSING_ID, ordersOf, valuesFor } from '../probes';
import type { Rows } from '../rows';
import { filterFieldsOf, isConnection, query, ROOTS_WITH_ARGUMENTS, rowTypeOf } from '../schema';
import { branchesOf } from '../selections';
import { OPEN_ROOTS, type Stand } from '../stand';

/** Every list of the API. */
export const LISTS = OPEN_ROOTS.filter((root) => isConnection(query.getFields()[root]!));

/** One of each sort of viewer whom the scopes tell apart. */
export const LOOKERS = ['adminA', 'zengduRegulator', 'cityRegulator', 'tester', 'security', 'auditor'] as const;

/** The edges of a factory's rows are asked for so many at once. */
const PAGE = 50;

const rootField = (root: string) => query.getFields()[root]!;
const page = (...parts: string[]) => `(${[`first: ${PAGE}`, ...parts].filter(Boolean).join(', ')}) { nodes { id } pageInfo { hasNextPage } }`;

/** The filters of a list: each of its fields alone, and each together with the enterprise. */
function filtersOf({ oracle }: Stand, who: Witness, root: string): string[] {
  const field = rootField(root);
  const entity = rowTypeOf(field)?.name ?? '';
  const parts = filterFieldsOf(field).map((part) => ({ name: part.name, texts: valuesFor(part, { oracle, who, entity }).map((value) => `${part.name}: ${value}`) }));
  const enterprise = parts.find(({ name }) => name === 'enterpriseId')?.texts[0];
  const alone = parts.flatMap(({ texts }) => texts);
  const together = enterprise ? parts.filter(({ name }) => name !== 'enterpriseId').flatMap(({ texts }) => texts.map((text) => `${enterprise}, ${text}`)) : [];
  const month = root === 'vehicles' ? [`${enterprise}, category: [G], manufactured: { from: "2026-11-01", to: "2026-11-30" }`] : [];
  return [...alone, ...together, ...month].map((text) => `filter: { ${text} }`);
}

/** A list in every way that it can be asked for, by one viewer. @param cursors one for each order, of the list without a filter */
export function waysOf(stand: Stand, who: Witness, { root, cursors }: { root: string; cursors: ReadonlyMap<string, string> }): string[] {
  const field = rootField(root);
  const orders = ['', ...ordersOf(field).map((order) => `orderBy: ${order}`)];
  const filters = filtersOf(stand, who, root);
  return [
    ...orders.flatMap((order) => ['', ...filters].map((filter) => `${root}${page(order, filter)}`)),
    ...orders.flatMap((order) => [`${root}(last: ${PAGE}${order && `, ${order}`}) { nodes { id } }`, `${root}${page(order, `after: "${cursors.get(order) ?? ''}"`)}`]),
    ...filters.map((filter) => `${root}(first: 1, ${filter}) { totalCount }`),
    ...branchesOf(root).map(({ selection }) => `${root}(first: ${PAGE}) ${selection}`),
  ];
}

/** The orders of a list, with the one that it has when nobody says. */
export const ordersIn = (root: string): string[] => ['', ...ordersOf(rootField(root)).map((order) => `orderBy: ${order}`)];

const PARTS = '{ nodes { id vehicle { id vin deliveredOn } } pageInfo { hasNextPage } }';

/** Root fields that must be told what for, with values of the world. */
export const ARGUED: readonly { root: string; permission: string; texts(rows: Rows): string[] }[] = [
  { root: 'vehiclesByVin', permission: 'vehicle:read', texts: (rows) => [`vehiclesByVin(vin: "${String(rows.of('Vehicle')[0]?.vin)}") { id parts { id } inspections { id } conformityCertificates { id } }`] },
  {
    root: 'keyParts', permission: 'vehicle:read', texts: (rows) => {
      const part = rows.of('KeyPart').find(({ batch, serial }) => batch && serial);
      const [type, maker] = [`type: ${String(part?.type)}`, `maker: "${String(part?.maker)}"`];
      const [batch, serials] = [`batch: "${String(part?.batch)}"`, `serialFrom: "${String(part?.serial)}", serialTo: "${String(part?.serial)}"`];
      const filters = [batch, serials, `${maker}, ${batch}`, `${maker}, ${serials}`, `${batch}, ${serials}`];
      return filters.flatMap((filter) => [`keyParts(first: 50, filter: { ${type}, ${filter} }) ${PARTS}`, `keyParts(first: 1, filter: { ${type}, ${filter} }) { totalCount }`]);
    },
  },
  { root: 'importErrors', permission: 'import:read', texts: (rows) => [`importErrors(importId: "${rows.of('Import')[0]?.id ?? MISSING_ID}", first: 50) { nodes { id } pageInfo { hasNextPage } totalCount }`] },
  { root: 'conformityGate', permission: 'conformity:read', texts: (rows) => [`conformityGate(vehicleId: "${rows.of('Vehicle')[0]?.id}", kind: QX, issuedOn: "2026-11-20") { code }`] },
  {
    root: 'reconciliation', permission: 'reconciliation:read',
    texts: (rows) => ['', `, enterpriseId: "${rows.of('Enterprise')[0]?.id}"`].map((more) => `reconciliation(filter: { from: "2026-11-01", to: "2026-11-30"${more} }) { day enterprise { id } }`),
  },
];

/** Whether there is a root field with arguments that nobody here knows values for. */
export const UNKNOWN_ROOTS = ROOTS_WITH_ARGUMENTS.filter((root) => !ARGUED.some((known) => known.root === root));
