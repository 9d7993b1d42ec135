import { tokenOf, type Viewer } from './viewer';

/** Who is limited alike. */
export type ViewerClass = 'anonymous' | 'member' | 'department' | 'center' | 'machine';

/** What one request may ask for. Every figure is the largest that is still accepted (security.md 1.6). */
export interface Limits {
  /** Bytes of the body as it travels. */
  readonly bodyBytes: number;
  /** Bytes of the body of a request that changes nothing; only mutations may be larger. */
  readonly readBytes: number;
  /** UTF-16 units of the GraphQL text, its comments included. */
  readonly queryCharacters: number;
  /** Lexical tokens of the text, comments not counted. */
  readonly tokens: number;
  /** Fields from the root down to the deepest one; the root field is 1. Fragments add nothing of their own. */
  readonly depth: number;
  /** How often one field name may be given another name, in the whole text. */
  readonly aliasesPerField: number;
  /** Fields of one operation's root, those in fragments included. */
  readonly rootFields: number;
  /** Selections left when every fragment is written out where it is spread. */
  readonly recursiveSelections: number;
  /**
   * Fields that share one key of the answer at one place and so have to be merged. Validation compares them in pairs:
   * with 30 the worst text that was found took it 40 ms on one core, with 256 a text of 1,800 tokens took it up to 95 ms.
   */
  readonly fieldsPerSelection: number;
  /** Directives in the whole text. */
  readonly directives: number;
  /** Rows of a page. */
  readonly pageSize: number;
  /** Items of one list, written in the text or sent as a variable. */
  readonly listItems: number;
  /** Fields of one object, written in the text or sent as a variable. */
  readonly objectFields: number;
  /** Lists and objects inside one another, in the body or in one literal of the text. */
  readonly jsonDepth: number;
}

const KILOBYTE = 1024;

const ANONYMOUS: Limits = {
  bodyBytes: 64 * KILOBYTE,
  readBytes: 64 * KILOBYTE,
  queryCharacters: 32 * KILOBYTE,
  tokens: 1_000,
  depth: 8,
  aliasesPerField: 10,
  rootFields: 5,
  recursiveSelections: 2_000,
  fieldsPerSelection: 10,
  directives: 20,
  pageSize: 50,
  listItems: 20,
  objectFields: 100,
  jsonDepth: 8,
};

const MEMBER: Limits = {
  bodyBytes: 256 * KILOBYTE,
  readBytes: 256 * KILOBYTE,
  queryCharacters: 64 * KILOBYTE,
  tokens: 3_000,
  depth: 12,
  aliasesPerField: 30,
  rootFields: 20,
  recursiveSelections: 20_000,
  fieldsPerSelection: 30,
  directives: 50,
  pageSize: 100,
  listItems: 250,
  objectFields: 250,
  jsonDepth: 16,
};

/** The testing center posts whole reports and a plant its day's vehicles: larger mutations and lists, but fewer selections. */
const BULK: Limits = { ...MEMBER, bodyBytes: 2_048 * KILOBYTE, recursiveSelections: 5_000, listItems: 500 };

/** Every limit of the API, in one place. */
export const LIMITS: Readonly<Record<ViewerClass, Limits>> = {
  anonymous: ANONYMOUS,
  member: MEMBER,
  department: MEMBER,
  center: BULK,
  machine: BULK,
};

/** The class of a viewer; a machine is one, whosever token it has. The platform's own administrators and the system's jobs are held to what a member may do. */
export function classOf(viewer: Viewer): ViewerClass {
  if (tokenOf(viewer)) return 'machine';
  switch (viewer.kind) {
    case 'public': return 'anonymous';
    case 'government': return 'department';
    case 'center': return 'center';
    default: return 'member';
  }
}

/** The limits of a viewer. */
export function limitsOf(viewer: Viewer): Limits {
  return LIMITS[classOf(viewer)];
}

/** What nobody may exceed: a text beyond it need not be measured to its end. */
export const CEILING: Limits = highest(Object.values(LIMITS));

function highest(all: readonly Limits[]): Limits {
  return all.reduce((top, limits) => {
    const names = Object.keys(top) as (keyof Limits)[];
    return Object.fromEntries(names.map((name) => [name, Math.max(top[name], limits[name])])) as unknown as Limits;
  });
}

/**
 * What a text asks for. Where measuring stopped at the ceiling, the figure that stopped it stands one above
 * the ceiling or higher and those not yet counted are 0, so that comparing with any class's limits refuses it.
 */
export interface Measured {
  readonly queryCharacters: number;
  readonly tokens: number;
  readonly depth: number;
  readonly aliasesPerField: number;
  readonly rootFields: number;
  readonly recursiveSelections: number;
  readonly fieldsPerSelection: number;
  readonly directives: number;
  readonly listItems: number;
  readonly objectFields: number;
  readonly jsonDepth: number;
  /** Whether any operation of the text is a mutation. */
  readonly mutates: boolean;
  /** How often each field stands at the root of an operation. */
  readonly roots: ReadonlyMap<string, number>;
  /** Selections looked at while measuring: the proof that the work follows the length of the text. */
  readonly visits: number;
}

/** A limit that was not kept: its name as it stands in the phrase `limit.<name>`, and the two figures. */
export interface Breach {
  readonly limit: string;
  readonly actual: number;
  readonly maximum: number;
}

/** What is compared, in the order in which it is reported, with the name in the phrases. */
const COMPARED = [
  ['queryCharacters', 'queryCharacters'],
  ['tokens', 'tokens'],
  ['directives', 'directives'],
  ['jsonDepth', 'jsonDepth'],
  ['depth', 'depth'],
  ['recursiveSelections', 'recursiveSelections'],
  ['rootFields', 'rootFields'],
  ['aliasesPerField', 'aliases'],
  ['listItems', 'listItems'],
  ['objectFields', 'objectFields'],
  ['fieldsPerSelection', 'fieldsPerSelection'],
] as const satisfies readonly (readonly [keyof Limits & keyof Measured, string])[];

/** The first limit that a measured text does not keep, or null. */
export function withinLimits(measured: Measured, limits: Limits): Breach | null {
  for (const [figure, limit] of COMPARED) {
    if (measured[figure] > limits[figure]) return { limit, actual: measured[figure], maximum: limits[figure] };
  }
  return null;
}

/**
 * The first of `names` that a text asks for more than once, or null. For verbs whose price is not in their selections:
 * a thousand sign-ins in one request would otherwise count as one try.
 */
export function repeated(measured: Measured, names: readonly string[]): Breach | null {
  for (const name of names) {
    const actual = measured.roots.get(name) ?? 0;
    if (actual > 1) return { limit: 'aliases', actual, maximum: 1 };
  }
  return null;
}
