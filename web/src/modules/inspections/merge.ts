import { copyOf, isSame } from '../../ui/form/paths';
import type { EntryRow, EntryValues } from './entry';

/** Three states of one inspection: what the typing started from, what is typed here, what is stored now. */
export interface Versions {
  base: EntryValues;
  mine: EntryValues;
  current: EntryValues;
}

/** What the three come to; `clashes` are the cells that both sides changed, and differently. There mine stands. */
export interface Merged {
  values: EntryValues;
  clashes: string[];
}

const CELLS = ['value', 'verdict', 'remark', 'photoIds'] as const;
type Cell = (typeof CELLS)[number];

/** Which of two changes to one cell counts, and whether they clash. */
function pick<Value>(base: Value, mine: Value, current: Value): { value: Value; isClash: boolean } {
  if (isSame(base, mine)) return { value: current, isClash: false };
  return { value: mine, isClash: !isSame(base, current) && !isSame(mine, current) };
}

/**
 * Puts together, cell by cell, what was typed here and what was stored meanwhile, by another window or telephone of the same
 * inspector: a cell that only one side touched is what that side made of it.
 */
export function merge({ base, mine, current }: Versions): Merged {
  const clashes: string[] = [];
  const equipment = pick(base.equipment, mine.equipment, current.equipment);
  if (equipment.isClash) clashes.push('equipment');
  const results = current.results.map((row, place) => {
    const [before, typed] = [rowAt(base, row), rowAt(mine, row)];
    if (!before || !typed) return copyOf(row);
    const merged = copyOf(row);
    for (const cell of CELLS) {
      const { value, isClash } = pick(before[cell], typed[cell], row[cell]);
      set(merged, cell, value);
      if (isClash) clashes.push(`results.${place}.${cell}`);
    }
    return merged;
  });
  return { values: { equipment: equipment.value, results }, clashes };
}

const rowAt = ({ results }: EntryValues, { position }: EntryRow) => results.find((row) => row.position === position);

function set<Name extends Cell>(row: EntryRow, cell: Name, value: EntryRow[Name]): void {
  row[cell] = value;
}
