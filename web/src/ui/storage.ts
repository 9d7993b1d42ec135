/**
 * Reads a remembered JSON value of this browser; null when nothing is stored, the text is damaged or storage is
 * refused (private windows, full quota).
 */
export function recall<Value>(key: string): Value | null {
  try {
    const text = localStorage.getItem(key);
    return text === null ? null : (JSON.parse(text) as Value);
  } catch {
    return null;
  }
}

/** Remembers a value in this browser; false when the browser refused, so that callers can say "not saved". */
export function remember(key: string, value: unknown): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** Forgets a remembered value. */
export function forget(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // A browser that refuses storage has nothing to forget.
  }
}
