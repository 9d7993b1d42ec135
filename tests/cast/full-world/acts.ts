import { getNamedType, isLeafType, isObjectType, type GraphQLObjectType } from 'graphql';
import { contract } from '../../../server/src/schema';
import type { Asker } from '../world';

/** Somebody whose requests must succeed. */
export type Actor = Pick<Asker, 'get'>;

/** A row as a verb leaves it. */
export interface Row { id: string; version: number }

const schema = contract();
const mutations = schema.getMutationType()?.getFields() ?? {};

function selectionOf(type: GraphQLObjectType): string {
  const fields = Object.values(type.getFields());
  if (fields.some(({ name }) => name === 'version')) return 'id version';
  const parts = fields.map((field) => {
    const named = getNamedType(field.type);
    if (isLeafType(named)) return field.name;
    return isObjectType(named) && named.getFields().version ? `${field.name} { id version }` : '';
  });
  return parts.join(' ');
}

/** The operation of a verb. @param selection what is asked of its answer; id and version unless said otherwise */
export function operationOf(verb: string, selection?: string): string {
  const field = mutations[verb];
  const type = field && getNamedType(field.type);
  if (!field || !isObjectType(type)) throw new Error(`the schema has no mutation ${verb}`);
  const [input] = field.args;
  const asked = selection ?? selectionOf(type);
  return input ? `mutation ($input: ${String(input.type)}) { ${verb}(input: $input) { ${asked} } }` : `mutation { ${verb} { ${asked} } }`;
}

/** Does a verb that must succeed. @returns what it answers with: the row as it is then */
export async function act<Answer = Row>(by: Actor, verb: string, input: object): Promise<Answer> {
  const data = await by.get<Record<string, Answer>>(operationOf(verb), { input });
  return data[verb] as Answer;
}

/** The row as it stands now. @param field the root field that gives one row by its id */
export async function rowNow(by: Actor, field: string, id: string): Promise<Row> {
  const data = await by.get<Record<string, Row | null>>(`query ($id: ID!) { ${field}(id: $id) { id version } }`, { id });
  const row = data[field];
  if (!row) throw new Error(`there is no ${field} ${id} for this viewer`);
  return row;
}
