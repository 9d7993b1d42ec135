import { fillCertificates } from './full-world/certificates';
import { fillChanges, fillRegister } from './full-world/enterprises';
import { expire, fillFiles } from './full-world/files';
import { fillImports, leaveImports } from './full-world/imports';
import { fillJobs, leaveJobs } from './full-world/jobs';
import { fillPeople } from './full-world/people';
import { startPeopledWorld, type Company, type PeopledWorld } from './full-world/peopled';
import { fillProducts } from './full-world/products';
import { fillResearch } from './full-world/research';
import { fillAdoptions, fillCatalogue } from './full-world/standards';
import { fillTesting } from './full-world/testing';
import { fillVehicles } from './full-world/vehicles';
import { fillTokens } from './full-world/tokens';

/** Makes rows of every kind that belongs to an enterprise, in every state. */
export async function fillCompany(world: PeopledWorld, company: Company): Promise<void> {
  await fillPeople(world, company);
  await fillChanges(world, company);
  await fillAdoptions(world, company);
  await fillCertificates(world, company);
  await fillResearch(world, company);
  await fillTesting(world, company);
  await fillVehicles(world, company);
  await fillTokens(world, company);
  await fillProducts(world, company);
  await fillFiles(world, company);
  await fillImports(world, company);
  await fillJobs(world, company);
}

/** What only the sealer writes, which does not run here. */
async function seal({ ground }: PeopledWorld): Promise<void> {
  const now = ground.clock.now();
  await ground.database.transaction(async (connection) => {
    const [[lineId]] = await connection.read('SELECT id FROM audit_line ORDER BY id LIMIT 1') as [[string]];
    await connection.write('INSERT INTO audit_seal (id, sequence, hash, sealedAt) VALUES (?, ?, ?, ?)', [lineId, 1, '0'.repeat(64), now]);
    await connection.write('INSERT INTO lease (id, version, createdAt, updatedAt, holder, expiresAt) VALUES (?, ?, ?, ?, ?, ?)', ['audit sealer', 1, now, now, lineId, now]);
  });
}

/** A world with rows of every entity in many states, for each of three enterprises. */
export async function startFullWorld(): Promise<PeopledWorld> {
  const world = await startPeopledWorld();
  for (const company of Object.values(world.companies)) await fillCompany(world, company);
  await fillRegister(world);
  await fillCatalogue(world);
  await expire(world);
  await leaveJobs(world);
  await leaveImports(world);
  await seal(world);
  return world;
}
