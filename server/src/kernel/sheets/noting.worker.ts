import { parentPort, workerData } from 'node:worker_threads';
import { writeNotedFile, type NotingOrder } from './noted-file';

void writeNotedFile(workerData as NotingOrder).then(() => { parentPort?.postMessage('written'); });
