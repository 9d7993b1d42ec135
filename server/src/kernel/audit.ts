import { setImmediate as breathe } from 'node:timers/promises';
import { cap } from '@bianzhong/domain';
import { AuditLine } from './audit.entity';
import type { Clock } from './clock';
import type { Connection } from './database';
import { insertRows } from './insert';
import type { Table, Tables } from './table';
import { isSignedIn, type Viewer } from './viewer';

const secrets = new Map<unknown, Set<string>>();

/** Marks a column that no audit line may repeat: a hash of a password, a sealed identity. */
export function Secret(): PropertyDecorator {
  return (prototype, property) => {
    const names = secrets.get(prototype.constructor) ?? new Set<string>();
    secrets.set(prototype.constructor, names.add(String(property)));
  };
}

/** Columns that say nothing about the matter itself. */
const HOUSEKEEPING = new Set(['id', 'version', 'createdAt', 'updatedAt', 'searchText']);

const LONGEST_ACTING_AS = 200;
/** Lines that are put together in one go; others get their turn in between. */
const LINES_AT_ONCE = 150;

type Plain = Record<string, unknown>;

function shown(table: Table, row: object, { properties, besides }: { properties: readonly string[]; besides: object | undefined }): string {
  const hidden = secrets.get(table.entity);
  const values = row as Plain;
  return JSON.stringify({ ...Object.fromEntries(properties.filter((name) => !hidden?.has(name)).map((name) => [name, values[name] ?? null])), ...besides });
}

function changedProperties(table: Table, before: object, after: object): string[] {
  const [old, now] = [before as Plain, after as Plain];
  return table.columns.map((column) => column.property)
    .filter((name) => !HOUSEKEEPING.has(name) && JSON.stringify(old[name] ?? null) !== JSON.stringify(now[name] ?? null));
}

function actor(viewer: Viewer): Pick<AuditLine, 'accountId' | 'accountName' | 'actingAs'> {
  if (isSignedIn(viewer)) {
    const person = `${viewer.organisationName} (${viewer.roles.join(', ')})`;
    const actingAs = viewer.token ? `API token "${viewer.token.name}" · ${person}` : person;
    return { accountId: viewer.accountId, accountName: viewer.accountName, actingAs: cap(actingAs, LONGEST_ACTING_AS) };
  }
  return { accountId: null, accountName: viewer.kind === 'system' ? viewer.reason : 'public', actingAs: viewer.kind };
}

/** What was done to one row. `before`: as it was; left out for a new row, whose columns are then all shown. `besides`: what belongs to the row but stands in a table of its own. */
export interface Recorded {
  row: { id: string };
  before?: object;
  besides?: { before?: object; after?: object };
}

/** What a line takes from the request. */
interface Source { tables: Tables; viewer: Viewer; clock: Clock; id: string; newId: () => string }

/** Writes lines into the transaction of the request. */
export class Audit {
  /** How many lines this transaction has written; a mutation that leaves none is refused. */
  written = 0;
  /** Set when the answer is that of an earlier call, which has left the line already. */
  repeated = false;

  constructor(private readonly request: Source, private readonly connection: Connection) {}

  /** Writes one line. @param verb past tense, `certificate.suspended` @param row as it is now @param before as it was; left out for a new row */
  async record(verb: string, row: { id: string }, before?: object): Promise<void> {
    await this.recordMany(verb, [{ row, before }]);
  }

  /** One line for each of many rows that one verb was done to. */
  async recordMany(verb: string, changes: readonly Recorded[]): Promise<void> {
    for (let start = 0; start < changes.length; start += LINES_AT_ONCE) {
      await this.write(changes.slice(start, start + LINES_AT_ONCE).map((change) => this.line(verb, change)));
    }
  }

  /** One line for each of many rows that were taken out of their table: what each was, and nothing after it. */
  async recordRemovals(verb: string, removals: readonly Pick<Recorded, 'row' | 'besides'>[]): Promise<void> {
    for (let start = 0; start < removals.length; start += LINES_AT_ONCE) {
      const lines = removals.slice(start, start + LINES_AT_ONCE).map(({ row, besides }) => this.line(verb, { row, besides: { after: besides?.before } }));
      await this.write(lines.map((line) => ({ ...line, before: line.after, after: null })));
    }
  }

  private async write(lines: readonly AuditLine[]): Promise<void> {
    await insertRows(this.connection, this.request.tables.of(AuditLine) as unknown as Table, lines);
    this.written += lines.length;
    if (lines.length === LINES_AT_ONCE) await breathe();
  }

  private line(verb: string, { row, before, besides }: Recorded): AuditLine {
    const table = this.request.tables.of(row.constructor as never) as unknown as Table;
    const properties = before
      ? changedProperties(table, before, row)
      : table.columns.map((column) => column.property).filter((name) => !HOUSEKEEPING.has(name));
    return {
      id: this.request.newId(), at: this.request.clock.now(), ...actor(this.request.viewer), verb,
      entity: table.entity.name, entityId: row.id, enterpriseId: (row as { enterpriseId?: string | null }).enterpriseId ?? null,
      before: before ? shown(table, before, { properties, besides: besides?.before }) : null,
      after: shown(table, row, { properties, besides: besides?.after }),
      requestId: this.request.id,
    };
  }
}
