import {
  DECISION_RULES,
  judge,
  LIMIT_OPERATORS,
  normalizeDecimal,
  type CodeEntry,
  type DecisionRule,
  type LimitOperator,
  type Verdict,
} from '@bianzhong/domain';
import type {
  TestItemPartFragment,
  TestOrderDetailFragment,
  TestReportDetailFragment,
} from '../../generated/graphql';
import type { GridColumn } from '../../ui/grid/column';
import type { Tone } from '../../ui/StatusTag.vue';

/** A result as it is typed: texts that may not be numbers yet. */
export interface ItemRow extends Record<string, unknown> {
  parameter: string;
  clause: string;
  value: string;
  unit: string;
  limitOperator: LimitOperator | null;
  limitValue: string;
  uncertainty: string;
  coverageFactor: string;
  decisionRule: DecisionRule;
  isExternal: boolean;
  remark: string;
}

export function blankItem(): ItemRow {
  return {
    parameter: '',
    clause: '',
    value: '',
    unit: '',
    limitOperator: null,
    limitValue: '',
    uncertainty: '',
    coverageFactor: '',
    decisionRule: 'SIMPLE',
    isExternal: false,
    remark: '',
  };
}

/** The columns in which results are typed, in the order in which laboratories write their lists. */
export function itemColumns(
  label: (key: string) => string,
  options: (list: readonly CodeEntry[]) => { value: string; label: string }[],
): GridColumn[] {
  return [
    { key: 'parameter', label: label('parameter'), kind: 'text', width: '146px', maxlength: 120, required: true },
    { key: 'clause', label: label('clause'), kind: 'text', width: '120px', maxlength: 80 },
    { key: 'unit', label: label('unit'), kind: 'text', width: '68px', maxlength: 30 },
    { key: 'limitOperator', label: label('operator'), kind: 'choice', width: '60px', options: options(LIMIT_OPERATORS) },
    { key: 'limitValue', label: label('limit'), kind: 'figure', width: '76px' },
    { key: 'value', label: label('value'), kind: 'figure', width: '76px' },
    { key: 'uncertainty', label: label('uncertainty'), kind: 'figure', width: '76px' },
    { key: 'coverageFactor', label: label('coverageFactor'), kind: 'figure', width: '44px' },
    {
      key: 'decisionRule',
      label: label('decisionRule'),
      kind: 'choice',
      width: '118px',
      options: options(DECISION_RULES),
      required: true,
    },
    { key: 'isExternal', label: label('isExternal'), kind: 'flag', width: '44px' },
    { key: 'remark', label: label('remark'), kind: 'text', width: '70px', maxlength: 200 },
  ];
}

/** What a result comes to as far as it is typed, by the rule that the server judges by too. */
export function verdictOf({ value, limitOperator, limitValue, uncertainty, decisionRule }: ItemRow): Verdict {
  return judge({
    value: normalizeDecimal(value ?? ''),
    operator: limitOperator,
    limit: normalizeDecimal(limitValue ?? ''),
    uncertainty: normalizeDecimal(uncertainty ?? ''),
    rule: decisionRule,
  });
}

function itemRowOf(item: TestItemPartFragment): ItemRow {
  const { parameter, limitOperator, decisionRule, isExternal } = item;
  const { clause, value, unit, limitValue, uncertainty, coverageFactor, remark } = item;
  return {
    parameter,
    clause: clause ?? '',
    value: value ?? '',
    unit: unit ?? '',
    limitOperator: limitOperator ?? null,
    limitValue: limitValue ?? '',
    uncertainty: uncertainty ?? '',
    coverageFactor: coverageFactor ?? '',
    decisionRule,
    isExternal,
    remark: remark ?? '',
  };
}

/** A report in the form, as it is stored. */
export function contentOf(report: TestReportDetailFragment) {
  const { version, number, title, laboratoryAddress, place, method, specification, productName, productModel } = report;
  const { specimen, sampleCondition, testedFrom, testedTo } = report;
  return {
    version,
    values: {
      number,
      title,
      laboratoryAddress,
      place,
      method,
      specification,
      productName,
      productModel,
      specimen,
      sampleCondition,
      sampledOn: report.sampledOn ?? '',
      samplingMethod: report.samplingMethod ?? '',
      testConditions: report.testConditions ?? '',
      deviations: report.deviations ?? '',
      testedFrom,
      testedTo,
      items: report.items.map(itemRowOf),
    },
  };
}

interface Beginning {
  order: TestOrderDetailFragment;
  /** The newest report of the laboratory: it says where it is and where it tests. */
  last?: { laboratoryAddress: string; place: string };
}

/** A new report in the form, filled in from what is known already. */
export function beginningOf({ order, last }: Beginning): ReturnType<typeof contentOf> {
  const { productName, productModel, specimen, sampleCondition, requestedStandards } = order;
  return {
    version: 0,
    values: {
      number: '',
      title: '',
      laboratoryAddress: last?.laboratoryAddress ?? '',
      place: last?.place ?? '',
      method: '',
      specification: requestedStandards ?? '',
      productName,
      productModel,
      specimen,
      sampleCondition: sampleCondition ?? '',
      sampledOn: '',
      samplingMethod: '',
      testConditions: '',
      deviations: '',
      testedFrom: order.sampleReceivedOn ?? '',
      testedTo: '',
      items: [blankItem()],
    },
  };
}

const TONES: Record<string, Tone> = {
  ORDERED: 'attention',
  SAMPLE_RECEIVED: 'calm',
  TESTING: 'calm',
  REPORTED: 'good',
  REFUSED: 'bad',
  DRAFT: 'past',
  DRAFTED: 'attention',
  REVIEWED: 'attention',
  ISSUED: 'good',
  WITHDRAWN: 'bad',
  PASS: 'good',
  FAIL: 'bad',
  CONDITIONAL: 'attention',
};

/** The tone of a state or a verdict; one that is not named here asks for nothing any more. */
export function toneOf(code: string): Tone {
  return TONES[code] ?? 'past';
}
