import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, concatAST, Kind, NoUnusedFragmentsRule, specifiedRules, validate } from 'graphql';
import { generate, leftBehind } from '../codegen.mjs';
import { readOperations } from '../operations.mjs';
import { ROOT, textOf } from '../tree.mjs';
import { firstDifference } from './difference.mjs';

/** A fragment may be for a screen that another module brings. */
const RULES = specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule);

/** What the contract does not answer among web's operations: one line each. A change of the contract that breaks a screen shows here. */
export function findInvalid(root) {
  const operations = readOperations(root);
  if (operations.length === 0) return ['web has no operations: no web/src/**/*.operations.ts holds a gql template'];
  const unnamed = operations.filter(({ document }) => document.definitions.some((one) => one.kind === Kind.OPERATION_DEFINITION && !one.name));
  const errors = validate(buildSchema(textOf(root, 'schema/schema.graphql')), concatAST(operations.map(({ document }) => document)), RULES);
  return [...unnamed.map(({ location }) => `${location} an operation has no name`), ...errors.map(lineOf)];
}

function lineOf(error) {
  const [node] = error.nodes ?? [];
  return `${node?.loc?.source.name ?? 'web'} ${error.message}`;
}

/** What is wrong with one generated file, or nothing. */
function staleFile(path, text) {
  if (!existsSync(join(ROOT, path))) return [`${path} is missing; node packages/tooling/codegen.mjs writes it`];
  const difference = firstDifference(textOf(ROOT, path), text);
  return difference === null ? [] : [`${path} is stale; node packages/tooling/codegen.mjs writes it`, ...difference];
}

async function staleness() {
  const files = await generate();
  const strange = leftBehind(files).map((file) => `${file} belongs to no module; node packages/tooling/codegen.mjs removes it`);
  return [...[...files].flatMap(([path, text]) => staleFile(path, text)), ...strange];
}

export const operations = {
  name: "web's operations valid, its types fresh",
  async run() {
    const invalid = findInvalid(ROOT);
    return invalid.length > 0 ? invalid : staleness();
  },
};
