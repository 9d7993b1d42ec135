import { everything, nothing, where } from '../../kernel/condition';
import { defineScope } from '../../kernel/scope';
import { Job } from './job.entity';

const job = where<Job>();

/** Everybody sees the jobs of his own organisation, and no others: what somebody exports or imports is his own business. */
defineScope(Job, (viewer) => {
  switch (viewer.kind) {
    case 'enterprise': return job.equal('enterpriseId', viewer.enterpriseId);
    case 'government': case 'center': return job.equal('organisationId', viewer.organisationId);
    case 'system': return everything;
    default: return nothing;
  }
});
