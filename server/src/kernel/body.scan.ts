import type { Breach, Limits } from './limits';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/** Keys that reach the prototype of an object when somebody copies it key by key. The schema has no such names. */
const PROTOTYPE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** A list or an object that is still open: its kind, and its items so far. */
interface Open { readonly list: boolean; items: number }

/**
 * Looks over JSON before it is parsed: how deep it nests, and how much a single list or object holds.
 * Works on the bytes, because in UTF-8 no part of a longer character looks like one of the signs of JSON.
 * What is not JSON passes here and is refused by the parser.
 * @returns the first limit that is not kept, or null
 */
export function scanJson(bytes: Uint8Array, limits: Limits): Breach | null {
  const open: Open[] = [];
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index];
    if (byte === QUOTE) index = endOfText(bytes, index);
    else if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
      if (open.push({ list: byte === OPEN_LIST, items: 1 }) > limits.jsonDepth) {
        return { limit: 'jsonDepth', actual: open.length, maximum: limits.jsonDepth };
      }
    } else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) open.pop();
    else if (byte === COMMA) {
      const breach = oneMore(open.at(-1), limits);
      if (breach) return breach;
    }
  }
  return null;
}

function oneMore(inside: Open | undefined, limits: Limits): Breach | null {
  if (!inside) return null;
  const limit = inside.list ? 'listItems' : 'objectFields';
  return ++inside.items > limits[limit] ? { limit, actual: inside.items, maximum: limits[limit] } : null;
}

/** The place of the quote that ends a text, or the end of the bytes. @param start the place of the opening quote */
function endOfText(bytes: Uint8Array, start: number): number {
  let index = start + 1;
  while (index < bytes.length && bytes[index] !== QUOTE) index += bytes[index] === BACKSLASH ? 2 : 1;
  return index;
}

/** The first key within a parsed value, at any depth, that names a prototype. The depth was checked before parsing. */
export function prototypeKeyIn(value: unknown): string | undefined {
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null) continue;
    const key = Array.isArray(next) ? undefined : Object.keys(next).find((name) => PROTOTYPE_KEYS.has(name));
    if (key !== undefined) return key;
    for (const inner of Object.values(next)) if (typeof inner === 'object') waiting.push(inner);
  }
  return undefined;
}
