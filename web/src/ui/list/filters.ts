/** A filter's way into the query string and back. `write` answers null for "not set"; such a filter is not sent. */
export interface FilterCodec<Value> {
  blank: Value;
  read(text: string): Value;
  write(value: unknown): string | null;
}

/** Calendar dates `YYYY-MM-DD`, both ends included; null is an open end. */
export interface DateRange {
  from: string | null;
  to: string | null;
}

/** Free text; surrounding spaces do not make a filter. */
export function textFilter(): FilterCodec<string> {
  return {
    blank: '',
    read: (text) => text,
    write: (value) => (typeof value === 'string' && value.trim() !== '' ? value : null),
  };
}

/** Any of the allowed codes; codes nobody knows are dropped from a typed or old address. */
export function choicesFilter<Code extends string>(allowed: readonly Code[]): FilterCodec<Code[]> {
  return {
    blank: [],
    read: (text) => allowed.filter((code) => text.split(',').includes(code)),
    write: (value) => (Array.isArray(value) && value.length > 0 ? value.join(',') : null),
  };
}

/** One of the allowed codes, or none. */
export function choiceFilter<Code extends string>(allowed: readonly Code[]): FilterCodec<Code | null> {
  return {
    blank: null,
    read: (text) => allowed.find((code) => code === text) ?? null,
    write: (value) => (typeof value === 'string' && value !== '' ? value : null),
  };
}

/** Yes, no or not asked. */
export function flagFilter(): FilterCodec<boolean | null> {
  return {
    blank: null,
    read: (text) => (text === 'yes' ? true : text === 'no' ? false : null),
    write: (value) => (typeof value === 'boolean' ? (value ? 'yes' : 'no') : null),
  };
}

/** A whole number such as "expires within … days". */
export function numberFilter(): FilterCodec<number | null> {
  return {
    blank: null,
    read: (text) => (/^\d{1,6}$/.test(text) ? Number(text) : null),
    write: (value) => (typeof value === 'number' ? String(value) : null),
  };
}

/** The id of one row of another noun. */
export function idFilter(): FilterCodec<string | null> {
  return {
    blank: null,
    read: (text) => (/^[0-9a-f-]{36}$/i.test(text) ? text : null),
    write: (value) => (typeof value === 'string' && value !== '' ? value : null),
  };
}

/** A span of days, written `2026-01-01~2026-06-30`; either end may be missing. */
export function dateRangeFilter(): FilterCodec<DateRange> {
  return {
    blank: { from: null, to: null },
    read: (text) => {
      const [from, to] = text.split('~');
      return { from: dateOrNull(from), to: dateOrNull(to) };
    },
    write: (value) => {
      const range = value as DateRange | null;
      return range && (range.from || range.to) ? `${range.from ?? ''}~${range.to ?? ''}` : null;
    },
  };
}

function dateOrNull(text: string | undefined): string | null {
  return text && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null;
}

/** The days of a month `YYYY-MM`; no month is no range. */
export function wholeMonth(month: string | null): DateRange {
  if (!month) return { from: null, to: null };
  const [year = 0, place = 0] = month.split('-').map(Number);
  // Day 0 of the next month is the last of this one.
  const last = new Date(Date.UTC(year, place, 0)).getUTCDate();
  return { from: `${month}-01`, to: `${month}-${last}` };
}

/** The month `YYYY-MM` that a range is the days of, or null. */
export function monthOf({ from, to }: DateRange): string | null {
  const month = from?.slice(0, 'YYYY-MM'.length) ?? null;
  const whole = wholeMonth(month);
  return month !== null && whole.from === from && whole.to === to ? month : null;
}
