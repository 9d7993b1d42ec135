import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, print, validate, type DocumentNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import * as generated from '../generated/graphql';
import { countedBy, countOf, rowsOf } from './countApart';

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../../schema/schema.graphql'), 'utf8'));
const lists = Object.entries(generated).filter(([name]) => name.endsWith('PageDocument')) as unknown as [string, DocumentNode][];
const counted = lists.filter(([, document]) => print(document).includes('totalCount'));

describe('a list', () => {
  it.each(counted)('asks for rows and for their count in two questions that the contract knows: %s', (_, document) => {
    const [rows, count] = [rowsOf(document), countOf(document)!];
    expect([...validate(schema, rows), ...validate(schema, count)]).toEqual([]);
    expect(print(rows)).not.toContain('totalCount');
    expect(print(count)).toMatch(/^query \w+PageCount(\([^)]*\))? \{\n {2}\w+(\([^)]*\))? \{\n {4}totalCount\n {2}\}\n\}$/);
  });

  it('that does not tell how many rows there are is not asked', () => {
    expect(countOf(generated.StandardChoicesDocument)).toBeNull();
  });

  it('is counted by its filter alone', () => {
    expect(countedBy({ filter: { model: 'HJC' }, orderBy: { field: 'VIN' }, first: 20, after: 'x' })).toEqual({ filter: { model: 'HJC' } });
  });
});
