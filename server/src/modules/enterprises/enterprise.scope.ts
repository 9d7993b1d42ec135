import { everything } from '../../kernel/condition';
import { defineScope, ownedScope } from '../../kernel/scope';
import { Enterprise } from './enterprise.entity';
import { ProfileChange } from './profile-change.entity';

/** The testing center works for every enterprise, so it knows them all. */
defineScope(Enterprise, (viewer) => viewer.kind === 'center' ? everything : ownedScope(viewer));

defineScope(ProfileChange, ownedScope, 'enterprise:read');
