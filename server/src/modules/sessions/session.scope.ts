import { everything, nothing, where } from '../../kernel/condition';
import { defineScope } from '../../kernel/scope';
import { isSignedIn } from '../../kernel/viewer';
import { Session } from './session.entity';

/** Everybody sees his own sessions; a machine that acts for him sees none. */
defineScope(Session, (viewer) => {
  if (viewer.kind === 'system') return everything;
  return isSignedIn(viewer) && !viewer.token ? where<Session>().equal('accountId', viewer.accountId) : nothing;
});
