import { Worker } from 'node:worker_threads';
import { Refusal } from '../errors';
import program from './reading.worker.ts?program';
import type { Reading, ReadingOrder } from './reading';

/** Memory of the worker's heap. What it holds besides is bounded by the limits of the file. */
const HEAP_MB = { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 8, stackSizeMb: 4 } as const;
/** How long the worker may take to the next block, once the server waits for it. */
const MOST_SECONDS = 30;

const isOutOfMemory = (error: unknown) => (error as { code?: unknown } | null)?.code === 'ERR_WORKER_OUT_OF_MEMORY';

/** What the worker has told, in order, for one reader who waits. */
class Told {
  private readonly queue: (Reading | Error)[] = [];
  private waiting: (() => void) | null = null;

  constructor(worker: Worker) {
    worker.on('message', (reading: Reading) => this.add(reading));
    worker.on('error', (error) => this.add(isOutOfMemory(error) ? new Refusal('INVALID', 'import.tooMuchMemory') : error));
    worker.on('exit', () => this.add(new Error('the reading worker ended early')));
  }

  async next(seconds: number): Promise<Reading> {
    if (this.queue.length === 0) await this.arrival(seconds);
    const first = this.queue.shift();
    if (first instanceof Error) throw first;
    if (!first) throw new Refusal('INVALID', 'import.tooSlow', { params: { seconds } });
    return first;
  }

  private add(told: Reading | Error): void {
    this.queue.push(told);
    this.waiting?.();
  }

  private arrival(seconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, seconds * 1_000);
      this.waiting = () => { clearTimeout(timer); this.waiting = null; resolve(); };
    });
  }
}

/**
 * Reads a table of a local file in a worker of its own, whose memory and time are bounded: whatever the file is, the server goes on. The
 * worker is at most two blocks ahead.
 * @throws Refusal INVALID that says why the file is not taken
 */
export async function* readTable(order: ReadingOrder, { seconds = MOST_SECONDS } = {}): AsyncGenerator<Reading> {
  const worker = new Worker(new URL(program), { workerData: order, resourceLimits: HEAP_MB, execArgv: [], env: {}, stdout: false, stderr: false });
  const told = new Told(worker);
  try {
    for (;;) {
      const reading = await told.next(seconds);
      if (reading.told === 'fault') throw new Refusal('INVALID', reading.reason, { params: reading.params });
      yield reading;
      if (reading.told === 'end') return;
      if (reading.told === 'block') worker.postMessage('next');
    }
  } finally {
    await worker.terminate();
  }
}
