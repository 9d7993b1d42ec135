import { CONFORMITY_FIELD_LIST, TRANSFER_OPERATIONS, type TransferOperation } from '@bianzhong/domain';
import { mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { ConformityTransfer } from './conformity.entity';

/** The way to the certificate center. What it takes is delivered; what it throws is why it was not. */
export interface CertificateCenter {
  /** @param transfers of one operation @returns the name under which they can be found again */
  deliver(operation: TransferOperation, transfers: readonly ConformityTransfer[]): Promise<string>;
}

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => ESCAPED[character] ?? character);
const element = (name: string, value: unknown) => `    <${name}>${escaped(String(value))}</${name}>`;

function certificateXml({ id, reason, content }: ConformityTransfer): string {
  const { number, kind, vin, issuedOn, payload } = content;
  const fields = CONFORMITY_FIELD_LIST.flatMap(({ name }) => payload[name] === undefined || payload[name] === null ? [] : [element(name, payload[name])]);
  const head = [element('number', number), element('kind', kind), element('vin', vin), element('issuedOn', issuedOn), ...reason ? [element('reason', reason)] : []];
  return [`  <certificate transfer="${id}">`, ...head, ...fields, '  </certificate>'].join('\n');
}

/** The exchange file of one operation: UTF-8 XML, an element a field, empty fields left out. */
export function exchangeXml(operation: TransferOperation, transfers: readonly ConformityTransfer[]): string {
  const { operation: name } = TRANSFER_OPERATIONS.find(({ code }) => code === operation)!;
  return ['<?xml version="1.0" encoding="UTF-8"?>', `<certificates operation="${name}" count="${transfers.length}">`, ...transfers.map(certificateXml), '</certificates>', ''].join('\n');
}

/**
 * Writes the official exchange files into a folder, from where the enterprise's or the zone's own connection takes them. A file
 * appears whole or not at all, and is named after its first transfer, so that one that is written again replaces itself.
 */
export class ExchangeFolder implements CertificateCenter {
  constructor(private readonly folder: string) {}

  async deliver(operation: TransferOperation, transfers: readonly ConformityTransfer[]): Promise<string> {
    const name = `${operation.toLowerCase()}-${transfers[0]?.id ?? 'none'}.xml`;
    const draft = join(this.folder, `${name}.part`);
    await mkdir(this.folder, { recursive: true });
    const file = await open(draft, 'w');
    try {
      await file.writeFile(exchangeXml(operation, transfers), 'utf8');
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, join(this.folder, name));
    return name;
  }
}
