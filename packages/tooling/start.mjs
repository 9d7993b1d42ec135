import { runServer } from './server.mjs';

/** `pnpm start`: portal and API on one address. */
await runServer(process.argv.slice(2), 'server', 'web');
