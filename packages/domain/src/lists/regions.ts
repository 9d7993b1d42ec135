import { codeList, type CodeOf } from '../code-list';

const SOURCE = 'GB/T 2260';

/** The regions of the zone. The city's own code stands for enterprises that belong to no county. */
export const REGIONS = codeList([
  { code: '421300', zh: '随州市', en: 'Suizhou', source: SOURCE },
  { code: '421303', zh: '曾都区', en: 'Zengdu District', source: SOURCE },
  { code: '421321', zh: '随县', en: 'Sui County', source: SOURCE },
  { code: '421381', zh: '广水市', en: 'Guangshui', source: SOURCE },
]);
export type RegionCode = CodeOf<typeof REGIONS>;

/** What a department can be responsible for: the whole city, or one county. Regions under it begin with it. */
export const REGION_PREFIXES = codeList([
  { code: '4213', zh: '随州市（全市）', en: 'Suizhou (whole city)', source: SOURCE },
  { code: '421303', zh: '曾都区', en: 'Zengdu District', source: SOURCE },
  { code: '421321', zh: '随县', en: 'Sui County', source: SOURCE },
  { code: '421381', zh: '广水市', en: 'Guangshui', source: SOURCE },
]);
export type RegionPrefix = CodeOf<typeof REGION_PREFIXES>;

/** Whether a region lies under a department's prefix. */
export function isWithin(prefix: string, regionCode: string): boolean {
  return regionCode.startsWith(prefix);
}
