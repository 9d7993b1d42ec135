import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { composeApp } from '../../server/src/app';
import { startBackground } from '../../server/src/background';
import { readConfig } from '../../server/src/config';
import { layGround } from '../../server/src/ground';
import type { JobDefinition } from '../../server/src/kernel/job';
import { Lease } from '../../server/src/kernel/lease';
import { systemViewer } from '../../server/src/kernel/viewer';

/** How many parts one job has, and how long each takes. */
const PARTS = Number(process.env.TALLY_PARTS);
const PART_MS = 5;

/**
 * A job that can be counted: it leaves one row a part, in no table that would refuse a second one, and says which process wrote it.
 * It goes by the name of an export, so that it can be asked for through the API.
 */
const tally: JobDefinition = {
  kind: 'EXPORT_CERTIFICATES', permission: 'certificate:export',
  run: async ({ job: { id, cursor }, checkpoint }) => {
    for (let part = Number(cursor ?? 0); part < PARTS; part++) {
      await wait(PART_MS);
      await checkpoint({ cursor: part + 1, done: part + 1, total: PARTS }, (request) => request.as(systemViewer('tally')).records.create(Lease, {
        holder: `${id.slice(-12)} ${String(part).padStart(5, '0')} ${process.pid}`, expiresAt: request.clock.now(),
      }));
    }
    return { summary: { ROWS: PARTS } };
  },
};

const config = readConfig(process.env);
const ground = await layGround(config);
const app = await composeApp(ground, config);
startBackground(ground, { config, log: app.log, kinds: [tally] });
await app.listen({ port: config.port, host: config.host });
process.stdout.write(`ready: http://localhost:${(app.server.address() as AddressInfo).port}\n`);
