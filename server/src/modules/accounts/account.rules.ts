import { mayGrant } from '@bianzhong/domain';
import type { Rules, Verdict } from '../../kernel/rules';
import { isSignedIn, type Viewer } from '../../kernel/viewer';
import type { Account } from './account.entity';

export type MemberVerb = 'disable' | 'enable' | 'changeRoles' | 'resetPassword';

/** Nobody touches himself here, nor a person who holds a role that he could not grant. */
function ofWeakerPerson(viewer: Viewer, account: Account): Verdict {
  if (!isSignedIn(viewer)) return 'auth.signInFirst';
  if (viewer.accountId === account.id) return 'member.self';
  return account.roles.every((role) => mayGrant(viewer.roles, role)) ? true : 'member.strongerThanYou';
}

export const can: Rules<Account, MemberVerb> = {
  disable: (viewer, account) => account.status === 'ACTIVE' ? ofWeakerPerson(viewer, account) : 'member.isDisabled',
  enable: (viewer, account) => account.status === 'DISABLED' ? ofWeakerPerson(viewer, account) : 'member.isActive',
  changeRoles: ofWeakerPerson,
  resetPassword: ofWeakerPerson,
};
