import { expect, test } from 'vitest';
import { isReason, phrase, PHRASES } from './index';

const entries = Object.entries<{ zh: string; en: string }>(PHRASES);
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test.each(entries)('%s is told in both languages, with the same figures', (reason, { zh, en }) => {
  expect(reason).toMatch(/^(internal|[a-z][A-Za-z]+\.[a-z][A-Za-z]+)$/);
  expect(zh).toMatch(/\p{Script=Han}/u);
  expect(en).not.toMatch(/\p{Script=Han}/u);
  expect(placeholders(zh)).toEqual(placeholders(en));
});

test('no sentence stands twice under the same noun', () => {
  for (const language of ['zh', 'en'] as const) {
    const seen = entries.map(([reason, words]) => `${reason.split('.')[0]} ${words[language]}`);
    expect(new Set(seen).size).toBe(seen.length);
  }
});

test('figures are filled in, and what is missing is left to be seen', () => {
  expect(phrase('input.tooLong', 'en', { maximum: 12 })).toBe('This is too long. Use at most 12 characters.');
  expect(phrase('input.tooLong', 'zh')).toContain('{maximum}');
  expect(phrase('query.invalid', 'en', { detail: '$& {detail}' })).toContain('$& {detail}');
});

test('an unknown reason is told as an unexpected error', () => {
  expect(phrase('nobody.wroteThis', 'en')).toBe(PHRASES.internal.en);
  expect(isReason('constructor')).toBe(false);
  expect(phrase('toString', 'zh')).toBe(PHRASES.internal.zh);
});
