import { ROOT, filesBelow, textOf } from '../tree.mjs';

const FOLDERS = ['packages', 'server', 'web', 'tests'];
const READ = /\.(?:ts|mts|mjs|vue)$/;

/** Written in pieces, so that whoever searches the tree for them finds none, not even here. */
const joined = (...pieces) => pieces.join('');
const HABITS = [
  { what: 'a comment that exempts from a check', pattern: new RegExp(joined('eslint', '-(?:dis|en)able|@ts', '-(?:ignore|expect-error|nocheck)|(?:istanbul|c8|v8) ', 'ignore')) },
  { what: 'work put off', pattern: new RegExp(joined('\\b(?:TO', 'DO|FIX', 'ME|HA', 'CK|XX', 'X)\\b|\\bfor ', 'now\\b')) },
  { what: 'a test left out', pattern: new RegExp(joined('\\b(?:describe|it|test|suite)(?:\\.\\w+)*\\.(?:sk', 'ip|on', 'ly|to', 'do)(?:If)?\\b|\\b(?:x|f)(?:it|describe)\\(')) },
];

/** Habits that are not wanted anywhere: one line for each place. */
export function findHabits(root) {
  return filesBelow(root, ...FOLDERS)
    .filter((file) => READ.test(file))
    .flatMap((file) => textOf(root, file).split('\n').flatMap((line, index) => habitsIn(line).map((what) => `${file}:${index + 1} ${what}: ${line.trim()}`)));
}

function habitsIn(line) {
  return HABITS.filter(({ pattern }) => pattern.test(line)).map(({ what }) => what);
}

export const habits = { name: 'no exemptions, nothing put off or left out', run: () => findHabits(ROOT) };
