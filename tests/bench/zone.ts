import { composeApp } from '../../server/src/app';
import { makeDemonstrationZone } from '../../server/src/demo/zone';
import { layGround } from '../../server/src/ground';
import { completeInstallation, install } from '../../server/src/installation';
import type { Ground } from '../../server/src/kernel/request';
import { createDatabase, type TestDatabase } from '../cast/database';
import { listeningGround } from './captured';
import { signIn, type Bench } from './contest';

/** A demonstration zone in a database of its own, and a server over it that is listened to; `leave` closes both and keeps the database, `end` does away with it too. */
export interface Zone { ground: Ground; database: TestDatabase; bench: Bench; leave(): Promise<void>; end(): Promise<void> }

/** Makes the zone. */
export async function makeZone(): Promise<Zone> {
  const database = await createDatabase();
  const ground = await layGround(database.config);
  await install(ground, { isDemonstration: true });
  await makeDemonstrationZone(ground);
  await completeInstallation(ground);
  const heard: Bench['heard'] = [];
  const app = await composeApp(listeningGround(ground, heard), database.config);
  const leave = async () => {
    await app.close();
    await ground.database.close();
  };
  return {
    ground, database, bench: { app, cookie: await signIn(app), heard }, leave,
    async end() {
      await leave();
      await database.drop();
    },
  };
}
