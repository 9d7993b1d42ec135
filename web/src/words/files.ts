type Words = Record<string, Record<string, unknown>>;

/** Words by file: `./certificates.ts` becomes the group `certificates`, the first part of its keys. */
export function byFileName(files: Words): Words {
  return Object.fromEntries(
    Object.entries(files).map(([path, words]) => [path.slice('./'.length, -'.ts'.length), words]),
  );
}
