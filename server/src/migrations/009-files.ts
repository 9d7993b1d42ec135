import { migration, VERSIONED } from '../kernel/schema';

/** Files, and what their upload addresses are signed with. */
export const Files = migration('Files1763856000009', [
  `CREATE TABLE stored_file (${VERSIONED},
    organisationId varchar(36) NOT NULL,
    enterpriseId varchar(36) NULL,
    regionCode varchar(6) NULL,
    accountId varchar(36) NOT NULL,
    purpose varchar(40) NOT NULL,
    name varchar(200) NOT NULL,
    mediaType varchar(100) NOT NULL,
    sizeBytes bigint NOT NULL,
    sha256 varchar(64) NULL,
    state varchar(20) NOT NULL,
    expiresAt datetime(3) NULL,
    storeKey varchar(100) NULL,
    FOREIGN KEY (organisationId) REFERENCES organisation (id),
    FOREIGN KEY (accountId) REFERENCES account (id)
  )`,
  'CREATE UNIQUE INDEX stored_file_key ON stored_file (storeKey)',
  'CREATE INDEX stored_file_organisation ON stored_file (organisationId, id)',
  'CREATE INDEX stored_file_enterprise ON stored_file (enterpriseId, id)',
  'CREATE INDEX stored_file_region ON stored_file (regionCode, id)',
  'CREATE INDEX stored_file_expiry ON stored_file (state, expiresAt)',
  `CREATE TABLE upload_secret (${VERSIONED},
    secret varchar(64) NOT NULL
  )`,
]);
