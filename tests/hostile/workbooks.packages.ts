import { deflateRawSync } from 'node:zlib';
import { lying, packageOf, piecesWith, relationsOf, sheetOf, typesOf, workbookOf, type Hostile, type Piece } from './workbooks.package';

const MEBIBYTE = 1024 * 1024;
const SHEET = 'xl/worksheets/sheet1.xml';
const good = packageOf(piecesWith());
const plus = (...pieces: Piece[]) => packageOf([...piecesWith(), ...pieces]);
const withPiece = (name: string, content = 'x') => plus({ name, content });

/** A long run of one byte, which packs a thousandfold. */
const run = (size: number) => Buffer.alloc(size, 0x20);

/** Ten mebibytes that were packed beforehand. */
const TEN_MEBIBYTES = { packed: deflateRawSync(run(10 * MEBIBYTE)), crc: 1, unpackedBytes: 10 * MEBIBYTE };

/** Packages that are cut off, contradict themselves or lie about what they hold. */
export const BROKEN: Hostile[] = [
  ['cut off in the middle', good.subarray(0, good.length / 2), ['import.damaged', 'file.wrongContent']],
  ['cut off before its directory', good.subarray(0, good.length - 400), ['import.damaged']],
  ['cut off by one byte', good.subarray(0, -1), ['import.damaged']],
  ['with its directory beyond its end', packageOf(piecesWith(), { directoryOffset: 0x7fffffff }), ['import.damaged']],
  ['with its directory at another place', packageOf(piecesWith(), { directoryOffset: 7 }), ['import.damaged']],
  ['with more pieces told than there are', packageOf(piecesWith(), { count: 9 }), ['import.damaged']],
  ['with fewer pieces told than there are', packageOf(piecesWith(), { count: 2 }), ['import.damaged']],
  ['on several disks', packageOf(piecesWith(), { disk: 3 }), ['import.damaged']],
  ['with a piece of two names', packageOf(lying(SHEET, { localName: 'xl/worksheets/sheet2.xml' })), ['import.damaged']],
  ['with pieces that share bytes', packageOf(lying(SHEET, { offset: 0 })), ['import.damaged']],
  ['with a piece beyond its end', packageOf(lying(SHEET, { offset: 0x7ffffff0 })), ['import.damaged']],
  ['with a wrong checksum', packageOf(lying(SHEET, { crc: 1 })), ['import.damaged']],
  ['with a piece longer than told', packageOf(lying(SHEET, { unpackedBytes: 100 })), ['import.swells']],
  ['with a piece shorter than told', packageOf(lying(SHEET, { unpackedBytes: 100_000 })), ['import.damaged']],
  ['packed in a way nobody knows', packageOf(lying(SHEET, { method: 12, packed: Buffer.from('BZh9') })), ['import.damaged']],
  ['with noise in place of packed bytes', packageOf(lying(SHEET, { packed: Buffer.from('\xff\xfe\xfd\xfcnoise', 'latin1') })), ['import.damaged']],
  ['with an extra field that is cut off', packageOf(piecesWith(), { extra: Buffer.from([1, 0, 200, 0, 1]) }), ['import.damaged', 'import.noHeads', 'vehicle.none']],
  ['with two pieces of one name', plus({ name: SHEET, content: sheetOf('') }), ['import.damaged']],
  ['with two pieces of one name in other letters', plus({ name: SHEET.toUpperCase(), content: sheetOf('') }), ['import.damaged']],
  ['of three thousand pieces', plus(...Array.from({ length: 3_000 }, (_, index) => ({ name: `xl/media/${index}.png`, content: '' }))), ['import.tooManyPieces']],
  ['with an end within its comment', packageOf(piecesWith(), { comment: Buffer.concat([good.subarray(-22), Buffer.from('x')]) }), ['import.damaged', 'vehicle.none']],
  ['of text that begins like one', Buffer.from(`PK\x03\x04${'A'.repeat(5_000)}`, 'latin1'), ['import.damaged', 'file.wrongContent']],
  ['in the old container of encrypted ones', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(4_096)]), ['file.wrongContent', 'import.encrypted']],
  ['with a protected piece', packageOf(piecesWith().map((piece) => ({ ...piece, flags: 1 }))), ['import.encrypted', 'file.wrongContent']],
  ['with a piece protected only by its own head', packageOf(lying(SHEET, { localFlags: 1 })), ['import.encrypted']],
];

/** Names that would leave the folder they are unpacked into. */
export const SLIPPING: Hostile[] = ['../../../etc/cron.d/x', '/etc/passwd', 'C:/Windows/x.dll', '..\\..\\x.dll', 'xl/../../x', 'xl/\0.xml', 'xl\\worksheets\\x.xml', 'd:x']
  .map((name) => [`with a piece called ${JSON.stringify(name)}`, withPiece(name), ['import.unsafeName']]);

