import { everything } from '../../server/src/kernel/condition';
import { Refusal } from '../../server/src/kernel/errors';
import type { Versioned } from '../../server/src/kernel/owned';
import { Request } from '../../server/src/kernel/request';
import type { EntityClass } from '../../server/src/kernel/table';
import { transaction } from '../../server/src/kernel/transaction';
import { PUBLIC_VIEWER, systemViewer, type Viewer } from '../../server/src/kernel/viewer';
import type { Witness } from './oracle';
import type { Stand } from './stand';
import { difference, idsOf } from './walk';

/** More rows than a full world has of anything. */
const ALL = 1_000_000;

/** A witness as the kernel knows him. */
function viewerOf({ kind, name, accountId, organisationId, regionPrefix, roles }: Witness): Viewer {
  const person = { accountId, accountName: name, organisationId, organisationName: '', roles, sessionId: null, mustChangePassword: false, token: null };
  switch (kind) {
    case 'ENTERPRISE': return { kind: 'enterprise', enterpriseId: organisationId, regionCode: regionPrefix, ...person };
    case 'GOVERNMENT': return { kind: 'government', regionPrefix, ...person };
    case 'CENTER': return { kind: 'center', centerId: organisationId, ...person };
    case 'PLATFORM': return { kind: 'platform', ...person };
    case 'NONE': return PUBLIC_VIEWER;
  }
}

/** Ends a transaction in which something was written that must not stay. */
class Written extends Error {}

/** Whether somebody can write to a row he does not see, by the version that it has. Nothing of it stays. */
async function writes({ world, oracle }: Stand, who: Witness, entity: EntityClass<Versioned>): Promise<string | null> {
  const [hidden] = oracle.hidden(who, entity.name);
  if (!hidden || !('version' in hidden)) return null;
  const row = await new Request(world.ground, systemViewer('sweep')).records.get(entity, hidden.id);
  try {
    await transaction(new Request(world.ground, viewerOf(who)), async ({ records }) => {
      await records.change(row, {});
      throw new Written();
    });
  } catch (error) {
    if (error instanceof Refusal && error.code === 'NOT_FOUND') return null;
    if (!(error instanceof Written)) throw error;
  }
  return 'lets a row be written that is not seen';
}

/**
 * Asks the one door to a table for everything, in every way it can be asked, as somebody. It finds what no path of the schema leads to, too.
 * @returns how the rows differ from the oracle's, in words
 */
export async function throughDoor(stand: Stand, who: Witness, entity: EntityClass): Promise<string[]> {
  const { records } = new Request(stand.world.ground, viewerOf(who));
  const table = entity as EntityClass<Versioned>;
  const expected = idsOf(stand.oracle.visible(who, entity.name));
  const all = stand.oracle.rows.of(entity.name).map(({ id }) => id);
  const rows = await Promise.all([
    records.list(table, everything, { most: ALL }), records.byIds(table, all), records.byKeys(table, 'id', { keys: all, most: 1 }),
  ]);
  const counts = [await records.count(table, everything), (await records.countByKeys(table, 'id', all)).size];
  const faults = [
    ...rows.map((found) => difference(idsOf(found), expected)),
    ...counts.map((count) => count === expected.length ? '' : `counts ${count} for ${expected.length}`),
    await writes(stand, who, table),
  ];
  return faults.flatMap((fault) => fault ? [`${who.name}: ${entity.name} ${fault}`] : []);
}
