import { codeList, type CodeOf } from '../code-list';

/** Derived from dates (`standard-status.ts`), never stored. */
export const STANDARD_STATUSES = codeList([
  { code: 'UPCOMING', zh: '即将实施', en: 'Upcoming', source: 'national standards information platform' },
  { code: 'CURRENT', zh: '现行', en: 'Current', source: 'national standards information platform' },
  { code: 'SUPERSEDED', zh: '被代替', en: 'Superseded', source: 'national standards information platform' },
  { code: 'WITHDRAWN', zh: '废止', en: 'Withdrawn', source: 'national standards information platform' },
]);
export type StandardStatus = CodeOf<typeof STANDARD_STATUSES>;

/** How closely a standard follows an international one. NEQ is correspondence and does not count as adoption. */
export const ADOPTION_DEGREES = codeList([
  { code: 'IDT', zh: '等同', en: 'Identical', source: 'GB/T 1.2-2020' },
  { code: 'MOD', zh: '修改', en: 'Modified', source: 'GB/T 1.2-2020' },
  { code: 'NEQ', zh: '非等效', en: 'Not equivalent', source: 'GB/T 1.2-2020' },
]);
export type AdoptionDegree = CodeOf<typeof ADOPTION_DEGREES>;

/** Whether a degree counts as adopting the international standard. */
export function countsAsAdoption(degree: AdoptionDegree): boolean {
  return degree !== 'NEQ';
}

export const ADOPTION_STATES = codeList([
  { code: 'ADOPTED', zh: '已执行', en: 'Adopted', source: 'Standardization Law (2017), art. 27' },
  { code: 'NOT_ADOPTED', zh: '不执行', en: 'Not adopted', source: 'Standardization Law (2017), art. 27' },
  { code: 'ENDED', zh: '已终止', en: 'Ended', source: 'zone rules' },
]);

/** Why an adoption wants a look; derived from the standard, never stored. */
export const ADOPTION_FLAGS = codeList([
  { code: 'STANDARD_SUPERSEDED', zh: '标准已被代替', en: 'Standard replaced', source: 'zone rules' },
  { code: 'STANDARD_WITHDRAWN', zh: '标准已废止', en: 'Standard withdrawn', source: 'zone rules' },
  { code: 'STANDARD_UPCOMING', zh: '标准尚未实施', en: 'Standard not yet in force', source: 'zone rules' },
  { code: 'MANDATORY_NOT_ADOPTED', zh: '强制性标准未执行', en: 'Mandatory standard not adopted', source: 'Standardization Law (2017), art. 25' },
]);
export type AdoptionFlag = CodeOf<typeof ADOPTION_FLAGS>;
