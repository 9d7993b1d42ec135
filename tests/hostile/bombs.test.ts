import { describe, expect, it } from 'vitest';
import { probeBombs } from './bombs.probes';
import { bombs } from './bombs';
import { fire } from './range';

describe('the corpus', () => {
  it('holds more than two hundred kinds, each under its own name', () => {
    const names = [...bombs(), ...probeBombs()].map(({ name }) => name);
    expect(names.length).toBeGreaterThan(200);
    expect(new Set(names).size).toBe(names.length);
  });
});

fire(bombs());
