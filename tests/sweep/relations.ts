import type { Witness } from './oracle';
import type { RawRow, Rows } from './rows';

/** Which rows an edge of the schema leads to, before anybody's sight is asked. */
type Relation = (row: RawRow, rows: Rows, who: Witness) => readonly RawRow[];

const having = (entity: string, column: string): Relation => (row, rows) => rows.having(entity, column, row.id);

/** Edges whose columns are not named after them. */
const RELATIONS: Readonly<Record<string, Relation>> = {
  'Viewer.account': (_row, rows, who) => rows.having('Account', 'id', who.accountId),
  'Viewer.organisation': (_row, rows, who) => rows.having('Organisation', 'id', who.organisationId),
  'CertificateAudit.findings': having('Finding', 'auditId'),
  'Standard.replaces': having('Standard', 'replacedById'),
  'AnnouncedProduct.standings': having('ProductStanding', 'productId'),
  'AnnouncedProduct.plans': having('InspectionPlan', 'productId'),
  'TestOrder.reports': having('TestReport', 'orderId'),
  'TestReport.items': having('TestItem', 'reportId'),
  'Vehicle.finishedInspections': (row, rows) => rows.having('LineEndInspection', 'vehicleId', row.id).filter(({ state }) => state === 'FINISHED'),
  'Vehicle.conformityCertificates': having('ConformityCertificate', 'vehicleId'),
  'ConformityCertificate.replacedBy': having('ConformityCertificate', 'replacesId'),
  'ConformityCertificate.transfers': having('ConformityTransfer', 'certificateId'),
  'TestReport.supersededBy': having('TestReport', 'supersedesId'),
};

/** Edges that no column tells of: any row that may be seen will do. */
const COMPUTED: ReadonlySet<string> = new Set(['Certificate.expiryAlert', 'AnnouncedProduct.planInForce', 'InvitedMember.member', 'MadeToken.token', 'Upload.file', 'InspectionResult.photos']);

const lower = (name: string) => `${name.charAt(0).toLowerCase()}${name.slice(1)}`;

/** An edge of the schema: a field of a type that leads to rows of an entity. */
export interface Edge { type: string; field: string; entity: string }

/**
 * The rows an edge leads to. By custom an edge `x` reads the column `xId`, and a list is of the rows whose column is named after
 * the type that has the list. @returns null for an edge that no column tells of @throws Error that names an edge of which nothing is known
 */
export function follow({ type, field, entity }: Edge, { row, rows, who }: { row: RawRow; rows: Rows; who: Witness }): readonly RawRow[] | null {
  const edge = `${type}.${field}`;
  if (COMPUTED.has(edge)) return null;
  const relation = RELATIONS[edge];
  if (relation) return relation(row, rows, who);
  if (`${field}Id` in row) return rows.having(entity, 'id', row[`${field}Id`]);
  const column = `${lower(type)}Id`;
  if (column in (rows.of(entity)[0] ?? {})) return having(entity, column)(row, rows, who);
  throw new Error(`nothing is known of the edge ${edge}: say in relations.ts where it leads`);
}

/** Counts that are not called after an edge. */
const COUNTS: Readonly<Record<string, Edge>> = {
  'Enterprise.productCount': { type: 'Enterprise', field: 'products', entity: 'AnnouncedProduct' },
  'Vehicle.inspectionCount': { type: 'Vehicle', field: 'finishedInspections', entity: 'LineEndInspection' },
};

/** Counts that a row keeps of what it was made of; they lead to no rows. */
export const isKept = (type: string) => type === 'Submission' || type === 'Import';

/** The edge that a count counts: `resultCount` counts `results`. @param edges those of the same type */
export function countedBy(type: string, count: string, { edges, rows }: { edges: readonly Edge[]; rows: Rows }): Edge {
  const known = COUNTS[`${type}.${count}`];
  if (known) return known;
  const noun = count.slice(0, -'Count'.length);
  const sibling = edges.find(({ field }) => field === `${noun}s`);
  const entity = `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`;
  if (sibling) return sibling;
  if (!rows.has(entity)) throw new Error(`nothing is known of ${type}.${count}: there is no edge ${noun}s`);
  return { type, field: `${noun}s`, entity };
}
