import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The columns that every versioned table begins with. */
export const VERSIONED = `
  id varchar(36) NOT NULL PRIMARY KEY,
  version int NOT NULL,
  createdAt datetime(3) NOT NULL,
  updatedAt datetime(3) NOT NULL`;

/** The columns that every table of an enterprise's rows begins with. */
export const OWNED = `${VERSIONED},
  enterpriseId varchar(36) NOT NULL,
  regionCode varchar(6) NOT NULL`;

/**
 * A migration from statements that both engines understand. Text columns compare by code point on both
 * (utf8mb4_bin, BINARY), so that rare characters never collide and lists sort alike.
 * @param name ends with the time of writing in milliseconds, by which migrations are ordered
 */
export function migration(name: string, statements: readonly string[]): new () => MigrationInterface {
  return class implements MigrationInterface {
    readonly name = name;

    async up(runner: QueryRunner): Promise<void> {
      const options = runner.connection.options.type === 'mysql' ? ' ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin' : '';
      for (const statement of statements) {
        await runner.query(statement.startsWith('CREATE TABLE') ? statement + options : statement);
      }
    }

    async down(): Promise<void> {
      throw new Error(`${name} goes forward only: restore the backup that was taken before it`);
    }
  };
}
