import { migration, VERSIONED } from '../kernel/schema';

/** Audit, idempotency and leases: what the kernel itself keeps. */
export const Ground = migration('Ground1763856000001', [
  `CREATE TABLE audit_line (
    id varchar(36) NOT NULL PRIMARY KEY,
    at datetime(3) NOT NULL,
    accountId varchar(36) NULL,
    accountName varchar(120) NOT NULL,
    actingAs varchar(200) NOT NULL,
    verb varchar(80) NOT NULL,
    entity varchar(60) NOT NULL,
    entityId varchar(36) NOT NULL,
    enterpriseId varchar(36) NULL,
    \`before\` text NULL,
    \`after\` text NULL,
    requestId varchar(36) NOT NULL
  )`,
  'CREATE INDEX audit_line_at ON audit_line (at, id)',
  'CREATE INDEX audit_line_entity ON audit_line (entityId, id)',
  'CREATE INDEX audit_line_account ON audit_line (accountId, id)',
  `CREATE TABLE audit_seal (
    id varchar(36) NOT NULL PRIMARY KEY,
    sequence bigint NOT NULL,
    hash varchar(64) NOT NULL,
    sealedAt datetime(3) NOT NULL
  )`,
  'CREATE UNIQUE INDEX audit_seal_sequence ON audit_seal (sequence)',
  `CREATE TABLE acknowledgement (${VERSIONED},
    accountId varchar(36) NOT NULL,
    \`key\` varchar(100) NOT NULL,
    digest varchar(64) NOT NULL,
    rowId varchar(36) NOT NULL
  )`,
  'CREATE UNIQUE INDEX acknowledgement_key ON acknowledgement (accountId, `key`)',
  `CREATE TABLE lease (${VERSIONED},
    holder varchar(36) NOT NULL,
    expiresAt datetime(3) NOT NULL
  )`,
]);
