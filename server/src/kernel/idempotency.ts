import { createHash } from 'node:crypto';
import { Column, Entity } from 'typeorm';
import { all, where } from './condition';
import { invalidField, Refusal } from './errors';
import { Versioned } from './owned';
import type { Request } from './request';
import { defineScope, onlyFor } from './scope';
import type { EntityClass } from './table';
import { LostRace } from './transaction';
import { isSignedIn, systemViewer } from './viewer';

const LONGEST_KEY = 100;

/** The promise that a create was done: the same key again gives the same row. */
@Entity('acknowledgement')
export class Acknowledgement extends Versioned {
  @Column({ type: 'varchar', length: 36 })
  accountId: string;

  @Column({ type: 'varchar', length: LONGEST_KEY })
  key: string;

  @Column({ type: 'varchar', length: 64 })
  digest: string;

  @Column({ type: 'varchar', length: 36 })
  rowId: string;
}

defineScope(Acknowledgement, onlyFor());

const acknowledgement = where<Acknowledgement>();

/** The input with its keys in order, so that the same content always gives the same digest. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== 'object' || value instanceof Date) return value ?? null;
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, part]) => [name, canonical(part)]));
}

interface Creation<E> { entity: EntityClass<E & object>; verb: string; input: { idempotencyKey?: string | null } }

/**
 * Runs a create at most once for each key of an account, in the transaction of the create itself. Of two that meet, one
 * runs into a unique key or into a check that the other's row fails; it is run again and finds what the other did.
 * Without a key it simply runs.
 * @returns the new row, or the row that the first call made
 * @throws Refusal INVALID for a key that is too long, CONFLICT `idempotency.otherContent` when it came before with another input
 */
export async function once<E extends Versioned>(request: Request, creation: Creation<E>, create: () => Promise<E>): Promise<E> {
  const { viewer } = request;
  const key = creation.input.idempotencyKey;
  if (!key || !isSignedIn(viewer)) return create();
  if (key.length > LONGEST_KEY) throw invalidField('input.idempotencyKey', 'input.tooLong', { maximum: LONGEST_KEY });
  const books = request.as(systemViewer('idempotency')).records;
  const lookUp = () => books.first(Acknowledgement, all(acknowledgement.equal('accountId', viewer.accountId), acknowledgement.equal('key', key)));
  const digest = createHash('sha256').update(JSON.stringify([creation.verb, canonical(creation.input)])).digest('hex');
  const earlier = await lookUp();
  if (earlier) return repeat(request, creation, { earlier, digest });
  try {
    const row = await create();
    await books.create(Acknowledgement, { accountId: viewer.accountId, key, digest, rowId: row.id });
    return row;
  } catch (error) {
    if (error instanceof Refusal && await lookUp()) throw new LostRace();
    throw error;
  }
}

async function repeat<E extends Versioned>(request: Request, { entity }: Creation<E>, { earlier, digest }: { earlier: Acknowledgement; digest: string }): Promise<E> {
  if (earlier.digest !== digest) throw new Refusal('CONFLICT', 'idempotency.otherContent');
  request.audit.repeated = true;
  return request.records.get(entity as EntityClass<E>, earlier.rowId);
}
