import type { Bomb } from './bombs.post';
import { httpBombs } from './bombs.http';
import { jsonBombs } from './bombs.json';
import { probeBombs } from './bombs.probes';
import { textBombs } from './bombs.text';

/** Every kind, each under a name of its own (security.md F20 and F22). */
export function bombs(): Bomb[] {
  return [...textBombs(), ...jsonBombs(), ...httpBombs(), ...probeBombs()];
}
