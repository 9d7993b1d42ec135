import {
  GraphQLError, Kind, Lexer, OperationTypeNode, parse, Source, TokenKind, visit,
  type DefinitionNode, type DocumentNode, type FieldNode, type FragmentDefinitionNode, type OperationDefinitionNode, type SelectionSetNode,
} from 'graphql';
import { Refusal } from './errors';
import type { Limits, Measured } from './limits';

/** Texts that are kept with their figures, and the longest that is kept: known operations are short and few. */
const TEXTS_KEPT = 1_000;
const LONGEST_KEPT = 10 * 1024;
/** Inline fragments nest braces without adding depth; more than one per field is nobody's need. */
const BRACES_PER_DEPTH = 2;

const NOTHING: Measured = {
  queryCharacters: 0, tokens: 0, depth: 0, aliasesPerField: 0, rootFields: 0, recursiveSelections: 0, fieldsPerSelection: 0,
  directives: 0, listItems: 0, objectFields: 0, jsonDepth: 0, mutates: false, roots: new Map(), visits: 0,
};

type Lexed = Pick<Measured, 'queryCharacters' | 'tokens' | 'directives' | 'jsonDepth'> & { braces: number };
type Executable = OperationDefinitionNode | FragmentDefinitionNode;

/**
 * Measures a GraphQL text without a schema, in time that follows its length: nothing is expanded.
 * @param query the text as it was sent
 * @param ceiling where measuring may stop, because no viewer may go beyond it
 * @returns the figures; or a Refusal INVALID `query.syntax` (with `line` and `column`) or `limit.fragmentCycle`.
 * What the text means is left to validation.
 */
export function measure(query: string, ceiling: Limits): Measured | Refusal {
  if (query.length > ceiling.queryCharacters) return { ...NOTHING, queryCharacters: query.length };
  try {
    const { braces, ...lexed } = lex(query, ceiling);
    if (braces > ceiling.depth * BRACES_PER_DEPTH) return { ...NOTHING, ...lexed, depth: braces };
    if (lexed.tokens > ceiling.tokens || lexed.directives > ceiling.directives || lexed.jsonDepth > ceiling.jsonDepth) return { ...NOTHING, ...lexed };
    const document = parse(query, { noLocation: true, maxTokens: ceiling.tokens });
    return { ...NOTHING, ...lexed, ...literals(document), ...new Walk(document).figures(ceiling) };
  } catch (error) {
    if (error instanceof Refusal) return error;
    if (error instanceof GraphQLError) return syntaxRefusal(error);
    throw error;
  }
}

function syntaxRefusal(error: GraphQLError): Refusal {
  const place = error.locations?.[0];
  return new Refusal('INVALID', 'query.syntax', { params: { line: place?.line ?? 1, column: place?.column ?? 1 } });
}

/** Counts what shows without parsing, and stops where the parser would have to recurse too deep or work too long. */
function lex(query: string, ceiling: Limits): Lexed {
  const lexer = new Lexer(new Source(query));
  const lexed = { queryCharacters: query.length, tokens: 0, directives: 0, jsonDepth: 0, braces: 0 };
  const open = { parentheses: 0, literals: 0, braces: 0 };
  while (lexer.advance().kind !== TokenKind.EOF) {
    lexed.tokens++;
    if (lexer.token.kind === TokenKind.AT) lexed.directives++;
    nest(lexer.token.kind, open);
    lexed.jsonDepth = Math.max(lexed.jsonDepth, open.literals);
    lexed.braces = Math.max(lexed.braces, open.braces);
    if (lexed.tokens > ceiling.tokens || lexed.jsonDepth > ceiling.jsonDepth || lexed.braces > ceiling.depth * BRACES_PER_DEPTH) break;
  }
  return lexed;
}

/** Braces within parentheses or brackets are literals; the others are selections. */
function nest(kind: TokenKind, open: { parentheses: number; literals: number; braces: number }): void {
  const literal = open.parentheses > 0 || open.literals > 0;
  switch (kind) {
    case TokenKind.PAREN_L: open.parentheses++; break;
    case TokenKind.PAREN_R: open.parentheses--; break;
    case TokenKind.BRACKET_L: open.literals++; break;
    case TokenKind.BRACKET_R: open.literals--; break;
    case TokenKind.BRACE_L: if (literal) open.literals++; else open.braces++; break;
    case TokenKind.BRACE_R: if (literal) open.literals--; else open.braces--; break;
  }
}

/** The longest list, the largest object and the most aliased field that are written in a text. */
function literals(document: DocumentNode): Pick<Measured, 'aliasesPerField' | 'listItems' | 'objectFields'> {
  const aliases = new Map<string, number>();
  let listItems = 0;
  let objectFields = 0;
  visit(document, {
    Field(node) {
      if (node.alias) aliases.set(node.name.value, (aliases.get(node.name.value) ?? 0) + 1);
    },
    ListValue(node) { listItems = Math.max(listItems, node.values.length); },
    ObjectValue(node) { objectFields = Math.max(objectFields, node.fields.length); },
  });
  return { aliasesPerField: greatest(aliases.values()), listItems, objectFields };
}

function greatest(figures: Iterable<number>): number {
  let top = 0;
  for (const figure of figures) top = Math.max(top, figure);
  return top;
}

/** What a selection set comes to when its fragments are written out. */
interface Shape { readonly depth: number; readonly selections: number; readonly fields: number }

const isExecutable = (definition: DefinitionNode): definition is Executable =>
  definition.kind === Kind.OPERATION_DEFINITION || definition.kind === Kind.FRAGMENT_DEFINITION;

