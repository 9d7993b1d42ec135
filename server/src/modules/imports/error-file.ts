import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { formatOfName, phrase, type Language } from '@bianzhong/domain';
import { all, where } from '../../kernel/condition';
import type { Request } from '../../kernel/request';
import { noteFaults } from '../../kernel/sheets/note-faults';
import type { NotingOrder } from '../../kernel/sheets/noted-file';
import { keepContent } from '../files';
import { ImportStep, type Import } from './import.entity';

const SUFFIX: Readonly<Record<Language, string>> = { zh: '错误', en: 'errors' };
const STEPS_AT_ONCE = 20;
const LONGEST_NAME = 180;

const step = where<ImportStep>();

/** All steps of an import in their order, a few at a time. */
export async function* stepsOf({ records }: Request, importId: string): AsyncGenerator<ImportStep> {
  for (let after = ''; ;) {
    const steps = await records.list(ImportStep, all(step.equal('importId', importId), step.above('id', after)), { most: STEPS_AT_ONCE });
    yield* steps;
    if (steps.length < STEPS_AT_ONCE) return;
    after = steps.at(-1)!.id;
  }
}

/** Makes the file of the errors: the user's own, with what is wrong noted at its cells. @param path of the user's file */
export async function keepErrorFile(request: Request, { id, fileName, language, headRow }: Import, path: string): ReturnType<typeof keepContent> {
  const faults: NotingOrder['faults'][number][] = [];
  for await (const { faults: found } of stepsOf(request, id)) {
    faults.push(...found.map(({ row, column, reason, params }) => ({ row, column, text: phrase(reason, language, params ?? {}) })));
  }
  const out = join(request.ground.files.incoming, `errors-${randomUUID()}`);
  const format = formatOfName(fileName) === 'CSV' ? 'CSV' : 'XLSX';
  const plain = fileName.replace(/\.[^.]*$/, '');
  try {
    await noteFaults({ path, out, format, language, headRow, faults });
    return await keepContent(request, { purpose: 'JOB_RESULT', name: `${[...plain].slice(0, LONGEST_NAME).join('')}-${SUFFIX[language]}.${format === 'CSV' ? 'csv' : 'xlsx'}` }, createReadStream(out));
  } finally {
    await rm(out, { force: true });
  }
}
