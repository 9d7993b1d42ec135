import { expect, it } from 'vitest';
import { Tries } from './tries';

const at = (seconds: number) => new Date(seconds * 1000);

it('lets so many through within a minute of the first, and counts each address by itself', () => {
  const tries = new Tries(2);
  expect([tries.count('a', at(0)), tries.count('a', at(59)), tries.count('a', at(59.999)), tries.count('b', at(59.999))]).toEqual([true, true, false, true]);
  expect(tries.count('a', at(60))).toBe(true);
});

it('says before the next one whether it would be too many', () => {
  const tries = new Tries(1);
  expect(tries.areUsedUp('a', at(0))).toBe(false);
  tries.count('a', at(0));
  expect([tries.areUsedUp('a', at(59)), tries.areUsedUp('a', at(60)), tries.areUsedUp('b', at(59))]).toEqual([true, false, false]);
});

it('forgets the address that was longest quiet when there are too many', () => {
  const tries = new Tries(1);
  for (let index = 0; index <= 10_000; index++) tries.count(`address ${index}`, at(0));
  expect([tries.areUsedUp('address 0', at(1)), tries.areUsedUp('address 1', at(1))]).toEqual([false, true]);
});
