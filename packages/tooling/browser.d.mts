/** The path of an installed Chromium: `CHROMIUM_PATH` if set, else the first on the PATH, else null. */
export function findBrowser(): string | null;

/** The first of the named programs that can be run, or null. */
export function findProgram(...names: string[]): string | null;
