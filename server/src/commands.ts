import type { Config } from './config';
import { loadVolume } from './demo/volume';
import { layGround } from './ground';
import type { Ground } from './kernel/request';
import { verifyChain } from './modules/audit';

/** Tables that only grow: the server's account may neither change nor delete their rows. */
const APPEND_ONLY = new Set(['audit_line', 'audit_seal']);

/** The GRANT statements of the server's own database account. @param account `'user'@'host'` */
export function grantsOf({ tables, database }: Ground, account: string): string[] {
  const { driver, options } = database.dataSource;
  const grant = (rights: string, name: string) => `GRANT ${rights} ON \`${String(driver.database)}\`.${name} TO ${account};`;
  return [
    // Without a look at what was migrated the server could not tell that nothing is left to do.
    grant('SELECT', `\`${options.migrationsTableName ?? 'migrations'}\``),
    ...tables.all().map(({ name }) => grant(APPEND_ONLY.has(name.replaceAll('`', '')) ? 'SELECT, INSERT' : 'SELECT, INSERT, UPDATE, DELETE', name)),
  ];
}

async function verify(ground: Ground): Promise<string> {
  const { verified, broken } = await verifyChain(ground);
  if (!broken) return `The audit chain holds: ${verified} lines verified.`;
  process.exitCode = 1;
  return `The audit chain is broken after ${verified} lines. First bad line: ${broken.lineId} (${broken.reason}${broken.sequence === null ? '' : `, place ${broken.sequence}`}).`;
}

/** Loads vehicles for measuring. @throws Error when no whole number is given */
async function load(ground: Ground, words: readonly string[]): Promise<string> {
  const count = Number(words[words.indexOf('--vehicles') + 1]);
  if (!words.includes('--vehicles') || !Number.isSafeInteger(count) || count < 1) throw new Error('Say how many: demo:volume --vehicles N');
  await loadVolume(ground, count, (done) => { if (done % 50_000 === 0) process.stdout.write(`${done} of ${count} vehicles\n`); });
  return `${count} vehicles with parts, inspections and certificates were loaded.`;
}

const COMMANDS: Readonly<Record<string, (ground: Ground, words: readonly string[]) => string | Promise<string>>> = {
  migrate: () => 'The database has the present schema.',
  grants: (ground, [account]) => grantsOf(ground, account ?? "'bianzhong'@'%'").join('\n'),
  'verify-audit': (ground) => verify(ground),
  volume: load,
};

/** `db migrate`, `db grants 'user'@'host'`, `db verify-audit`, `db volume --vehicles N`. @throws Error for any other word */
export async function databaseCommand(config: Config, [word = '', ...words]: string[]): Promise<void> {
  const command = COMMANDS[word];
  if (!command) throw new Error("Say one of: db migrate, db grants 'user'@'host', db verify-audit, db volume --vehicles N");
  const ground = await layGround(config);
  try {
    process.stdout.write(`${await command(ground, words)}\n`);
  } finally {
    await ground.database.close();
  }
}
