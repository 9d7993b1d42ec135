import { ROLE_ENTRIES, labelOf } from '@bianzhong/domain';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import english from '../../web/src/words/en/shell';
import { goByMenu, heading, press, read, soon } from './gestures';
import { startPortal, type Portal } from './portal';
import { said, words } from './words';

const { certificates, shell, ui } = words;

let portal: Portal;
beforeAll(async () => { portal = await startPortal(); });
afterAll(() => portal.close());

const documentLanguage = (page: Page) => page.evaluate(() => document.documentElement.lang);
const background = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

describe('language and theme', () => {
  let page: Page;
  beforeAll(async () => {
    page = await portal.as('clerkA');
    await goByMenu(page, certificates.title);
    await page.evaluate(() => { document.body.dataset.mark = 'same document'; });
  });

  it('the language is switched where one stands, without a reload', async () => {
    expect(await documentLanguage(page)).toBe('zh-CN');
    await press(page, shell.switchLanguage);
    await heading(page, 'Certificates');
    expect(await documentLanguage(page)).toBe('en');
    expect(await page.title()).toContain('Certificates');
    expect(await page.locator('body').getAttribute('data-mark')).toBe('same document');
    expect(await page.getByRole('complementary').innerText()).not.toMatch(/\p{Script=Han}/u);
  });

  it('so is the theme', async () => {
    const light = await background(page);
    await press(page, english.toDark);
    await soon(() => background(page)).not.toBe(light);
    expect(await page.locator('body').getAttribute('data-mark')).toBe('same document');
  });

  it('both are remembered, and kept for the sign-in page too', async () => {
    await page.reload();
    await heading(page, 'Certificates');
    await page.getByRole('button', { name: english.toLight }).waitFor();
    await press(page, `${english.account} 吴敏`);
    await page.getByRole('menuitem', { name: english.signOut }).click();
    await heading(page, english.signedOut.title);
    expect(await page.locator('html').getAttribute('class')).toContain('dark');
  });
});

describe('what goes wrong on the way', () => {
  let page: Page;
  beforeAll(async () => { page = await portal.as('clerkA'); });

  it('a network that is gone is said at once, and so is its return', async () => {
    await heading(page, said(shell.home.greeting, { name: '吴敏' }));
    await page.context().setOffline(true);
    await read(page, shell.offline);
    await page.context().setOffline(false);
    await page.getByText(shell.offline).waitFor({ state: 'detached' });
  });

  it('a server that cannot be reached has a page of its own, which tries again', async () => {
    await page.route('**/graphql', (route) => route.abort());
    await page.goto('/certificates');
    await heading(page, shell.unreachable.offline);
    await page.unroute('**/graphql');
    await press(page, ui.error.retry);
    await heading(page, certificates.title);
  });

  it('a page of another role names the roles that may see it', async () => {
    await page.goto('/audit');
    await heading(page, shell.forbidden.title);
    await read(page, said(shell.forbidden.text, { roles: labelOf(ROLE_ENTRIES, 'AUDITOR', 'zh') }));
  });

  it('an address that does not exist says so and leads home', async () => {
    await page.goto('/no/such/page');
    await heading(page, shell.missing.title);
    await page.getByRole('main').getByRole('link', { name: shell.toHome }).click();
    await heading(page, said(shell.home.greeting, { name: '吴敏' }));
  });

  it('a page that fails does not take the menu with it', async () => {
    await page.route('**/graphql', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: (await answer.text()).replaceAll(/"viewerCan":\[[^\]]*\]/g, '"viewerCan":null') });
    });
    await page.getByRole('complementary').getByRole('link', { name: words.enterprises.title, exact: true }).click();
    await heading(page, shell.broken.title);
    await page.unroute('**/graphql');
    await goByMenu(page, certificates.title);
  });

  it('a session that ended leads to the sign-in page and back to where one was', async () => {
    await page.context().clearCookies();
    await page.getByRole('complementary').getByRole('link', { name: words.research.title, exact: true }).click();
    await heading(page, shell.signIn.title);
    await page.getByRole('button', { name: /吴敏/ }).click();
    await heading(page, words.research.title);
  });

  it('somebody who is not signed in is led in by the door', async () => {
    const stranger = await portal.open();
    await stranger.goto('/certificates?state=VALID');
    await heading(stranger, shell.signIn.title);
    await stranger.getByRole('button', { name: /吴敏/ }).click();
    await heading(stranger, certificates.title);
    expect(new URL(stranger.url()).search).toBe('?state=VALID');
  });
});
