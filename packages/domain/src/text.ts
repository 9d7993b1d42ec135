/** One line: no control characters, no halves of surrogate pairs, nothing that turns the direction of writing or hides. */
const REFUSED_IN_A_LINE = /[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029\u200B\uFEFF\uFFFE\uFFFF]/u;
/** Several lines: the same, but for line feed and tabulator. */
const REFUSED_IN_LINES = /(?![\n\t])[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029\u200B\uFEFF\uFFFE\uFFFF]/u;
const BLANKS = /[\p{Zs}\t]+/gu;

/** Length as a person counts it: code points, so that 𠮷 is one character. */
export function lengthOf(text: string): number {
  return [...text].length;
}

/** The first `max` code points; never cuts a rare character in half. */
export function cap(text: string, max: number): string {
  return lengthOf(text) <= max ? text : [...text].slice(0, max).join('');
}

/** Whether a one-line text holds characters that cannot be seen or that disturb what stands around them. */
export function hasForbiddenCharacters(text: string): boolean {
  return REFUSED_IN_A_LINE.test(text);
}

/** The same for texts of several lines, where line feed and tabulator are allowed. */
export function hasForbiddenCharactersInLines(text: string): boolean {
  return REFUSED_IN_LINES.test(text);
}

/**
 * A one-line text as it is kept: composed (NFC), runs of blanks one, none at the ends. Full-width brackets stay: they belong
 * to the registered names of companies.
 */
export function tidy(text: string): string {
  return text.normalize('NFC').replace(BLANKS, ' ').trim();
}

/** A text of several lines as it is kept: composed, line ends LF, no blanks before them nor empty lines at the ends. */
export function tidyLines(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n').replace(/[\p{Zs}\t]+$/gmu, '').trim();
}

/**
 * What two names are compared and searched by: NFKC, lower case, no blanks, no invisible characters. `（集团）` finds `(集团)`,
 * and a variation selector does not hide a rare character.
 */
export function searchKey(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[\p{Default_Ignorable_Code_Point}\p{Cc}\s]+/gu, '');
}

/** Codes and numbers: half width, upper case, dashes and slashes of every kind the plain ones, blanks single. */
export function plainCode(text: string): string {
  return text.normalize('NFKC').toUpperCase()
    .replace(/[\u2010-\u2015\u2212\uFE58\uFE63\u30FC]/g, '-')
    .replace(/[\u2044\u2215]/g, '/')
    .replace(/[\p{Default_Ignorable_Code_Point}]+/gu, '')
    .replace(/\s+/g, ' ').trim();
}

const FIGURE_WIDTH = 12;

/** A code with every run of figures padded, so that comparing texts compares as people count: `A9` before `A10`. */
export function naturalKey(text: string): string {
  return plainCode(text).replace(/\d+/g, (figures) => figures.replace(/^0+(?=\d)/, '').padStart(FIGURE_WIDTH, '0'));
}
