import { FILE_CONTENTS, type ExportFormat, type JobKind, type Language, type Permission } from '@bianzhong/domain';
import { invalidField } from '../../kernel/errors';
import type { JobContext, JobDefinition, JobEnd } from '../../kernel/job';
import { once } from '../../kernel/idempotency';
import type { Request } from '../../kernel/request';
import { csvOf, workbookOf, type Cell, type Sheet } from '../../kernel/workbook';
import { isSignedIn } from '../../kernel/viewer';
import { keepContent, recordFile } from '../files';
import { enqueue, Job } from '../jobs';
import type { RowSource } from './source';
import { Telling } from './telling';

const LONGEST_TOLD = 40;

/** A column of an exported list. Its key is the one that the portal's list has for it. */
export interface ExportColumn<E, Known> {
  key: string;
  zh: string;
  en: string;
  /** @param known what was looked up for the page beside its rows */
  value(row: E, context: { known: Known; language: Language; today: string }): Cell;
}

/** A list that can be exported; columns, filter and order are those of the list itself. */
export interface ExportedList<E, Filter, By, Known> {
  kind: JobKind;
  permission: Permission;
  zh: string;
  en: string;
  columns: readonly ExportColumn<E, Known>[];
  source: RowSource<E, Filter, By>;
  /** The filter in words, a line each. @throws Refusal NOT_FOUND when it names a row that is not in sight */
  told(telling: Telling, filter: Filter): Promise<string[]>;
  /** What the columns need beside the rows of a page. */
  lookUp(request: Request, rows: readonly E[]): Promise<Known>;
}

/** What a person chose to export. Without columns all are meant, without a filter everything he may see. */
export interface ExportChoice<Filter, By> {
  format: ExportFormat;
  filter?: Filter | null;
  orderBy?: By | null;
  columns?: string[] | null;
  idempotencyKey?: string | null;
}

/** The choice as the job keeps it. */
interface Chosen<Filter, By> { format: ExportFormat; filter: Filter | null; orderBy: By | null; columns: string[]; language: Language; name: string }

const WORDS = {
  zh: { by: (who: string, day: string) => `导出人：${who}　日期：${day}`, filter: '筛选条件：', none: '无（全部可见数据）' },
  en: { by: (who: string, day: string) => `Exported by ${who} on ${day}`, filter: 'Filter: ', none: 'none (everything in sight)' },
} as const;

/** The export of one list: asked for in a mutation, done as a job. */
export class ListExport<E, Filter, By, Known> {
  /** The work itself. What broke off begins anew: it only reads, and its file becomes one in the transaction that ends it. */
  readonly job: JobDefinition;

  constructor(private readonly list: ExportedList<E, Filter, By, Known>) {
    this.job = { kind: list.kind, permission: list.permission, run: (context) => this.run(context) };
  }

  /** Asks for the export. @throws Refusal INVALID for a column that the list does not have, or a filter that cannot be */
  async ask(request: Request, choice: ExportChoice<Filter, By>): Promise<Job> {
    const { list } = this;
    const { language } = request.origin;
    const keys = list.columns.map(({ key }) => key);
    const stranger = choice.columns?.find((key) => !keys.includes(key));
    if (stranger !== undefined) throw invalidField('input.columns', 'export.unknownColumn', { column: stranger.slice(0, LONGEST_TOLD) });
    await list.source.verify(request, choice.filter ?? null);
    if (choice.filter) await list.told(new Telling(request, language), choice.filter);
    const name = `${list[language]}-${request.today}.${FILE_CONTENTS[choice.format].endings[0]}`;
    const columns = choice.columns?.length ? keys.filter((key) => choice.columns!.includes(key)) : keys;
    const input: Chosen<Filter, By> = { format: choice.format, filter: choice.filter ?? null, orderBy: choice.orderBy ?? null, columns, language, name };
    return once(request, { entity: Job, verb: list.kind, input: { ...choice } }, () => enqueue(request, { kind: list.kind, subject: name, input }));
  }

  private async run(context: JobContext): Promise<JobEnd> {
    const { list } = this;
    const chosen = context.job.input as Chosen<Filter, By>;
    const columns = list.columns.filter(({ key }) => chosen.columns.includes(key));
    const count = { rows: 0 };
    const sheet: Sheet = {
      name: list[chosen.language], preface: await this.preface(context.request, chosen), heads: columns.map((column) => column[chosen.language]),
      rows: this.rows(context, { chosen, columns, count }),
    };
    const content = await keepContent(context.request, { purpose: 'JOB_RESULT', name: chosen.name }, chosen.format === 'CSV' ? csvOf(sheet) : workbookOf(sheet));
    return { summary: { ROWS: count.rows }, finish: async (inner) => ({ resultFileId: (await recordFile(inner, content)).id }) };
  }

  /** Printed on the file itself, or nobody knows later what was left out. */
  private async preface(request: Request, { filter, language }: Chosen<Filter, By>): Promise<string[]> {
    const { viewer, today } = request;
    const words = WORDS[language];
    const told = filter ? await this.list.told(new Telling(request, language), filter) : [];
    const who = isSignedIn(viewer) ? `${viewer.organisationName} ${viewer.accountName}` : '';
    return [this.list[language], words.by(who, today), ...(told.length > 0 ? told : [words.none]).map((line) => words.filter + line)];
  }

  private async *rows(context: JobContext, { chosen, columns, count }: { chosen: Chosen<Filter, By>; columns: readonly ExportColumn<E, Known>[]; count: { rows: number } }): AsyncIterable<Cell[]> {
    const { request } = context;
    const { language } = chosen;
    for await (const { rows, total } of this.list.source.portions(request, chosen)) {
      const known = await this.list.lookUp(request, rows);
      for (const row of rows) yield columns.map(({ value }) => value(row, { known, language, today: request.today }));
      count.rows += rows.length;
      await context.progress(count.rows, Math.max(total, count.rows));
    }
  }
}
