import { columnOfField, columnsOf, IMPORT_LAYOUTS, issueAt, type ImportKind, type ImportLayout } from '@bianzhong/domain';
import { z } from 'zod';
import type { ImportPartFragment } from '../../generated/graphql';
import type { Wanted } from './kinds';

export type FileColumn = ImportPartFragment['columns'][number];
type Language = 'zh' | 'en';

/** For each column of the file, by its letter, the field that it fills. */
export interface MappingValues extends Record<string, unknown> {
  fields: Record<string, string | null>;
}

const NAMES: Readonly<Record<Language, 'zh' | 'en'>> = { zh: 'zh', en: 'en' };

/** What the columns were taken for so far. */
export function valuesOf(columns: readonly FileColumn[]): MappingValues {
  return { fields: Object.fromEntries(columns.map(({ letter, field }) => [letter, field ?? null])) };
}

/** The fields that a column can be said to fill; as many places of each group as the template has, and those in use. */
export function choicesOf(kind: ImportKind, columns: readonly FileColumn[], language: Language) {
  const layout = IMPORT_LAYOUTS[kind];
  const shown = columnsOf(layout).filter(({ form }) => form !== 'NOTE');
  const known = new Set(shown.map(({ field }) => field));
  const more = columns.flatMap(({ field }) => (field && !known.has(field) ? (columnOfField(layout, field) ?? []) : []));
  return [...shown, ...more].map((column) => ({ value: column.field, label: column[NAMES[language]] }));
}

/** What columns of a file may be said to be: nothing twice, and nothing missing that every row needs. */
export function mappingSchema(layout: ImportLayout, language: Language) {
  const fields = z.record(z.string(), z.string().nullable());
  return z.object({ fields }).superRefine((values, context) => {
    const seen = new Set<string>();
    for (const [letter, field] of Object.entries(values.fields)) {
      if (field && seen.has(field)) context.addIssue(issueAt(['fields', letter], 'input.repeated'));
      if (field) seen.add(field);
    }
    const missing = layout.columns.filter(({ isRequired, field }) => isRequired && !seen.has(field));
    const heads = missing.map((column) => column[NAMES[language]]).join(language === 'zh' ? '\u3001' : ', ');
    if (missing.length > 0) context.addIssue(issueAt(['fields'], 'import.headMissing', { heads }));
  });
}

/** What is sent: the heads that somebody gave a meaning. */
export function mappingFrom(columns: readonly FileColumn[], { fields }: MappingValues): Wanted['mapping'] {
  return columns.flatMap(({ letter, head }) => {
    const field = fields[letter];
    return field ? [{ column: head, field }] : [];
  });
}
