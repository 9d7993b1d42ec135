import { CERTIFICATE_KINDS, CERTIFICATE_STATES, derivedState, labelOf } from '@bianzhong/domain';
import { Certificate, certificateCondition, certificateOrder, type CertificateFilter, type CertificateOrder } from '../certificates';
import { ListExport } from './exporting';
import { pagesOf } from './source';
import { enterpriseNames, linesOf } from './telling';

export const certificatesExport = new ListExport<Certificate, CertificateFilter, CertificateOrder, ReadonlyMap<string, string>>({
  kind: 'EXPORT_CERTIFICATES', permission: 'certificate:export', zh: '证书', en: 'Certificates',
  source: pagesOf({ entity: Certificate, condition: (filter, { today }) => certificateCondition(filter, today), order: certificateOrder }),
  lookUp: enterpriseNames,
  columns: [
    { key: 'number', zh: '证书编号', en: 'Number', value: ({ number }) => number },
    { key: 'kind', zh: '类别', en: 'Kind', value: ({ kind }, { language }) => labelOf(CERTIFICATE_KINDS, kind, language) },
    { key: 'enterprise', zh: '企业', en: 'Enterprise', value: ({ enterpriseId }, { known }) => known.get(enterpriseId) ?? null },
    { key: 'state', zh: '状态', en: 'State', value: (row, { language, today }) => labelOf(CERTIFICATE_STATES, derivedState(row, today), language) },
    { key: 'validTo', zh: '有效期至', en: 'Valid to', value: ({ validTo }) => validTo },
    { key: 'surveillance', zh: '下次监督审核', en: 'Surveillance due', value: ({ surveillanceDueOn }) => surveillanceDueOn },
    { key: 'body', zh: '发证机构', en: 'Certification body', value: ({ body }) => body },
    { key: 'issuedOn', zh: '发证日期', en: 'Issued on', value: ({ issuedOn }) => issuedOn },
    { key: 'products', zh: '认证范围或产品', en: 'Scope or products', value: ({ products }) => products },
    { key: 'standards', zh: '依据标准', en: 'Standards', value: ({ standards }) => standards },
  ],
  told: async (telling, { search, kind, state, expiringWithinDays, surveillanceOverdue, enterpriseId }) => linesOf(
    telling.text('关键词', 'Search', search),
    telling.codes(['类别', 'Kind'], CERTIFICATE_KINDS, kind),
    telling.codes(['状态', 'State'], CERTIFICATE_STATES, state),
    expiringWithinDays != null && telling.words(`${expiringWithinDays} 天内到期`, `runs out within ${expiringWithinDays} days`),
    telling.flag('监督审核逾期', 'Surveillance overdue', surveillanceOverdue),
    await telling.enterprise(enterpriseId),
  ),
});
