import { DEADLINE_RULES, dueOn as endOf, type DeadlineRuleCode } from '@bianzhong/domain';
import { all, any, everything, where } from '../../kernel/condition';
import type { Request } from '../../kernel/request';
import { DeadlineRule } from './deadline-rule.entity';

const rule = where<DeadlineRule>();
const MOST_RULES = 500;

/** All rules, by code and date. */
export function deadlineRules(request: Request): Promise<DeadlineRule[]> {
  return request.records.list(DeadlineRule, everything, { order: [{ property: 'code', descending: false }, { property: 'validFrom', descending: false }], most: MOST_RULES });
}

/** The rule in force on the day a term starts. @throws Error when there is none: the catalogue of rules has a hole */
export async function ruleOn(request: Request, code: DeadlineRuleCode, startOn: string): Promise<DeadlineRule> {
  const inForce = all(rule.equal('code', code), rule.atMost('validFrom', startOn), any(rule.isNull('validTo'), rule.atLeast('validTo', startOn)));
  const [found] = await request.records.list(DeadlineRule, inForce, { order: [{ property: 'validFrom', descending: true }], most: 1 });
  if (!found) throw new Error(`no deadline rule ${code} is in force on ${startOn}`);
  return found;
}

/** The last day of a term that starts on a day, and the rule that says so. */
export async function dueOn(request: Request, code: DeadlineRuleCode, startOn: string): Promise<{ on: string; ruleId: string }> {
  const found = await ruleOn(request, code, startOn);
  return { on: endOf(startOn, found), ruleId: found.id };
}

/** Writes the rules the product comes with. */
export async function seedDeadlineRules(request: Request): Promise<void> {
  for (const values of DEADLINE_RULES) {
    const created = await request.records.create(DeadlineRule, values);
    await request.audit.record('deadlineRule.set', created);
  }
}
