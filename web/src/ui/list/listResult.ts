import type { Failure } from '../failure';

/** One page of rows and how it came about; reactive, so a list draws it directly. */
export interface ListResult<Row> {
  rows: Row[];
  /** Null until they are counted, which the rows do not wait for. */
  totalCount: number | null;
  startCursor: string | null;
  endCursor: string | null;
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  /** Nothing has been shown yet: draw a skeleton. */
  firstLoad: boolean;
  /** Old rows are still shown while new ones travel: dim them. */
  refreshing: boolean;
  failure: Failure | null;
  refresh(): Promise<void>;
}
