import type { Module } from '../../kernel/module';
import { PlansResolver, ProductPlansResolver } from './plans.resolver';

export { discard as discardPlan, draft as draftPlan, edit as editPlan, publish as publishPlan } from './plans.service';

export const plans: Module = { name: 'plans', entities: [], resolvers: [PlansResolver, ProductPlansResolver] };
