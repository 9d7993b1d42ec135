import { cell, GOOD, HEADS, packageOf, piecesWith, relationsOf, row, sheetOf, typesOf, withSheet, workbookOf, type Hostile } from './workbooks.package';

const MEBIBYTE = 1024 * 1024;
const filled = (rows: string) => withSheet(sheetOf(HEADS + rows));
const LAUGHS = `<!DOCTYPE x [<!ENTITY a "${'lol'.repeat(100)}">${Array.from({ length: 9 }, (_, index) => `<!ENTITY ${String.fromCharCode(98 + index)} "${`&${String.fromCharCode(97 + index)};`.repeat(10)}">`).join('')}]>`;
const OUTSIDE = '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>';
const strings = (content: string) => packageOf(piecesWith({
  'xl/sharedStrings.xml': content, 'xl/_rels/workbook.xml.rels': relationsOf(['rId1', 'worksheet', 'worksheets/sheet1.xml'], ['rId2', 'sharedStrings', 'sharedStrings.xml']),
  'xl/worksheets/sheet1.xml': sheetOf(`${HEADS}<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>7</v></c></row>`),
}));
const columnName = (index: number): string => index < 0 ? '' : columnName(Math.floor(index / 26) - 1) + String.fromCharCode(65 + index % 26);
/** Rows that do not pack into nothing, so that they come as far as the reader. */
const unlike = (index: number) => (index * 2_654_435_761 % 4_294_967_296).toString(36);

/** XML that is no longer XML, or more than that. */
export const MARKUP: Hostile[] = [
  ['whose sheet declares entities that multiply', withSheet(LAUGHS + GOOD.replace('>X<', '>&j;<')), ['import.declarations']],
  ['whose workbook declares an entity outside', packageOf(piecesWith({ 'xl/workbook.xml': OUTSIDE + workbookOf('<sheet name="&f;" sheetId="1" r:id="rId1"/>') })), ['import.declarations']],
  ['whose types declare entities', packageOf(piecesWith({ '[Content_Types].xml': OUTSIDE + typesOf() })), ['import.declarations', 'file.wrongContent']],
  ['whose relationships declare entities', packageOf(piecesWith({ '_rels/.rels': OUTSIDE + relationsOf(['rId1', 'officeDocument', 'xl/workbook.xml']) })), ['import.declarations']],
  ['whose texts declare entities', strings(`${LAUGHS}<sst><si><t>&j;</t></si></sst>`), ['import.declarations']],
  ['with an entity that nobody declared', filled(row(2, '&unknown;', 'b', 'c')), ['import.damaged']],
  ['with a character that there is not', filled(row(2, '&#x110000;', 'b', 'c')), ['import.damaged']],
  ['with a tag left open', withSheet(GOOD.slice(0, -20)), ['import.damaged']],
  ['with tags crosswise', withSheet(GOOD.replace('</is></c>', '</c></is>')), ['import.damaged']],
  ['with two roots', withSheet(GOOD + GOOD), ['import.damaged']],
  ['that is not UTF-8', withSheet(Buffer.concat([Buffer.from(GOOD.slice(0, 200)), Buffer.from([0xff, 0xc0, 0x80]), Buffer.from(GOOD.slice(200))])), ['import.damaged']],
  ['in UTF-16', withSheet(Buffer.from(`\uFEFF${GOOD}`, 'utf16le')), ['import.damaged']],
  ['nested ten thousand deep', withSheet(`${'<a>'.repeat(10_000)}${'</a>'.repeat(10_000)}`), ['import.damaged']],
  ['with an attribute of eight mebibytes', withSheet(GOOD.replace('<sheetData>', `<x y="${Array.from({ length: 1_000_000 }, (_, index) => unlike(index)).join('')}"/><sheetData>`)), ['import.damaged']],
  ['with a remark that never ends', withSheet(GOOD.replace('<sheetData>', `<!-- ${Array.from({ length: 1_000_000 }, (_, index) => unlike(index)).join('')}`)), ['import.damaged']],
  ['of nothing', withSheet(''), ['import.damaged']],
];

