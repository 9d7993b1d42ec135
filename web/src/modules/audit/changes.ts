/** One field that a verb changed; texts as stored. */
export interface Change {
  name: string;
  before: string;
  after: string;
}

/** The fields that differ between the row before and after, both JSON objects or absent. */
export function changesOf(before: string | null | undefined, after: string | null | undefined): Change[] {
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return names
    .map((name) => ({ name, before: textOf(old[name]), after: textOf(now[name]) }))
    .filter((change) => change.before !== change.after);
}

function fieldsOf(json: string | null | undefined): Record<string, unknown> {
  const value: unknown = json ? JSON.parse(json) : null;
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
