import { describe, expect, test } from 'vitest';
import { codesOf, type CodeEntry } from './code-list';
import {
  ACCOUNT_CYCLE, ADOPTION_CYCLE, CERTIFICATE_CYCLE, ENTERPRISE_CYCLE, FILE_CYCLE, FINDING_CYCLE, isFinal, JOB_CYCLE, LIFE_CYCLES, next, PROFILE_CHANGE_CYCLE, PROJECT_CYCLE, statesOf,
  CONFORMITY_CYCLE, INSPECTION_CYCLE, PLAN_CYCLE, PRODUCT_CYCLE, TEST_ORDER_CYCLE, TEST_REPORT_CYCLE, TOKEN_CYCLE, verbs, type LifeCycle,
} from './lifecycles';
import { CERTIFICATE_STATES, FINDING_STATES } from './lists/certificates';
import { ACCOUNT_STATUSES, ENTERPRISE_STATUSES, PROFILE_CHANGE_STATES } from './lists/enterprises';
import { FILE_STATES } from './lists/files';
import { JOB_STATES } from './lists/jobs';
import { PLAN_STATES, PRODUCT_STATES } from './lists/products';
import { PROJECT_STATES } from './lists/research';
import { ADOPTION_STATES } from './lists/standards';
import { TEST_ORDER_STATES, TEST_REPORT_STATES } from './lists/testing';
import { TOKEN_STATES } from './lists/tokens';
import { CONFORMITY_STATES, INSPECTION_STATES } from './lists/vehicles';

describe.each(LIFE_CYCLES.map((cycle) => [cycle.noun, cycle as LifeCycle<string, string>] as const))('the life of %s', (_noun, cycle) => {
  test('leads only to states that it knows, and from the beginning to every state', () => {
    const states = statesOf(cycle);
    const reached = new Set([cycle.initial]);
    for (const state of reached) {
      for (const verb of verbs(cycle, state)) reached.add(next(cycle, state, verb) as string);
    }
    expect(states).toEqual(expect.arrayContaining([...reached, ...cycle.path]));
  });
});

test.each<[string, LifeCycle<string, string>, readonly CodeEntry[]]>([
  ['account', ACCOUNT_CYCLE, ACCOUNT_STATUSES],
  ['token', TOKEN_CYCLE, TOKEN_STATES],
  ['enterprise', ENTERPRISE_CYCLE, ENTERPRISE_STATUSES],
  ['profile change', PROFILE_CHANGE_CYCLE, PROFILE_CHANGE_STATES],
  ['adoption', ADOPTION_CYCLE, ADOPTION_STATES],
  ['certificate', CERTIFICATE_CYCLE, CERTIFICATE_STATES.filter(({ code }) => code !== 'EXPIRED')],
  ['finding', FINDING_CYCLE, FINDING_STATES],
  ['project', PROJECT_CYCLE, PROJECT_STATES],
  ['order', TEST_ORDER_CYCLE, TEST_ORDER_STATES],
  ['report', TEST_REPORT_CYCLE, TEST_REPORT_STATES],
  ['product', PRODUCT_CYCLE, PRODUCT_STATES],
  ['plan', PLAN_CYCLE, PLAN_STATES],
  ['inspection', INSPECTION_CYCLE, INSPECTION_STATES],
  ['conformity', CONFORMITY_CYCLE, CONFORMITY_STATES],
  ['file', FILE_CYCLE, FILE_STATES],
  ['job', JOB_CYCLE, JOB_STATES],
])('every state of the %s has its words', (_noun, cycle, list) => {
  expect(codesOf(list).sort()).toEqual(statesOf(cycle).sort());
});

test('a certificate is suspended before it is withdrawn', () => {
  expect(next(CERTIFICATE_CYCLE, 'VALID', 'withdraw')).toBeNull();
  expect(next(CERTIFICATE_CYCLE, 'VALID', 'suspend')).toBe('SUSPENDED');
  expect(next(CERTIFICATE_CYCLE, 'SUSPENDED', 'withdraw')).toBe('WITHDRAWN');
  expect(next(CERTIFICATE_CYCLE, 'SUSPENDED', 'renew')).toBeNull();
  expect(next(CERTIFICATE_CYCLE, 'VALID', 'renew')).toBe('VALID');
});

test('an issued report is never edited again', () => {
  expect(verbs(TEST_REPORT_CYCLE, 'ISSUED')).toEqual(['amend', 'supersede', 'withdraw']);
  expect(next(TEST_REPORT_CYCLE, 'DRAFT', 'issue')).toBeNull();
  expect(next(TEST_REPORT_CYCLE, 'REVIEWED', 'return')).toBe('DRAFT');
  expect(isFinal(TEST_REPORT_CYCLE, 'SUPERSEDED')).toBe(true);
});

test('a closed enterprise stays closed', () => {
  expect(isFinal(ENTERPRISE_CYCLE, 'CLOSED')).toBe(true);
  expect(next(ENTERPRISE_CYCLE, 'SUSPENDED', 'close')).toBe('CLOSED');
});

test('a project in plan can be terminated but not completed', () => {
  expect(next(PROJECT_CYCLE, 'PLANNED', 'complete')).toBeNull();
  expect(next(PROJECT_CYCLE, 'PLANNED', 'terminate')).toBe('TERMINATED');
});

test('a refused sample ends the order', () => {
  expect(next(TEST_ORDER_CYCLE, 'ORDERED', 'refuseSample')).toBe('REFUSED');
  expect(isFinal(TEST_ORDER_CYCLE, 'REFUSED')).toBe(true);
});
