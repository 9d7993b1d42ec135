import { expect, test } from 'vitest';
import { cap, hasForbiddenCharacters, hasForbiddenCharactersInLines, lengthOf, plainCode, searchKey, tidy, tidyLines } from './text';

test.each([['𠮷野家', 3], ['𡈼㐂𣲘', 3], ['随州', 2], ['👨‍🔧', 3], ['', 0]])('%s has %i characters', (text, length) => expect(lengthOf(text)).toBe(length));

test('a rare character is never cut in half', () => {
  expect(cap('𠮷𠮷𠮷', 2)).toBe('𠮷𠮷');
  expect(cap('随州', 2)).toBe('随州');
});

test.each(['湖北程力（集团）', '𠮷田', 'Škoda', '👨‍🔧', 'عربي', '葛󠄀城', '㙍'])('%s may be a name', (text) => expect(hasForbiddenCharacters(text)).toBe(false));
test.each(['a\u0000b', 'a\nb', 'a\u202Eb', 'a\u2066b', 'a\u200Fb', '\uFEFFa', 'a\u200Bb', 'a\uD842', '\uDFB7a', 'a\u007F', 'a\u0085b', 'a\u2028b'])('%j may not', (text) => expect(hasForbiddenCharacters(text)).toBe(true));

test('several lines may have line feeds and tabulators, and nothing else of the kind', () => {
  expect(hasForbiddenCharactersInLines('一\n\t二')).toBe(false);
  expect(hasForbiddenCharactersInLines('一\u0000二')).toBe(true);
  expect(hasForbiddenCharactersInLines('一\u202E二')).toBe(true);
  expect(tidyLines('  一  \r\n二\t\r\n\r\n')).toBe('一\n二');
});

test('a name is tidied, and its full-width brackets stay', () => {
  expect(tidy(' 湖北\u3000程力（集团）\t有限公司 ')).toBe('湖北 程力（集团） 有限公司');
  expect(tidy('e\u0301')).toBe('é');
});

test('one search finds all spellings', () => {
  const key = searchKey('湖北程力（集团）ＡBC');
  expect(searchKey('湖北 程力(集团)abc')).toBe(key);
  expect(searchKey('湖北\u3000程力（集团）ABC')).toBe(key);
  expect(searchKey('葛󠄀城')).toBe(searchKey('葛城'));
  expect(searchKey('𠮷')).not.toBe(searchKey('吉'));
  expect(searchKey('𠮷')).not.toBe(searchKey('𠀀'));
});

test('codes are written plain', () => {
  expect(plainCode(' ｇｂ／ｔ 1—２ ')).toBe('GB/T 1-2');
});
