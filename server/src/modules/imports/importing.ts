import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setImmediate as breathe } from 'node:timers/promises';
import { formatOfName } from '@bianzhong/domain';
import { Refusal } from '../../kernel/errors';
import type { JobContext, JobEnd } from '../../kernel/job';
import type { Request } from '../../kernel/request';
import { readTable } from '../../kernel/sheets/read-table';
import { openFile, recordFile } from '../files';
import { keepErrorFile } from './error-file';
import { Import } from './import.entity';
import { take } from './taking';
import { takeBack } from './undoing';

/** Rows that are looked at and written at once. With 500 others waited twice as long meanwhile; with fewer the many commits would cost more. */
const BLOCK_ROWS = 100;

/** How far an import has come: what is done with the rows, up to which row, and in the end why they are taken back. */
type Phase = 'LOOK' | 'WRITE' | 'TAKE_BACK';
interface Cursor { phase: Phase; row: number; refusal?: { reason: string; params?: Record<string, string | number> } }

/** Puts a stored file into a local one as long as something is done with it. */
async function withLocalFile<T>(request: Request, fileId: string, work: (path: string) => Promise<T>): Promise<T> {
  const path = join(request.ground.files.incoming, `import-${randomUUID()}`);
  try {
    const { stream } = await openFile(request, fileId);
    await pipeline(stream, createWriteStream(path, { flags: 'wx' }));
    return await work(path);
  } finally {
    await rm(path, { force: true });
  }
}

/** One import at work, from where its last attempt left it. */
class Importing {
  private cursor: Cursor;

  constructor(private readonly context: JobContext, private readonly row: Import, private readonly path: string) {
    this.cursor = context.job.cursor as Cursor | null ?? { phase: row.mode === 'GOOD_ROWS' ? 'WRITE' : 'LOOK', row: 0 };
  }

  /** Goes through the file as often as its mode wants. @returns how the import ended */
  async run(): Promise<NonNullable<Import['outcome']>> {
    if (this.cursor.phase === 'LOOK') {
      const looked = await this.pass();
      if (this.row.mode === 'CHECK') return 'CHECKED';
      if (looked.refusedCount > 0) return 'REFUSED';
      await this.beginWriting();
    }
    if (this.cursor.phase === 'WRITE') {
      const written = await this.write();
      if (written && (this.row.mode === 'GOOD_ROWS' || written.refusedCount === 0)) return 'IMPORTED';
    }
    return this.takeBack();
  }

  /** @returns null when the file could not be read to its end, so that what was written has to be taken back */
  private async write(): Promise<Import | null> {
    try {
      return await this.pass();
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'INVALID') throw error;
      const { reason, details: { params } } = error;
      this.cursor = { ...this.cursor, refusal: { reason, params } };
      return null;
    }
  }

  /** Takes back what was written of a file that turned out to be unfit as a whole. @throws Refusal when that was because it could not be read */
  private async takeBack(): Promise<'REFUSED'> {
    const { refusal } = this.cursor;
    const cursor: Cursor = { ...this.cursor, phase: 'TAKE_BACK' };
    await takeBack(this.context, this.row.id, cursor);
    await this.context.checkpoint({ cursor, done: 0 }, async ({ records }) => records.touch(await records.get(Import, this.row.id), { undoUntil: null }));
    if (refusal) throw new Refusal('INVALID', refusal.reason, { params: refusal.params });
    return 'REFUSED';
  }

  /** Everything was in order: the counts begin anew for what is written now. */
  private async beginWriting(): Promise<void> {
    const cursor: Cursor = { phase: 'WRITE', row: 0 };
    await this.context.checkpoint({ cursor, done: 0 }, async ({ records }) => {
      const row = await records.get(Import, this.row.id);
      await records.touch(row, { rowCount: 0, createdCount: 0, changedCount: 0, unchangedCount: 0, refusedCount: 0, errorCount: 0 });
    });
    this.cursor = cursor;
  }

  /** Reads the file once, behind what was done already. @returns the import as it is then */
  private async pass(): Promise<Import> {
    const { kind, mapping, language, id: importId, fileName } = this.row;
    const { phase } = this.cursor;
    let current = await this.context.request.records.get(Import, importId);
    const format = formatOfName(fileName) === 'CSV' ? 'CSV' : 'XLSX';
    for await (const reading of readTable({ path: this.path, format, kind, mapping, language, after: this.cursor.row, blockRows: BLOCK_ROWS })) {
      if (reading.told === 'columns') current = await this.noteHeads(reading, current.rowCount);
      if (reading.told !== 'block') continue;
      const cursor = { phase, row: reading.rows.at(-1)!.row };
      current = await this.context.checkpoint({ cursor, done: current.rowCount + reading.rows.length }, (request) =>
        take(request, { importId, rows: reading.rows, columns: current.columns, isWritten: phase === 'WRITE' }));
      this.cursor = cursor;
      await breathe();
    }
    return current;
  }

  private noteHeads({ columns, headRow }: Pick<Import, 'columns' | 'headRow'>, done: number): Promise<Import> {
    return this.context.checkpoint({ cursor: this.cursor, done }, async ({ records }) => records.touch(await records.get(Import, this.row.id), { columns, headRow }));
  }
}

const summaryOf = ({ rowCount, createdCount, changedCount, unchangedCount, refusedCount }: Import) =>
  ({ ROWS: rowCount, CREATED: createdCount, CHANGED: changedCount, UNCHANGED: unchangedCount, REFUSED: refusedCount });

/** The work of an import. */
export async function importFile(context: JobContext): Promise<JobEnd> {
  const { importId } = context.job.input as { importId: string };
  const row = await context.request.records.get(Import, importId);
  return withLocalFile(context.request, row.fileId, async (path) => {
    const outcome = await new Importing(context, row, path).run();
    const ended = await context.request.records.get(Import, importId);
    const errors = ended.errorCount === 0 ? null : await keepErrorFile(context.request, ended, path);
    return {
      summary: summaryOf(ended),
      finish: async (inner) => {
        const before = await inner.records.get(Import, importId);
        await inner.audit.record('import.ended', await inner.records.change(before, { outcome }), before);
        return errors ? { errorFileId: (await recordFile(inner, errors)).id } : {};
      },
    };
  });
}
