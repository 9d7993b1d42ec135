import { migration, OWNED, VERSIONED } from '../kernel/schema';

/** API tokens of enterprises, and the dated rules of how many there may be and for how long. */
export const Tokens = migration('Tokens1763856000011', [
  `CREATE TABLE api_token (${OWNED},
    accountId varchar(36) NOT NULL,
    name varchar(60) NOT NULL,
    beginning varchar(8) NOT NULL,
    tokenHash varchar(64) NOT NULL,
    permissions text NOT NULL,
    expiresOn date NOT NULL,
    place int NULL,
    revokedAt datetime(3) NULL,
    lastUsedAt datetime(3) NULL,
    lastAddress varchar(60) NULL,
    searchText varchar(400) NOT NULL,
    FOREIGN KEY (enterpriseId) REFERENCES enterprise (id),
    FOREIGN KEY (accountId) REFERENCES account (id)
  )`,
  'CREATE UNIQUE INDEX api_token_hash ON api_token (tokenHash)',
  'CREATE UNIQUE INDEX api_token_place ON api_token (enterpriseId, place)',
  'CREATE INDEX api_token_account ON api_token (accountId, id)',
  'CREATE INDEX api_token_enterprise_name ON api_token (enterpriseId, name, id)',
  'CREATE INDEX api_token_enterprise_expiry ON api_token (enterpriseId, expiresOn, id)',
  'CREATE INDEX api_token_enterprise_created ON api_token (enterpriseId, createdAt, id)',
  `CREATE TABLE token_policy (${VERSIONED},
    validFrom date NOT NULL,
    longestDays int NOT NULL,
    mostActive int NOT NULL,
    source varchar(200) NOT NULL
  )`,
  // Work that a machine began goes on with what its token carries.
  'ALTER TABLE job ADD COLUMN tokenId varchar(36) NULL',
  'CREATE UNIQUE INDEX token_policy_from ON token_policy (validFrom)',
  // Here and not in a seed: databases that were made before need the rules too.
  `INSERT INTO token_policy (id, version, createdAt, updatedAt, validFrom, longestDays, mostActive, source)
    VALUES ('019a0000-0000-7000-8000-000000000011', 1, '2026-01-01 00:00:00.000', '2026-01-01 00:00:00.000', '2000-01-01', 366, 20, 'zone scheme, to be confirmed by the bureau')`,
]);
