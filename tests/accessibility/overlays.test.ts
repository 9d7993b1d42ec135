import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PHONE, settle, setTheme, violations } from './examination';
import { press, read, rowsOf, type } from '../e2e/gestures';
import { startPortal, type CastName, type Portal } from '../e2e/portal';
import { addressFor } from '../e2e/screens';
import { words } from '../e2e/words';

const { accounts, certificates, enterprises, organisations, reports, research, shell, ui } = words;

let portal: Portal;
const windows = new Map<string, Promise<Page>>();
beforeAll(async () => { portal = await startPortal(); });
afterAll(() => portal.close());

/** A new tab of a person, so that nothing is left from what was opened before. */
async function tabOf(name: Opening['who']): Promise<Page> {
  const window = windows.get(name) ?? (name === 'nobody' ? portal.open() : portal.as(name));
  windows.set(name, window);
  return (await window).context().newPage();
}

interface Opening {
  what: string;
  who: CastName | 'nobody';
  path: string;
  isPhone?: boolean;
  /** Brings it about, and waits until it is there. */
  open(page: Page): Promise<void>;
}

const dialog = (page: Page) => page.getByRole('dialog').waitFor();
const unreached = (page: Page) => page.route('**/graphql', (route) => route.abort());

/** What is not there when a page is opened, but comes on top of it or in its place. */
const OPENINGS: readonly Opening[] = [
  { what: 'the refusal of a sign-in', who: 'nobody', path: '/sign-in', async open(page) {
    await press(page, shell.signIn.submit);
    await read(page, shell.signIn.incomplete);
  } },
  { what: 'the account menu', who: 'clerkA', path: '/', async open(page) {
    await page.getByRole('button', { name: new RegExp(shell.account) }).click();
    await page.getByRole('menuitem').first().waitFor();
  } },
  { what: 'the menu of a phone', who: 'cityRegulator', path: '/', isPhone: true, async open(page) {
    await press(page, shell.menu);
    await dialog(page);
  } },
  { what: 'the choice of columns', who: 'clerkA', path: '/certificates', async open(page) {
    await press(page, ui.list.columns);
    await page.getByRole('group', { name: ui.list.columnsTitle }).waitFor();
  } },
  { what: 'an open filter', who: 'clerkA', path: '/certificates', async open(page) {
    await page.getByRole('combobox', { name: certificates.state }).click({ force: true });
    await page.getByRole('option').first().waitFor();
  } },
  { what: 'a list without a hit', who: 'clerkA', path: '/certificates?search=none', open: (page) => read(page, ui.list.noHit) },
  { what: 'a list that could not be loaded', who: 'clerkA', path: '/', async open(page) {
    await unreached(page);
    await page.getByRole('complementary').getByRole('link', { name: certificates.title, exact: true }).click();
    await read(page, ui.error.retry);
  } },
  { what: 'a page of another role', who: 'clerkA', path: '/audit', open: (page) => read(page, shell.forbidden.title) },
  { what: 'a record that is not there', who: 'clerkA', path: '/certificates/019a0000-0000-7000-8000-000000000000', open: (page) => read(page, ui.error.missing) },
  { what: 'no server at all', who: 'clerkA', path: '/', async open(page) {
    await unreached(page);
    await page.reload();
    await read(page, shell.unreachable.offline);
  } },
  { what: 'a form with faults', who: 'clerkA', path: '/projects/new', async open(page) {
    await press(page, research.open.submit);
    await page.getByRole('main').getByRole('alert').waitFor();
  } },
  { what: 'an open select of a form', who: 'clerkA', path: '/projects/new', async open(page) {
    await page.getByRole('combobox', { name: research.kind }).click({ force: true });
    await page.getByRole('option').first().waitFor();
  } },
  { what: 'an open calendar', who: 'clerkA', path: '/projects/new', async open(page) {
    await page.getByRole('combobox', { name: research.startsOn }).click();
    await page.getByRole('gridcell').first().waitFor();
  } },
  { what: 'the question before a form is left', who: 'clerkA', path: '/projects/new', async open(page) {
    await type(page, research.name, '离开前会问');
    await page.getByRole('complementary').getByRole('link', { name: certificates.title, exact: true }).click();
    await dialog(page);
  } },
  { what: 'a question that asks for a reason and got none', who: 'clerkA', path: '/projects/:id', async open(page) {
    await press(page, research.terminate.open);
    await press(page.getByRole('dialog'), research.terminate.open);
    await read(page.getByRole('dialog'), ui.reasonMissing);
  } },
  { what: 'a table of results with faults', who: 'tester', path: '/reports/:id/edit', async open(page) {
    await press(page, reports.addItem);
    await press(page, reports.edit.submit);
    await page.getByRole('main').getByRole('alert').waitFor();
  } },
  { what: 'the roles of a member', who: 'adminA', path: '/members', async open(page) {
    await press(page, accounts.changeRoles.open);
    await dialog(page);
  } },
  { what: 'a one-time password', who: 'adminA', path: '/members', async open(page) {
    await rowsOf(page);
    await page.getByRole('button', { name: accounts.reset.label, exact: true }).first().click();
    await press(page.getByRole('dialog'), accounts.reset.label);
    await read(page.getByRole('dialog'), accounts.secret.password);
  } },
  { what: 'a new name for an organisation', who: 'system', path: '/organisations', async open(page) {
    await page.getByRole('button', { name: organisations.rename.open, exact: true }).first().click();
    await dialog(page);
  } },
  { what: 'the confirmation of something done', who: 'adminA', path: '/enterprises/:id/edit', async open(page) {
    await press(page, enterprises.edit.submit);
    await read(page, enterprises.edit.done);
  } },
];

describe('accessible to everybody, in both themes', () => {
  it.each(OPENINGS)('$what', async ({ who, path, isPhone, open }) => {
    const page = await tabOf(who);
    if (isPhone) await page.setViewportSize(PHONE);
    page.on('dialog', (warning) => warning.accept());
    await page.goto(await addressFor(portal, page, path));
    await settle(page);
    await open(page);
    for (const isDark of [false, true]) {
      await setTheme(page, isDark);
      expect(await violations(page)).toEqual([]);
    }
    await page.close();
  });
});
