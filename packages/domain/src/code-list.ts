export type Language = 'zh' | 'en';

/** One code of a list: its words, where it comes from, and between which dates it may be chosen (both included). */
export interface CodeEntry {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly source: string;
  readonly validFrom?: string;
  readonly validTo?: string;
}

/** The union of the codes of a list. */
export type CodeOf<List extends readonly CodeEntry[]> = List[number]['code'];

/** Writes a code list down so that its codes become a type. */
export function codeList<const List extends readonly CodeEntry[]>(list: List): List {
  return list;
}

/** The codes of a list, in its order. */
export function codesOf<List extends readonly CodeEntry[]>(list: List): CodeOf<List>[] {
  return list.map((entry) => entry.code);
}

/** Whether the text is a code of the list. */
export function isCode<List extends readonly CodeEntry[]>(list: List, text: unknown): text is CodeOf<List> {
  return list.some((entry) => entry.code === text);
}

/** The code in words; a code that the list does not know is shown as it is. */
export function labelOf(list: readonly CodeEntry[], code: string, language: Language): string {
  return list.find((entry) => entry.code === code)?.[language] ?? code;
}

/** The entries that may be chosen on a date. @param day `YYYY-MM-DD` */
export function entriesOn<Entry extends CodeEntry>(list: readonly Entry[], day: string): Entry[] {
  return list.filter((entry) => (entry.validFrom ?? day) <= day && day <= (entry.validTo ?? day));
}
