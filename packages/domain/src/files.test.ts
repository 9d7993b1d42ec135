import { describe, expect, test } from 'vitest';
import { FILE_CONTENTS, FILE_RULES, formatOfName, inMebibytes, PURPOSES_OPEN_TO_DEPARTMENTS } from './files';
import { issuesOf } from './fields';
import { UploadAnnouncement } from './inputs/files';
import { codesOf } from './code-list';
import { FILE_PURPOSES, type FilePurpose } from './lists/files';

const refusals = (input: object) => {
  const { error } = UploadAnnouncement.safeParse(input);
  return error ? issuesOf(error).map(({ path, reason }) => `${path} ${reason}`) : [];
};
const nameFor = (purpose: FilePurpose) => `文件.${FILE_CONTENTS[FILE_RULES[purpose].formats[0]!].endings[0]}`;
const uploaded = codesOf(FILE_PURPOSES).filter((purpose) => FILE_RULES[purpose].isUploaded);

describe.each(uploaded)('an upload of purpose %s', (purpose) => {
  const { mostBytes } = FILE_RULES[purpose];
  test.each([[mostBytes - 1, []], [mostBytes, []], [mostBytes + 1, ['sizeBytes file.tooLarge']], [0, ['sizeBytes input.tooSmall']]])('of %i bytes', (sizeBytes, expected) => {
    expect(refusals({ purpose, name: nameFor(purpose), sizeBytes })).toEqual(expected);
  });

  test('is of an accepted type by its name', () => {
    for (const name of ['macro.xlsm', 'page.html', 'drawing.svg', 'noending', 'xlsx']) expect(refusals({ purpose, name, sizeBytes: 1 })).toEqual(['name file.typeNotAccepted']);
  });
});

test('what the product makes is not uploaded', () => {
  expect(refusals({ purpose: 'JOB_RESULT', name: 'a.xlsx', sizeBytes: 1 })).toEqual(['purpose file.madeByProduct']);
});

test('names hold neither paths nor what cannot be seen, digests have 64 digits', () => {
  const good = { purpose: 'IMPORT_SOURCE', name: '车辆 𠮷.xlsx', sizeBytes: 1 };
  expect(refusals(good)).toEqual([]);
  expect(refusals({ ...good, name: '../车辆.xlsx' })).toEqual(['name file.nameHasPath']);
  expect(refusals({ ...good, name: 'a\\b.xlsx' })).toEqual(['name file.nameHasPath']);
  expect(refusals({ ...good, name: 'a\u202Excod.xlsx' })).toEqual(['name input.forbiddenCharacters']);
  expect(refusals({ ...good, sha256: 'A'.repeat(64) })).toEqual([]);
  expect(refusals({ ...good, sha256: 'a'.repeat(63) })).toEqual(['sha256 file.notAHash']);
});

test('endings tell the format in either case', () => {
  expect([formatOfName('a.JPG'), formatOfName('a.b.jpeg'), formatOfName('.csv'), formatOfName('csv')]).toEqual(['JPEG', 'JPEG', 'CSV', null]);
  expect(PURPOSES_OPEN_TO_DEPARTMENTS).toEqual(['INSPECTION_PHOTO', 'EXPLANATION_DOCUMENT']);
  expect(inMebibytes(1_572_864)).toBe(1.5);
});
