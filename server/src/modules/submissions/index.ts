import type { Module } from '../../kernel/module';
import { defineScope, ownedScope } from '../../kernel/scope';
import { Submission } from './submission.entity';
import { SubmissionsResolver } from './submissions.resolver';

export { RowFault, Submission, type RowResult } from './submission.entity';
export { completed, faultsOf, readRow, refusedRow, submit, type Effects, type Rows, type Sorted, type SortedRows, type TakenRow, type Told } from './submissions.service';

defineScope(Submission, ownedScope, 'vehicle:read');

export const submissions: Module = { name: 'submissions', entities: [Submission], resolvers: [SubmissionsResolver] };
