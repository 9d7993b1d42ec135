import type { Bomb } from './bombs.post';
import { httpBombs } from './bombs.http';
import { jsonBombs } from './bombs.json';
import { textBombs } from './bombs.text';

/** What is refused before any database is asked, each kind under a name of its own (security.md F20 and F22). */
export function bombs(): Bomb[] {
  return [...textBombs(), ...jsonBombs(), ...httpBombs()];
}
