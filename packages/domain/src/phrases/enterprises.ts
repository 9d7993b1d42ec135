/** Enterprises and the changes of their identity. */
export const ENTERPRISE_PHRASES = {
  'enterprise.suspended': { zh: '该企业已暂停，不能进行此操作。请先由监管人员恢复。', en: 'The enterprise is suspended. A regulator has to resume it first.' },
  'enterprise.notSuspended': { zh: '该企业未处于暂停状态，无需恢复。', en: 'The enterprise is not suspended; nothing is to be resumed.' },
  'enterprise.closed': { zh: '该企业已注销，不能再修改。', en: 'The enterprise is closed and cannot be changed any more.' },
  'enterprise.cityRegisters': { zh: '企业由市级监管部门登记。请联系市级监管人员。', en: 'Enterprises are registered by the city’s department. Ask a regulator of the city.' },
  'enterprise.industryCode': { zh: '行业代码为四位数字，例如 3630。请对照 GB/T 4754 填写。', en: 'An industry code has four digits, like 3630. See GB/T 4754.' },
  'profileChange.empty': { zh: '没有要变更的内容。请至少填写名称、代码、行政区划中的一项。', en: 'Nothing is to change. Give at least one of name, code and region.' },
  'profileChange.field': { zh: '只能对名称、代码、行政区划说明理由。请更正。', en: 'Reasons can be given for name, code and region only. Please correct it.' },
  'profileChange.oneIsOpen': { zh: '已有一份变更申请等待确认。请先撤回，或等待处理结果。', en: 'A change is waiting for confirmation. Withdraw it, or wait for the answer.' },
  'profileChange.decided': { zh: '该变更申请已处理或已撤回，不能再操作。', en: 'This change has been answered or withdrawn already.' },
  'profileChange.reasonRequired': { zh: '退回时须说明理由。请至少对一项填写理由。', en: 'Returning a change needs reasons. Give one for at least one field.' },
  'profileChange.cityDecides': { zh: '代码和行政区划的变更由市级监管部门确认。请转交市级处理。', en: 'A change of code or region is confirmed by the city’s department. Pass it on.' },
} as const;
