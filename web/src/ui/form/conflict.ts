import { copyOf, isSame, readPath, type FormValues } from './paths';

/** One field that the two versions do not agree about. */
export interface Difference {
  path: string;
  mine: unknown;
  current: unknown;
  /** Changed by the reader since the form was opened. */
  isMine: boolean;
  /** Changed by somebody else since the form was opened. */
  isTheirs: boolean;
}

/** Three states of one row: as it was when the form opened, as typed here, as it is stored now. */
export interface Versions {
  base: FormValues;
  mine: FormValues;
  current: FormValues;
}

/** The fields whose typed value is not the stored one, in the order of the form. */
export function differences({ base, mine, current }: Versions, paths: string[]): Difference[] {
  return paths
    .map((path) => {
      const values = [base, mine, current].map((version) => readPath(version, path));
      return {
        path,
        mine: values[1],
        current: values[2],
        isMine: !isSame(values[0], values[1]),
        isTheirs: !isSame(values[0], values[2]),
      };
    })
    .filter((difference) => !isSame(difference.mine, difference.current));
}

/**
 * My changes on top of the stored row: what I touched is mine, what I did not touch is what others made of it.
 * Without this a field somebody else corrected would silently go back to the old value I never looked at.
 */
export function mineOnCurrent({ base, mine, current }: Versions): FormValues {
  const names = new Set([...Object.keys(mine), ...Object.keys(current)]);
  const merged = [...names].map((name) => [name, merge(base[name], mine[name], current[name])]);
  return copyOf(Object.fromEntries(merged) as FormValues);
}

/** A group of fields is merged field by field; a list is one value, because its places shift. */
function merge(base: unknown, mine: unknown, current: unknown): unknown {
  if ([base, mine, current].every(isGroup)) return mineOnCurrent({ base, mine, current } as Versions);
  return isSame(base, mine) ? current : mine;
}

const isGroup = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
