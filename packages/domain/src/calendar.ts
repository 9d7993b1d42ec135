/** China Standard Time has had no summer time since 1991, and the records begin later. */
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;
const PATTERN = /^([1-9]\d{3})-(\d{2})-(\d{2})$/;

const utc = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const dayOf = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

/** The calendar date in Asia/Shanghai at an instant, `YYYY-MM-DD`. */
export function today(instant: Date): string {
  return dayOf(instant.getTime() + SHANGHAI_OFFSET_MS);
}

/** The date and time in Asia/Shanghai at an instant, `YYYY-MM-DD HH:mm`. */
export function timeInShanghai(instant: Date): string {
  return new Date(instant.getTime() + SHANGHAI_OFFSET_MS).toISOString().slice(0, 'YYYY-MM-DDTHH:mm'.length).replace('T', ' ');
}

/** Whether the text is a date of the calendar, `YYYY-MM-DD`, years 1000 to 9999. */
export function isDate(text: string): boolean {
  const found = PATTERN.exec(text);
  if (!found) return false;
  const [, year, month, day] = found.map(Number) as [number, number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** @param month 1 to 12 */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The date so many calendar days later, or earlier when negative. */
export function addDays(day: string, days: number): string {
  return dayOf(utc(day) + days * DAY_MS);
}

/** The same day so many months later; the last day of the month where the day does not exist. */
export function addMonths(day: string, months: number): string {
  const [year, month, dayOfMonth] = day.split('-').map(Number) as [number, number, number];
  const index = year * 12 + (month - 1) + months;
  const [inYear, inMonth] = [Math.floor(index / 12), (index % 12) + 1];
  const last = Math.min(dayOfMonth, daysInMonth(inYear, inMonth));
  return dayOf(Date.UTC(inYear, inMonth - 1, last));
}

/** The same day so many years later; 28 February where 29 does not exist. */
export function addYears(day: string, years: number): string {
  return addMonths(day, years * 12);
}

/** Calendar days from one date to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((utc(to) - utc(from)) / DAY_MS);
}

/** Negative, 0 or positive, as `sort` wants it. */
export function compareDates(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** The year of a date. */
export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
