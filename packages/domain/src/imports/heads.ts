import { columnAt, columnOfField, type ImportColumn, type ImportLayout } from './layout';

/** What stands in brackets behind a head is its unit or a hint. */
const IN_BRACKETS = /[([【〔{][^)\]】〕}]*[)\]】〕}]/g;
const SIGNS = /[\s*＊:：_\-./\\、，,#]+/g;
const NUMBERED = /^(\D+)(\d.*)$/;
const LONGEST_PLACE = 3;

/** What two heads are compared by: without case, width, blanks, units, asterisks. */
export function headKey(head: string): string {
  return head.normalize('NFKC').toLowerCase().replace(IN_BRACKETS, '').replace(SIGNS, '').replace(/[\p{Default_Ignorable_Code_Point}\p{Cc}]+/gu, '');
}

const keysOf = ({ field, zh, en, also }: ImportColumn): string[] => [field, zh, en, ...also].map(headKey);
const known = new WeakMap<ImportLayout, ReadonlyMap<string, ImportColumn>>();

function plainHeads(layout: ImportLayout): ReadonlyMap<string, ImportColumn> {
  const heads = known.get(layout) ?? new Map(layout.columns.flatMap((column) => keysOf(column).map((key) => [key, column] as const)));
  known.set(layout, heads);
  return heads;
}

/** `零部件1 3C证书` runs together to `零部件13c证书`, so every way to part the figures is tried. */
function groupedHead(layout: ImportLayout, key: string): ImportColumn | null {
  const [, name = '', tail = ''] = NUMBERED.exec(key) ?? [];
  const group = layout.groups.find((one) => [one.zh, one.en, one.field].map(headKey).includes(name));
  if (!group) return null;
  for (let length = LONGEST_PLACE; length > 0; length--) {
    if (!/^\d+$/.test(tail.slice(0, length))) continue;
    const place = Number(tail.slice(0, length)) - (name === group.field.toLowerCase() ? 0 : 1);
    const column = group.columns.find((one) => keysOf(one).includes(tail.slice(length)));
    if (column && place >= 0 && place < group.most) return columnAt(group, column, place);
  }
  return null;
}

/** The column that a head names, however it is spelled; null when it names none. */
export function columnOfHead(layout: ImportLayout, head: string): ImportColumn | null {
  const key = headKey(head);
  return key === '' ? null : plainHeads(layout).get(key) ?? groupedHead(layout, key);
}

/** Which head somebody said fills which field. */
export interface ColumnMapping { readonly column: string; readonly field: string }

/** What the heads of a file come to. */
export interface HeadReading {
  /** For each column of the file what it is; null for one that is left aside. */
  readonly columns: readonly (ImportColumn | null)[];
  /** Required columns that no head names. */
  readonly missing: readonly ImportColumn[];
  /** Heads of which two fill the same field. */
  readonly repeated: readonly string[];
}

/** Reads the heads of a file. @param mapping what somebody said himself; it stands above what the heads say */
export function readHeads(layout: ImportLayout, heads: readonly string[], mapping: readonly ColumnMapping[] = []): HeadReading {
  const said = new Map(mapping.map(({ column, field }) => [headKey(column), field]));
  const fieldsSaid = new Set(said.values());
  const columns = heads.map((head) => {
    const field = said.get(headKey(head));
    if (field !== undefined) return columnOfField(layout, field);
    const found = columnOfHead(layout, head);
    return found && !fieldsSaid.has(found.field) ? found : null;
  });
  const fields = columns.flatMap((column) => column?.field ?? []);
  const repeated = heads.filter((_head, index) => columns[index] && fields.filter((field) => field === columns[index]?.field).length > 1);
  const missing = layout.columns.filter(({ isRequired, field }) => isRequired && !fields.includes(field));
  return { columns, missing, repeated };
}
