import { parse, Source } from 'graphql';
import ts from 'typescript';
import { filesBelow, textOf } from './tree.mjs';

/**
 * The GraphQL documents of web: every `gql` template of every `*.operations.ts`, as `{ location, document }` in the
 * order of the files. What a template interpolates is left out, for fragments are found by name among all of them.
 */
export function readOperations(root) {
  return filesBelow(root, 'web/src')
    .filter((file) => file.endsWith('.operations.ts'))
    .flatMap((file) => templatesOf(file, textOf(root, file)));
}

function templatesOf(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const found = [];
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText(source) === 'gql') found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.map((node) => {
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    return { location: `${file}:${line}`, document: parse(new Source(bodyOf(node.template), `${file}:${line}`)) };
  });
}

function bodyOf(template) {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  return [template.head, ...template.templateSpans.map((span) => span.literal)].map((part) => part.text).join('\n');
}
