import { expect, test } from 'vitest';
import { codeList, entriesOn, isCode, labelOf, type CodeEntry } from './code-list';
import * as domain from './index';
import { isWithin, REGIONS } from './lists/regions';

const isEntry = (value: unknown): value is CodeEntry => typeof value === 'object' && value !== null && 'zh' in value && 'code' in value && 'source' in value;
const exported: [string, unknown][] = Object.entries(domain);
const lists = exported.flatMap(([name, value]): [string, CodeEntry[]][] => Array.isArray(value) && value.every(isEntry) ? [[name, value]] : []);

test('there are lists to look at', () => {
  expect(lists.length).toBeGreaterThan(25);
});

test.each(lists)('%s: no code twice, both languages and a source everywhere', (_name, list) => {
  expect(new Set(list.map(({ code }) => code)).size).toBe(list.length);
  for (const { code, zh, en, source } of list) {
    expect(code).toMatch(/^[A-Z0-9][A-Z0-9_]*$/);
    expect([zh, en, source].every((words) => words.trim().length > 0)).toBe(true);
  }
});

test('an entry can be chosen only between its dates', () => {
  const list = codeList([
    { code: 'OLD', zh: '旧', en: 'old', source: 'test', validTo: '2025-12-31' },
    { code: 'NEW', zh: '新', en: 'new', source: 'test', validFrom: '2026-01-01' },
  ]);
  expect(entriesOn(list, '2025-12-31').map(({ code }) => code)).toEqual(['OLD']);
  expect(entriesOn(list, '2026-01-01').map(({ code }) => code)).toEqual(['NEW']);
});

test('labels speak both languages and unknown codes show themselves', () => {
  expect(labelOf(REGIONS, '421381', 'zh')).toBe('广水市');
  expect(labelOf(REGIONS, '421381', 'en')).toBe('Guangshui');
  expect(labelOf(REGIONS, '999999', 'zh')).toBe('999999');
  expect(isCode(REGIONS, '421321')).toBe(true);
  expect(isCode(REGIONS, 4213)).toBe(false);
});

test('the city covers its counties, a county only itself', () => {
  expect(REGIONS.every(({ code }) => isWithin('4213', code))).toBe(true);
  expect(isWithin('421303', '421321')).toBe(false);
});
