/** ESLint rule: a function has at most the given number of lines, its first and last included. */
export const functionSize = {
  meta: {
    type: 'suggestion',
    schema: [{ type: 'integer' }],
    messages: { long: 'a function of {{lines}} lines; at most {{most}} are allowed' },
  },
  create(context) {
    const [most] = context.options;
    const look = (node) => {
      const lines = node.loc.end.line - node.loc.start.line + 1;
      if (lines > most && !isGrouping(node)) context.report({ node, messageId: 'long', data: { lines, most } });
    };
    return { FunctionDeclaration: look, FunctionExpression: look, ArrowFunctionExpression: look };
  },
};

/** The callback of `describe` and the `setup` of a component hold functions; they are not one that is read in one go. */
function isGrouping({ parent }) {
  if (parent.type === 'Property') return parent.key.name === 'setup';
  return parent.type === 'CallExpression' && nameOfCalled(parent.callee) === 'describe';
}

/** `describe`, also behind `describe.each(table)`. */
function nameOfCalled(callee) {
  if (callee.type === 'CallExpression') return nameOfCalled(callee.callee);
  return callee.type === 'MemberExpression' ? nameOfCalled(callee.object) : callee.name;
}
