import type { TestProject } from 'vitest/node';
import { createDatabase } from '../cast/database';
import { startServer } from '../faults/server';

declare module 'vitest' {
  interface ProvidedContext {
    /** The environment of a server on the demonstration zone that every journey begins with a copy of. */
    zone: Record<string, string>;
  }
}

/** Makes the demonstration zone once for all journeys of a run, as a first start makes it. */
export default async function makeZone(project: TestProject): Promise<() => Promise<void>> {
  const zone = await createDatabase();
  const server = await startServer(zone);
  server.send('SIGTERM');
  await server.ended;
  project.provide('zone', zone.environment);
  return () => zone.drop();
}
