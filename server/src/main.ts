import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { composeApp } from './app';
import { startBackground } from './background';
import { databaseCommand } from './commands';
import { readConfig, type Config } from './config';
import { makeDemonstrationZone } from './demo/zone';
import { layGround } from './ground';
import { completeInstallation, install, isInstalled, type FirstPassword } from './installation';
import { Refusal } from './kernel/errors';
import type { Ground } from './kernel/request';
import { permissionMatrix } from './permission-matrix';
import { contractText, executableSchema } from './schema';

/**
 * How much the heap may grow between two collections, in percent of what is in use. Left to itself it doubles and more while files are
 * imported, and the memory of a small machine is wanted by its database.
 */
const HEAP_GROWTH_PERCENT = 50;
const DRAIN_MS = 20_000;
/** A terminal sends its signal to the whole group, so it may come twice at once; a second wish comes later. */
const REPEATED_SIGNAL_MS = 1_000;

function announce(config: Config, address: string, passwords: FirstPassword[]): void {
  const lines = [`Bianzhong is ready: ${address}`];
  if (config.demonstration) lines.push('This is the demonstration zone: choose anyone of the cast on the sign-in page.');
  for (const { name, password } of config.demonstration ? [] : passwords) lines.push(`first sign-in: ${name} with ${password} (shown this once)`);
  process.stdout.write(`${lines.join('\n')}\n`);
}

async function installAnew(ground: Ground, { demonstration }: Config): Promise<FirstPassword[]> {
  const passwords = await install(ground, { isDemonstration: demonstration });
  if (demonstration) await makeDemonstrationZone(ground);
  await completeInstallation(ground);
  return passwords;
}

async function serve(config: Config): Promise<void> {
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH_PERCENT}`);
  const ground = await layGround(config);
  const passwords = await isInstalled(ground) ? [] : await installAnew(ground, config);
  const app = await composeApp(ground, config);
  const stopBackground = startBackground(ground, { config, log: app.log });
  await app.listen({ port: config.port, host: config.host });
  let stoppingSince = 0;
  const stop = () => {
    if (stoppingSince && Date.now() - stoppingSince > REPEATED_SIGNAL_MS) process.exit(1);
    if (stoppingSince) return;
    stoppingSince = Date.now();
    setTimeout(() => process.exit(1), DRAIN_MS).unref();
    void app.close().then(stopBackground).then(() => ground.database.close()).then(() => process.exit(0));
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  announce(config, `http://localhost:${(app.server.address() as AddressInfo).port}`, passwords);
}

/** Writes the contract and the permission matrix into a folder. */
function emit(folder: string): void {
  executableSchema();
  writeFileSync(join(folder, 'schema.graphql'), contractText());
  writeFileSync(join(folder, 'permissions.md'), permissionMatrix());
}

async function main([command, ...words]: string[]): Promise<void> {
  if (command === '--emit-schema') return emit(words[0] ?? '.');
  const config = readConfig(process.env);
  return command === 'db' ? databaseCommand(config, words) : serve(config);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const details = error instanceof Refusal && error.details.fields ? ` ${JSON.stringify(error.details.fields)}` : '';
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}${details}\n`);
  process.exit(1);
});