/** Little that becomes much. */
export const BOMBS: Hostile[] = [
  ['whose sheet swells to half a gigabyte', packageOf(piecesWith({ [SHEET]: run(512 * MEBIBYTE) })), ['import.swells']],
  ['of a hundred pieces of ten mebibytes', plus(...Array.from({ length: 100 }, (_, index) => ({ name: `xl/media/${index}.xml`, content: '', ...TEN_MEBIBYTES }))), ['import.swells']],
  ['whose sheet swells although it says it does not', packageOf(lying(SHEET, { content: run(256 * MEBIBYTE), unpackedBytes: 900 })), ['import.swells']],
  ['whose styles swell', packageOf(piecesWith({ 'xl/styles.xml': run(128 * MEBIBYTE) })), ['import.swells']],
  ['whose types swell', packageOf(piecesWith({ '[Content_Types].xml': `${typesOf()}${' '.repeat(17 * MEBIBYTE)}` })), ['import.swells', 'file.wrongContent']],
  ['whose relationships swell', packageOf(piecesWith({ 'xl/_rels/workbook.xml.rels': `${relationsOf()}${' '.repeat(17 * MEBIBYTE)}` })), ['import.swells']],
  ['that tells of a hundred thousand sheets', packageOf(piecesWith({ 'xl/workbook.xml': workbookOf('<sheet name="A" sheetId="1" r:id="rId9"/>'.repeat(100_000)) })), ['import.noSheet', 'import.swells']],
];

/** What runs, loads or connects. */
export const ACTIVE: Hostile[] = [
  ['with macros', withPiece('xl/vbaProject.bin'), ['import.macros', 'file.wrongContent']],
  ['that calls itself one with macros', packageOf(piecesWith({ '[Content_Types].xml': typesOf('application/vnd.ms-excel.sheet.macroEnabled.main+xml') })), ['import.macros', 'file.wrongContent']],
  ['with macro sheets', withPiece('xl/macrosheets/sheet1.xml'), ['import.macros']],
  ['with dialog sheets', withPiece('xl/dialogsheets/sheet1.xml'), ['import.macros']],
  ['that refers to other files', withPiece('xl/externalLinks/externalLink1.xml'), ['import.externalLinks']],
  ['that says it refers to other files', packageOf(piecesWith({ 'xl/_rels/workbook.xml.rels': relationsOf(['rId1', 'worksheet', 'worksheets/sheet1.xml'], ['rId2', 'externalLink', 'http://127.0.0.1/x.xlsx', 'External']) })), ['import.externalLinks']],
  ['with data connections', withPiece('xl/connections.xml'), ['import.externalLinks']],
  ['with queries', withPiece('xl/queryTables/queryTable1.xml'), ['import.externalLinks']],
  ['with web extensions', withPiece('xl/webextensions/taskpanes.xml'), ['import.externalLinks']],
  ['with embedded objects', withPiece('xl/embeddings/oleObject1.bin'), ['import.embedded']],
  ['with ActiveX', withPiece('xl/activeX/activeX1.bin'), ['import.embedded']],
  ['with form controls', withPiece('xl/ctrlProps/ctrlProp1.xml'), ['import.embedded']],
  ['that is a document', packageOf(piecesWith({ '[Content_Types].xml': typesOf('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml') })), ['import.notAWorkbook', 'file.wrongContent']],
  ['in the binary format', packageOf(piecesWith({ '[Content_Types].xml': typesOf('application/vnd.ms-excel.sheet.binary.macroEnabled.main') })), ['import.macros', 'import.notAWorkbook', 'file.wrongContent']],
  ['without a workbook', packageOf(piecesWith({ '_rels/.rels': relationsOf() })), ['import.damaged']],
  ['whose workbook lies outside', packageOf(piecesWith({ '_rels/.rels': relationsOf(['rId1', 'officeDocument', 'http://127.0.0.1/workbook.xml', 'External']) })), ['import.damaged']],
  ['without a sheet', packageOf(piecesWith({ 'xl/workbook.xml': workbookOf('') })), ['import.noSheet']],
  ['whose sheets are all hidden', packageOf(piecesWith({ 'xl/workbook.xml': workbookOf('<sheet name="A" sheetId="1" state="veryHidden" r:id="rId1"/>') })), ['import.noSheet']],
  ['whose sheet is missing', packageOf(piecesWith().filter(({ name }) => name !== SHEET)), ['import.damaged']],
];
