import { AuditLine } from '../../kernel/audit.entity';
import { all, any, where } from '../../kernel/condition';
import { orderOf } from '../../kernel/inputs';
import type { Page } from '../../kernel/page';
import type { Request } from '../../kernel/request';
import type { AuditLineList } from './audit.inputs';

const line = where<AuditLine>();

/** One page of the audit log. */
export function auditLines(request: Request, list: AuditLineList): Promise<Page<AuditLine>> {
  const { filter } = list;
  const condition = all(
    filter?.search && any(line.contains('verb', filter.search), line.contains('accountName', filter.search)),
    filter?.verb && line.equal('verb', filter.verb),
    filter?.entity && line.equal('entity', filter.entity),
    filter?.entityId != null && line.equal('entityId', filter.entityId),
    filter?.accountId != null && line.equal('accountId', filter.accountId),
    line.between('at', filter?.at),
  );
  return request.records.page(AuditLine, condition, { page: list, order: orderOf(list.orderBy, { columns: { AT: 'at' }, otherwise: { property: 'at', descending: true } }) });
}
