import { plainFigures } from '../form/figures';

/** One column of an editable table. */
export interface GridColumn {
  /** Name of the value in the row. */
  key: string;
  label: string;
  /** A `shown` column is only read: its cells are drawn by the slot `shown-<key>`, and no key stops there. */
  kind: 'text' | 'figure' | 'choice' | 'flag' | 'shown';
  /** For `choice`; `press` is the key that picks an option at once. */
  options?: { value: string; label: string; press?: string }[];
  /** CSS width. */
  width: string;
  /** Takes what the others leave of the table's width. */
  isWide?: boolean;
  maxlength?: number;
  required?: boolean;
}

/** What a pasted text means in a column. A text that is no choice stays, so that the cell says what is wrong with it. */
export function valueOfText(column: GridColumn, text: string, yes: string): unknown {
  const plain = text.normalize('NFC').trim();
  switch (column.kind) {
    case 'text':
      return plain.replace(/\s+/g, ' ');
    case 'figure':
      return plainFigures(plain);
    case 'flag':
      return [yes.toLowerCase(), 'yes', 'true', '1'].includes(plain.toLowerCase());
    case 'choice':
      return choiceOf(column, plain);
    case 'shown':
      return undefined;
  }
}

function choiceOf({ options = [] }: GridColumn, text: string): string | null {
  if (text === '') return null;
  const signs: Record<string, string> = { '<=': '≤', '>=': '≥', '＜': '<', '＞': '>', '＝': '=' };
  const sought = signs[text] ?? text;
  return options.find(({ value, label }) => value === sought || label === sought)?.value ?? text;
}
