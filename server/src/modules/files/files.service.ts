import type { Readable } from 'node:stream';
import { FILE_RULES, FILE_CONTENTS, formatOfName, inMebibytes, next, FILE_CYCLE, UPLOAD_AWAITED_HOURS, UploadAnnouncement, type FilePurpose } from '@bianzhong/domain';
import { forbidden, invalid, notFound, Refusal } from '../../kernel/errors';
import type { Gathered } from '../../kernel/file-store';
import { once } from '../../kernel/idempotency';
import { read } from '../../kernel/inputs';
import type { Request } from '../../kernel/request';
import { transaction } from '../../kernel/transaction';
import { isSignedIn, type SignedInViewer } from '../../kernel/viewer';
import { StoredFile } from './file.entity';
import type { CreateUploadInput } from './file.inputs';
import { discard, gather, isOfType, TooLong } from './gathering';
import { isOwnAddress, uploadAddress } from './upload-address';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Whose file it becomes: always the organisation of whoever makes it. */
function ownerOf(viewer: SignedInViewer): Pick<StoredFile, 'organisationId' | 'enterpriseId' | 'regionCode' | 'accountId'> {
  const { organisationId, accountId } = viewer;
  return viewer.kind === 'enterprise'
    ? { organisationId, accountId, enterpriseId: viewer.enterpriseId, regionCode: viewer.regionCode }
    : { organisationId, accountId, enterpriseId: null, regionCode: null };
}

function person({ viewer }: Request): SignedInViewer {
  if (!isSignedIn(viewer)) throw new Error('a file belongs to the organisation of a person; the system makes none of its own');
  return viewer;
}

/** Until when the content is kept, from now on. */
function keptUntil({ clock }: Request, purpose: FilePurpose): Date | null {
  const { keptDays } = FILE_RULES[purpose];
  return keptDays === null ? null : new Date(clock.now().getTime() + keptDays * DAY_MS);
}

export interface Upload { file: StoredFile; address: string | null }

/**
 * Announces a file whose bytes are to come. The same key again gives the same file, with a fresh address as long as it is awaited.
 * @throws Refusal INVALID when size, type or purpose break the rule of its purpose
 */
export async function createUpload(request: Request, input: CreateUploadInput): Promise<Upload> {
  const values = read(UploadAnnouncement, input);
  const file = await once(request, { entity: StoredFile, verb: 'createUpload', input }, async () => {
    const announced = await request.records.create(StoredFile, {
      ...values, ...ownerOf(person(request)), mediaType: FILE_CONTENTS[formatOfName(values.name)!].mediaType, state: 'AWAITED',
      expiresAt: new Date(request.clock.now().getTime() + UPLOAD_AWAITED_HOURS * HOUR_MS),
    });
    await request.audit.record('file.announced', announced);
    return announced;
  });
  return { file, address: file.state === 'AWAITED' ? await uploadAddress(request, file.id) : null };
}

export interface Sent { id: string; expires: number; signature: string; lengthHeader: string | undefined; body: AsyncIterable<Uint8Array> }

/**
 * Takes the bytes of an announced file. Whatever is wrong with them, the row stays as it was and nothing of them is kept.
 * @throws Refusal NOT_FOUND for a foreign or missing file, FORBIDDEN for a wrong address, CONFLICT when it is not awaited (any more),
 * INVALID for wrong content, UNAVAILABLE when it cannot be kept
 */
export async function receive(request: Request, sent: Sent): Promise<StoredFile> {
  const announced = await request.records.get(StoredFile, sent.id);
  if (!await isOwnAddress(request, sent)) throw forbidden('file.addressInvalid');
  requireAwaited(request, announced);
  if (sent.lengthHeader !== undefined && sent.lengthHeader !== String(announced.sizeBytes)) throw wrongLength(announced, Number(sent.lengthHeader));
  const gathered = await gather(request.ground.files, sent.body, announced.sizeBytes)
    .catch((error: unknown) => { throw error instanceof TooLong ? wrongLength(announced, announced.sizeBytes + 1) : error; });
  try {
    await requireAnnounced(gathered, announced);
    return await store(request, announced, gathered);
  } finally {
    await discard(gathered);
  }
}

/** @throws Refusal CONFLICT when the file was stored already, or is waited for no longer */
function requireAwaited({ clock }: Request, { state, expiresAt }: StoredFile): void {
  if (!next(FILE_CYCLE, state, 'store') || (expiresAt && expiresAt <= clock.now())) throw new Refusal('CONFLICT', 'file.notAwaited');
}

