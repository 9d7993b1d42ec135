import type { OrganisationKind } from '@bianzhong/domain';
import { Field, InputType } from 'type-graphql';
import { Direction, orderFieldsOf } from '../../kernel/enums';
import { At, Creation } from '../../kernel/inputs';
import type { ListArguments } from '../../kernel/list';
import { OrganisationKinds } from './organisation.enums';

const OrganisationOrderFields = orderFieldsOf('OrganisationOrderField', ['NAME', 'CREATED_AT']);

@InputType({ description: '机构筛选\nFilter of organisations' })
export class OrganisationFilter {
  @Field(() => String, { nullable: true, description: '名称的一部分\nPart of the name' })
  search?: string | null;

  @Field(() => [OrganisationKinds], { nullable: true, description: '类别\nKind' })
  kind?: OrganisationKind[] | null;
}

@InputType({ description: '机构排序\nOrder of organisations' })
export class OrganisationOrder {
  @Field(() => OrganisationOrderFields, { description: '依据\nBy' })
  field: keyof typeof OrganisationOrderFields;

  @Field(() => Direction, { description: '方向\nDirection' })
  direction: Direction;
}

export type OrganisationList = ListArguments<OrganisationFilter, OrganisationOrder>;

@InputType({ description: '新机构（企业由监管部门登记，不在此建立）\nNew organisation; enterprises are registered elsewhere' })
export class CreateOrganisationInput extends Creation {
  @Field(() => OrganisationKinds, { description: '类别\nKind' })
  kind: OrganisationKind;

  @Field(() => String, { description: '名称\nName' })
  name: string;

  @Field(() => String, { description: '登录名后缀（小写字母、数字、横线）\nWhat the sign-in names of its people end with' })
  handle: string;

  @Field(() => String, { nullable: true, description: '行政区划代码前缀，政府部门必填\nRegion prefix, required for a department' })
  regionPrefix?: string | null;
}

@InputType({ description: '机构更名\nRenaming an organisation' })
export class RenameOrganisationInput extends At {
  @Field(() => String, { description: '名称\nName' })
  name: string;
}
