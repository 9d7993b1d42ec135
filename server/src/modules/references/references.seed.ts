import type { ProductLimitCode } from '@bianzhong/domain';
import type { Request } from '../../kernel/request';
import { ProductLimit, TemplateItem, UseCode } from './reference.entity';
import { TEMPLATE } from './seed.template';
import { USE_CODES } from './seed.use-codes';

/** The 2024 edition took the place of the 2009 one on 2026-01-01; until somebody compares its list, it is taken to have the same codes. */
const EDITIONS = [
  { edition: 'GB/T 17350-2009', validFrom: '2010-01-01', validTo: '2025-12-31' },
  { edition: 'GB/T 17350-2024', validFrom: '2026-01-01', validTo: null },
] as const;

const SIZES = { source: 'GB 1589-2016', validFrom: '2016-07-26', validTo: null, isDoubtful: true } as const;
const TOLERANCES = { source: 'GB 38900-2020', validFrom: '2021-01-01', validTo: null, isDoubtful: true } as const;

const LIMITS: readonly { code: ProductLimitCode; value: string; basis: typeof SIZES | typeof TOLERANCES }[] = [
  { code: 'WIDTH_MM', value: '2550', basis: SIZES },
  { code: 'WIDTH_REFRIGERATED_MM', value: '2600', basis: SIZES },
  { code: 'HEIGHT_MM', value: '4000', basis: SIZES },
  { code: 'LENGTH_MM', value: '12000', basis: SIZES },
  { code: 'GROSS_MASS_2_AXLES_KG', value: '18000', basis: SIZES },
  { code: 'GROSS_MASS_3_AXLES_KG', value: '25000', basis: SIZES },
  { code: 'GROSS_MASS_4_AXLES_KG', value: '31000', basis: SIZES },
  { code: 'PERSON_MASS_KG', value: '65', basis: SIZES },
  { code: 'MASS_TOLERANCE_PERCENT', value: '3', basis: TOLERANCES },
  { code: 'MASS_TOLERANCE_KG', value: '500', basis: TOLERANCES },
  { code: 'DIMENSION_TOLERANCE_PERCENT', value: '1', basis: TOLERANCES },
  { code: 'DIMENSION_TOLERANCE_MM', value: '50', basis: TOLERANCES },
];

const POSITIONS_APART = 10;

/** Since when vehicles may be inspected after these items: GB 38900-2020 took force on this day. */
const TEMPLATE_FROM = '2021-01-01';

/** Writes the dated data every installation begins with. All of it is to be verified against the standards' texts. */
export async function seedReferences(request: Request): Promise<void> {
  const codes = EDITIONS.flatMap((edition) => USE_CODES.map((code) => ({ ...code, ...edition, source: edition.edition, isDoubtful: true })));
  const limits = LIMITS.map(({ basis, ...values }) => ({ ...values, ...basis }));
  const items = TEMPLATE.map(({ item, ...values }, index) => {
    const position = (index + 1) * POSITIONS_APART;
    return { ...values, position, item: { position, ...item }, validFrom: TEMPLATE_FROM, validTo: null, source: item.clause ?? '', isDoubtful: true };
  });
  await added(request, 'useCode.added', await request.records.createMany(UseCode, codes));
  await added(request, 'productLimit.added', await request.records.createMany(ProductLimit, limits));
  await added(request, 'templateItem.added', await request.records.createMany(TemplateItem, items));
}

function added(request: Request, verb: string, rows: readonly { id: string }[]): Promise<void> {
  return request.audit.recordMany(verb, rows.map((row) => ({ row })));
}
