import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { filesBelow, textOf } from '../tree.mjs';

const FOLDERS = ['packages', 'server', 'web', 'tests'];
const SOURCE = /\.(ts|mts|vue|mjs)$/;
const ENDINGS = ['', '.ts', '.vue', '.mjs', '.d.mts', '/index.ts'];

/** Bare names that stand for a folder of this repository. */
const WORKSPACE = [
  [/^@bianzhong\/domain$/, 'packages/domain/src/index'],
  [/^@bianzhong\/domain\/(.+)$/, 'packages/domain/src/$1'],
  [/^@bianzhong\/tooling\/(.+)$/, 'packages/tooling/$1'],
];

/**
 * Who imports whom: a map from each source file to its imports, types and lazy ones included. An import is
 * `{ line, name, target }`: target is the file of the repository, or null for a library; `missing` marks a local name that leads nowhere.
 */
export function readGraph(root) {
  const sources = filesBelow(root, ...FOLDERS).filter((file) => SOURCE.test(file) && !file.startsWith('web/src/generated/'));
  return new Map(sources.map((file) => [file, importsOf(root, file)]));
}

function importsOf(root, file) {
  const text = scriptOf(file, textOf(root, file));
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName, pos }) => ({
    line: text.slice(0, pos).split('\n').length,
    name: fileName,
    ...resolve(root, file, fileName),
  }));
}

/** The script of a `.vue` file, with the lines before it left empty so that line numbers hold. */
function scriptOf(file, text) {
  if (!file.endsWith('.vue')) return text;
  const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)];
  return scripts.reduce((kept, script) => {
    const before = text.slice(0, script.index + script[0].indexOf('>')).split('\n').length;
    return kept + '\n'.repeat(Math.max(0, before - kept.split('\n').length)) + script[1];
  }, '');
}

function resolve(root, file, name) {
  const [pattern, place] = WORKSPACE.find(([known]) => known.test(name)) ?? [];
  if (!pattern && !name.startsWith('.')) return { target: null };
  const path = pattern ? name.replace(pattern, place) : posix.join(posix.dirname(file), name.replace(/\?.*$/, ''));
  const ending = ENDINGS.find((candidate) => /\.\w+$/.test(path + candidate) && existsSync(join(root, path + candidate)));
  return ending === undefined ? { target: null, missing: true } : { target: path + ending };
}

/** The knots of the graph: each a list of files that import one another in a ring, found by Tarjan's algorithm. */
export function knotsOf(graph) {
  const state = { graph, order: new Map(), low: new Map(), stack: [], knots: [] };
  for (const file of graph.keys()) if (!state.order.has(file)) descend(state, file);
  return state.knots;
}

function descend(state, file) {
  const { graph, order, low, stack, knots } = state;
  order.set(file, order.size);
  low.set(file, order.get(file));
  stack.push(file);
  for (const { target } of graph.get(file) ?? []) {
    if (target === null || !graph.has(target)) continue;
    if (!order.has(target)) {
      descend(state, target);
      low.set(file, Math.min(low.get(file), low.get(target)));
    } else if (stack.includes(target)) {
      low.set(file, Math.min(low.get(file), order.get(target)));
    }
  }
  if (low.get(file) !== order.get(file)) return;
  const knot = stack.splice(stack.indexOf(file));
  if (knot.length > 1 || graph.get(file).some(({ target }) => target === file)) knots.push(knot);
}
