import { z } from 'zod';
import { FILE_CONTENTS, FILE_RULES, formatOfName, inMebibytes } from '../files';
import { field, issueAt } from '../fields';
import { FILE_PURPOSES } from '../lists/files';

const HASH = /^[0-9a-f]{64}$/;

/** A file as it is announced before its bytes are sent: the limits of its purpose hold from the beginning. */
export const UploadAnnouncement = z.object({
  purpose: field.oneOf(FILE_PURPOSES),
  name: field.text(200).refine((name) => !/[\\/]/.test(name), 'file.nameHasPath'),
  sizeBytes: field.whole(1, Number.MAX_SAFE_INTEGER),
  sha256: field.optional(z.string().transform((text) => text.toLowerCase()).refine((text) => HASH.test(text), 'file.notAHash')),
}).superRefine(({ purpose, name, sizeBytes }, context) => {
  const { mostBytes, formats, isUploaded } = FILE_RULES[purpose];
  const format = formatOfName(name);
  if (!isUploaded) context.addIssue(issueAt(['purpose'], 'file.madeByProduct'));
  if (!format || !formats.includes(format)) context.addIssue(issueAt(['name'], 'file.typeNotAccepted', { accepted: endingsOf(formats) }));
  if (sizeBytes > mostBytes) context.addIssue(issueAt(['sizeBytes'], 'file.tooLarge', { maximum: inMebibytes(mostBytes) }));
});

function endingsOf(formats: readonly (keyof typeof FILE_CONTENTS)[]): string {
  return formats.flatMap((format) => FILE_CONTENTS[format].endings.map((ending) => `.${ending}`)).join(' ');
}
