import { deflateRawSync } from 'node:zlib';
import type { PersonName } from './full-world/peopled';
import type { Visitor, Sent } from './world';

/** A picture of one pixel. */
export const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64');

const CRC = Array.from({ length: 256 }, (_, index) => Array.from({ length: 8 }).reduce<number>((value) => value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1, index));
const crc32 = (bytes: Buffer) => ~bytes.reduce((value, byte) => (value >>> 8) ^ CRC[(value ^ byte) & 0xff]!, -1) >>> 0;

const TYPES = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`;

/** The smallest package that calls itself a workbook: enough for its type to be told, too little to be opened. */
export function xlsxOf(content = TYPES): Buffer {
  const [name, bytes] = [Buffer.from('[Content_Types].xml'), Buffer.from(content)];
  const packed = deflateRawSync(bytes);
  const head = Buffer.alloc(26);
  head.writeUInt16LE(20, 0);
  head.writeUInt16LE(8, 4);
  head.writeUInt32LE(crc32(bytes), 10);
  head.writeUInt32LE(packed.length, 14);
  head.writeUInt32LE(bytes.length, 18);
  head.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), head, name, packed]);
  const entry = Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), head, Buffer.alloc(14), name]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(entry.length, 8);
  end.writeUInt32LE(local.length, 12);
  return Buffer.concat([local, entry, Buffer.from('PK\x05\x06', 'latin1'), end]);
}

/** Where somebody asks. */
export interface Door { as(name: PersonName | 'nobody'): Visitor }

/** Reads an address beside the API, as somebody. */
export function read(world: Door, who: PersonName | 'nobody', url: string): Promise<Sent> {
  return world.as(who).send({ method: 'GET', url });
}

interface Sending { address: string; bytes: Buffer; language?: 'zh' | 'en' }

/** Sends bytes to an upload address, as somebody. */
export function put(world: Door, who: PersonName | 'nobody', { address, bytes, language = 'zh' }: Sending): Promise<Sent> {
  return world.as(who).send({ method: 'PUT', url: address, payload: bytes, headers: { 'content-type': 'application/octet-stream', 'accept-language': language } });
}

const CREATE = 'mutation ($input: CreateUploadInput!) { createUpload(input: $input) { address file { id } } }';

/** Announces a file and sends its bytes. @returns its id */
export async function upload(world: Door, who: PersonName, { bytes, purpose, name }: { bytes: Buffer; purpose: string; name: string }): Promise<string> {
  const input = { purpose, name, sizeBytes: bytes.length };
  const { createUpload: { address, file } } = await world.as(who).get<{ createUpload: { address: string; file: { id: string } } }>(CREATE, { input });
  const { status, body } = await put(world, who, { address, bytes });
  if (status !== 200) throw new Error(body.toString());
  return file.id;
}
