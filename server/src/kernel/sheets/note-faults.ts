import { Worker } from 'node:worker_threads';
import type { NotingOrder } from './noted-file';
import program from './noting.worker.ts?program';

const HEAP_MB = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 } as const;
const MOST_SECONDS = 120;

/** Writes the file of the errors in a worker of its own, whose memory and time are bounded. @throws Error when it cannot be written */
export function noteFaults(order: NotingOrder): Promise<void> {
  const worker = new Worker(new URL(program), { workerData: order, resourceLimits: HEAP_MB, execArgv: [], env: {} });
  return new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`the file of the errors was not written within ${MOST_SECONDS} s`)), MOST_SECONDS * 1_000);
    worker.once('message', () => resolve());
    worker.once('error', reject);
    worker.once('exit', () => { clearTimeout(timer); reject(new Error('the noting worker ended early')); });
  }).finally(() => worker.terminate());
}
