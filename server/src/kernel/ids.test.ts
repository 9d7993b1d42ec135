import { expect, it } from 'vitest';
import { firstIdAt, newId } from './ids';

it('identifiers are UUIDs of version 7, each once, and ascend also within a millisecond', () => {
  const from = new Date();
  const ids = Array.from({ length: 50_000 }, newId);
  expect(ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toBe(true);
  expect(new Set(ids.map((id) => id.slice(-12))).size).toBe(ids.length);
  expect([...ids].sort()).toEqual(ids);
  expect(firstIdAt(from) <= ids[0]!).toBe(true);
  expect(firstIdAt(new Date(Date.now() + 1)) > ids.at(-1)!).toBe(true);
});
