import { codeList, type CodeOf } from '../code-list';

const ADMISSION = 'vehicle makers admission rules (MIIT order 50, 2018)';

export const ENTERPRISE_KINDS = codeList([
  { code: 'SPV_MAKER', zh: '专用汽车生产企业', en: 'Special-purpose vehicle maker', source: ADMISSION },
  { code: 'CHASSIS_MAKER', zh: '底盘生产企业', en: 'Chassis maker', source: ADMISSION },
  { code: 'PARTS_MAKER', zh: '零部件生产企业', en: 'Parts maker', source: 'zone bulletin' },
  { code: 'TRAILER_MAKER', zh: '挂车生产企业', en: 'Trailer maker', source: ADMISSION },
  { code: 'DEALER', zh: '销售企业', en: 'Dealer', source: 'zone bulletin' },
]);
export type EnterpriseKind = CodeOf<typeof ENTERPRISE_KINDS>;

export const ENTERPRISE_STATUSES = codeList([
  { code: 'ACTIVE', zh: '正常', en: 'Active', source: 'zone rules' },
  { code: 'SUSPENDED', zh: '暂停', en: 'Suspended', source: 'zone rules' },
  { code: 'CLOSED', zh: '注销', en: 'Closed', source: 'zone rules' },
]);

export const PROFILE_CHANGE_STATES = codeList([
  { code: 'SUBMITTED', zh: '待确认', en: 'Submitted', source: 'zone rules' },
  { code: 'CONFIRMED', zh: '已确认', en: 'Confirmed', source: 'zone rules' },
  { code: 'RETURNED', zh: '已退回', en: 'Returned', source: 'zone rules' },
  { code: 'WITHDRAWN', zh: '已撤回', en: 'Withdrawn', source: 'zone rules' },
]);

export const INDUSTRIES = codeList([
  { code: '3630', zh: '改装汽车制造', en: 'Converted vehicles', source: 'GB/T 4754-2017, to be verified' },
  { code: '3660', zh: '汽车车身、挂车制造', en: 'Bodies and trailers', source: 'GB/T 4754-2017, to be verified' },
  { code: '3670', zh: '汽车零部件及配件制造', en: 'Vehicle parts', source: 'GB/T 4754-2017, to be verified' },
]);
export type Industry = CodeOf<typeof INDUSTRIES>;

export const ACCOUNT_STATUSES = codeList([
  { code: 'ACTIVE', zh: '启用', en: 'Active', source: 'zone rules' },
  { code: 'DISABLED', zh: '停用', en: 'Disabled', source: 'zone rules' },
]);
