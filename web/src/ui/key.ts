/** A fresh key of 32 hexadecimal digits. `crypto.randomUUID` is missing on plain-http intranet addresses; this is not. */
export function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
