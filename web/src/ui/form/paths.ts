/** The values of a form: plain data, nested by objects and lists. */
export type FormValues = Record<string, unknown>;

/** Reads `contacts.0.phone` out of nested values; undefined where the way ends early. */
export function readPath(values: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((at, step) => (isContainer(at) ? at[step] : undefined), values);
}

/** Writes into nested values in place; missing objects on the way are made. */
export function writePath(values: FormValues, path: string, value: unknown): void {
  const steps = path.split('.');
  const last = steps.pop() ?? path;
  let at: FormValues = values;
  for (const step of steps) {
    if (!isContainer(at[step])) at[step] = {};
    at = at[step] as FormValues;
  }
  at[last] = value;
}

/** A deep copy that shares nothing; form values are JSON data. */
export function copyOf<Value>(value: Value): Value {
  return value === undefined ? value : (JSON.parse(JSON.stringify(value)) as Value);
}

/** Whether two form values are the same to the reader: an empty box equals no value. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(blankToNull(one)) === JSON.stringify(blankToNull(other));
}

/** Empty strings become null, which is what the interface calls "not given". */
export function blankToNull(value: unknown): unknown {
  if (value === '' || value === undefined) return null;
  if (Array.isArray(value)) return value.map(blankToNull);
  if (!isContainer(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, blankToNull(inner)]));
}

function isContainer(value: unknown): value is FormValues {
  return typeof value === 'object' && value !== null;
}
