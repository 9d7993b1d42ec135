const LETTERS = 26;
const BEFORE_A = 64;

/** The letter of a column: 0 is `A`, 26 is `AA`; nothing for -1. */
export function letterOf(column: number): string {
  return column < 0 ? '' : letterOf(Math.floor(column / LETTERS) - 1) + String.fromCharCode(BEFORE_A + 1 + column % LETTERS);
}

/** `AB12`: which column, from 0; -1 where no letter stands. */
export function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) & ~32;
    if (letter <= BEFORE_A || letter > BEFORE_A + LETTERS) break;
    column = column * LETTERS + letter - BEFORE_A;
  }
  return column - 1;
}
