import type { AdoptionDegree } from '../lists/standards';

/** One line of the list that the catalogue starts with; what the number tells is not repeated. */
export interface CatalogueLine {
  /** Row of the source list, 1 to 75; a row that names several standards gives several lines. */
  row: number;
  number: string;
  title: string;
  isMandatory: boolean;
  issuedOn?: string;
  implementedOn?: string;
  /** From when, and by which number of this catalogue, it is replaced as a whole. */
  supersededOn?: string;
  replacedBy?: string;
  /** The international standard it follows. */
  counterpart?: string;
  degree?: AdoptionDegree;
  /** Whether number, year or status still has to be confirmed. */
  isDoubtful?: boolean;
  note?: string;
  source: string;
}

type Known = Partial<Omit<CatalogueLine, 'row' | 'number' | 'title' | 'isMandatory'>>;

/** Seen on a stored page of the standard or of a text that cites it. */
export const CONFIRMED = '标准信息页面';
/** From general knowledge; the bureau confirms. */
export const UNCONFIRMED = '一般资料，待核实';

const line = (isMandatory: boolean) => (row: number, [number, title]: readonly [number: string, title: string], known: Known = {}): CatalogueLine =>
  ({ row, number, title, isMandatory, source: UNCONFIRMED, ...known });

export const mandatory = line(true);
export const voluntary = line(false);
