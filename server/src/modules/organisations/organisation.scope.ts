import { everything, nothing, where } from '../../kernel/condition';
import { defineScope, onlyFor } from '../../kernel/scope';
import { Installation, Organisation } from './organisation.entity';

const organisation = where<Organisation>();

/** Everybody knows his own organisation; the platform's administrators know all. */
defineScope(Organisation, (viewer) => {
  switch (viewer.kind) {
    case 'system': case 'platform': return everything;
    case 'public': return nothing;
    default: return organisation.equal('id', viewer.organisationId);
  }
}, 'signed in');

defineScope(Installation, onlyFor());
