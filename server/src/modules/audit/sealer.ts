import type { FastifyBaseLogger } from 'fastify';
import { holdLease } from '../../kernel/lease';
import type { Ground } from '../../kernel/request';
import { firstIdAt } from '../../kernel/ids';
import { OVERLAP_MS, sealLines } from './chain';

const EVERY_MS = 400;
const LEASE_MS = 5_000;
/** Nearly every transaction is over by then; the others are found by the pass that looks through the whole overlap, this often. */
const SHORT_OVERLAP_MS = 5_000;
const WHOLE_EVERY_MS = 20_000;

/** Seals new lines within a second, on the one server that holds the lease. @returns how to stop it; what was written until then is sealed first */
export function startSealer(ground: Ground, log: FastifyBaseLogger): () => Promise<void> {
  let since: Date | null = null;
  let wholeAt = 0;
  let running: Promise<void> | null = null;

  async function pass(): Promise<void> {
    const from = ground.clock.now();
    if (!await holdLease(ground, 'audit sealer', LEASE_MS)) {
      since = null;
      return;
    }
    const isWhole = from.getTime() - wholeAt >= WHOLE_EVERY_MS;
    if (isWhole) wholeAt = from.getTime();
    let after = since && firstIdAt(new Date(since.getTime() - (isWhole ? OVERLAP_MS : SHORT_OVERLAP_MS)));
    for (let last = await sealLines(ground, after); last !== null; last = await sealLines(ground, after)) after = last;
    since = from;
  }

  const tryPass = () => pass().catch((error: unknown) => log.warn({ err: error }, 'the audit sealer will try again'));
  const timer = setInterval(() => { running ??= tryPass().finally(() => { running = null; }); }, EVERY_MS);
  return async () => {
    clearInterval(timer);
    await running;
    await tryPass();
  };
}
