import { migration, VERSIONED } from '../kernel/schema';

/** Terms of law and of schemes, as dated rows. */
export const Deadlines = migration('Deadlines1763856000003', [
  `CREATE TABLE deadline_rule (${VERSIONED},
    code varchar(60) NOT NULL,
    validFrom date NOT NULL,
    validTo date NULL,
    length int NOT NULL,
    unit varchar(20) NOT NULL,
    basis varchar(300) NOT NULL,
    source varchar(200) NOT NULL,
    isDoubtful boolean NOT NULL
  )`,
  'CREATE UNIQUE INDEX deadline_rule_code ON deadline_rule (code, validFrom)',
]);
