import { open, type FileHandle } from 'node:fs/promises';
import { posix } from 'node:path';
import { damaged, FileFault, LIMITS } from './file-fault';
import { readDirectory, type Piece } from './package-directory';
import { wholeOf } from './piece-bytes';
import { attributeOf, tagsOf } from './xml-scanner';

const ENCRYPTED = 1;
const METHODS = new Set([0, 8]);
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
const ZIP = Buffer.from('PK');

/** What a piece may not be, by its name. */
const UNWANTED: readonly [RegExp, string][] = [
  [/(?:^|\/)vbaproject(?:signature\w*)?\.bin$/, 'import.macros'],
  [/^xl\/(?:macrosheets|dialogsheets)\//, 'import.macros'],
  [/^xl\/externallinks\//, 'import.externalLinks'],
  [/^xl\/(?:connections\.xml|querytables\/|webextensions\/|model\/)/, 'import.externalLinks'],
  [/^(?:xl|word)\/(?:embeddings|activex|ctrlprops)\//, 'import.embedded'],
];

function requireSafeName({ name }: Piece): void {
  const parts = name.split(/[\\/]/);
  const isUnsafe = name === '' || /[\0-\x1f]/.test(name) || name.includes('\\') || name.startsWith('/') || /^[a-z]:/i.test(name) || parts.includes('..');
  if (isUnsafe) throw new FileFault('import.unsafeName');
}

function requireWanted({ name }: Piece): void {
  const found = UNWANTED.find(([pattern]) => pattern.test(name.toLowerCase()));
  if (found) throw new FileFault(found[1]);
}

function requireHonest({ method, flags, packedBytes, unpackedBytes }: Piece): void {
  if (flags & ENCRYPTED) throw new FileFault('import.encrypted');
  if (!METHODS.has(method)) throw damaged();
  if (method === 0 && packedBytes !== unpackedBytes) throw damaged();
  if (unpackedBytes > LIMITS.swellingFrom && unpackedBytes > packedBytes * LIMITS.swelling) throw new FileFault('import.swells');
}

/** A relationship of one piece to another, or to something outside. */
interface Relation { id: string; type: string; target: string; isOutside: boolean }

/** An opened package of a spreadsheet, of which everything dangerous has been refused. */
export class OpenPackage {
  private readonly byName: ReadonlyMap<string, Piece>;

  private constructor(readonly file: FileHandle, readonly pieces: readonly Piece[]) {
    this.byName = new Map(pieces.map((piece) => [piece.name.toLowerCase(), piece]));
  }

  /** @throws FileFault that says why the file is not taken */
  static async open(path: string): Promise<OpenPackage> {
    const file = await open(path, 'r');
    try {
      const start = Buffer.alloc(OLE.length);
      await file.read(start, 0, OLE.length, 0);
      // Programs keep an encrypted workbook in a container of the old format.
      if (start.equals(OLE)) throw new FileFault('import.encrypted');
      if (!start.subarray(0, ZIP.length).equals(ZIP)) throw new FileFault('import.notAWorkbook');
      const opened = new OpenPackage(file, await readDirectory(file));
      await opened.inspect();
      return opened;
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  close(): Promise<void> {
    return this.file.close();
  }

  piece(name: string): Piece | undefined {
    return this.byName.get(name.toLowerCase());
  }

  /** A small piece as a whole. @throws FileFault when it is missing */
  async bytes(name: string): Promise<Buffer> {
    const piece = this.piece(name);
    if (!piece) throw damaged();
    return wholeOf(this.file, piece);
  }

  /** Where a piece refers to; nothing when it refers nowhere. */
  async relations(name: string): Promise<Relation[]> {
    const beside = this.piece(relationsName(name));
    if (!beside) return [];
    return tagsOf(await wholeOf(this.file, beside)).filter((tag) => tag.name === 'Relationship').map(({ attributes }) => {
      const target = attributeOf(attributes, 'Target') ?? '';
      const isOutside = attributeOf(attributes, 'TargetMode') === 'External';
      return {
        id: attributeOf(attributes, 'Id') ?? '', type: (attributeOf(attributes, 'Type') ?? '').split('/').at(-1) ?? '', isOutside,
        target: isOutside ? target : posix.join(target.startsWith('/') ? '' : posix.dirname(name), target).replace(/^\//, ''),
      };
    });
  }

  private async inspect(): Promise<void> {
    for (const piece of this.pieces) {
      requireSafeName(piece);
      requireWanted(piece);
      requireHonest(piece);
    }
    if (this.byName.size !== this.pieces.length) throw damaged();
    if (this.pieces.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0) > LIMITS.unpackedBytes) throw new FileFault('import.swells');
    await this.requireWorkbook();
  }

  private async requireWorkbook(): Promise<void> {
    if (!this.piece('[Content_Types].xml')) throw new FileFault('import.notAWorkbook');
    const types = tagsOf(await this.bytes('[Content_Types].xml')).map(({ attributes }) => (attributeOf(attributes, 'ContentType') ?? '').toLowerCase());
    if (types.some((type) => type.includes('macroenabled') || type.includes('vbaproject'))) throw new FileFault('import.macros');
    if (!types.some((type) => /spreadsheetml\.(?:sheet|template)\.main\+xml$/.test(type))) throw new FileFault('import.notAWorkbook');
  }
}

/** Where the relationships of a piece are told. */
export const relationsName = (name: string): string => name === '' ? '_rels/.rels' : posix.join(posix.dirname(name), '_rels', `${posix.basename(name)}.rels`);

/**
 * Whether a package is that of a spreadsheet, as its directory tells. Programs that write row by row put the piece that says so at the end,
 * where whoever reads only the beginning does not find it.
 */
export async function isSpreadsheet(path: string): Promise<boolean> {
  const file = await open(path, 'r');
  try {
    const names = (await readDirectory(file)).map(({ name }) => name.toLowerCase());
    return names.includes('[content_types].xml') && names.some((name) => name.startsWith('xl/'));
  } catch (error) {
    if (error instanceof FileFault) return false;
    throw error;
  } finally {
    await file.close();
  }
}
