import { crc32, deflateRawSync } from 'node:zlib';

/** A hostile file: what it is, its bytes, with which reasons it may be refused, and how it is called. `vehicle.none` is for one that may be read but brings nothing. */
export type Hostile = readonly [what: string, bytes: Buffer, reasons: readonly string[], ending?: 'xlsx' | 'csv'];

/** One piece of a package, and in what it lies about itself. */
export interface Piece {
  name: string;
  content: string | Buffer;
  method?: number;
  flags?: number;
  localFlags?: number;
  crc?: number;
  /** What the directory says of its size. */
  unpackedBytes?: number;
  packed?: Buffer;
  localName?: string;
  /** Where the directory says that it lies. */
  offset?: number;
}

/** In what the end of a package lies. */
export interface End { count?: number; directoryOffset?: number; disk?: number; comment?: Buffer; extra?: Buffer }

const u16 = (...values: number[]) => Buffer.from(Uint16Array.from(values).buffer);
const u32 = (...values: number[]) => Buffer.from(Uint32Array.from(values).buffer);

/** A package as it was ordered, honest or not. */
export function packageOf(pieces: readonly Piece[], { count, directoryOffset, disk = 0, comment = Buffer.alloc(0), extra = Buffer.alloc(0) }: End = {}): Buffer {
  const [locals, entries]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const { name, content, method = 8, flags = 0, localFlags = flags, ...told } of pieces) {
    const bytes = Buffer.from(content as string);
    const packed = told.packed ?? (method === 8 ? deflateRawSync(bytes, { level: bytes.length > 1_000_000 ? 1 : 9 }) : bytes);
    const [crc, size] = [told.crc ?? crc32(bytes), told.unpackedBytes ?? bytes.length];
    const [localName, ownName] = [Buffer.from(told.localName ?? name), Buffer.from(name)];
    const head = (bits: number, nameBytes: number, extraBytes: number) => Buffer.concat([u16(20, bits, method, 0, 33), u32(crc, packed.length, size), u16(nameBytes, extraBytes)]);
    const local = Buffer.concat([u32(0x04034b50), head(localFlags, localName.length, 0), localName, packed]);
    entries.push(Buffer.concat([u32(0x02014b50), u16(20), head(flags, ownName.length, extra.length), u16(0, 0, 0), u32(0, told.offset ?? at), ownName, extra]));
    locals.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.concat([u32(0x06054b50), u16(disk, disk, count ?? pieces.length, count ?? pieces.length), u32(directory.length, directoryOffset ?? at), u16(comment.length), comment]);
  return Buffer.concat([...locals, directory, end]);
}

const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

export const relationsOf = (...relations: [id: string, type: string, target: string, mode?: string][]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.map(([id, type, target, mode]) => `<Relationship Id="${id}" Type="${RELATION}/${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`).join('')}</Relationships>`;
export const typesOf = (main = MAIN): string =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${main}"/></Types>`;
export const workbookOf = (sheets = '<sheet name="A" sheetId="1" r:id="rId1"/>'): string => `<workbook xmlns="${SPREADSHEET}" xmlns:r="${RELATION}"><sheets>${sheets}</sheets></workbook>`;

export const cell = (reference: string, text: string): string => `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;
export const row = (number: number, ...texts: string[]): string => `<row r="${number}">${texts.map((text, index) => cell(`${String.fromCharCode(65 + index)}${number}`, text)).join('')}</row>`;
export const HEADS = row(1, 'VIN', '型号', '制造日期');
export const sheetOf = (rows: string): string => `<worksheet xmlns="${SPREADSHEET}"><sheetData>${rows}</sheetData></worksheet>`;
export const GOOD = sheetOf(HEADS + row(2, 'X', 'Y', 'Z'));

/** The pieces of a small workbook that is in order, but for what is put in place of its own. */
export function piecesWith(changes: Readonly<Record<string, string | Buffer>> = {}): Piece[] {
  const own: Record<string, string | Buffer> = {
    '[Content_Types].xml': typesOf(), '_rels/.rels': relationsOf(['rId1', 'officeDocument', 'xl/workbook.xml']), 'xl/workbook.xml': workbookOf(),
    'xl/_rels/workbook.xml.rels': relationsOf(['rId1', 'worksheet', 'worksheets/sheet1.xml']), 'xl/worksheets/sheet1.xml': GOOD, ...changes,
  };
  return Object.entries(own).map(([name, content]) => ({ name, content }));
}

/** A workbook whose only sheet is another. */
export const withSheet = (sheet: string | Buffer): Buffer => packageOf(piecesWith({ 'xl/worksheets/sheet1.xml': sheet }));

/** The pieces with one that lies. */
export const lying = (name: string, lie: Partial<Piece>): Piece[] => piecesWith().map((piece) => piece.name === name ? { ...piece, ...lie } : piece);
