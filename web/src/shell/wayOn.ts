/**
 * Where to go after signing in: the page that was asked for, if it is a path of this application. Anything else
 * (another site behind `//`, a scheme) would let a link send a freshly signed-in person away.
 */
export function wayOn(next: unknown): string {
  return typeof next === 'string' && /^\/(?![/\\])/.test(next) ? next : '/';
}