const wrongLength = ({ sizeBytes }: StoredFile, actual: number) => invalid([{ path: 'body', reason: 'file.wrongLength', params: { actual, expected: sizeBytes } }]);

/** @throws Refusal INVALID when the content is not what was announced */
async function requireAnnounced(gathered: Gathered, announced: StoredFile): Promise<void> {
  if (gathered.sizeBytes !== announced.sizeBytes) throw wrongLength(announced, gathered.sizeBytes);
  if (announced.sha256 && gathered.sha256 !== announced.sha256) throw invalid([{ path: 'body', reason: 'file.wrongHash' }]);
  if (!await isOfType(gathered, announced.mediaType)) throw invalid([{ path: 'body', reason: 'file.wrongContent' }]);
}

/**
 * The bytes are kept first and the row says so then: a server that ends in between leaves bytes nobody knows, which are swept.
 * Whoever loses the race for the row takes his bytes away himself.
 */
async function store(request: Request, announced: StoredFile, gathered: Gathered): Promise<StoredFile> {
  const storeKey = await keep(request, announced.id, gathered);
  const expiresAt = keptUntil(request, announced.purpose);
  try {
    return await transaction(request, async ({ records, audit }) => {
      const stored = await records.change(announced, { state: 'STORED', storeKey, sha256: gathered.sha256, expiresAt });
      await audit.record('file.stored', stored, announced);
      return stored;
    });
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'CONFLICT') throw error;
    await request.ground.files.remove(storeKey);
    throw new Refusal('CONFLICT', 'file.notAwaited');
  }
}

/** Two that send the same file at once must not overwrite one another's bytes, so every attempt has a key of its own. */
async function keep({ ground, newId }: Request, id: string, gathered: Gathered): Promise<string> {
  const key = `${id}-${newId()}`;
  await ground.files.put(key, gathered);
  return key;
}

export interface Description { purpose: FilePurpose; name: string }
/** Content that is kept already, and what its row will say. */
export type KeptContent = Description & Pick<StoredFile, 'id' | 'storeKey' | 'sizeBytes' | 'sha256' | 'mediaType'>;

/**
 * Keeps the bytes of a file that the product makes; `recordFile` then makes it one, in a transaction. Apart, because no transaction
 * may stay open while bytes come. @throws Refusal INVALID when there is more than the purpose allows, UNAVAILABLE as the store does
 */
export async function keepContent(request: Request, { purpose, name }: Description, stream: AsyncIterable<Uint8Array>): Promise<KeptContent> {
  const { mostBytes, formats } = FILE_RULES[purpose];
  const format = formatOfName(name);
  if (!format || !formats.includes(format)) throw new Error(`a file of purpose ${purpose} cannot be called ${name}`);
  const gathered = await gather(request.ground.files, stream, mostBytes)
    .catch((error: unknown) => { throw error instanceof TooLong ? new Refusal('INVALID', 'file.tooLarge', { params: { maximum: inMebibytes(mostBytes) } }) : error; });
  try {
    const id = request.newId();
    return { id, purpose, name, storeKey: await keep(request, id, gathered), sizeBytes: gathered.sizeBytes, sha256: gathered.sha256, mediaType: FILE_CONTENTS[format].mediaType };
  } finally {
    await discard(gathered);
  }
}

/** Makes kept content a file of the viewer's organisation. To be called in a transaction. */
export async function recordFile(request: Request, content: KeptContent): Promise<StoredFile> {
  const stored = await request.records.create(StoredFile, {
    ...content, ...ownerOf(person(request)), state: 'STORED', expiresAt: keptUntil(request, content.purpose),
  });
  await request.audit.record('file.stored', stored);
  return stored;
}

/** Keeps a stream as a file of the viewer's organisation, in a transaction of its own. @throws Refusal as `keepContent` */
export async function storeFile(request: Request, description: Description, stream: AsyncIterable<Uint8Array>): Promise<StoredFile> {
  const content = await keepContent(request, description, stream);
  return transaction(request, (inner) => recordFile(inner, content));
}

/** A stored file and its bytes. @throws Refusal NOT_FOUND when it is foreign, missing, not yet there or expired */
export async function openFile(request: Request, id: string): Promise<{ file: StoredFile; stream: Readable }> {
  const file = await request.records.get(StoredFile, id);
  if (file.state !== 'STORED' || file.storeKey === null) throw notFound();
  return { file, stream: await request.ground.files.open(file.storeKey) };
}
