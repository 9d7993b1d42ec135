import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyBaseLogger } from 'fastify';
import { all, where } from '../../kernel/condition';
import { Refusal } from '../../kernel/errors';
import type { Kept } from '../../kernel/file-store';
import { holdLease } from '../../kernel/lease';
import { Request, type Ground } from '../../kernel/request';
import { transaction } from '../../kernel/transaction';
import { systemViewer } from '../../kernel/viewer';
import { StoredFile } from './file.entity';

const EVERY_MS = 10 * 60_000;
const LEASE_MS = 3 * EVERY_MS;
/** Far longer than any upload takes: what nobody knows by then belongs to one that broke off. */
const ORPHANED_AFTER_MS = 24 * 3_600_000;
const BATCH = 200;

const file = where<StoredFile>();

const asSystem = (ground: Ground) => new Request(ground, systemViewer('upkeep of files'));

/** Files that are awaited or kept no longer: the row says so first, then their bytes go. @returns how many */
export async function expireFiles(ground: Ground): Promise<number> {
  const request = asSystem(ground);
  const due = await request.records.list(StoredFile, all(file.oneOf('state', ['AWAITED', 'STORED']), file.below('expiresAt', ground.clock.now())), { most: BATCH });
  let expired = 0;
  for (const found of due) if (await expire(request, found)) expired++;
  return expired;
}

async function expire(request: Request, found: StoredFile): Promise<boolean> {
  try {
    await transaction(request, async ({ records, audit }) => {
      const changed = await records.change(found, { state: 'EXPIRED' });
      await audit.record('file.expired', changed, found);
    });
  } catch (error) {
    // Stored, or expired by another server, in the moment between.
    if (error instanceof Refusal && error.code === 'CONFLICT') return false;
    throw error;
  }
  if (found.storeKey) await request.ground.files.remove(found.storeKey);
  return true;
}

/** Takes away bytes that no stored file claims, and what was gathered and never put. @returns how many things */
export async function sweepOrphans(ground: Ground): Promise<number> {
  const before = ground.clock.now().getTime() - ORPHANED_AFTER_MS;
  let swept = await sweepIncoming(ground.files.incoming, before);
  let batch: Kept[] = [];
  for await (const kept of ground.files.all()) {
    if (kept.storedAt.getTime() < before) batch.push(kept);
    if (batch.length < BATCH) continue;
    swept += await sweepBatch(ground, batch);
    batch = [];
  }
  return swept + await sweepBatch(ground, batch);
}

async function sweepBatch(ground: Ground, batch: readonly Kept[]): Promise<number> {
  if (batch.length === 0) return 0;
  const claimed = await asSystem(ground).records.list(StoredFile, all(file.oneOf('storeKey', batch.map(({ key }) => key)), file.equal('state', 'STORED')));
  const known = new Set(claimed.map(({ storeKey }) => storeKey));
  const orphans = batch.filter(({ key }) => !known.has(key));
  for (const { key } of orphans) await ground.files.remove(key);
  return orphans.length;
}

async function sweepIncoming(folder: string, before: number): Promise<number> {
  let swept = 0;
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    if (!found || found.mtimeMs >= before) continue;
    await rm(path, { force: true });
    swept++;
  }
  return swept;
}

/** Keeps the files in order, on the one server that holds the lease. @returns how to stop it */
export function startFileUpkeep(ground: Ground, log: FastifyBaseLogger): () => Promise<void> {
  let running: Promise<void> | null = null;
  async function pass(): Promise<void> {
    if (!await holdLease(ground, 'upkeep of files', LEASE_MS)) return;
    while (await expireFiles(ground) > 0);
    await sweepOrphans(ground);
  }
  const tryPass = () => { running ??= pass().catch((error: unknown) => log.warn({ err: error }, 'the upkeep of files will try again')).finally(() => { running = null; }); };
  const timer = setInterval(tryPass, EVERY_MS);
  tryPass();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
