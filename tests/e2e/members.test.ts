import { labelOf, ROLE_ENTRIES } from '@bianzhong/domain';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goByMenu, heading, press, read, soon, tick, type } from './gestures';
import { startPortal, type Portal } from './portal';
import { said, words } from './words';

const { accounts, sessions, shell } = words;
const OWN_PASSWORD = 'Bridge-over-the-river-7';

let portal: Portal;
let admin: Page;
let member: Page;
const issued = { name: '', password: '' };

beforeAll(async () => {
  portal = await startPortal();
  admin = await portal.as('adminA');
});
afterAll(() => portal.close());

async function signIn(page: Page, { name, password }: { name: string; password: string }): Promise<void> {
  await page.goto('/sign-in');
  await type(page, shell.signIn.name, name);
  await type(page, shell.signIn.password, password);
  await press(page, shell.signIn.submit);
}

async function greeted(page: Page): Promise<void> {
  await heading(page, said(shell.home.greeting, { name: '周小满' }));
}

describe('a new member', () => {
  it('is invited by the administrator, who gets a one-time password to pass on', async () => {
    await goByMenu(admin, accounts.title);
    await press(admin, accounts.invite.open);
    await heading(admin, accounts.invite.title);
    await type(admin, accounts.displayName, '周小满');
    await type(admin, accounts.name, 'zhou');
    await tick(admin, accounts.roles, labelOf(ROLE_ENTRIES, 'ENTERPRISE_CLERK', 'zh'));
    await press(admin, accounts.invite.submit);
    const secret = admin.getByRole('dialog', { name: said(accounts.secret.title, { name: '周小满' }) });
    await secret.waitFor();
    [issued.name = '', issued.password = ''] = await secret.getByRole('definition').allInnerTexts();
    expect(issued.name).toBe('zhou@hanjiang');
    await press(secret, accounts.secret.close);
    await read(admin.getByRole('main'), 'zhou@hanjiang');
    expect(await admin.content()).not.toContain(issued.password);
  });

  it('is refused with a wrong password, in words that do not say whether the name exists', async () => {
    member = await portal.open();
    await signIn(member, { name: issued.name, password: 'not-the-password' });
    const refusal = await member.getByRole('alert').innerText();
    await signIn(member, { name: 'nobody@hanjiang', password: 'not-the-password' });
    expect(await member.getByRole('alert').innerText()).toBe(refusal);
  });

  it('signs in with it and gets nowhere but to a password of his own', async () => {
    await signIn(member, issued);
    await heading(member, shell.password.title);
    await member.goto('/certificates');
    await heading(member, shell.password.title);
  });

  it('is told at the field what is wrong with a new password', async () => {
    await type(member, shell.password.current, issued.password);
    await type(member, shell.password.new, 'short');
    await type(member, shell.password.repeated, 'short');
    await press(member, shell.password.submit);
    const field = member.getByRole('textbox', { name: shell.password.new, exact: true });
    await soon(() => field.getAttribute('aria-invalid')).toBe('true');
  });

  it('chooses one and begins to work', async () => {
    await type(member, shell.password.new, OWN_PASSWORD);
    await type(member, shell.password.repeated, OWN_PASSWORD);
    await press(member, shell.password.submit);
    await greeted(member);
    expect(await member.evaluate(() => JSON.stringify(localStorage))).not.toContain(OWN_PASSWORD);
  });

  it('finds the one-time password void', async () => {
    const other = await portal.open();
    await signIn(other, issued);
    await other.getByRole('alert').waitFor();
    await other.context().close();
  });
});

describe('signing out everywhere', () => {
  let second: Page;

  it('sees both devices', async () => {
    second = await portal.open();
    await signIn(second, { name: issued.name, password: OWN_PASSWORD });
    await greeted(second);
    await press(member, `${shell.account} 周小满`);
    await member.getByRole('menuitem', { name: shell.sessions }).click();
    await heading(member, sessions.title);
    await soon(() => member.getByRole('main').getByRole('listitem').count()).toBe(2);
    await read(member.getByRole('main'), sessions.current);
  });

  it('ends them all, and each is sent to the sign-in page with what it does next', async () => {
    await press(member, sessions.leave.label);
    await press(member.getByRole('dialog'), sessions.leave.label);
    await heading(member, shell.signedOut.title);
    await second.getByRole('complementary').getByRole('link', { name: words.certificates.title, exact: true }).click();
    await heading(second, shell.signIn.title);
    await type(second, shell.signIn.name, issued.name);
    await type(second, shell.signIn.password, OWN_PASSWORD);
    await press(second, shell.signIn.submit);
    await heading(second, words.certificates.title);
  });

  it('and a member who is disabled is out with the next step', async () => {
    // Each sign-in of the member has changed his row since the list was read.
    await admin.reload();
    const row = admin.getByRole('row', { name: /zhou@hanjiang/ });
    await press(row, accounts.disable.label);
    await press(admin.getByRole('dialog'), accounts.disable.label);
    await read(admin, accounts.disable.done);
    await second.getByRole('complementary').getByRole('link', { name: words.research.title, exact: true }).click();
    await heading(second, shell.signIn.title);
  });
});
