import { grantableToToken, isForTokens, labelOf, PERMISSION_NAMES, ROLE_ENTRIES, ROLES, rolesWith, type Permission } from '@bianzhong/domain';
import type { GraphQLObjectType } from 'graphql';
import type { Allowance } from './kernel/allow';
import { contract } from './schema';

const allowed = (allowance: Allowance, role: (typeof ROLES)[number]) =>
  allowance === 'everyone' || allowance === 'signed in' || rolesWith(allowance as Permission).includes(role);

const GRANTABLE: readonly string[] = grantableToToken(rolesWith('token:create'));
/** A machine asks what a permission of its token names, and besides only who it is. */
const isOpenToTokens = (allowance: Allowance, isMutation: boolean) => allowance === 'everyone' ? !isMutation : GRANTABLE.includes(allowance);

/** Nouns that no permission of which is ever given to a token. */
const personalNouns = () => [...new Set(PERMISSION_NAMES.filter((name) => !isForTokens(name)).map((name) => name.split(':')[0]))].map((noun) => `\`${noun}\``).join(', ');

function rowsOf(type: GraphQLObjectType | null | undefined, isMutation = false): string[] {
  return Object.values(type?.getFields() ?? {}).sort((a, b) => (a.name < b.name ? -1 : 1)).map((field) => {
    const allowance = field.extensions.allow as Allowance;
    const words = (field.description ?? '').split('\n').join(' · ');
    return `| \`${field.name}\` | ${words} | ${allowance === 'everyone' ? '✓' : ''} | ${isOpenToTokens(allowance, isMutation) ? '✓' : ''} | ${ROLES.map((role) => allowed(allowance, role) ? '✓' : '').join(' | ')} |`;
  });
}

/** Who may try what, as a table that a regulator can read: role by root field. Which rows somebody then sees is in the second half. */
export function permissionMatrix(): string {
  const schema = contract();
  const head = [
    `| 接口 · field | 说明 · meaning | 未登录 · public | 接口令牌 · API token | ${ROLES.map((role) => `${labelOf(ROLE_ENTRIES, role, 'zh')} ${role}`).join(' | ')} |`,
    `|---|---|---|---|${ROLES.map(() => '---|').join('')}`,
  ];
  return [
    '# 权限表 · Who may try what', '',
    '本表由程序生成。✓ 表示该角色可以尝试；能看到哪些行、当前能否执行，再由范围与规则决定。',
    'Generated. A ✓ lets the role try; scopes then decide which rows exist for it, and rules whether the verb may be done now.', '',
    '接口令牌只能做其权限所列之事，且不超过建立者现有角色；它不能登录、处理口令与会话、管理成员，也不能建立或作废令牌。',
    `An API token may try what one of its permissions names, and never more than its maker's roles hold now. It can never sign in, change passwords, end sessions, manage members, or make and revoke tokens: no permission of ${personalNouns()} is given to one.`, '',
    '## 查询 · Queries', '', ...head, ...rowsOf(schema.getQueryType()), '',
    '## 操作 · Mutations', '', ...head, ...rowsOf(schema.getMutationType(), true), '',
  ].join('\n');
}
