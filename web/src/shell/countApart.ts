import { visit, type DocumentNode, type FieldNode, type SelectionNode } from 'graphql';

/** What says which page of a list is meant and how it is sorted; how many rows there are does not depend on it. */
const OF_THE_PAGE = new Set(['first', 'after', 'last', 'before', 'orderBy']);

const isCount = (node: SelectionNode): node is FieldNode => node.kind === 'Field' && node.name.value === 'totalCount';

/** The question for the rows of a page. Counting a million rows takes longer than reading fifty of them, so the rows do not wait for it. */
export function rowsOf<Document extends DocumentNode>(document: Document): Document {
  return visit(document, { Field: (node) => (isCount(node) ? null : undefined) });
}

/**
 * The question how many rows a list has in all; null for a list that does not tell. Turning the page does not change it, so it is
 * not asked again then.
 */
export function countOf<Document extends DocumentNode>(document: Document): Document | null {
  let isCounted = false;
  const question: Document = visit(document, {
    OperationDefinition: (node) => ({ ...node, name: node.name && { ...node.name, value: `${node.name.value}Count` } }),
    FragmentDefinition: () => null,
    VariableDefinition: (node) => (OF_THE_PAGE.has(node.variable.name.value) ? null : undefined),
    Argument: (node) => (OF_THE_PAGE.has(node.name.value) ? null : undefined),
    SelectionSet: (node) => {
      const counts = node.selections.filter(isCount);
      if (counts.length === 0) return undefined;
      isCounted = true;
      return { ...node, selections: counts };
    },
  });
  return isCounted ? question : null;
}

/** The variables that the count depends on. */
export function countedBy<Variables extends object>(variables: Variables): Variables {
  return Object.fromEntries(Object.entries(variables).filter(([name]) => !OF_THE_PAGE.has(name))) as Variables;
}
