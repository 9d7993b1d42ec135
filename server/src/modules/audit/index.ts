import { AuditLine, AuditSeal } from '../../kernel/audit.entity';
import { Acknowledgement } from '../../kernel/idempotency';
import { Lease } from '../../kernel/lease';
import type { Module } from '../../kernel/module';
import { AuditResolver } from './audit.resolver';

export { verifyChain, type Break } from './chain';
export { startSealer } from './sealer';

/** Brings the kernel's own tables into the database, and shows one of them. */
export const audit: Module = { name: 'audit', entities: [AuditLine, AuditSeal, Acknowledgement, Lease], resolvers: [AuditResolver] };