/** Looks at the selections of one document. Each fragment is shaped once, however often it is spread. */
class Walk {
  private readonly definitions: readonly Executable[];
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly shapes = new Map<Executable, Shape | 'unfinished'>();
  private readonly spread = new Set<Executable>();
  private visits = 0;

  constructor(document: DocumentNode) {
    this.definitions = document.definitions.filter(isExecutable);
    for (const definition of this.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(definition.name.value, definition);
    }
  }

  /** @throws Refusal `limit.fragmentCycle` */
  figures(ceiling: Limits): Partial<Measured> {
    const shaped = new Map(this.definitions.map((definition) => [definition, this.shape(definition)]));
    // A fragment that nobody spreads is useless, but validation works on it all the same: it counts like an operation.
    const tops = [...shaped].filter(([definition]) => !this.spread.has(definition));
    const operations = this.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
    const figures = {
      depth: greatest(tops.map(([, shape]) => shape.depth)),
      recursiveSelections: cap(tops.reduce((sum, [, shape]) => sum + shape.selections, 0)),
      rootFields: cap(greatest(operations.map((operation) => shaped.get(operation)?.fields ?? 0))),
      mutates: operations.some((operation) => operation.operation === OperationTypeNode.MUTATION),
      roots: this.roots(operations),
    };
    // Merging visits what is written out, so it waits until that is known to be little.
    const little = figures.recursiveSelections <= ceiling.recursiveSelections && figures.depth <= ceiling.depth;
    const fieldsPerSelection = little ? greatest(tops.map(([definition]) => this.widest([definition.selectionSet]))) : 0;
    return { ...figures, fieldsPerSelection, visits: this.visits };
  }

  private shape(definition: Executable): Shape {
    const known = this.shapes.get(definition);
    if (known === 'unfinished') throw new Refusal('INVALID', 'limit.fragmentCycle');
    if (known) return known;
    this.shapes.set(definition, 'unfinished');
    const shape = this.shapeOf(definition.selectionSet);
    this.shapes.set(definition, shape);
    return shape;
  }

  private shapeOf(set: SelectionSetNode): Shape {
    let depth = 0;
    let selections = 0;
    let fields = 0;
    for (const selection of set.selections) {
      this.visits++;
      const inner = this.inner(selection);
      const isField = selection.kind === Kind.FIELD;
      depth = Math.max(depth, inner.depth + (isField ? 1 : 0));
      selections += 1 + inner.selections;
      fields += isField ? 1 : inner.fields;
    }
    return { depth, selections, fields };
  }

  private inner(selection: SelectionSetNode['selections'][number]): Shape {
    const none = { depth: 0, selections: 0, fields: 0 };
    if (selection.kind !== Kind.FRAGMENT_SPREAD) return selection.selectionSet ? this.shapeOf(selection.selectionSet) : none;
    const fragment = this.fragments.get(selection.name.value);
    if (!fragment) return none;
    this.spread.add(fragment);
    return this.shape(fragment);
  }

  /** Field names at the roots of all operations; a fragment is looked into once. */
  private roots(operations: readonly Executable[]): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const field of this.fieldsOf(operations.map((operation) => operation.selectionSet))) {
      counts.set(field.name.value, (counts.get(field.name.value) ?? 0) + 1);
    }
    return counts;
  }

  /** The most fields that have to be merged into one key, here or further down. */
  private widest(sets: readonly SelectionSetNode[]): number {
    const groups = new Map<string, FieldNode[]>();
    for (const field of this.fieldsOf(sets)) {
      const key = (field.alias ?? field.name).value;
      const group = groups.get(key);
      if (group) group.push(field); else groups.set(key, [field]);
    }
    let top = 0;
    for (const group of groups.values()) {
      const inside = group.flatMap((field) => field.selectionSet ?? []);
      top = Math.max(top, group.length, inside.length > 0 ? this.widest(inside) : 0);
    }
    return top;
  }

  /** The fields of selection sets that answer at the same place. */
  private fieldsOf(sets: readonly SelectionSetNode[]): FieldNode[] {
    const fields: FieldNode[] = [];
    const seen = new Set<string>();
    const waiting = [...sets];
    for (let set = waiting.pop(); set; set = waiting.pop()) {
      for (const selection of set.selections) {
        this.visits++;
        if (selection.kind === Kind.FIELD) fields.push(selection);
        else if (selection.kind === Kind.INLINE_FRAGMENT) waiting.push(selection.selectionSet);
        else if (!seen.has(selection.name.value)) {
          seen.add(selection.name.value);
          const fragment = this.fragments.get(selection.name.value);
          if (fragment) waiting.push(fragment.selectionSet);
        }
      }
    }
    return fields;
  }
}

/** Fragments that double one another come to numbers that JSON cannot write. */
const cap = (figure: number) => Math.min(figure, Number.MAX_SAFE_INTEGER);

/** Figures of the texts that were asked for last. */
export class Measures {
  private readonly kept = new Map<string, Measured>();

  /** @param ceiling see {@link measure} */
  constructor(private readonly ceiling: Limits) {}

  /** The figures of a text, from memory when it is known. */
  of(query: string): Measured | Refusal {
    const known = this.kept.get(query);
    if (known) {
      this.kept.delete(query);
      this.kept.set(query, known);
      return known;
    }
    const measured = measure(query, this.ceiling);
    if (!(measured instanceof Refusal) && query.length <= LONGEST_KEPT) this.keep(query, measured);
    return measured;
  }

  get size(): number {
    return this.kept.size;
  }

  private keep(query: string, measured: Measured): void {
    this.kept.set(query, measured);
    if (this.kept.size <= TEXTS_KEPT) return;
    const [oldest] = this.kept.keys();
    if (oldest !== undefined) this.kept.delete(oldest);
  }
}
