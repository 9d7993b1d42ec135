import type { FastifyBaseLogger } from 'fastify';
import type { Config } from './config';
import type { JobDefinition } from './kernel/job';
import type { Ground } from './kernel/request';
import { MODULES } from './modules';
import { startSealer } from './modules/audit';
import { ExchangeFolder, startCourier } from './modules/conformity';
import { expireFiles, startFileUpkeep } from './modules/files';
import { startWorker, workOff, type WorkerSettings } from './modules/jobs';

/** Every kind of work that a module knows. */
const KINDS: readonly JobDefinition[] = MODULES.flatMap(({ jobs }) => jobs ?? []);

interface Background { config: Config; log: FastifyBaseLogger; kinds?: readonly JobDefinition[] }

/**
 * Starts what a server does besides answering: it does jobs, keeps the files in order, carries certificates to
 * the certificate center and seals audit lines.
 * @param kinds the kinds of work it does, by default those of all modules
 * @returns how to stop it; what must be finished is finished first, and lines that it leaves are sealed last
 */
export function startBackground(ground: Ground, { config, log, kinds = KINDS }: Background): () => Promise<void> {
  const settings = { kinds, atOnce: config.jobsAtOnce, leaseMs: config.jobLeaseSeconds * 1_000, log };
  const stops = [startWorker(ground, settings), startFileUpkeep(ground, log), startCourier(ground, new ExchangeFolder(config.exchangeFolder), log), startSealer(ground, log)];
  return async () => { for (const stop of stops) await stop(); };
}

/** Does the jobs that are due, for those who cannot wait until a server finds them. */
export function doDueJobs(ground: Ground, log: WorkerSettings['log']): Promise<void> {
  return workOff(ground, { kinds: KINDS, atOnce: 1, leaseMs: 60_000, log });
}

/** Lets files expire whose time has come, for those who cannot wait until it is looked for. */
export async function expireDueFiles(ground: Ground): Promise<void> {
  while (await expireFiles(ground) > 0);
}
