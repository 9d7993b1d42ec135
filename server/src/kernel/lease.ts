import { randomUUID } from 'node:crypto';
import { Column, Entity } from 'typeorm';
import { Versioned } from './owned';
import { Request, type Ground } from './request';
import { Refusal } from './errors';
import { defineScope, onlyFor } from './scope';
import { transaction } from './transaction';
import { systemViewer } from './viewer';

/** One kind of work that only one server may do at a time. The id is the name of the work. */
@Entity('lease')
export class Lease extends Versioned {
  @Column({ type: 'varchar', length: 36 })
  holder: string;

  @Column({ type: 'datetime', precision: 3 })
  expiresAt: Date;
}

defineScope(Lease, onlyFor());

const HOLDER = randomUUID();

/**
 * Takes or prolongs a lease by compare-and-swap. @param milliseconds how long it is held without being prolonged
 * @returns whether this server holds it now
 */
export async function holdLease(ground: Ground, name: string, milliseconds: number): Promise<boolean> {
  const request = new Request(ground, systemViewer('lease'));
  const lease = await request.records.find(Lease, name);
  const now = ground.clock.now();
  const fresh = { holder: HOLDER, expiresAt: new Date(now.getTime() + milliseconds) };
  if (lease && lease.holder !== HOLDER && lease.expiresAt > now) return false;
  if (lease?.holder === HOLDER && lease.expiresAt.getTime() - now.getTime() > milliseconds / 2) return true;
  try {
    await transaction(request, ({ records }) => lease ? records.change(lease, fresh) : records.create(Lease, { ...fresh, id: name }));
    return true;
  } catch (error) {
    if (error instanceof Refusal || ground.database.isDuplicate(error)) return false;
    throw error;
  }
}