/** Sheets that are larger, wider or stranger than any honest one. */
export const SHEETS: Hostile[] = [
  ['of sixteen thousand columns', withSheet(sheetOf(`${HEADS}<row r="2">${Array.from({ length: 16_384 }, (_, index) => cell(`${columnName(index)}2`, unlike(index))).join('')}</row>`)), ['import.tooManyColumns']],
  ['of a million columns', withSheet(sheetOf(`${HEADS}<row r="2">${Array.from({ length: 1_000_000 }, (_, index) => `<c><v>${index}</v></c>`).join('')}</row>`)), ['import.tooManyColumns']],
  ['with a column that no program has', filled('<row r="2"><c r="ZZZZZZZZ2"><v>1</v></c></row>'), ['import.tooManyColumns']],
  ['with a row that no program has', filled('<row r="99999999"><c r="A99999999"><v>1</v></c></row>'), ['import.damaged']],
  ['with a row before the first', filled('<row r="-5"><c r="A1"><v>1</v></c></row>'), ['import.damaged']],
  ['with rows out of order', filled(row(9, 'a') + row(5, 'b')), ['import.damaged']],
  ['with a cell twice', filled('<row r="2"><c r="A2"><v>1</v></c><c r="A2"><v>2</v></c></row>'), ['import.damaged']],
  ['of a quarter of a million rows', filled(Array.from({ length: 250_000 }, (_, index) => `<row r="${index + 2}"><c r="D${index + 2}" t="str"><v>${unlike(index)}</v></c></row>`).join('')), ['import.tooManyRows']],
  ['with a cell of forty thousand characters', filled(row(2, 'x'.repeat(40_000), 'b', 'c')), ['import.cellTooLong']],
  ['with a cell of eight mebibytes', filled(row(2, Array.from({ length: 1_200_000 }, (_, index) => unlike(index)).join(''), 'b', 'c')), ['import.cellTooLong']],
  ['with a formula of a hundred thousand characters', filled(`<row r="2"><c r="A2"><f>${'A1+'.repeat(33_000)}1</f><v>1</v></c></row>`), ['import.cellTooLong']],
  ['with a number that is none', filled('<row r="2"><c r="A2"><v>1e999</v></c></row>'), ['import.damaged']],
  ['that refers to a text there is not', strings('<sst><si><t>a</t></si></sst>'), ['import.damaged']],
  ['whose texts are too long', strings(`<sst><si><t>${Array.from({ length: 40_000 }, (_, index) => unlike(index)).join('')}</t></si></sst>`), ['import.cellTooLong', 'import.damaged']],
  ['of a million texts that nobody uses', strings(`<sst>${Array.from({ length: 1_000_000 }, (_, index) => `<si><t>${unlike(index)}</t></si>`).join('')}</sst>`), ['vehicle.none', 'import.noHeads']],
  ['with a formula that calls a program', filled("<row r=\"2\"><c r=\"A2\"><f>cmd|'/C calc'!A0</f><v>1</v></c></row>"), ['import.commands']],
  ['with a formula that calls a program, in disguise', filled("<row r=\"2\"><c r=\"A2\"><f>=+MSEXCEL | '\\..\\..\\cmd.exe'!A0</f><v>1</v></c></row>"), ['import.commands']],
  ['with a formula that asks an address', filled('<row r="2"><c r="A2"><f>WEBSERVICE(&quot;http://127.0.0.1/&quot;&amp;A1)</f><v>1</v></c></row>'), ['import.commands']],
  ['with a formula that calls a library', filled('<row r="2"><c r="A2"><f>CALL(&quot;kernel32&quot;,&quot;WinExec&quot;,&quot;JFC&quot;)</f><v>1</v></c></row>'), ['import.commands']],
  ['with a formula that waits for a server', filled('<row r="2"><c r="A2"><f>RTD(&quot;x&quot;,,&quot;y&quot;)</f><v>1</v></c></row>'), ['import.commands']],
  ['of a hundred thousand blank rows and no heads', withSheet(sheetOf(Array.from({ length: 100_000 }, (_, index) => `<row r="${index + 1}"><c r="A${index + 1}" s="1"/></row>`).join(''))), ['import.noHeads']],
];

const LINE = 'VIN,型号,制造日期\n';
const LONG = Buffer.from(Array.from({ length: 200_000 }, (_, index) => unlike(index)).join('').repeat(26).slice(0, 30 * MEBIBYTE));

/** Text in columns that is none. */
export const TEXTS: Hostile[] = [
  ['of noise', Buffer.from(Array.from({ length: 5_000 }, (_, index) => index * 89 % 256)), ['file.wrongContent', 'import.encodingUnknown', 'import.noHeads'], 'csv'],
  ['that is a workbook', packageOf(piecesWith()), ['file.wrongContent'], 'csv'],
  ['in no encoding at all', Buffer.concat([Buffer.from(LINE), Buffer.from([0xff, 0xff, 0x81, 0x0a])]), ['import.encodingUnknown'], 'csv'],
  ['with a quotation mark that never closes', Buffer.concat([Buffer.from(`${LINE}"`), LONG.subarray(0, 30_000)]), ['import.quoteOpen'], 'csv'],
  ['with a quotation mark before thirty mebibytes', Buffer.concat([Buffer.from(`${LINE}"`), LONG]), ['import.cellTooLong'], 'csv'],
  ['of one line of thirty mebibytes', LONG, ['import.cellTooLong'], 'csv'],
  ['of a million columns', Buffer.from(`${LINE}${'a,'.repeat(1_000_000)}`), ['import.tooManyColumns'], 'csv'],
  ['of a quarter of a million rows', Buffer.from(LINE + Array.from({ length: 250_000 }, (_, index) => `,,,${unlike(index)}`).join('\n')), ['import.tooManyRows'], 'csv'],
  ['of thirty mebibytes of blank lines', Buffer.from('\n'.repeat(30 * MEBIBYTE)), ['import.noHeads'], 'csv'],
  ['of ten mebibytes of quotation marks', Buffer.from(`${LINE}${'"'.repeat(10 * MEBIBYTE)}`), ['import.cellTooLong', 'import.quoteOpen'], 'csv'],
  ['with nothing in it but its mark', Buffer.from('\uFEFF'), ['import.noHeads'], 'csv'],
];
