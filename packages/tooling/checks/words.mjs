import ts from 'typescript';
import { ROOT, filesBelow, textOf } from '../tree.mjs';

const FOLDER = 'web/src/words';
const LANGUAGES = ['zh-CN', 'en'];

/** What one language of web's words says and another does not: keys, placeholders, whole files; one line each. */
export function findUntold(root) {
  const [first, ...others] = LANGUAGES.map((language) => wordsOf(root, language));
  if (first.size === 0) return [`${FOLDER}/${LANGUAGES[0]} holds no words`];
  return others.flatMap((other, index) => [
    ...lacks(first, other, LANGUAGES[index + 1]),
    ...lacks(other, first, LANGUAGES[0]),
    ...placeholders(first, other),
  ]);
}

/** Every text of a language: `file.key.key` to what is said. */
function wordsOf(root, language) {
  const files = filesBelow(root, `${FOLDER}/${language}`).filter((file) => file.endsWith('.ts') && !file.endsWith('/index.ts'));
  return new Map(files.flatMap((file) => {
    const name = file.slice(`${FOLDER}/${language}/`.length, -'.ts'.length);
    return [...textsOf(name, literalOf(file, textOf(root, file)))];
  }));
}

/** The object literal that a file exports: words are plain data, so that they can be compared without being run. */
function literalOf(file, text) {
  const { statements } = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const literals = statements.map(exportedValue).filter(Boolean).map(bare);
  if (literals.length !== 1 || !ts.isObjectLiteralExpression(literals[0])) throw new Error(`${file} must export one object literal and nothing else`);
  return literals[0];
}

function exportedValue(statement) {
  if (ts.isExportAssignment(statement)) return statement.expression;
  const isExported = statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  return ts.isVariableStatement(statement) && isExported ? statement.declarationList.declarations[0].initializer : undefined;
}

/** `{…} as const` and `{…} satisfies Words` are the object literal all the same. */
function bare(expression) {
  return ts.isAsExpression(expression) || ts.isSatisfiesExpression(expression) ? bare(expression.expression) : expression;
}

function* textsOf(path, literal) {
  for (const property of literal.properties) {
    const value = ts.isPropertyAssignment(property) ? bare(property.initializer) : null;
    const inner = `${path}.${property.name?.text}`;
    if (value && ts.isObjectLiteralExpression(value)) yield* textsOf(inner, value);
    else if (value && ts.isStringLiteralLike(value)) yield [inner, value.text];
    else throw new Error(`${literal.getSourceFile().fileName}: ${inner} is not a plain text`);
  }
}

function lacks(told, other, language) {
  return [...told.keys()].filter((key) => !other.has(key)).map((key) => `${language} lacks ${key}`);
}

function placeholders(first, other) {
  const namesIn = (text) => [...new Set(text.match(/\{\w+\}/g))].sort().join(' ');
  return [...first]
    .filter(([key, text]) => other.has(key) && namesIn(text) !== namesIn(other.get(key)))
    .map(([key]) => `${key} has other placeholders in ${LANGUAGES.join(' and ')}`);
}

export const words = { name: 'words in both languages', run: () => findUntold(ROOT) };
