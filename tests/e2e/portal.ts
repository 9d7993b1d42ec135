/// <reference lib="dom" />
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { findBrowser } from '@bianzhong/tooling/browser.mjs';
import { CAST, type CastName } from '../../server/src/demo/cast';
import { createDatabase } from '../cast/database';
import { startServer } from '../faults/server';

export type { CastName };

/** On a busy machine the first page of a fresh server takes a while; nothing else comes near this. */
const PATIENCE_MS = 30_000;
/** No page lives long enough here to earn back what its scripts cost to optimise; a quarter of the browser's work went there. */
const FRUGAL = '--js-flags=--no-opt --no-maglev';
const QUIET = [FRUGAL, '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
const DEMONSTRATION_SIGN_IN = 'mutation ($name: String!) { demonstrationSignIn(input: { name: $name }) { kind } }';

/** What the API answered. */
export interface Told<Data> {
  data: Data | null;
  errors?: { message: string; extensions: { code: string; reason: string } }[];
}

/** The built product in a process of its own, with a demonstration zone of its own in it, and a browser to look at it. */
export interface Portal {
  readonly address: string;
  /** A browser of its own for somebody who is not signed in: nothing is remembered from other ones. */
  open(options?: BrowserContextOptions): Promise<Page>;
  /** A browser of its own for one of the cast, on the first page. */
  as(name: CastName, options?: BrowserContextOptions): Promise<Page>;
  /** Asks the API as whoever is signed in in the window, past the screens. */
  ask<Data>(page: Page, query: string, variables?: Record<string, unknown>): Promise<Told<Data>>;
  /** The same, where nothing may be refused. @throws Error with the refusals */
  get<Data>(page: Page, query: string, variables?: Record<string, unknown>): Promise<Data>;
  /** Ends everything. @throws Error when a page failed, or asked for anything from elsewhere than the server */
  close(): Promise<void>;
}

/** Starts server and browser. @param settings of the server beyond the usual ones @throws Error when there is no Chromium, or the server does not start */
export async function startPortal(settings: Record<string, string> = {}): Promise<Portal> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('there is no chromium on the PATH and CHROMIUM_PATH is not set');
  const database = await createDatabase(inject('zone'));
  const server = await startServer({ ...database, environment: { ...database.environment, ...settings } });
  const browser = await chromium.launch({ executablePath, args: QUIET });
  const faults: string[] = [];
  const open: Portal['open'] = (options) => openWindow({ browser, address: server.target, faults }, options);
  const ask = <Data>(page: Page, query: string, variables: Record<string, unknown> = {}) => post<Data>(page.context(), `${server.target}/graphql`, { query, variables });
  const get = async <Data>(page: Page, query: string, variables?: Record<string, unknown>) => {
    const { data, errors } = await ask<Data>(page, query, variables);
    if (errors || !data) throw new Error(JSON.stringify(errors));
    return data;
  };
  return {
    address: server.target, open, ask, get,
    async as(name, options) {
      const page = await open(options);
      await get(page, DEMONSTRATION_SIGN_IN, { name: CAST[name] });
      await page.goto('/');
      return page;
    },
    async close() {
      await browser.close();
      await server.kill();
      await database.drop();
      if (faults.length > 0) throw new Error(`faults of the pages:\n${faults.join('\n')}`);
    },
  };
}

interface Place { browser: Browser; address: string; faults: string[] }

async function openWindow({ browser, address, faults }: Place, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ baseURL: address, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', viewport: { width: 1440, height: 900 }, ...options });
  context.setDefaultTimeout(PATIENCE_MS);
  context.on('weberror', (fault) => faults.push(`${fault.page()?.url()}: ${fault.error().stack}`));
  context.on('console', (line) => { if (/Content Security Policy|\[Vue warn\]/.test(line.text())) faults.push(`${line.page()?.url()}: ${line.text()}`); });
  context.on('request', (request) => { if (!request.url().startsWith(address) && !/^(?:data|blob):/.test(request.url())) faults.push(`asked elsewhere: ${request.url()}`); });
  return context.newPage();
}

async function post<Data>(context: BrowserContext, url: string, data: object): Promise<Told<Data>> {
  const answer = await context.request.post(url, { data, headers: { 'apollo-require-preflight': '1' } });
  return await answer.json() as Told<Data>;
}
