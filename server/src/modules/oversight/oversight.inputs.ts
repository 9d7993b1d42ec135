import { Field, ID, InputType } from 'type-graphql';
import { DateRange } from '../../kernel/inputs';
import type { ListArguments } from '../../kernel/list';
import { CertificateFilter } from '../certificates';
import { EnterpriseFilter, type EnterpriseOrder } from '../enterprises';

@InputType({ description: '标准执行情况：标识或编号二选一\nWhether a standard is adopted; name it by its id or by its number' })
export class AdoptionCriterion {
  @Field(() => ID, { nullable: true, description: '标准\nStandard' })
  standardId?: string | null;

  @Field(() => String, { nullable: true, description: '标准编号，例如 GB 7258-2017\nNumber of the standard' })
  number?: string | null;

  @Field(() => Boolean, { description: '是：至少一个产品系列执行；否：没有产品系列执行\nTrue: adopted for a line of products at least; false: for none' })
  adopted: boolean;
}

@InputType({ description: '监管查询：各项条件须同时满足\nThe regulators\' question; all that is given must hold' })
export class OversightFilter extends EnterpriseFilter {
  @Field(() => CertificateFilter, { nullable: true, description: '至少有一张证书满足\nAt least one certificate matches' })
  certificate?: CertificateFilter | null;

  @Field(() => AdoptionCriterion, { nullable: true, description: '执行某项标准与否\nA standard is adopted or not' })
  adoption?: AdoptionCriterion | null;

  @Field(() => DateRange, { nullable: true, description: '期间内签发的监督抽查报告中有不合格\nA supervision report issued in the period says FAIL' })
  failingReport?: DateRange | null;

  @Field(() => Boolean, { nullable: true, description: '是否有进行中的研发项目\nWhether a project is being worked on' })
  hasActiveProject?: boolean | null;
}

export type OversightList = ListArguments<OversightFilter, EnterpriseOrder>;
