import type { Module } from '../../kernel/module';
import { defineScope, signedInScope } from '../../kernel/scope';
import { DeadlineRule } from './deadline-rule.entity';
import { DeadlinesResolver } from './deadlines.resolver';
import { seedDeadlineRules } from './deadlines.service';

export { DeadlineRule } from './deadline-rule.entity';
export { dueOn, ruleOn } from './deadlines.service';

defineScope(DeadlineRule, signedInScope);

export const deadlines: Module = { name: 'deadlines', entities: [DeadlineRule], resolvers: [DeadlinesResolver], seed: seedDeadlineRules };
