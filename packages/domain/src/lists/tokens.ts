import { codeList } from '../code-list';

const OWN = 'zone scheme, to be confirmed by the bureau';

export const TOKEN_STATES = codeList([
  { code: 'ACTIVE', zh: '有效', en: 'Active', source: OWN },
  { code: 'EXPIRED', zh: '已过期', en: 'Expired', source: OWN },
  { code: 'REVOKED', zh: '已作废', en: 'Revoked', source: OWN },
]);
