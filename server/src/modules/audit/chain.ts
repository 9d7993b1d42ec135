import { createHash } from 'node:crypto';
import { all, any, everything, exists, not, where } from '../../kernel/condition';
import { AuditLine, AuditSeal } from '../../kernel/audit.entity';
import type { Connection } from '../../kernel/database';
import { firstIdAt } from '../../kernel/ids';
import { Request, type Ground } from '../../kernel/request';
import { transaction } from '../../kernel/transaction';
import { systemViewer } from '../../kernel/viewer';
import { givingWay } from '../../kernel/way';

const BATCH = 500;
/** Lines that are sealed in one go; fewer than are verified, because others are waiting meanwhile. */
const SEALED_AT_ONCE = 100;
/** No transaction lives as long: every line older than this has been seen by an earlier pass. */
export const OVERLAP_MS = 600_000;
/** The hash before the first. */
const ORIGIN = '0'.repeat(64);

const line = where<AuditLine>();
const seal = where<AuditSeal>();

/** A line in the one form its hash is made of: the columns in a fixed order, instants as ISO text. */
function canonical(row: AuditLine): string {
  return JSON.stringify([row.id, row.at.toISOString(), row.accountId, row.accountName, row.actingAs, row.verb, row.entity,
    row.entityId, row.enterpriseId, row.before, row.after, row.requestId]);
}

function hashOf(previous: string, sequence: number, row: AuditLine): string {
  return createHash('sha256').update(`${previous}\n${sequence}\n${canonical(row)}`).digest('hex');
}

const sealer = (ground: Ground, connection?: Connection) => new Request(ground, systemViewer('audit sealer'), { connection });

async function lastSeal(request: Request): Promise<AuditSeal | null> {
  const [last] = await request.records.list(AuditSeal, everything, { order: [{ property: 'sequence', descending: true }], most: 1 });
  return last ?? null;
}

/**
 * Appends seals for a batch of committed lines that have none, in the order of their ids. Only the holder of the lease calls it.
 * @param after id behind which lines are looked at, those before being sealed; null looks at all @returns the last one sealed, null when none was left
 */
export async function sealLines(ground: Ground, after: string | null): Promise<string | null> {
  const through = (connection: Connection) => givingWay(ground, connection);
  const request = sealer(ground, through(ground.database.reads));
  const lines = await request.records.list(AuditLine, all(after !== null && line.above('id', after), not(exists(AuditSeal, { key: 'id' }, everything))), { most: SEALED_AT_ONCE });
  if (lines.length === 0) return null;
  await transaction(request, async ({ records, clock }) => {
    const last = await lastSeal(request);
    let [sequence, previous] = [last?.sequence ?? 0, last?.hash ?? ORIGIN];
    const seals = lines.map((row) => {
      sequence++;
      previous = hashOf(previous, sequence, row);
      return { id: row.id, sequence, hash: previous, sealedAt: clock.now() };
    });
    await records.appendMany(AuditSeal, seals);
  }, through);
  return lines.at(-1)!.id;
}

/** What is wrong with the chain, at the first place where something is. */
export interface Break { sequence: number | null; lineId: string; reason: 'edited or moved' | 'deleted' | 'seal missing' | 'unsealed' }

/** How long a line may wait for its seal: the sealer looks for those of long transactions three times a minute. */
const GRACE_MS = 30_000;

/**
 * Walks the whole chain. @returns how many lines hold, and the first break: an edited or deleted line, a seal that was
 * moved or taken out, a line that was slipped in without a seal
 */
export async function verifyChain(ground: Ground): Promise<{ verified: number; broken: Break | null }> {
  const request = sealer(ground);
  let [sequence, previous] = [0, ORIGIN];
  for (;;) {
    const seals = await request.records.list(AuditSeal, seal.above('sequence', sequence), { order: [{ property: 'sequence', descending: false }], most: BATCH });
    if (seals.length === 0) break;
    const lines = new Map((await request.records.list(AuditLine, line.oneOf('id', seals.map(({ id }) => id)), { most: BATCH })).map((row) => [row.id, row]));
    for (const entry of seals) {
      const broken = breakAt(entry, { sequence, previous, row: lines.get(entry.id) });
      if (broken) return { verified: sequence, broken };
      [sequence, previous] = [entry.sequence, entry.hash];
    }
  }
  return { verified: sequence, broken: await unsealed(request) };
}

function breakAt(entry: AuditSeal, { sequence, previous, row }: { sequence: number; previous: string; row: AuditLine | undefined }): Break | null {
  const at = { sequence: entry.sequence, lineId: entry.id };
  if (entry.sequence !== sequence + 1) return { ...at, reason: 'seal missing' };
  if (!row) return { ...at, reason: 'deleted' };
  if (hashOf(previous, entry.sequence, row) !== entry.hash) return { ...at, reason: 'edited or moved' };
  return null;
}

async function unsealed(request: Request): Promise<Break | null> {
  const old = new Date(request.clock.now().getTime() - GRACE_MS);
  // Either clock will do: a line that was slipped in bears whatever time it was given.
  const isOld = any(line.below('at', old), line.below('id', firstIdAt(old)));
  const found = await request.records.first(AuditLine, all(isOld, not(exists(AuditSeal, { key: 'id' }, everything))));
  return found ? { sequence: null, lineId: found.id, reason: 'unsealed' } : null;
}
