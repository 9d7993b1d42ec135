import { expect, it } from 'vitest';
import { changesOf } from './changes';

it('the changes of a line are the fields that differ', () => {
  const before = JSON.stringify({ name: 'A', roles: ['LEADER'], version: 1 });
  const after = JSON.stringify({ name: 'A', roles: ['REGULATOR'], version: 2 });
  expect(changesOf(before, after)).toEqual([
    { name: 'roles', before: '["LEADER"]', after: '["REGULATOR"]' },
    { name: 'version', before: '1', after: '2' },
  ]);
});

it('a line of a new row has no before', () => {
  expect(changesOf(null, '{"name":"A","note":null}')).toEqual([{ name: 'name', before: '', after: 'A' }]);
});
