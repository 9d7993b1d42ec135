import { columnsOf, EXAMPLE_MARK, FILE_CONTENTS, IMPORT_KINDS, IMPORT_LAYOUTS, isCode, type CodeEntry, type ImportColumn, type ImportKind, type ImportLayout, type Language } from '@bianzhong/domain';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { notFound } from '../../kernel/errors';
import { admit } from '../../kernel/gate';
import type { Doorway } from '../../kernel/module';
import { templateWorkbook, type TemplateColumn } from '../../kernel/sheets/template-workbook';

const WORDS = {
  zh: {
    required: '必填', optional: '可不填', yes: '是', no: '否', notes: '填写说明', options: '选项', column: '列', fill: '怎么填', isRequired: '是否必填',
    general: '第一行是表头，请勿改动；可以删除不用的列，也可以增加“{group}”的序号（最多 {most} 组）。标有“示例”的行导入时自动跳过。',
    plain: '数据从表头下一行开始，一行一条，空行会被跳过。',
  },
  en: {
    required: 'required', optional: 'optional', yes: 'yes', no: 'no', notes: 'Notes', options: 'Choices', column: 'Column', fill: 'How to fill it in', isRequired: 'Required',
    general: 'The first row holds the heads; leave them as they are. Columns that are not used may be removed, and more of “{group}” added by counting on, up to {most}. Rows marked as examples are skipped.',
    plain: 'The rows begin below the heads, one record a row; blank rows are skipped.',
  },
} as const;

/** How cells of each form are filled in. */
const HINTS: Readonly<Record<ImportColumn['form'], Readonly<Record<Language, string>>>> = {
  TEXT: { zh: '文本', en: 'text' },
  CODE: { zh: '从下拉列表中选择', en: 'choose from the list' },
  DATE: { zh: '日期，如 2026-11-20；也可写作 2026/11/20、2026.11.20、20261120、2026年11月20日', en: 'a date, like 2026-11-20; 2026/11/20, 2026.11.20, 20261120 will do as well' },
  DATE_TIME: { zh: '日期和时间，如 2026-11-20 09:30（北京时间）', en: 'date and time, like 2026-11-20 09:30 (China Standard Time)' },
  WHOLE: { zh: '整数，不带单位', en: 'a whole number without its unit' },
  DECIMAL: { zh: '数值', en: 'a number' },
  FLAG: { zh: '是或否', en: 'yes or no' },
  WHOLES: { zh: '几个整数，用 / 隔开', en: 'whole numbers parted by /' },
  RESULT: { zh: '测量值，或 合格、不合格、不适用；序号即检验项目模板中的序号', en: 'the measured value, or Pass, Fail, Not applicable; the number is that of the item in the plan' },
  NOTE: { zh: '写“示例”的行会被跳过', en: 'rows that say “Example” are skipped' },
};

const UNITS: readonly [RegExp, string][] = [[/Mm$/, 'mm'], [/Kg$/, 'kg'], [/Kw$/, 'kW']];

/** A head as the template has it: with its unit, and an asterisk where it is required. */
function headOf(column: ImportColumn, language: Language): string {
  const unit = UNITS.find(([pattern]) => pattern.test(column.field))?.[1];
  return `${column.isRequired ? '*' : ''}${column[language]}${unit ? (language === 'zh' ? `（${unit}）` : ` (${unit})`) : ''}`;
}

function optionsOf({ form, list }: ImportColumn, language: Language): string[] {
  if (form === 'FLAG') return [WORDS[language].yes, WORDS[language].no];
  return form === 'CODE' ? (list ?? []).map((entry: CodeEntry) => entry[language]) : [];
}

/** An example in the words of the language. Of columns that come again only the first ones have one. */
function exampleOf({ field, form, list, example }: ImportColumn, language: Language): string {
  if (form === 'NOTE') return EXAMPLE_MARK[language];
  if (/\.[1-9]\d*\./.test(field)) return '';
  if (form === 'FLAG') return language === 'zh' ? example : WORDS.en.no;
  return list?.find(({ zh }) => zh === example)?.[language] ?? example;
}

function columnsFor(layout: ImportLayout, language: Language): TemplateColumn[] {
  return columnsOf(layout).map((column) => ({
    head: headOf(column, language), example: exampleOf(column, language), options: optionsOf(column, language),
    isText: column.form !== 'WHOLE', note: [column.isRequired ? WORDS[language].required : WORDS[language].optional, HINTS[column.form][language]],
  }));
}

/** The template of a kind as a workbook: heads, an example, drop-downs, a sheet of notes. */
function workbookTemplate(kind: ImportKind, language: Language): Promise<Uint8Array> {
  const layout = IMPORT_LAYOUTS[kind];
  const words = WORDS[language];
  const general = layout.groups.map((group) => words.general.replace('{group}', group[language]).replace('{most}', String(group.most)));
  return templateWorkbook({
    title: layout[language], columns: columnsFor(layout, language), notes: { title: words.notes, lines: [words.plain, ...general], heads: [words.column, words.isRequired, words.fill] }, optionsTitle: words.options,
  });
}

/** The same as text in columns. */
function textTemplate(kind: ImportKind, language: Language): string {
  const columns = columnsFor(IMPORT_LAYOUTS[kind], language);
  const line = (cells: string[]) => cells.map((cell) => /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell).join(',');
  return `\uFEFF${line(columns.map(({ head }) => head))}\r\n${line(columns.map(({ example }) => example))}\r\n`;
}

interface Address { Params: { name: string }; Querystring: { language?: string } }
const NAME = /^([a-z]+)\.(xlsx|csv)$/;

/** `GET /import-templates/vehicles.xlsx?language=zh`: the template of a kind, as a workbook or as text. */
export function importRoutes(app: FastifyInstance, doorway: Doorway): void {
  app.get<Address>('/import-templates/:name', (request, reply) => template(doorway, request, reply));
}

async function template(doorway: Doorway, request: FastifyRequest<Address>, reply: FastifyReply): Promise<FastifyReply> {
  const asked = doorway.requestOf(request, reply);
  admit('import:read', asked);
  const [, name = '', ending = ''] = NAME.exec(request.params.name) ?? [];
  const kind = name.toUpperCase();
  if (!isCode(IMPORT_KINDS, kind)) throw notFound();
  const wanted = request.query.language;
  const language: Language = wanted === 'en' || wanted === 'zh' ? wanted : asked.origin.language;
  const content = ending === 'csv' ? Buffer.from(textTemplate(kind, language)) : Buffer.from(await workbookTemplate(kind, language));
  return reply.headers({
    'content-type': ending === 'csv' ? `${FILE_CONTENTS.CSV.mediaType}; charset=utf-8` : FILE_CONTENTS.XLSX.mediaType,
    'content-disposition': `attachment; filename="${name}.${ending}"; filename*=UTF-8''${encodeURIComponent(`${IMPORT_LAYOUTS[kind][language]}.${ending}`)}`,
    'x-content-type-options': 'nosniff', 'cache-control': 'private, no-store',
  }).send(content);
}
