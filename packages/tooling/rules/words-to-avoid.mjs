/** Words that name no thing of the field and so hide what a piece is for. */
const WORDS = new Set(['manager', 'handler', 'provider', 'factory', 'helper', 'util', 'common', 'shared', 'base', 'impl', 'dto']);

/** The words to avoid that a name holds, whether it is written in camel case, with dashes or with dots; plurals count. */
export function wordsToAvoidIn(name) {
  const words = name.replace(/([a-z\d])([A-Z])/g, '$1 $2').replace(/([A-Z])([A-Z][a-z])/g, '$1 $2').toLowerCase().split(/[^a-z]+/);
  return words.filter((word) => WORDS.has(word) || WORDS.has(word.replace(/s$/, '')));
}

/** ESLint rule: what is declared for others to read by name carries none of the words to avoid. */
export const wordsInNames = {
  meta: { type: 'problem', schema: [], messages: { word: '"{{word}}" in the name {{name}} says nothing: name what it does' } },
  create(context) {
    const look = ({ id }) => {
      if (id?.type !== 'Identifier') return;
      for (const word of wordsToAvoidIn(id.name)) context.report({ node: id, messageId: 'word', data: { word, name: id.name } });
    };
    return {
      ClassDeclaration: look,
      FunctionDeclaration: look,
      TSInterfaceDeclaration: look,
      TSTypeAliasDeclaration: look,
      TSEnumDeclaration: look,
      'Program > VariableDeclaration > VariableDeclarator': look,
      'ExportNamedDeclaration > VariableDeclaration > VariableDeclarator': look,
    };
  },
};
