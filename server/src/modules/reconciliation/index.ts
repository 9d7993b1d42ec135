import type { Module } from '../../kernel/module';
import { ReconciliationResolver } from './reconciliation.resolver';

export { ReconciliationFilter, type ReconciliationDay } from './reconciliation.inputs';
export { reconciliation as reconcile, requireSpan } from './reconciliation.service';

export const reconciliation: Module = { name: 'reconciliation', entities: [], resolvers: [ReconciliationResolver] };
