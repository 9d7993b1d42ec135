import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VIEWERS } from '../cast/full-world/peopled';
import type { Witness } from './oracle';
import type { RawRow } from './rows';
import { ROOTS_WITH_ARGUMENTS } from './schema';
import { takeStand, type Stand } from './stand';
import { idsOf } from './walk';

let stand: Stand;
beforeAll(async () => { stand = await takeStand(); });
afterAll(() => stand.world.end());

interface Asked { root: string; text: string; expected: (who: Witness) => unknown; shown: (answer: unknown) => unknown }

const RANGE = { from: '2026-11-01', to: '2026-11-30' };
const REACHED = { inspectedCount: ['INSPECTED', 'CERTIFIED', 'UPLOADED'], certifiedCount: ['CERTIFIED', 'UPLOADED'], uploadedCount: ['UPLOADED'] };
const some = <T>(list: readonly T[]): T[] => [...new Set(list)].filter((_value, index, all) => index % Math.max(1, Math.floor(all.length / 6)) === 0);

const visible = (who: Witness, entity: string, holds: (row: RawRow) => boolean) => stand.oracle.visible(who, entity).filter(holds);
const rows = (answer: unknown) => idsOf(answer as { id: string }[]);

/** What a maker built on a day and how far it has come, told from the vehicles that somebody sees. */
function daysOf(who: Witness) {
  const days = new Map<string, Record<string, number>>();
  for (const { enterpriseId, manufacturedOn, stage } of visible(who, 'Vehicle', (row) => String(row.manufacturedOn) >= RANGE.from && String(row.manufacturedOn) <= RANGE.to)) {
    const key = `${String(manufacturedOn)} ${String(enterpriseId)}`;
    const counts = days.get(key) ?? { producedCount: 0, inspectedCount: 0, certifiedCount: 0, uploadedCount: 0 };
    counts.producedCount!++;
    for (const [name, stages] of Object.entries(REACHED)) if (stages.includes(String(stage))) counts[name]!++;
    days.set(key, counts);
  }
  return Object.fromEntries(days);
}

function everything(): Asked[] {
  const { oracle } = stand;
  const byVin = some(oracle.rows.of('Vehicle').map(({ vin }) => String(vin))).map((vin): Asked => ({
    root: 'vehiclesByVin', text: `(vin: "${vin}") { id }`, expected: (who) => idsOf(visible(who, 'Vehicle', (row) => row.vin === vin)), shown: rows,
  }));
  const byBatch = some(oracle.rows.of('KeyPart').map(({ type, batch }) => `${String(type)} ${String(batch)}`)).map((key): Asked => {
    const [type, batch] = key.split(' ') as [string, string];
    return {
      root: 'keyParts', text: `(first: 100, filter: { type: ${type}, batch: "${batch}" }) { nodes { id } }`, shown: (answer) => rows((answer as { nodes: unknown }).nodes),
      expected: (who) => idsOf(visible(who, 'KeyPart', (row) => row.type === type && row.batch === batch)),
    };
  });
  const gates = some(oracle.rows.of('Vehicle').map(({ id }) => id)).map((id): Asked => ({
    root: 'conformityGate', text: `(vehicleId: "${id}", kind: QX, issuedOn: "2026-11-20") { code }`, shown: (answer) => answer !== null,
    expected: (who) => visible(who, 'Vehicle', (row) => row.id === id).length === 1,
  }));
  const board: Asked = {
    root: 'reconciliation', text: `(filter: { from: "${RANGE.from}", to: "${RANGE.to}" }) { enterpriseId day producedCount inspectedCount certifiedCount uploadedCount enterprise { id } }`, expected: daysOf,
    shown: (answer) => Object.fromEntries((answer as Record<string, unknown>[]).map(({ enterpriseId, day, enterprise: _enterprise, ...counts }) => [`${String(day)} ${String(enterpriseId)}`, counts])),
  };
  const faults = some(oracle.rows.of('Import').filter(({ errorCount }) => Number(errorCount) > 0).map(({ id }) => id)).map((id): Asked => ({
    root: 'importErrors', text: `(importId: "${id}", first: 100) { nodes { id } }`, shown: (answer) => rows((answer as { nodes: unknown }).nodes),
    expected: (who) => idsOf(visible(who, 'ImportError', (row) => row.importId === id)),
  }));
  return [...byVin, ...byBatch, ...gates, ...faults, board];
}

const PERMISSIONS: Readonly<Record<string, string>> = { vehiclesByVin: 'vehicle:read', keyParts: 'vehicle:read', conformityGate: 'conformity:read', reconciliation: 'reconciliation:read', importErrors: 'import:read' };

describe('root fields that must be told what for', () => {
  it('are all known here', () => {
    expect([...ROOTS_WITH_ARGUMENTS].sort()).toEqual(Object.keys(PERMISSIONS).sort());
    expect(new Set(everything().map(({ root }) => root)).size).toBe(ROOTS_WITH_ARGUMENTS.length);
  });

  it.each(VIEWERS)('%s is given what the oracle says', async (name) => {
    const who = stand.witnesses.find((witness) => witness.name === name)!;
    for (const { root, text, expected, shown } of everything()) {
      const { data, errors } = await stand.world.as(who.name).ask<Record<string, unknown>>(`{ ${root}${text} }`);
      if (who.kind !== 'NONE' && stand.oracle.mayHold(who, PERMISSIONS[root]!)) expect({ root, text, found: errors ?? shown(data?.[root]) }).toEqual({ root, text, found: expected(who) });
      else expect({ root, code: errors?.[0]?.extensions.code, data: data?.[root] ?? null }).toEqual({ root, code: who.kind === 'NONE' ? 'UNAUTHENTICATED' : 'FORBIDDEN', data: null });
    }
  });
});
