/** One cell: in quotes, its own quotes doubled, or plain up to the next tab or line end; and what ends it. */
const CELL = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n)/gy;

/**
 * A block of cells as spreadsheets put it on the clipboard: lines of cells parted by tabs. A cell that holds a line
 * end, a tab or a quote comes in quotes. The line end after the last row is no further row.
 */
export function readBlock(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of `${text.replace(/\r\n?/g, '\n').replace(/\n+$/, '')}\n`.matchAll(CELL)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replace(/""/g, '"'));
    if (end === '\n') rows.push([]);
  }
  return rows.slice(0, -1);
}
