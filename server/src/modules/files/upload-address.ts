import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Request } from '../../kernel/request';
import { systemViewer } from '../../kernel/viewer';
import { UploadSecret } from './file.entity';

const SECRET_BYTES = 32;
const ID = 'upload';
/** Long enough for a slow line to begin; an address that ran out is simply asked for again. */
const VALID_MS = 15 * 60_000;

const system = (request: Request) => request.as(systemViewer('upload address')).records;

/** Makes the secret of an installation, whichever comes first: its making, or the first upload after an upgrade. */
export async function makeUploadSecret(request: Request): Promise<UploadSecret> {
  const made = await system(request).create(UploadSecret, { id: ID, secret: randomBytes(SECRET_BYTES).toString('hex') });
  await request.audit.record('uploadSecret.made', made);
  return made;
}

/** The secret of the installation. Of two servers that make it at once one is run again and finds it. */
async function secretOf(request: Request): Promise<string> {
  return (await system(request).find(UploadSecret, ID) ?? await makeUploadSecret(request)).secret;
}

const signature = (secret: string, id: string, expires: number) => createHmac('sha256', secret).update(`PUT ${id} ${expires}`).digest('base64url');

/** The address to which the bytes of a file may be PUT for a quarter of an hour. To be called in a transaction. */
export async function uploadAddress(request: Request, id: string): Promise<string> {
  const expires = request.clock.now().getTime() + VALID_MS;
  return `/files/${id}?expires=${expires}&signature=${signature(await secretOf(request), id, expires)}`;
}

/** Whether an address was made by this installation for this file, and not too long ago. */
export async function isOwnAddress(request: Request, { id, expires, signature: given }: { id: string; expires: number; signature: string }): Promise<boolean> {
  if (!Number.isSafeInteger(expires) || expires <= request.clock.now().getTime()) return false;
  const found = await system(request).find(UploadSecret, ID);
  if (!found) return false;
  const [right, actual] = [Buffer.from(signature(found.secret, id, expires)), Buffer.from(given)];
  return right.length === actual.length && timingSafeEqual(right, actual);
}
