import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../kernel/allow';
import { AuditLine, AuditSeal } from '../../kernel/audit.entity';
import { connectionOf, type ConnectionOf } from '../../kernel/connection';
import { listArguments } from '../../kernel/list';
import type { Request } from '../../kernel/request';
import { AuditLineFilter, AuditLineOrder, type AuditLineList } from './audit.inputs';
import * as service from './audit.service';

const AuditLineArguments = listArguments(AuditLineFilter, AuditLineOrder);
const AuditLineConnection = connectionOf(AuditLine, 'AuditLine');

@Resolver(() => AuditLine)
export class AuditResolver {
  @Query(() => AuditLineConnection, { description: '审计记录\nAudit log' })
  @Allow('auditLine:read')
  async auditLines(@Args(() => AuditLineArguments) list: AuditLineList, @Ctx() request: Request): Promise<ConnectionOf<AuditLine>> {
    return new AuditLineConnection(await service.auditLines(request, list));
  }

  @FieldResolver(() => Boolean, { description: '已封存入链\nWhether the line has its place in the chain' })
  async sealed(@Root() line: AuditLine, @Ctx() request: Request): Promise<boolean> {
    return await request.one(AuditSeal, line.id) !== null;
  }
}
