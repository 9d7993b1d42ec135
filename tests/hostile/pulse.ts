import { Worker } from 'node:worker_threads';

/**
 * Pings a server from a thread of its own, so that what the sender itself works on is not taken for the server's delay.
 * @param url an address that the server answers without any work
 */
export class Pulse {
  private readonly worker: Worker;

  constructor(url: string) {
    this.worker = new Worker(new URL('./pulse.worker.mjs', import.meta.url), { workerData: { url } });
  }

  /** Milliseconds that the slowest ping took since this was asked last, the one under way included. */
  worst(): Promise<number> {
    return new Promise((resolve, reject) => {
      this.worker.once('message', (worst: number) => {
        this.worker.off('error', reject);
        resolve(worst);
      });
      this.worker.once('error', reject);
      this.worker.postMessage('worst');
    });
  }

  async stop(): Promise<void> {
    await this.worker.terminate();
  }
}
