import type { CatalogueLine } from './catalogue/entry';
import { MANDATORY_STANDARDS } from './catalogue/mandatory';
import { VOLUNTARY_STANDARDS } from './catalogue/voluntary';
import type { AdoptionDegree } from './lists/standards';
import { readStandardNumber, type StandardKind } from './standard-number';
import type { DatedStandard } from './standard-status';

/** A standard as a new installation starts with it. Dates that nobody could confirm are null; the year comes from the number. */
export interface CatalogueEntry extends DatedStandard {
  row: number;
  number: string;
  kind: StandardKind;
  title: string;
  isMandatory: boolean;
  replacedBy: string | null;
  counterpart: string | null;
  degree: AdoptionDegree | null;
  isDoubtful: boolean;
  note: string | null;
  source: string;
}

function entryOf(line: CatalogueLine): CatalogueEntry {
  const read = readStandardNumber(line.number);
  if (!read.ok) throw new Error(`catalogue row ${line.row}: ${line.number}`);
  return {
    row: line.row,
    number: read.value.number,
    kind: read.value.kind,
    title: line.title,
    isMandatory: line.isMandatory,
    issuedYear: read.value.year,
    issuedOn: line.issuedOn ?? null,
    implementedOn: line.implementedOn ?? null,
    withdrawnOn: null,
    supersededOn: line.supersededOn ?? null,
    isReplacementPartial: false,
    replacedBy: line.replacedBy ?? null,
    counterpart: line.counterpart ?? null,
    degree: line.degree ?? null,
    isDoubtful: line.isDoubtful ?? false,
    note: line.note ?? null,
    source: line.source,
  };
}

/** The standards that the zone starts with, by row of the source list. */
export const STANDARDS_CATALOGUE: readonly CatalogueEntry[] = [...MANDATORY_STANDARDS, ...VOLUNTARY_STANDARDS]
  .map(entryOf)
  .sort((one, other) => one.row - other.row);
