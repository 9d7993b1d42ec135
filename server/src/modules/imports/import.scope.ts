import { everything, nothing, where } from '../../kernel/condition';
import type { Owned } from '../../kernel/owned';
import { defineScope, type Scope } from '../../kernel/scope';
import { Import, ImportError, ImportStep } from './import.entity';

const owned = where<Owned>();

/** As with jobs and files of imports: what an enterprise brings in is its own business, and what comes of it is seen where it belongs. */
const ownOnly: Scope = (viewer) => {
  switch (viewer.kind) {
    case 'enterprise': return owned.equal('enterpriseId', viewer.enterpriseId);
    case 'system': return everything;
    default: return nothing;
  }
};

defineScope(Import, ownOnly);
defineScope(ImportError, ownOnly, 'import:read');
defineScope(ImportStep, ownOnly, 'import:read');
