import { permissionsOf } from '@bianzhong/domain';
import { Ctx, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../kernel/allow';
import { registerEnumType } from 'type-graphql';
import { where } from '../../kernel/condition';
import type { Request } from '../../kernel/request';
import { CalendarDate } from '../../kernel/scalars';
import { isSignedIn, systemViewer, tokenOf, type Viewer } from '../../kernel/viewer';
import { Account, Roles } from '../accounts';
import { Organisation } from '../organisations';
import { isDemonstration } from './sign-in';

enum ViewerKind { PUBLIC = 'PUBLIC', ENTERPRISE = 'ENTERPRISE', GOVERNMENT = 'GOVERNMENT', CENTER = 'CENTER', PLATFORM = 'PLATFORM' }
registerEnumType(ViewerKind, { name: 'ViewerKind', description: '来访者类别\nKind of viewer' });

@ObjectType('Viewer', { description: '来访者：当前是谁在看\nThe viewer: who is asking' })
export class ViewerType {
  @Field(() => ID, { description: '固定为 viewer\nAlways "viewer"' })
  id: string;
}

@ObjectType({ description: '演示角色：登录页上的一张卡片\nOne card of the demonstration sign-in page', simpleResolvers: true })
export class CastMember {
  @Field(() => String, { description: '登录名\nSign-in name' })
  name: string;

  @Field(() => String, { description: '姓名\nName of the person' })
  displayName: string;

  @Field(() => String, { description: '机构名称\nName of the organisation' })
  organisationName: string;

  @Field(() => [Roles], { description: '角色\nRoles' })
  roles: string[];
}

const MOST_OF_CAST = 50;

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Query(() => ViewerType, { description: '当前来访者\nWho is asking' })
  @Allow('everyone')
  viewer(@Ctx() { viewer }: Request): Viewer {
    return viewer;
  }

  @Query(() => [CastMember], { description: '演示角色，仅演示区有\nThe cast, in the demonstration zone only' })
  @Allow('everyone')
  async demonstrationCast(@Ctx() request: Request): Promise<CastMember[]> {
    if (!await isDemonstration(request)) return [];
    const system = request.as(systemViewer('cast'));
    const people = await system.records.list(Account, where<Account>().equal('inCast', true), { most: MOST_OF_CAST });
    const organisations = await Promise.all(people.map((person) => system.one(Organisation, person.organisationId)));
    return people.map(({ name, displayName, roles }, index) => ({ name, displayName, roles, organisationName: organisations[index]?.name ?? '' }));
  }

  @FieldResolver(() => ID, { description: '固定为 viewer\nAlways "viewer"' })
  id(): string {
    return 'viewer';
  }

  @FieldResolver(() => ViewerKind, { description: '类别\nKind' })
  kind(@Root() viewer: Viewer): string {
    return viewer.kind.toUpperCase();
  }

  @FieldResolver(() => Account, { nullable: true, description: '账号；接口令牌为空\nAccount; empty for an API token' })
  account(@Root() viewer: Viewer, @Ctx() request: Request): Promise<Account | null> {
    return request.as(viewer).one(Account, isSignedIn(viewer) && !viewer.token ? viewer.accountId : null);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: '所属机构\nOrganisation' })
  organisation(@Root() viewer: Viewer, @Ctx() request: Request): Promise<Organisation | null> {
    return request.as(viewer).one(Organisation, isSignedIn(viewer) ? viewer.organisationId : null);
  }

  @FieldResolver(() => ID, { nullable: true, description: '所属企业\nEnterprise, for its own people' })
  enterpriseId(@Root() viewer: Viewer): string | null {
    return viewer.kind === 'enterprise' ? viewer.enterpriseId : null;
  }

  @FieldResolver(() => [String], { description: '可尝试的操作；使用接口令牌时为该令牌的权限\nPermissions of the roles, or of the API token' })
  permissions(@Root() viewer: Viewer): string[] {
    return [...tokenOf(viewer)?.permissions ?? (isSignedIn(viewer) ? permissionsOf(viewer.roles) : [])];
  }

  @FieldResolver(() => String, { nullable: true, description: '接口令牌的名称，以令牌访问时才有\nName of the API token, if one was used' })
  tokenName(@Root() viewer: Viewer): string | null {
    return tokenOf(viewer)?.name ?? null;
  }

  @FieldResolver(() => CalendarDate, { nullable: true, description: '接口令牌可使用的最后一天\nLast day on which the API token can be used' })
  tokenExpiresOn(@Root() viewer: Viewer): string | null {
    return tokenOf(viewer)?.expiresOn ?? null;
  }

  @FieldResolver(() => Boolean, { description: '须先修改口令\nMust change the password first' })
  mustChangePassword(@Root() viewer: Viewer): boolean {
    return isSignedIn(viewer) && viewer.mustChangePassword;
  }

  @FieldResolver(() => Boolean, { description: '是否演示区\nWhether this is the demonstration zone' })
  isDemonstration(@Ctx() request: Request): Promise<boolean> {
    return isDemonstration(request);
  }

  @FieldResolver(() => CalendarDate, { description: '今天（北京时间）\nToday in Asia/Shanghai' })
  today(@Ctx() request: Request): string {
    return request.today;
  }
}
