import {
  announcedLimits,
  ANNOUNCED_VALUES,
  isCode,
  LIMIT_KINDS,
  normalizeDecimal,
  PLAN_ITEM_KINDS,
  type AnnouncedFigures,
  type CodeEntry,
  type Limits,
} from '@bianzhong/domain';
import type { PlanDetailFragment } from '../../generated/graphql';
import type { GridColumn } from '../../ui/grid/column';

/** An item as it is typed: texts that may not be numbers yet. */
export interface ItemRow extends Record<string, unknown> {
  name: string;
  clause: string;
  kind: string;
  unit: string;
  limitKind: string | null;
  lowerLimit: string;
  upperLimit: string;
  announcedValue: string | null;
  tolerancePercent: string;
  toleranceAbsolute: string;
  isCritical: boolean;
  isPhotoRequired: boolean;
}

export const blankItem = (): ItemRow => ({
  name: '',
  clause: '',
  kind: 'CHECKED',
  unit: '',
  limitKind: null,
  lowerLimit: '',
  upperLimit: '',
  announcedValue: null,
  tolerancePercent: '',
  toleranceAbsolute: '',
  isCritical: false,
  isPhotoRequired: false,
});

/** The columns in which items are typed. */
export function itemColumns(
  label: (key: string) => string,
  options: (list: readonly CodeEntry[]) => { value: string; label: string }[],
): GridColumn[] {
  return [
    { key: 'name', label: label('name'), kind: 'text', width: '190px', maxlength: 120, required: true },
    { key: 'clause', label: label('clause'), kind: 'text', width: '130px', maxlength: 80 },
    {
      key: 'kind',
      label: label('kind'),
      kind: 'choice',
      width: '76px',
      options: options(PLAN_ITEM_KINDS),
      required: true,
    },
    { key: 'unit', label: label('unit'), kind: 'text', width: '64px', maxlength: 20 },
    { key: 'limitKind', label: label('limitKind'), kind: 'choice', width: '116px', options: options(LIMIT_KINDS) },
    { key: 'lowerLimit', label: label('lowerLimit'), kind: 'figure', width: '76px' },
    { key: 'upperLimit', label: label('upperLimit'), kind: 'figure', width: '76px' },
    {
      key: 'announcedValue',
      label: label('announcedValue'),
      kind: 'choice',
      width: '130px',
      options: options(ANNOUNCED_VALUES),
    },
    { key: 'tolerancePercent', label: label('tolerancePercent'), kind: 'figure', width: '64px' },
    { key: 'toleranceAbsolute', label: label('toleranceAbsolute'), kind: 'figure', width: '64px' },
    { key: 'isCritical', label: label('isCritical'), kind: 'flag', width: '52px' },
    { key: 'isPhotoRequired', label: label('isPhotoRequired'), kind: 'flag', width: '52px' },
  ];
}

/** A plan in the form, as it is stored. Limits that follow from an announced figure are not typed and stay out of the boxes. */
export function contentOf({ version, items }: PlanDetailFragment) {
  const rows = items.map((item): ItemRow => {
    const isComputed = item.limitKind === 'ANNOUNCED';
    return {
      name: item.name,
      clause: item.clause ?? '',
      kind: item.kind,
      unit: item.unit ?? '',
      limitKind: item.limitKind ?? null,
      lowerLimit: isComputed ? '' : (item.lowerLimit ?? ''),
      upperLimit: isComputed ? '' : (item.upperLimit ?? ''),
      announcedValue: item.announcedValue ?? null,
      tolerancePercent: item.tolerancePercent ?? '',
      toleranceAbsolute: item.toleranceAbsolute ?? '',
      isCritical: item.isCritical,
      isPhotoRequired: item.isPhotoRequired,
    };
  });
  return { version, values: { items: rows } };
}

/** The limits of an item as far as it is typed, by the rule the server computes them by. */
export function limitsOf(row: ItemRow, figures: AnnouncedFigures | null | undefined): Limits {
  if (row.limitKind !== 'ANNOUNCED') {
    return { lowerLimit: normalizeDecimal(row.lowerLimit), upperLimit: normalizeDecimal(row.upperLimit) };
  }
  const { announcedValue } = row;
  if (!figures || !isCode(ANNOUNCED_VALUES, announcedValue)) return { lowerLimit: null, upperLimit: null };
  const tolerancePercent = normalizeDecimal(row.tolerancePercent);
  const toleranceAbsolute = normalizeDecimal(row.toleranceAbsolute);
  return announcedLimits({ announcedValue, tolerancePercent, toleranceAbsolute }, figures);
}

/** Limits as people write them: `≥ 60`, `≤ 20`, `−5 to 5`; empty where nothing is limited. */
export function limitWords({ lowerLimit, upperLimit }: { lowerLimit?: string | null; upperLimit?: string | null }): string {
  if (lowerLimit && upperLimit) return `${lowerLimit} ~ ${upperLimit}`;
  if (lowerLimit) return `≥ ${lowerLimit}`;
  return upperLimit ? `≤ ${upperLimit}` : '';
}
