import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { buildSchema } from 'graphql';
import { readOperations } from './operations.mjs';
import { ROOT, filesBelow, isProgram, textOf } from './tree.mjs';

/** Where the generated files of web lie: the types in one, the documents in one for each module, so that a page loads those of its own. */
export const GENERATED = 'web/src/generated';

const TEXT = { input: 'string', output: 'string' };

const CONFIG = {
  scalars: { Date: TEXT, DateTime: TEXT, Decimal: TEXT, Vin: TEXT, CreditCode: TEXT, ID: TEXT, Fen: { input: 'number', output: 'number' } },
  useTypeImports: true,
  skipTypename: true,
  strictScalars: true,
};

const NOTE = '// Generated from schema/schema.graphql by packages/tooling/codegen.mjs; edits are lost.\n';
const NODE = "import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';\n";
const DOCUMENT = /^export const (\w+?)(?:Document|FragmentDoc) = /;

/** What the home page asks stands in the modules' doors, which every page loads: together, so that it brings nothing else along. */
const HOME = /Home$/;

/** The module whose operations a file holds; what belongs to none is the frame's. */
const groupOf = (name, location) => HOME.test(name) ? 'home' : /^web\/src\/modules\/([^/]+)\//.exec(location)?.[1] ?? 'frame';

/** The documents of one module, and the types they answer with. */
function documentsFile(lines) {
  const types = [...new Set(lines.flatMap((line) => /DocumentNode<(\w+), (\w+)>/.exec(line)?.slice(1) ?? []))].filter((name) => name !== 'unknown').sort();
  return `${NOTE}${NODE}import type { ${types.join(', ')} } from '../graphql';\n\n${lines.join('\n')}\n`;
}

/**
 * Web's types and documents, made from the committed contract alone: the text of each file by its path. The types of operations
 * bring along the enums and inputs they use; those of the whole contract would only be weight.
 */
export async function generate(root = ROOT) {
  const schema = buildSchema(textOf(root, 'schema/schema.graphql'));
  const operations = readOperations(root);
  const groups = new Map(operations.flatMap(({ location, document }) => document.definitions.map(({ name }) => [name?.value, groupOf(name?.value ?? '', location)])));
  const [types, documents] = await Promise.all([typescriptOperations, typedDocumentNode].map(({ plugin }) => plugin(schema, operations, CONFIG, { outputFile: `${GENERATED}/graphql.ts` })));
  const byGroup = new Map();
  for (const line of documents.content.split('\n')) {
    const group = groups.get(DOCUMENT.exec(line)?.[1]);
    if (group) byGroup.set(group, [...byGroup.get(group) ?? [], line]);
  }
  const doors = [...byGroup.keys()].sort().map((group) => `export * from './documents/${group}';`);
  const main = `${NOTE}${[...new Set(types.prepend ?? [])].join('\n')}${types.content}\n${doors.join('\n')}\n`;
  return new Map([[`${GENERATED}/graphql.ts`, main], ...[...byGroup].map(([group, lines]) => [`${GENERATED}/documents/${group}.ts`, documentsFile(lines)])]);
}

/** Files that a module left behind which has no operations any more. */
export function leftBehind(files, root = ROOT) {
  return filesBelow(root, GENERATED).filter((file) => !files.has(file));
}

if (isProgram(import.meta)) {
  const files = await generate();
  for (const [path, text] of files) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
  }
  for (const file of leftBehind(files)) rmSync(join(ROOT, file));
}
