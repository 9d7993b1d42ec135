const instant = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** An ISO instant as `YYYY-MM-DD HH:mm` on the clocks of Suizhou (UTC+8), whatever zone the browser is in. */
export function formatInstant(iso: string | null | undefined): string {
  return iso ? instant.format(new Date(iso)) : '';
}

/** How long ago something was as people say it: `HH:mm` for today, day and time for earlier days, UTC+8. */
export function formatMoment(iso: string, now = new Date()): string {
  const [moment, today] = [instant.format(new Date(iso)), instant.format(now)];
  return moment.slice(0, 'YYYY-MM-DD'.length) === today.slice(0, 'YYYY-MM-DD'.length)
    ? moment.slice(-'HH:mm'.length)
    : moment;
}

/** Integer fen as yuan with thousands separators and two decimals, exact for any safe integer: 123456 → `1,234.56`. */
export function formatFen(fen: number | null | undefined): string {
  if (fen === null || fen === undefined) return '';
  const digits = Math.abs(fen).toString().padStart(3, '0');
  const yuan = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${fen < 0 ? '-' : ''}${yuan}.${digits.slice(-2)}`;
}

/** A whole number with thousands separators. */
export function formatCount(count: number): string {
  return count.toLocaleString('en-US');
}
