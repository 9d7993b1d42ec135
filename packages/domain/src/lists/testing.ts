import { codeList, type CodeOf } from '../code-list';

const LABORATORIES = 'ISO/IEC 17025:2017';
const CONFORMITY = `${LABORATORIES}, 7.8.6; ILAC-G8`;

export const TEST_ORDER_KINDS = codeList([
  { code: 'COMMISSIONED', zh: '委托检验', en: 'Commissioned', source: `${LABORATORIES}, 7.1` },
  { code: 'SUPERVISION', zh: '监督抽查', en: 'Supervision', source: 'Product Quality Law (2018), art. 15' },
]);
export type TestOrderKind = CodeOf<typeof TEST_ORDER_KINDS>;

export const TEST_ORDER_STATES = codeList([
  { code: 'ORDERED', zh: '已下单', en: 'Ordered', source: LABORATORIES },
  { code: 'SAMPLE_RECEIVED', zh: '已收样', en: 'Sample received', source: `${LABORATORIES}, 7.4` },
  { code: 'REFUSED', zh: '已拒收', en: 'Sample refused', source: `${LABORATORIES}, 7.4.3` },
  { code: 'TESTING', zh: '检测中', en: 'Testing', source: LABORATORIES },
  { code: 'REPORTED', zh: '已出报告', en: 'Reported', source: `${LABORATORIES}, 7.8` },
]);

export const TEST_REPORT_STATES = codeList([
  { code: 'DRAFT', zh: '草稿', en: 'Draft', source: `${LABORATORIES}, 7.8` },
  { code: 'DRAFTED', zh: '待审核', en: 'Drafted', source: `${LABORATORIES}, 7.8` },
  { code: 'REVIEWED', zh: '待签发', en: 'Reviewed', source: `${LABORATORIES}, 7.8` },
  { code: 'ISSUED', zh: '已签发', en: 'Issued', source: `${LABORATORIES}, 7.8` },
  { code: 'SUPERSEDED', zh: '已被代替', en: 'Superseded', source: `${LABORATORIES}, 7.8.8` },
  { code: 'WITHDRAWN', zh: '已撤回', en: 'Withdrawn', source: `${LABORATORIES}, 7.8.8` },
]);

export const LIMIT_OPERATORS = codeList([
  { code: 'LE', zh: '≤', en: '≤', source: CONFORMITY },
  { code: 'LT', zh: '<', en: '<', source: CONFORMITY },
  { code: 'GE', zh: '≥', en: '≥', source: CONFORMITY },
  { code: 'GT', zh: '>', en: '>', source: CONFORMITY },
  { code: 'EQ', zh: '=', en: '=', source: CONFORMITY },
]);
export type LimitOperator = CodeOf<typeof LIMIT_OPERATORS>;

export const DECISION_RULES = codeList([
  { code: 'SIMPLE', zh: '简单接受', en: 'Simple acceptance', source: CONFORMITY },
  { code: 'GUARD_BAND', zh: '保护带', en: 'Guard band', source: CONFORMITY },
]);
export type DecisionRule = CodeOf<typeof DECISION_RULES>;

export const VERDICTS = codeList([
  { code: 'PASS', zh: '合格', en: 'Pass', source: CONFORMITY },
  { code: 'FAIL', zh: '不合格', en: 'Fail', source: CONFORMITY },
  { code: 'CONDITIONAL', zh: '有条件（落在保护带内）', en: 'Conditional (inside the guard band)', source: CONFORMITY },
  { code: 'NOT_JUDGED', zh: '不作判定', en: 'Not judged', source: CONFORMITY },
]);
export type Verdict = CodeOf<typeof VERDICTS>;
