import { Agent, get } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';

// Pings without a pause, on one connection. Between two pings it answers how long the slowest took since the last answer.
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
let worst = 0;
let asked = 0;
parentPort.on('message', () => { asked++; });

function ping() {
  const start = performance.now();
  get(workerData.url, { agent }, (response) => {
    response.resume();
    response.on('end', () => {
      worst = Math.max(worst, performance.now() - start);
      for (; asked > 0; asked--) { parentPort.postMessage(worst); worst = 0; }
      setTimeout(ping, 1);
    });
  }).on('error', (error) => { throw error; });
}
ping();
