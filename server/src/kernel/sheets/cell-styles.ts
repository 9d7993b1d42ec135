import { attributeOf, tagsOf } from './xml-scanner';

/** Formats of dates that every spreadsheet program has, those of Chinese ones included. */
const BUILT_IN = [[14, 22], [27, 36], [45, 47], [50, 58]] as const;
const DAY_MS = 86_400_000;
const BEGINS = Date.UTC(1899, 11, 30);
const BEGINS_1904 = Date.UTC(1904, 0, 1);
const LAST_SERIAL = 2_958_465;

const isDateCode = (code: string): boolean => /[ymdhs]/i.test(code.replace(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]|_.|\*./gi, '')) && !/^general$/i.test(code);

/** Which styles of a workbook show a number as a date. */
export function dateStylesOf(styles: Uint8Array): ReadonlySet<number> {
  const codes = new Map<number, string>();
  const found = new Set<number>();
  let [isWithin, index] = [false, 0];
  for (const { name, attributes } of tagsOf(styles)) {
    if (name === 'numFmt') codes.set(Number(attributeOf(attributes, 'numFmtId')), attributeOf(attributes, 'formatCode') ?? '');
    if (name === 'cellXfs' || name === 'cellStyles' || name === 'dxfs') isWithin = name === 'cellXfs';
    if (name !== 'xf' || !isWithin) continue;
    const format = Number(attributeOf(attributes, 'numFmtId') ?? 0);
    const code = codes.get(format);
    if (code === undefined ? BUILT_IN.some(([first, last]) => format >= first && format <= last) : isDateCode(code)) found.add(index);
    index++;
  }
  return found;
}

/** A serial number as people see it: the day, with the time where there is one. */
export function dateText(serial: number, is1904: boolean): string | number {
  if (!(serial >= 0 && serial <= LAST_SERIAL)) return serial;
  const text = new Date((is1904 ? BEGINS_1904 : BEGINS) + Math.round(serial * DAY_MS / 1_000) * 1_000).toISOString();
  if (serial < 1) return text.slice(11, 19);
  return Number.isInteger(serial) ? text.slice(0, 10) : `${text.slice(0, 10)} ${text.slice(11, 19)}`;
}
