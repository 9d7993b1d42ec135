import {
  CONFORMITY_FIELD_LIST,
  CONFORMITY_FIELDS,
  CONFORMITY_GROUPS,
  CONFORMITY_PAPER,
  labelOf,
  type ConformityField,
  type ConformityGroup,
} from '@bianzhong/domain';
import type { ConformityPageQuery } from '../../../generated/graphql';
import { valueWords } from '../conformity';

export type PrintedCertificate = NonNullable<ConformityPageQuery['conformityCertificate']>;

/** A cell of the paper: its label in both languages, and its value. */
export interface Cell {
  key: string;
  zh: string;
  en: string;
  value: string;
}

/** The paper is Chinese, whoever prints it. */
const WORDS = { yes: labelOf(CONFORMITY_PAPER, 'YES', 'zh'), no: labelOf(CONFORMITY_PAPER, 'NO', 'zh') };

/** What the face of the certificate shows besides its own columns. */
const FACE = [
  'makerName', 'vehicleClass', 'brand', 'vehicleName', 'model', 'colour', 'chassisModel', 'chassisId', 'chassisCertificateNumber',
  'engineModel', 'engineNumber', 'emissionStandard', 'manufacturedOn', 'producerName', 'producerAddress',
];

function cellOf({ payload }: PrintedCertificate, field: ConformityField): Cell {
  const value = payload[field.name as keyof typeof payload];
  return { key: field.name, zh: field.zh, en: field.en, value: valueWords(value, { unit: field.unit, words: WORDS }) };
}

/** The values on the face. */
export function faceCells(certificate: PrintedCertificate): Cell[] {
  return FACE.flatMap((name) => CONFORMITY_FIELD_LIST.filter((field) => field.name === name)).map((field) => cellOf(certificate, field));
}

/** The parameters on the back, in the groups of the form. */
export function backGroups(certificate: PrintedCertificate): { code: ConformityGroup; zh: string; en: string; cells: Cell[] }[] {
  return CONFORMITY_GROUPS.map(({ code, zh, en }) => ({ code, zh, en, cells: CONFORMITY_FIELDS[code].map((field) => cellOf(certificate, field)) }));
}
