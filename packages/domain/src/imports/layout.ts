import type { CodeEntry, Language } from '../code-list';
import type { ImportKind } from '../lists/imports';

/** How a cell of a column is read. */
export type CellForm = 'TEXT' | 'CODE' | 'DATE' | 'DATE_TIME' | 'WHOLE' | 'DECIMAL' | 'FLAG' | 'WHOLES' | 'RESULT' | 'NOTE';

/** A column of a file that can be imported. */
export interface ImportColumn {
  /** Which field of the input it fills, dotted: `vin`, `parts.0.maker`. */
  readonly field: string;
  readonly zh: string;
  readonly en: string;
  /** Other heads that people give it. */
  readonly also: readonly string[];
  readonly form: CellForm;
  readonly list?: readonly CodeEntry[];
  readonly isRequired: boolean;
  readonly example: string;
}

/** Columns that come again and again: the first part, the second part. Heads carry the number. */
export interface ColumnGroup {
  readonly field: string;
  readonly zh: string;
  readonly en: string;
  /** How often they may come, and how often they stand in the template. */
  readonly most: number;
  readonly shown: number;
  /** Whether a place that is left empty counts as one: items of a plan go by their place, parts do not. */
  readonly isByPlace: boolean;
  readonly columns: readonly ImportColumn[];
}

/** All columns of one kind of file. */
export interface ImportLayout {
  readonly kind: ImportKind;
  readonly zh: string;
  readonly en: string;
  /** The field that names a row. */
  readonly key: string;
  /** Whether two rows of a file with the same key contradict one another. */
  readonly isKeyUnique: boolean;
  readonly columns: readonly ImportColumn[];
  readonly groups: readonly ColumnGroup[];
}

/** Marks rows that are only examples. */
export const NOTE_FIELD = 'note';
export const EXAMPLE_MARK: Readonly<Record<Language, string>> = { zh: '示例（导入时跳过）', en: 'Example (skipped)' };
const IS_EXAMPLE = /^(示例|example)/i;

/** Whether what stands in the column of notes marks an example. */
export const isExampleNote = (text: unknown): boolean => typeof text === 'string' && IS_EXAMPLE.test(text.trim());

/** One column of a group at its place, from 0. */
export function columnAt({ field, zh, en }: ColumnGroup, column: ImportColumn, place: number): ImportColumn {
  return { ...column, field: `${field}.${place}.${column.field}`, zh: `${zh}${place + 1} ${column.zh}`, en: `${en} ${place + 1} ${column.en}`, also: [] };
}

/** The columns of a file with so many repetitions of each group, by default as many as the template has. */
export function columnsOf(layout: ImportLayout, times?: number): ImportColumn[] {
  const repeated = layout.groups.flatMap((group) =>
    Array.from({ length: Math.min(times ?? group.shown, group.most) }, (_, place) => group.columns.map((column) => columnAt(group, column, place))).flat());
  return [...layout.columns.filter(({ form }) => form !== 'NOTE'), ...repeated, ...layout.columns.filter(({ form }) => form === 'NOTE')];
}

/** The column that fills a field; null when the kind has none. */
export function columnOfField(layout: ImportLayout, field: string): ImportColumn | null {
  const plain = layout.columns.find((column) => column.field === field);
  if (plain) return plain;
  const [name, place, ...rest] = field.split('.');
  const group = layout.groups.find((one) => one.field === name);
  const column = group?.columns.find((one) => one.field === rest.join('.'));
  const number = /^\d{1,3}$/.test(place ?? '') ? Number(place) : NaN;
  return group && column && number < group.most ? columnAt(group, column, number) : null;
}
