import { computed, ref } from 'vue';
import { forget, recall, remember } from '../storage';

/** One column of a list. The first column names the row and cannot be hidden. */
export interface ListColumn {
  key: string;
  label: string;
  /** The value of the list's order enum; a column without it has no sort button. */
  sort?: string;
  /** Numbers and amounts stand at the end of their cell. */
  align?: 'end';
  /** CSS width for columns whose content has a known length (dates, codes). */
  width?: string;
  /** Not shown until the reader asks for it. */
  hidden?: boolean;
}

interface Choice {
  shown: string[];
  hidden: string[];
}

/**
 * The reader's choice of columns, remembered per list in this browser. Only differences from the list's own
 * setting are stored, so a column added by a later release appears, and reset really returns to that setting.
 */
export function useColumnChoice(listName: string, columns: () => ListColumn[]) {
  const key = `columns:${listName}`;
  const choice = ref<Choice>(readChoice(key));
  const isShown = (column: ListColumn, index: number) => isShownBy(choice.value, column, index);

  function toggle(column: ListColumn, show: boolean): void {
    const without = (keys: string[]) => keys.filter((name) => name !== column.key);
    const next = { shown: without(choice.value.shown), hidden: without(choice.value.hidden) };
    if (show && column.hidden) next.shown.push(column.key);
    if (!show && !column.hidden) next.hidden.push(column.key);
    choice.value = next;
    if (isChosen.value) remember(key, next);
    else forget(key);
  }

  function reset(): void {
    choice.value = { shown: [], hidden: [] };
    forget(key);
  }

  const isChosen = computed(() => choice.value.shown.length + choice.value.hidden.length > 0);
  return { visible: computed(() => columns().filter(isShown)), isChosen, isShown, toggle, reset };
}

/** The columns of a list that the reader sees at this moment, for parts of the page beside the list itself. */
export function visibleColumns(listName: string, columns: readonly ListColumn[]): ListColumn[] {
  const choice = readChoice(`columns:${listName}`);
  return columns.filter((column, index) => isShownBy(choice, column, index));
}

function isShownBy(choice: Choice, column: ListColumn, index: number): boolean {
  if (index === 0 || choice.shown.includes(column.key)) return true;
  return !column.hidden && !choice.hidden.includes(column.key);
}

function readChoice(key: string): Choice {
  const stored = recall<Partial<Choice>>(key);
  return {
    shown: Array.isArray(stored?.shown) ? stored.shown : [],
    hidden: Array.isArray(stored?.hidden) ? stored.hidden : [],
  };
}
