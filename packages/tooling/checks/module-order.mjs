import { existsSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { textOf } from '../tree.mjs';

/**
 * The modules of `server` or `web` in dependency order, as a map from folder name to rank: the order in which `modules/index.ts` uses
 * what it imports from their doors, for that list is the architecture. Null if there is no such file.
 */
export function moduleOrder(root, half) {
  const file = `${half}/src/modules/index.ts`;
  if (!existsSync(join(root, file))) return null;
  const { statements } = ts.createSourceFile(file, textOf(root, file), ts.ScriptTarget.Latest, true);
  const folders = new Map(statements.filter(ts.isImportDeclaration).flatMap(namesOf));
  const used = statements.filter((statement) => !ts.isImportDeclaration(statement)).flatMap((statement) => [...identifiersIn(statement)]);
  return new Map([...new Set(used.map((name) => folders.get(name)).filter(Boolean))].map((folder, rank) => [folder, rank]));
}

/** Each local name of an import beside the folder of the module it comes from. */
function namesOf({ importClause, moduleSpecifier }) {
  const folder = /^\.\/([^/]+)(?:\/index)?$/.exec(moduleSpecifier.text)?.[1];
  if (!folder || !importClause) return [];
  const bindings = importClause.namedBindings;
  const named = bindings && ts.isNamedImports(bindings) ? bindings.elements : [bindings];
  return [importClause, ...named].filter((one) => one?.name).map(({ name }) => [name.text, folder]);
}

function* identifiersIn(node) {
  if (ts.isIdentifier(node)) yield node.text;
  const inner = [];
  ts.forEachChild(node, (child) => void inner.push(child));
  for (const child of inner) yield* identifiersIn(child);
}
