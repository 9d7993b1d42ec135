import type { z } from 'zod';
import { issuesOf, type FieldIssue } from '../fields';
import { ProductContent } from '../inputs/products';
import { InspectionRow, VehicleContent } from '../inputs/vehicles';
import type { ImportKind } from '../lists/imports';
import { isBlank, readCell, textOfCell, type RawCell } from './cells';
import { IMPORT_LAYOUTS } from './columns';
import { isExampleNote, NOTE_FIELD, type ColumnGroup, type ImportColumn, type ImportLayout } from './layout';

const SCHEMAS = { VEHICLES: VehicleContent, INSPECTIONS: InspectionRow, PRODUCTS: ProductContent } as const satisfies Record<ImportKind, z.ZodType>;
/** What a row of each kind is once it is read. */
export interface ImportContents { VEHICLES: z.output<typeof VehicleContent>; INSPECTIONS: z.output<typeof InspectionRow>; PRODUCTS: z.output<typeof ProductContent> }
export type ImportContent = ImportContents[ImportKind];

/** A fault of a row; `column` counts the columns of the file from 0, or is null where the row as a whole is meant. */
export interface CellFault extends FieldIssue { column: number | null }

/** One row of a file: its content, or what is wrong with it. */
export interface RowReading { key: string; content: ImportContent | null; faults: CellFault[]; places: Places }

type Plain = Record<string, unknown>;

/** The values of a row by field, and where each group's entries come from. */
interface Gathered { values: Plain; groups: Map<string, Map<number, Plain>>; faults: CellFault[] }

function gather(columns: readonly (ImportColumn | null)[], cells: readonly RawCell[]): Gathered {
  const gathered: Gathered = { values: {}, groups: new Map(), faults: [] };
  columns.forEach((column, index) => {
    const cell = cells[index];
    if (!column || column.form === 'NOTE' || cell === undefined || cell === null || isBlank(cell)) return;
    const reading = readCell(column, cell);
    if (!reading.ok) gathered.faults.push({ path: column.field, reason: reading.reason, column: index, ...(reading.params && { params: reading.params }) });
    else put(gathered, column, reading.value);
  });
  return gathered;
}

function put({ values, groups }: Gathered, { field, form }: ImportColumn, value: unknown): void {
  const [name = '', place, rest] = field.split('.');
  if (rest === undefined || place === undefined) {
    values[field] = value;
    return;
  }
  const entries = groups.get(name) ?? new Map<number, Plain>();
  groups.set(name, entries.set(Number(place), { ...entries.get(Number(place)), ...(form === 'RESULT' ? value as Plain : { [rest]: value }) }));
}

/** The entries of a group in their order, and at which place of the file each stands. */
function listed({ field, isByPlace }: ColumnGroup, gathered: Gathered): { entries: Plain[]; places: number[] } {
  const found = gathered.groups.get(field) ?? new Map<number, Plain>();
  const used = [...found.keys()].sort((one, other) => one - other);
  const places = isByPlace ? Array.from({ length: (used.at(-1) ?? -1) + 1 }, (_, place) => place) : used;
  const entries = places.map((place) => isByPlace ? { value: null, verdict: null, remark: null, ...found.get(place), position: place + 1 } : found.get(place)!);
  return { entries, places };
}

/** Where the entries of each group stand in a row: the third entry may be the one at the fifth place. */
export type Places = Readonly<Record<string, readonly number[]>>;

/** Tells at which column of a file a fault of the API's field is. */
export class FaultPlaces {
  private readonly byField = new Map<string, number>();

  constructor(fields: readonly (string | null)[]) {
    fields.forEach((field, index) => { if (field !== null) this.byField.set(field, index); });
  }

  /** The column of a field, or -1. */
  indexOf(field: string): number {
    return this.byField.get(field) ?? -1;
  }

  place(issue: FieldIssue, places: Places): CellFault {
    const [name = '', index, ...rest] = issue.path.split('.');
    const place = index === undefined ? undefined : places[name]?.[Number(index)] ?? Number(index);
    const field = rest[0] === 'value' || rest[0] === 'verdict' || rest[0] === 'position' ? 'result' : rest[0];
    const exact = place === undefined ? name : `${name}.${place}${field === undefined ? '' : `.${field}`}`;
    const column = this.byField.get(exact) ?? this.nearest(`${name}.${place ?? ''}`) ?? this.byField.get(name) ?? null;
    return { ...issue, path: exact, column };
  }

  /** A column of the same entry, where the field itself has none in this file. */
  private nearest(start: string): number | undefined {
    for (const [field, index] of this.byField) if (field.startsWith(`${start}.`)) return index;
    return undefined;
  }
}

/** Reads the rows of one file, whose heads were read. */
export class RowReader {
  private readonly layout: ImportLayout;
  private readonly faultPlaces: FaultPlaces;

  constructor(private readonly kind: ImportKind, private readonly columns: readonly (ImportColumn | null)[]) {
    this.layout = IMPORT_LAYOUTS[kind];
    this.faultPlaces = new FaultPlaces(columns.map((column) => column?.field ?? null));
  }

  /** @returns null for a row that is blank or only an example */
  read(cells: readonly RawCell[]): RowReading | null {
    if (this.columns.every((column, index) => !column || column.form === 'NOTE' || isBlank(cells[index]))) return null;
    if (isExampleNote(cells[this.faultPlaces.indexOf(NOTE_FIELD)])) return null;
    const gathered = gather(this.columns, cells);
    const lists = this.layout.groups.map((group) => ({ group, ...listed(group, gathered) }));
    const places = Object.fromEntries(lists.map(({ group, places: list }) => [group.field, list]));
    const parsed = SCHEMAS[this.kind].safeParse({ ...gathered.values, ...Object.fromEntries(lists.map(({ group, entries }) => [group.field, entries])) });
    const issues = parsed.success ? [] : issuesOf(parsed.error).map((issue) => this.faultPlaces.place(issue, places));
    const unread = issues.filter(({ column }) => !gathered.faults.some((fault) => fault.column !== null && fault.column === column));
    const faults = [...gathered.faults, ...unread];
    const content = faults.length === 0 && parsed.success ? parsed.data : null;
    const typed = textOfCell(cells[this.faultPlaces.indexOf(this.layout.key)] ?? null).trim();
    return { key: content === null ? typed : String((content as Plain)[this.layout.key]), content, faults, places };
  }
}
