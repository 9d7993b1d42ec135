import { everything, nothing, where } from '../../kernel/condition';
import { defineScope, signedInScope } from '../../kernel/scope';
import { mayAttempt } from '../../kernel/viewer';
import { ApiToken, TokenPolicy } from './token.entity';

/** The administrators of an enterprise see its tokens; nobody else does, and no machine. */
defineScope(ApiToken, (viewer) => {
  if (viewer.kind === 'system') return everything;
  return viewer.kind === 'enterprise' && mayAttempt(viewer, 'token:read') ? where<ApiToken>().equal('enterpriseId', viewer.enterpriseId) : nothing;
}, 'token:read');

defineScope(TokenPolicy, signedInScope);
