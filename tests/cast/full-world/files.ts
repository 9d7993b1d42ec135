import { expireDueFiles } from '../../../server/src/background';
import { PNG, upload, xlsxOf } from '../files';
import { act, type Row } from './acts';
import type { Company, PeopledWorld, PersonName } from './peopled';

/** What announces a photo; its name tells it from others. */
export const photoOf = (serial: number) => ({ purpose: 'INSPECTION_PHOTO', name: `焊缝 ${serial}.png`, sizeBytes: PNG.length });

/** A photo that is awaited. */
export async function announced(world: PeopledWorld, by: PersonName): Promise<Row> {
  world.tick();
  const { file } = await act<{ file: Row }>(world.as(by), 'createUpload', photoOf(world.serial()));
  return file;
}

/** A file whose bytes have come. @returns its id */
export async function stored(world: PeopledWorld, by: PersonName, purpose: 'INSPECTION_PHOTO' | 'IMPORT_SOURCE'): Promise<string> {
  world.tick();
  const isPhoto = purpose === 'INSPECTION_PHOTO';
  return upload(world, by, { purpose, name: isPhoto ? '焊缝.png' : '车辆.xlsx', bytes: isPhoto ? PNG : xlsxOf() });
}

/** Files of an enterprise, of its department and of a testing center, shared and private, awaited and stored. */
export async function fillFiles(world: PeopledWorld, { clerk, regulator }: Company): Promise<void> {
  for (const who of [clerk, regulator, 'tester'] as const) {
    await stored(world, who, 'INSPECTION_PHOTO');
    await stored(world, who, 'IMPORT_SOURCE');
    for (let count = 0; count < 2; count++) await announced(world, who);
  }
}

/** Lets the term of one awaited file of each organisation run out: for that nobody's session lasts long enough. */
export async function expire({ ground }: PeopledWorld): Promise<void> {
  await ground.database.transaction(async (connection) => {
    const rows = await connection.read("SELECT MAX(id) FROM stored_file WHERE state = 'AWAITED' GROUP BY organisationId");
    for (const [id] of rows) await connection.write('UPDATE stored_file SET expiresAt = createdAt WHERE id = ?', [String(id)]);
  });
  await expireDueFiles(ground);
}
