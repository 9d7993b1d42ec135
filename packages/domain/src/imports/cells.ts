import { isDate } from '../calendar';
import type { CodeEntry } from '../code-list';
import { normalizeDecimal } from '../decimal';
import { accepted, refused, type Reading } from '../reading';
import { plainCode, searchKey } from '../text';
import type { ImportColumn } from './layout';

/** What stands in a cell. Dates of a spreadsheet come as text, or as the serial number of the day. */
export type RawCell = string | number | boolean | null;

const DAY_MS = 86_400_000;
/** Day 0 of the serial numbers of spreadsheets, counted so that the 29 February 1900 that never was does not matter from March 1900 on. */
const SERIAL_BEGINS = Date.UTC(1899, 11, 30);
const FIRST_SERIAL = 61;
const LAST_SERIAL = 2_958_465;
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;
/** Figures that a spreadsheet keeps of a number; of a longer one the end is lost. */
const MOST_FIGURES = 15;
const OPTIONS_TOLD = 8;

const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const SPELLED = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T].*)?$/;
const INSTANT = /^(\d{4})[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})日?[ T]?(\d{1,2})[:时](\d{1,2})(?:[:分](\d{1,2})(?:\.\d+)?)?[秒分]?(Z|[+-]\d{2}:?\d{2})?$/;
const YES = new Set(['是', '有', 'yes', 'y', 'true', '1', '√', '✓']);
const NO = new Set(['否', '无', 'no', 'n', 'false', '0', '×', 'x']);
const UNIT = /(?:mm|kg|kw|毫米|公斤|千克|千瓦|人)$/i;

/** Whether there is nothing in a cell. */
export const isBlank = (cell: RawCell | undefined): boolean => cell === null || cell === undefined || (typeof cell === 'string' && cell.replace(/[\s\u3000\u200B\uFEFF]+/g, '') === '');

/** A cell as the text that a person sees. Whole numbers stay whole. */
export function textOfCell(cell: RawCell): string {
  return cell === null ? '' : typeof cell === 'number' ? numberText(cell) : String(cell);
}

function numberText(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 }) : text;
}

const spelled = (year: string, month: string, day: string) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
const dayOfSerial = (serial: number) => new Date(SERIAL_BEGINS + Math.floor(serial) * DAY_MS).toISOString().slice(0, 10);

/** A date in any of its spellings as `YYYY-MM-DD`; a text that is none stays as it is and is refused by its schema. */
export function readDateCell(cell: string | number): string {
  const plain = plainCode(textOfCell(cell));
  const [, year = '', month = '', day = ''] = COMPACT.exec(plain) ?? SPELLED.exec(plain) ?? [];
  const written = spelled(year, month, day);
  if (isDate(written)) return written;
  const serial = Number(plain);
  return plain !== '' && serial >= FIRST_SERIAL && serial <= LAST_SERIAL ? dayOfSerial(serial) : plain;
}

/** An instant; without a zone it is meant in Shanghai. */
function readInstant(cell: string | number): Reading<Date> {
  const serial = typeof cell === 'number' || /^\d{1,7}\.\d+$/.test(cell) ? Number(cell) : NaN;
  if (serial >= FIRST_SERIAL && serial <= LAST_SERIAL) return accepted(new Date(Math.round((SERIAL_BEGINS + serial * DAY_MS) / 1_000) * 1_000 - SHANGHAI_OFFSET_MS));
  const found = INSTANT.exec(plainCode(textOfCell(cell)));
  if (!found) return refused('import.notAnInstant');
  const [, year = '', month = '', day = '', hour = '', minute = '', second = '0', zone = '+08:00'] = found;
  const instant = new Date(`${spelled(year, month, day)}T${hour.padStart(2, '0')}:${minute.padStart(2, '0')}:${second.padStart(2, '0')}${zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`);
  return isDate(spelled(year, month, day)) && !Number.isNaN(instant.getTime()) ? accepted(instant) : refused('import.notAnInstant');
}

function readCode(list: readonly CodeEntry[], text: string): Reading<string> {
  const key = searchKey(text);
  const found = list.find(({ code, zh, en }) => [code, zh, en].some((name) => searchKey(name) === key));
  if (found) return accepted(found.code);
  const options = list.slice(0, OPTIONS_TOLD).map(({ zh }) => zh).join('、');
  return refused('import.notAnOption', { options: list.length > OPTIONS_TOLD ? `${options}…` : options });
}

function readWhole(text: string): Reading<number> {
  const plain = normalizeDecimal(text.normalize('NFKC').replace(/,(?=\d{3})/g, '').replace(UNIT, '').trim());
  if (plain === null) return refused('import.notANumber');
  const value = Number(plain);
  return Number.isSafeInteger(value) ? accepted(value) : refused('input.notWhole');
}

function readFlag(cell: RawCell): Reading<boolean> {
  const key = searchKey(textOfCell(cell));
  if (cell === true || YES.has(key)) return accepted(true);
  return cell === false || NO.has(key) ? accepted(false) : refused('import.notAFlag');
}

function readWholes(text: string): Reading<number[]> {
  const readings = plainCode(text).split(/[/,、;|+ ]+/).filter((part) => part !== '').map(readWhole);
  const wrong = readings.find((reading) => !reading.ok);
  return wrong && !wrong.ok ? wrong : accepted(readings.flatMap((reading) => reading.ok ? [reading.value] : []));
}

/** A result of an item: a verdict in words, or a measured value. */
function readResult(list: readonly CodeEntry[], text: string): Reading<{ value: string | null; verdict: string | null }> {
  const verdict = readCode(list, text);
  if (verdict.ok) return accepted({ value: null, verdict: verdict.value });
  const value = normalizeDecimal(text);
  return value === null ? refused('import.notAResult') : accepted({ value, verdict: null });
}

function readText(cell: Exclude<RawCell, null>): Reading<string> {
  const isTooLong = typeof cell === 'number' && Math.abs(cell) >= 10 ** MOST_FIGURES;
  return isTooLong ? refused('import.figuresLost', { most: MOST_FIGURES }) : accepted(textOfCell(cell));
}

/** The value that a cell of a column comes to. A blank cell is not read at all. */
export function readCell({ form, list = [] }: ImportColumn, cell: Exclude<RawCell, null>): Reading<unknown> {
  const text = textOfCell(cell);
  if (form === 'FLAG') return readFlag(cell);
  if (typeof cell === 'string' && /^#(?:REF|N\/A|VALUE|NAME|DIV\/0|NUM|NULL)[!?]?$/.test(cell)) return refused('import.errorInCell');
  switch (form) {
    case 'CODE': return readCode(list, text);
    case 'DATE': return accepted(readDateCell(typeof cell === 'boolean' ? text : cell));
    case 'DATE_TIME': return readInstant(typeof cell === 'boolean' ? text : cell);
    case 'WHOLE': return readWhole(text);
    case 'WHOLES': return readWholes(text);
    case 'RESULT': return readResult(list, text);
    case 'DECIMAL': return accepted(text);
    default: return readText(cell);
  }
}
