import { ROOT } from '../tree.mjs';
import { knotsOf, readGraph } from './import-graph.mjs';
import { LAW, LIBRARY_LAW, ONLY_LIBRARIES, layerOf } from './layers.mjs';
import { moduleOrder } from './module-order.mjs';

/** What breaks the import law below `root`: one line for each import that is not allowed, each local name that leads nowhere, each knot. */
export function findBreaches(root) {
  const graph = readGraph(root);
  const ranks = { server: moduleOrder(root, 'server'), web: moduleOrder(root, 'web') };
  const breaches = [...graph].flatMap(([file, imports]) => imports
    .map((one) => ({ one, fault: faultOf(file, one, ranks) }))
    .filter(({ fault }) => fault !== null)
    .map(({ one, fault }) => `${file}:${one.line} ${fault}`));
  return [...unlisted(graph, ranks), ...breaches, ...knotsOf(graph).map((knot) => `knot: ${[...knot, knot[0]].join(' -> ')}`)];
}

/** Modules that stand outside the order, and a missing order. */
function unlisted(graph, ranks) {
  const modules = [...graph.keys()].map((file) => /^(server|web)\/src\/modules\/([^/]+)\//.exec(file)).filter(Boolean);
  const missing = Object.keys(ranks).filter((half) => ranks[half] === null).map((half) => `${half}/src/modules/index.ts is missing: it is the list of modules in dependency order`);
  const outside = modules.filter(([, half, module]) => ranks[half] && !ranks[half].has(module)).map(([, half, module]) => `${half}/src/modules/${module} is not listed in modules/index.ts`);
  return [...missing, ...new Set(outside)];
}

function faultOf(file, { name, target, missing }, ranks) {
  const from = layerOf(file);
  if (missing) return /\.(?:css|svg|png|webp)$|\/generated\/graphql$/.test(name) ? null : `imports ${name}, which leads nowhere`;
  if (from === null) return null;
  return target === null ? libraryFault(file, from.layer, name) : localFault(from, { path: target, ...layerOf(target) }, ranks);
}

function libraryFault(file, layer, name) {
  if (ONLY_LIBRARIES[layer] && !ONLY_LIBRARIES[layer].test(name)) return `may not use ${name}: ${layer} knows no such library`;
  const law = LIBRARY_LAW.find(({ library }) => library.test(name));
  if (!law || law.layers.includes(layer) || law.files?.test(file)) return null;
  return `may not use ${name}: it belongs to ${law.layers.join(', ')}`;
}

function localFault(from, to, ranks) {
  if (to.layer === undefined) return null;
  const law = LAW[from.layer];
  if (law.anywhere.includes(to.layer)) return null;
  if (from.module !== null && from.module === to.module) {
    return law.own?.includes(to.layer) ? null : `may not import ${to.path}: ${from.layer} does not reach for its own ${to.layer}`;
  }
  if (law.lower !== to.layer) return `may not import ${to.path}: ${from.layer} does not reach for ${to.layer}`;
  return isLower(ranks[from.layer.startsWith('web') ? 'web' : 'server'], to.module, from.module)
    ? null
    : `may not import ${to.path}: ${to.module} is not before ${from.module} in modules/index.ts`;
}

function isLower(ranks, lower, upper) {
  return ranks !== null && ranks.get(lower) < ranks.get(upper);
}

export const importLaw = { name: 'import law, no cycles', run: () => findBreaches(ROOT) };
