import { DEADLINE_RULES } from '@bianzhong/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requestOf, staffOf, theSystem } from '../../../../tests/cast/viewers';
import { startWorld, type CastName, type World } from '../../../../tests/cast/world';
import { where } from '../../kernel/condition';
import { transaction } from '../../kernel/transaction';
import { DeadlineRule } from './deadline-rule.entity';
import { dueOn, ruleOn } from './deadlines.service';

const LIST = '{ deadlineRules { code validFrom validTo length unit basis source isDoubtful } }';
let world: World;
beforeAll(async () => { world = await startWorld(); });
afterAll(() => world.end());

const clerk = () => requestOf(world.ground, staffOf(world.enterprises.a));

describe('the rules of terms', () => {
  it.each(['adminA', 'clerkB', 'cityRegulator', 'cityLeader', 'tester', 'signatory', 'system', 'security', 'auditor'] as CastName[])('%s reads all of them', async (who) => {
    const { deadlineRules } = await world.as(who).get<{ deadlineRules: { code: string }[] }>(LIST);
    expect(deadlineRules).toHaveLength(DEADLINE_RULES.length);
    expect(deadlineRules).toEqual(expect.arrayContaining(DEADLINE_RULES.map((rule) => ({ ...rule }))));
    expect(deadlineRules.map((rule) => rule.code)).toEqual(DEADLINE_RULES.map((rule) => rule.code).sort());
  });

  it('are not for strangers', async () => {
    expect(await world.as('nobody').verdict(LIST)).toBe('auth.signInFirst');
  });
});

describe('a term', () => {
  it('ends by the rule that was in force on the day it began', async () => {
    const rule = (await clerk().records.list(DeadlineRule, where<DeadlineRule>().equal('code', 'SURVEILLANCE_QMS')))[0]!;
    const { id: _id, version: _version, createdAt: _createdAt, updatedAt: _updatedAt, ...values } = rule;
    const later = await transaction(requestOf(world.ground, theSystem), async ({ records }) => {
      await records.change(rule, { validTo: '2026-06-30' });
      return records.create(DeadlineRule, { ...values, validFrom: '2026-07-01', validTo: null, length: 9 });
    });
    expect(await dueOn(clerk(), 'SURVEILLANCE_QMS', '2026-06-30')).toEqual({ on: '2027-06-30', ruleId: rule.id });
    expect(await dueOn(clerk(), 'SURVEILLANCE_QMS', '2026-07-01')).toEqual({ on: '2027-04-01', ruleId: later.id });
  });

  it('that begins at the end of a month ends at the end of a month', async () => {
    expect((await dueOn(clerk(), 'CERTIFICATE_VALIDITY_QMS', '2024-02-29')).on).toBe('2027-02-28');
  });

  it('that no rule covers is a fault of the catalogue, named with its code and day', async () => {
    await expect(ruleOn(clerk(), 'CERTIFICATE_VALIDITY_CCC', '2009-08-31')).rejects.toThrow('no deadline rule CERTIFICATE_VALIDITY_CCC is in force on 2009-08-31');
    expect((await ruleOn(clerk(), 'CERTIFICATE_VALIDITY_CCC', '2009-09-01')).length).toBe(5);
  });
});
