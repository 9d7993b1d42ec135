import { runServer } from './server.mjs';

/** `pnpm db migrate | grants | verify-audit | volume`: the server's own commands on the database it is configured for. */
await runServer(['db', ...process.argv.slice(2)], 'server');
