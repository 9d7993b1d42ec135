import { join } from 'node:path';
import type { Config } from './config';
import { systemClock, type Clock } from './kernel/clock';
import type { FileStore } from './kernel/file-store';
import { FolderStore } from './kernel/file-store.folder';
import { S3Store } from './kernel/file-store.s3';
import { newId } from './kernel/ids';
import { openEmbedded, openMysql } from './kernel/open';
import type { Ground } from './kernel/request';
import { entitiesWithoutScope } from './kernel/scope';
import { Tables } from './kernel/table';
import { MIGRATIONS } from './migrations';
import { MODULES } from './modules';

const CONTENTS = { entities: MODULES.flatMap((module) => [...module.entities]), migrations: MIGRATIONS };

function refuseUnfit(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(`The database is not fit for use: ${faults.join('; ')}`);
}

/** Brings the database to the present schema, as its owner; one that is not fit for use is not even begun with. */
async function migrate(config: Config): Promise<void> {
  if (!config.migrationUrl) return;
  const owner = await openMysql(config.migrationUrl, CONTENTS);
  try {
    refuseUnfit(await owner.faults());
    await owner.dataSource.runMigrations({ transaction: 'none' });
  } finally {
    await owner.close();
  }
}

function openStore({ filesUrl, dataFolder }: Config): FileStore {
  const folder = join(dataFolder, 'files');
  return filesUrl ? new S3Store(filesUrl, folder) : new FolderStore(folder);
}

/**
 * Opens the database, migrated and checked.
 * @throws Error that names every entity without a scope and every wrong setting of the database
 */
export async function layGround(config: Config, clock: Clock = systemClock): Promise<Ground> {
  await migrate(config);
  const database = config.databaseUrl ? await openMysql(config.databaseUrl, CONTENTS) : await openEmbedded(config.dataFolder, CONTENTS);
  try {
    if (database.engine === 'embedded') await database.dataSource.runMigrations({ transaction: 'each' });
    const tables = new Tables(database.dataSource);
    refuseUnfit([...entitiesWithoutScope(tables).map((name) => `entity ${name} has no scope`), ...await database.faults()]);
    return { database, tables, files: openStore(config), clock, demonstrationAllowed: config.demonstration, newId };
  } catch (error) {
    await database.close();
    throw error;
  }
}
