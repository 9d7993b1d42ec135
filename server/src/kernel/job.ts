import type { Permission } from '@bianzhong/domain';
import type { Request } from './request';

/** What a piece of work is told about itself. */
export interface JobFacts {
  readonly id: string;
  /** As it was given when the work was asked for. */
  readonly input: unknown;
  /** As the last checkpoint left it; null when there was none. */
  readonly cursor: unknown;
}

/** How a piece of work in the background gets on. Every method ends the work by throwing when it was cancelled or must stop. */
export interface JobContext {
  readonly job: JobFacts;
  /** Acts with the scope of the person who began the work, as it is now. Reads only; what is written goes through `checkpoint`. */
  readonly request: Request;
  /** Says how far it is. May be called as often as one likes: it is written down now and then. @param total null when nobody knows */
  progress(done: number, total?: number | null): Promise<void>;
  /**
   * Does a part of the work and notes how far it came, in one transaction: whatever happens to the server, the part is done once or not
   * at all, and the work goes on behind it. The part may be run again as a whole, so it must do nothing outside the database.
   * @param cursor what the next part has to know @param done how far it is then
   */
  checkpoint<T>(at: { cursor: unknown; done: number; total?: number | null }, part: (request: Request) => Promise<T>): Promise<T>;
  /** Whether somebody asked for the work to end. */
  isCancelled(): boolean;
}

/** What came of it. */
export interface JobEnd {
  /** Small counts that a person wants to see, by their codes. */
  summary?: Readonly<Record<string, number>>;
  /** Done in the transaction that ends the work: the files it made become files then. */
  finish?: (request: Request) => Promise<{ resultFileId?: string; errorFileId?: string }>;
}

/** A kind of work in the background. */
export interface JobDefinition {
  readonly kind: string;
  /** What whoever began it must still be allowed when it is done. */
  readonly permission: Permission;
  run(context: JobContext): Promise<JobEnd>;
}
