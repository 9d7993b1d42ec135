/** Why a file cannot be read, as a reason of the phrase files. Thrown in the worker, told to the server as data. */
export class FileFault extends Error {
  constructor(readonly reason: string, readonly params: Record<string, string | number> = {}) {
    super(reason);
  }
}

export const damaged = () => new FileFault('import.damaged');

/** What one file may cost. Every figure is the largest that is still accepted. */
export const LIMITS = {
  /** Pieces of a package. */
  pieces: 2_000,
  /** Bytes of all pieces together once they are unpacked, and of one that has to be held as a whole. */
  unpackedBytes: 768 * 1024 * 1024,
  heldBytes: 16 * 1024 * 1024,
  /** How far a piece may swell; small ones swell for honest reasons. */
  swelling: 120,
  swellingFrom: 8 * 1024 * 1024,
  /** Of the table of shared strings. */
  stringBytes: 96 * 1024 * 1024,
  strings: 4_000_000,
  columns: 500,
  rows: 200_000,
  /** As many characters as a spreadsheet program lets into a cell. */
  cellCharacters: 32_767,
  tagCharacters: 65_536,
  depth: 64,
} as const;
