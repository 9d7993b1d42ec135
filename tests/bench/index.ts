import 'reflect-metadata';
import { isMainThread } from 'node:worker_threads';
import { answerRounds } from './load';
import { measureExports } from './exports';
import { measureImports } from './imports';
import { measureOperations } from './operations';
import { measureVolume } from './volume';

/** `pnpm bench`: all of these, or those that are named. */
const PARTS = { operations: measureOperations, volume: measureVolume, exports: measureExports, imports: measureImports };

async function main(): Promise<void> {
  const words = process.argv.slice(2).filter((word) => word !== '--');
  const stranger = words.find((word) => !(word in PARTS));
  if (stranger) throw new Error(`there is no bench "${stranger}": say ${Object.keys(PARTS).join(', ')}, or nothing for all`);
  process.stdout.write(`${process.env.TEST_ENGINE ?? 'embedded'}, Node ${process.version}\n`);
  for (const [name, measure] of Object.entries(PARTS)) {
    if (words.length > 0 && !words.includes(name)) continue;
    process.stdout.write(`\n== ${name}\n`);
    await measure();
  }
}

if (isMainThread) await main();
else answerRounds();
