import { expect, test } from 'vitest';
import { groupsOf } from './permissions';

test('permissions are grouped by noun, in words', () => {
  expect(groupsOf(['certificate:record', 'standard:read', 'certificate:read'], 'zh')).toEqual([
    { noun: 'standard', label: '标准', permissions: [{ value: 'standard:read', label: '查看' }] },
    {
      noun: 'certificate',
      label: '证书',
      permissions: [
        { value: 'certificate:record', label: '登记' },
        { value: 'certificate:read', label: '查看' },
      ],
    },
  ]);
  expect(groupsOf([], 'en')).toEqual([]);
});

test('a noun without words is shown as it is, after the others', () => {
  expect(groupsOf(['session:end', 'certificate:read'], 'en').map(({ label }) => label)).toEqual([
    'Certificates',
    'session',
  ]);
});
