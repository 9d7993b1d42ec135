import type { FieldIssue, ItemResultContent } from '@bianzhong/domain';
import { invalid, notFound } from '../../kernel/errors';
import type { Request } from '../../kernel/request';
import { StoredFile } from '../files';

/** Results as they came, and where in the input they stand. */
interface Given { path: string; results: readonly ItemResultContent[] }

/** So many files are looked up at once. */
const AT_ONCE = 1_000;

async function filesOf({ records }: Request, ids: readonly string[]): Promise<Map<string, StoredFile>> {
  const found: StoredFile[] = [];
  for (let begin = 0; begin < ids.length; begin += AT_ONCE) found.push(...await records.byIds(StoredFile, ids.slice(begin, begin + AT_ONCE)));
  return new Map(found.map((file) => [file.id, file]));
}

/**
 * Photos are files of the same enterprise that were uploaded for the purpose.
 * @throws Refusal NOT_FOUND for a file that is missing or foreign, INVALID that names one that is no photo or has not come yet
 */
export async function requirePhotos(request: Request, given: readonly Given[]): Promise<void> {
  const ids = [...new Set(given.flatMap(({ results }) => results.flatMap(({ photoIds }) => photoIds)))];
  if (ids.length === 0) return;
  const found = await filesOf(request, ids);
  if (ids.some((id) => !found.has(id))) throw notFound();
  const isPhoto = (id: string) => found.get(id)?.purpose === 'INSPECTION_PHOTO' && found.get(id)?.state === 'STORED';
  const faults = given.flatMap(({ path, results }) => results.flatMap(({ photoIds }, index) => photoIds.flatMap((id, place): FieldIssue[] =>
    isPhoto(id) ? [] : [{ path: `${path}results.${index}.photoIds.${place}`, reason: 'inspection.notAPhoto' }])));
  if (faults.length > 0) throw invalid(faults);
}
