import { createReadStream, mkdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { request as requestPlain, type IncomingMessage } from 'node:http';
import { request as requestTls } from 'node:https';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { text } from 'node:stream/consumers';
import { AwsV4Signer } from 'aws4fetch';
import { unavailable } from './errors';
import { requireKey, storageFault, type FileStore, type Gathered, type Kept } from './file-store';

/** Longest silence of the store before it counts as away. */
const SILENCE_MS = 20_000;
const OK = 200;
const NO_CONTENT = 204;
const MISSING = 404;
const SERVER_FAULT = 500;
const INSUFFICIENT_STORAGE = 507;
/** The digest of no bytes at all. */
const EMPTY_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

interface Call { method: 'GET' | 'PUT' | 'DELETE'; path: string; content?: Gathered }

/**
 * Keeps files in a bucket of an S3-compatible store.
 * @param address `s3://key:secret@host:port/bucket?region=us-east-1&tls=true`; both parameters may be left out
 */
export class S3Store implements FileStore {
  readonly incoming: string;
  private readonly bucket: string;
  private readonly signature: { accessKeyId: string; secretAccessKey: string; region: string; service: 's3' };
  private readonly origin: string;

  constructor(address: string, folder: string) {
    const { username, password, host, pathname, searchParams } = new URL(address);
    this.bucket = pathname.replace(/^\/|\/$/g, '');
    this.origin = `${searchParams.get('tls') === 'false' ? 'http' : 'https'}://${host}`;
    this.signature = {
      accessKeyId: decodeURIComponent(username), secretAccessKey: decodeURIComponent(password), region: searchParams.get('region') ?? 'us-east-1', service: 's3',
    };
    this.incoming = join(folder, 'incoming');
    mkdirSync(this.incoming, { recursive: true });
  }

  async put(key: string, content: Gathered): Promise<void> {
    await this.finish(await this.call({ method: 'PUT', path: requireKey(key), content }), OK);
    await rm(content.path, { force: true });
  }

  async open(key: string): Promise<Readable> {
    const answer = await this.call({ method: 'GET', path: requireKey(key) });
    if (answer.statusCode !== OK) await this.finish(answer, OK);
    return answer;
  }

  async remove(key: string): Promise<void> {
    const answer = await this.call({ method: 'DELETE', path: requireKey(key) });
    await this.finish(answer, answer.statusCode === MISSING ? MISSING : NO_CONTENT);
  }

  async *all(): AsyncIterable<Kept> {
    for (let after: string | undefined = ''; after !== undefined;) {
      const listed = await this.finish(await this.call({ method: 'GET', path: `?list-type=2${after && `&start-after=${after}`}` }), OK);
      const entries = [...listed.matchAll(/<Contents>(.*?)<\/Contents>/gs)].map(([, entry = '']) => entry);
      for (const entry of entries) yield { key: element(entry, 'Key') ?? '', storedAt: new Date(element(entry, 'LastModified') ?? '') };
      after = element(listed, 'IsTruncated') === 'true' ? element(entries.at(-1) ?? '', 'Key') : undefined;
    }
  }

  /** Sends one signed request. @throws Refusal UNAVAILABLE when nobody answers */
  private async call({ method, path, content }: Call): Promise<IncomingMessage> {
    const headers = { 'x-amz-content-sha256': content?.sha256 ?? EMPTY_SHA256, ...(content && { 'content-length': String(content.sizeBytes) }) };
    const signed = await new AwsV4Signer({ ...this.signature, method, headers, url: `${this.origin}/${this.bucket}${path.startsWith('?') ? '' : '/'}${path}` }).sign();
    const send = signed.url.protocol === 'https:' ? requestTls : requestPlain;
    try {
      return await new Promise<IncomingMessage>((resolve, reject) => {
        const outgoing = send(signed.url, { method, headers: Object.fromEntries(signed.headers), timeout: SILENCE_MS }, resolve);
        outgoing.on('timeout', () => outgoing.destroy(unavailable('file.storageAway')));
        outgoing.on('error', reject);
        if (content) pipeline(createReadStream(content.path), outgoing).catch(reject);
        else outgoing.end();
      });
    } catch (error) {
      throw storageFault(error);
    }
  }

  /** Reads an answer to its end. @throws Refusal UNAVAILABLE when the store could not do it, Error when it would not */
  private async finish(answer: IncomingMessage, expected: number): Promise<string> {
    const said = await text(answer).catch((error: unknown) => { throw storageFault(error); });
    const status = answer.statusCode ?? 0;
    if (status === expected) return said;
    if (status === INSUFFICIENT_STORAGE || /StorageFull|QuotaExceeded/.test(said)) throw unavailable('file.storageFull');
    if (status >= SERVER_FAULT) throw unavailable('file.storageAway');
    throw new Error(`the file store answers ${status}: ${element(said, 'Code') ?? 'without a code'}`);
  }
}

/** The text of the first element of the name; keys and dates hold nothing that XML would write otherwise. */
function element(xml: string, name: string): string | undefined {
  return new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1];
}
