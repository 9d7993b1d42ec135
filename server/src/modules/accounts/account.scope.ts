import { everything, nothing, where } from '../../kernel/condition';
import { defineScope, signedInScope } from '../../kernel/scope';
import { Account, PasswordPolicy } from './account.entity';

const account = where<Account>();

/** People see the people of their own organisation; the platform's administrators see all. */
defineScope(Account, (viewer) => {
  switch (viewer.kind) {
    case 'system': case 'platform': return everything;
    case 'public': return nothing;
    default: return account.equal('organisationId', viewer.organisationId);
  }
}, 'member:read');

defineScope(PasswordPolicy, signedInScope);
