/** Where a decorator of type-graphql takes its `() => Type`. */
const TYPE_PLACE = { Field: 0, Query: 0, Mutation: 0, Arg: 1 };
const COLUMN = /^(?:Primary|Version|CreateDate|UpdateDate|DeleteDate)?Column$/;

/**
 * ESLint rule: `@Column` states its type and `@Field`, `@Query`, `@Mutation`, `@Arg` their `() => Type`. The metadata the compiler writes
 * says `Object` for every union and imported literal type, so what is not stated is wrong at run time.
 */
export const statedTypes = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { column: '@{{name}} states no type', graphql: '@{{name}} states no () => Type' },
  },
  create(context) {
    return {
      Decorator(node) {
        const { callee, arguments: words = [] } = node.expression;
        const name = callee?.name;
        if (COLUMN.test(name) && !statesColumn(words)) context.report({ node, messageId: 'column', data: { name } });
        if (name in TYPE_PLACE && !isFunction(words[TYPE_PLACE[name]])) context.report({ node, messageId: 'graphql', data: { name } });
      },
    };
  },
};

/** A type stands in the options or before them; options made elsewhere are looked at there. */
function statesColumn(words) {
  return words.some((word) => word.type !== 'ObjectExpression' || word.properties.some((one) => one.type === 'SpreadElement' || one.key.name === 'type'));
}

function isFunction(word) {
  return word?.type === 'ArrowFunctionExpression';
}
