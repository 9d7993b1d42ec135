import { PURPOSES_OPEN_TO_DEPARTMENTS } from '@bianzhong/domain';
import { all, any, everything, nothing, where } from '../../kernel/condition';
import { defineScope, onlyFor } from '../../kernel/scope';
import { StoredFile, UploadSecret } from './file.entity';

const file = where<StoredFile>();

/** An enterprise sees its own files, every other organisation its own too; departments also the shared ones of their region. */
defineScope(StoredFile, (viewer) => {
  switch (viewer.kind) {
    case 'enterprise': return file.equal('enterpriseId', viewer.enterpriseId);
    case 'government': return any(
      file.equal('organisationId', viewer.organisationId),
      all(file.oneOf('purpose', PURPOSES_OPEN_TO_DEPARTMENTS), file.startsWith('regionCode', viewer.regionPrefix)),
    );
    case 'center': return file.equal('organisationId', viewer.organisationId);
    case 'system': return everything;
    default: return nothing;
  }
}, 'file:read');

defineScope(UploadSecret, onlyFor());
