import { registerEnumType } from 'type-graphql';

interface Code { readonly code: string; readonly zh: string; readonly en: string }

/**
 * A GraphQL enum made from a code list of the domain, each value described in Chinese and English.
 * @returns the object that `@Field(() => …)` takes
 */
export function enumOf<const List extends readonly Code[]>(name: string, description: string, list: List): Record<List[number]['code'], List[number]['code']> {
  const values = Object.fromEntries(list.map(({ code }) => [code, code])) as Record<List[number]['code'], List[number]['code']>;
  registerEnumType(values, {
    name,
    description,
    valuesConfig: Object.fromEntries(list.map(({ code, zh, en }) => [code, { description: `${zh}\n${en}` }])) as never,
  });
  return values;
}

/** The enum of what a list can be sorted by. */
export function orderFieldsOf<const Name extends string>(name: string, fields: readonly Name[]): Record<Name, Name> {
  const values = Object.fromEntries(fields.map((field) => [field, field])) as Record<Name, Name>;
  registerEnumType(values, { name, description: '排序依据\nWhat the list is sorted by' });
  return values;
}

export enum Direction { ASC = 'ASC', DESC = 'DESC' }
registerEnumType(Direction, {
  name: 'Direction', description: '升序或降序\nAscending or descending',
  valuesConfig: { ASC: { description: '升序\nAscending' }, DESC: { description: '降序\nDescending' } },
});

/** An enum of the actions that the rules of a noun know. */
export function actionEnum(name: string, actions: Record<string, string>): Record<string, string> {
  registerEnumType(actions, { name, description: '当前可以执行的操作\nWhat may be done now' });
  return actions;
}
