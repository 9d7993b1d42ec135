import type { CellFault, ColumnMapping, ImportContent, ImportKind, Language, Places } from '@bianzhong/domain';

/** What is to be read, and how. */
export interface ReadingOrder {
  path: string;
  format: 'XLSX' | 'CSV';
  kind: ImportKind;
  mapping: readonly ColumnMapping[];
  language: Language;
  /** Rows up to this one have been dealt with; they are read only for what later ones repeat. */
  after: number;
  blockRows: number;
}

/** A column of the file: its letter, its head as it is written, the field it fills. */
export interface FileColumn { letter: string; head: string; field: string | null }

/** A fault and what stands in the cell. */
export interface ReadFault extends CellFault { value: string | null }

/** One row that was read: its content, or its faults. */
export interface ReadRow { row: number; key: string; content: ImportContent | null; faults: ReadFault[]; places: Places }

/** What the worker tells, in this order: the columns, block after block, the end. A fault ends it early. */
export type Reading =
  | { told: 'columns'; columns: FileColumn[]; headRow: number }
  | { told: 'block'; rows: ReadRow[] }
  | { told: 'end' }
  | { told: 'fault'; reason: string; params: Record<string, string | number> };
