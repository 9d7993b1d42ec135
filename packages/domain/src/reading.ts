/** Values that a phrase takes. */
export type Params = Record<string, string | number>;

/** Something about a value that deserves a look but refuses nothing. `reason` is a key of the phrase files. */
export interface Warning {
  readonly reason: string;
  readonly params?: Params;
}

/** What became of a text: its one written form with warnings, or the reason why it cannot be one. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly Warning[] }
  | { readonly ok: false; readonly reason: string; readonly params?: Params };

export function accepted<T>(value: T, warnings: readonly Warning[] = []): Reading<T> {
  return { ok: true, value, warnings };
}

export function refused(reason: string, params?: Params): { readonly ok: false; readonly reason: string; readonly params?: Params } {
  return params ? { ok: false, reason, params } : { ok: false, reason };
}
