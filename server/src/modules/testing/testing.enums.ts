import { DECISION_RULES, LIMIT_OPERATORS, TEST_ORDER_KINDS, TEST_ORDER_STATES, TEST_REPORT_STATES, VERDICTS } from '@bianzhong/domain';
import { enumOf, orderFieldsOf } from '../../kernel/enums';

export const TestOrderKinds = enumOf('TestOrderKind', '检验类别\nKind of test', TEST_ORDER_KINDS);
export const TestOrderStates = enumOf('TestOrderState', '委托单状态\nState of a test order', TEST_ORDER_STATES);
export const TestReportStates = enumOf('TestReportState', '检测报告状态\nState of a test report', TEST_REPORT_STATES);
export const LimitOperators = enumOf('LimitOperator', '与限值的关系\nHow a value must stand to its limit', LIMIT_OPERATORS);
export const DecisionRules = enumOf('DecisionRule', '判定规则\nDecision rule', DECISION_RULES);
export const Verdicts = enumOf('Verdict', '判定结论\nVerdict', VERDICTS);
export const TestOrderOrderFields = orderFieldsOf('TestOrderOrderField', ['ORDERED_ON', 'NUMBER']);
export const TestReportOrderFields = orderFieldsOf('TestReportOrderField', ['DATED_ON', 'NUMBER']);
