import { parentPort, workerData } from 'node:worker_threads';
import { FileFault } from './file-fault';
import type { Reading, ReadingOrder } from './reading';
import { TableReading } from './table-reading';

/** How many blocks may wait for the server: one is written while the next is read. */
const AHEAD = 2;

const port = parentPort;
if (!port) throw new Error('this program runs as a worker of the server');

let credit = AHEAD;
let goOn: (() => void) | null = null;
port.on('message', () => {
  credit++;
  goOn?.();
});

async function tell(reading: Reading): Promise<void> {
  while (credit === 0) await new Promise<void>((resolve) => { goOn = resolve; });
  if (reading.told === 'block') credit--;
  port?.postMessage(reading);
}

async function read(): Promise<void> {
  try {
    for await (const reading of new TableReading(workerData as ReadingOrder).told()) await tell(reading);
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    port?.postMessage({ told: 'fault', reason: error.reason, params: error.params } satisfies Reading);
  }
  port?.close();
}

void read();
