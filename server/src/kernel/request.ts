import { today as todayOf, type Clock } from './clock';
import { Audit } from './audit';
import type { Connection, Database, RawRow, Scalar } from './database';
import type { FileStore } from './file-store';
import { newId } from './ids';
import { Loaders } from './loaders';
import { Records } from './records';
import type { Tables } from './table';
import type { Viewer } from './viewer';

/** What lives as long as the server. */
export interface Ground {
  readonly database: Database;
  readonly tables: Tables;
  /** Where the bytes of files are kept. */
  readonly files: FileStore;
  /** Whether the settings permit the demonstration sign-in at all. */
  readonly demonstrationAllowed: boolean;
  readonly clock: Clock;
  /** Makes the identifier of a new row. */
  readonly newId: () => string;
}

/** Where a request came from, as far as sign-in and audit need it. */
export interface Origin {
  readonly address: string;
  readonly userAgent: string;
  readonly language: 'zh' | 'en';
  /** Gives the browser a session token, or takes it away. */
  readonly setSession: (token: string | null) => void;
}

export const NOWHERE: Origin = { address: '', userAgent: '', language: 'zh', setSession: () => undefined };

/** Counts the statements of a request; the answer carries the number in its Server-Timing header. */
export class Counted implements Connection {
  statements = 0;

  constructor(private readonly inner: Connection) {}

  read(sql: string, parameters?: readonly Scalar[]): Promise<RawRow[]> {
    this.statements++;
    return this.inner.read(sql, parameters);
  }

  write(sql: string, parameters?: readonly Scalar[]): Promise<number> {
    this.statements++;
    return this.inner.write(sql, parameters);
  }
}

/** Where a request comes from, on which connection it works, and its number; by default nowhere, reading, a new one. */
interface Place { origin?: Origin; connection?: Connection; id?: string }

/** The first argument everywhere: who asks, the door to the rows, and what happens after the commit. */
export class Request {
  readonly origin: Origin;
  /** Identifier of the request, in the answer, the log and the audit lines. */
  readonly id: string;
  readonly records: Records;
  readonly audit: Audit;
  readonly connection: Counted;
  private readonly loaders: Loaders;
  private day: string | undefined;
  private readonly later: (() => void | Promise<void>)[] = [];

  constructor(
    readonly ground: Ground,
    readonly viewer: Viewer,
    { origin = NOWHERE, connection = ground.database.reads, id = newId() }: Place = {},
  ) {
    this.origin = origin;
    this.id = id;
    this.connection = new Counted(connection);
    this.records = new Records({ ...ground, viewer }, this.connection);
    this.loaders = new Loaders(this.records, viewer);
    this.audit = new Audit(this, this.connection);
  }

  /** The identifier of a new row. */
  get newId(): () => string {
    return this.ground.newId;
  }

  get clock(): Clock {
    return this.ground.clock;
  }

  get tables(): Tables {
    return this.ground.tables;
  }

  /** The date in Asia/Shanghai on which the request came: one date for all of it, also past midnight. */
  get today(): string {
    this.day ??= todayOf(this.clock);
    return this.day;
  }

  /** Edges. Services do not use them: a loader may remember a row as it was. */
  readonly one: Loaders['one'] = (entity, id) => this.loaders.one(entity, id);
  readonly many: Loaders['many'] = (entity, property, which) => this.loaders.many(entity, property, which);
  readonly tally: Loaders['count'] = (entity, property, key) => this.loaders.count(entity, property, key);

  /** Something to do once the transaction has committed, and only then. */
  afterCommit(work: () => void | Promise<void>): void {
    this.later.push(work);
  }

  /** The same request as another viewer, on the same connection: after a sign-in, or where the system has to look. */
  as(viewer: Viewer): Request {
    return new Request(this.ground, viewer, { origin: this.origin, connection: this.connection, id: this.id });
  }

  /** The same request on the connection of a transaction. */
  on(connection: Connection): Request {
    return new Request(this.ground, this.viewer, { origin: this.origin, connection, id: this.id });
  }

  /** Called when a transaction has committed: rows that were loaded before may have changed. */
  async committed(inner: Request): Promise<void> {
    this.loaders.forget();
    this.connection.statements += inner.connection.statements;
    for (const work of inner.later) await work();
  }
}
