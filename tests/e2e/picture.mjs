/**
 * Makes docs/portal.png, the picture in the README: the regulators' question as the city's department asks it.
 * `npx -y pnpm@12 start` builds what it shows; then: `node tests/e2e/picture.mjs`
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '@bianzhong/tooling/browser.mjs';
import { chromium } from 'playwright-core';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const QUESTION = '/oversight?kind=SPV_MAKER&certificateKind=CCC&certificateState=VALID&standard=GB+7258-2017&adopted=yes';
const REGULATOR = 'chen@suizhou';
const SIZE = { width: 1280, height: 800 };

/** A server with the demonstration zone in an own folder, which is removed with it. */
async function startServer() {
  const folder = mkdtempSync(join(tmpdir(), 'bianzhong-picture-'));
  const env = { ...process.env, DATA_DIR: folder, PORT: '0', DEMONSTRATION: 'true', DATABASE_URL: undefined };
  const server = spawn(process.execPath, [join(ROOT, 'server/dist/main.js')], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const address = await new Promise((resolve, reject) => {
    server.stdout.on('data', (words) => {
      const found = /ready: (http:\S+)/.exec(words);
      if (found) resolve(found[1]);
    });
    server.once('exit', () => reject(new Error('the server did not start')));
  });
  return {
    address,
    async stop() {
      const gone = new Promise((resolve) => server.once('exit', resolve));
      server.kill();
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function take(browser, address) {
  const page = await browser.newPage({ baseURL: address, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', viewport: SIZE });
  await page.goto('/sign-in');
  await page.request.post('/graphql', { data: { query: `mutation { demonstrationSignIn(input: { name: "${REGULATOR}" }) { kind } }` } });
  await page.goto(QUESTION);
  await page.locator('section.data-list[aria-busy="false"] tbody tr').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: join(ROOT, 'docs/portal.png'), animations: 'disabled', caret: 'hide' });
}

const server = await startServer();
const browser = await chromium.launch({ executablePath: findBrowser() ?? undefined, args: ['--no-sandbox', '--disable-gpu'] });
try {
  await take(browser, server.address);
} finally {
  await browser.close();
  await server.stop();
}
