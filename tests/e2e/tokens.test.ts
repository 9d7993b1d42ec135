import { wordsOfPermission } from '@bianzhong/domain';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { confirm, goByMenu, heading, press, read, soon, type } from './gestures';
import { startPortal, type Portal } from './portal';
import { said, words } from './words';

const { tokens } = words;
const NAME = '焊装线 MES';

let portal: Portal;
let admin: Page;
let secret = '';
beforeAll(async () => {
  portal = await startPortal();
  admin = await portal.as('adminA');
});
afterAll(() => portal.close());

/** What a machine is answered: the number of its certificates, or the reason of the refusal. */
async function ask(): Promise<number | string> {
  const response = await fetch(`${portal.address}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` }, body: JSON.stringify({ query: '{ certificates { totalCount } }' }),
  });
  const { data, errors } = await response.json() as { data?: { certificates: { totalCount: number } }; errors?: { extensions: { reason: string } }[] };
  return data?.certificates.totalCount ?? errors?.[0]?.extensions.reason ?? '';
}

const box = (noun: string, verb: string): Locator => admin.getByRole('group', { name: noun, exact: true }).getByRole('checkbox', { name: verb, exact: true });

describe('a token for a system of the plant', () => {
  it('is asked for with a name and permissions; without them the form says what is missing', async () => {
    await goByMenu(admin, tokens.title);
    await press(admin, tokens.create.open);
    await heading(admin, tokens.create.title);
    await press(admin, tokens.create.submit);
    await admin.getByRole('alert').first().waitFor();
    await type(admin, tokens.name, NAME);
  });

  it('takes its permissions from a preset, and single ones by hand', async () => {
    const { noun, verb } = wordsOfPermission('certificate:cancel', 'zh');
    await press(admin, tokens.presets.PLANT_UPLOAD);
    await soon(() => box('证书', '登记').isChecked()).toBe(true);
    expect(await box(noun, verb).isChecked()).toBe(false);
    await press(admin, tokens.presets.READ_ONLY);
    await soon(() => box('证书', '登记').isChecked()).toBe(false);
    expect(await box('证书', '查看').isChecked()).toBe(true);
  });

  it('shows its text once, with a warning, and copies it', async () => {
    await admin.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await press(admin, tokens.create.submit);
    const dialog = admin.getByRole('dialog', { name: said(tokens.secret.title, { name: NAME }) });
    await read(dialog, tokens.secret.text);
    secret = await dialog.locator('code').innerText();
    expect(secret).toMatch(/^bz_[0-9A-Za-z]{38}$/);
    await press(dialog, tokens.secret.copy);
    await read(dialog, tokens.secret.copied);
    expect(await admin.evaluate(() => navigator.clipboard.readText())).toBe(secret);
    await press(dialog, tokens.secret.close);
    await heading(admin, NAME);
    expect(await admin.content()).not.toContain(secret);
    expect(await admin.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain(secret);
  });

  it('is used, and the page says when and whence', async () => {
    expect(await ask()).toEqual(expect.any(Number));
    await soon(async () => {
      await admin.reload();
      await heading(admin, NAME);
      return (await admin.getByRole('main').innerText()).includes('127.0.0.1');
    }).toBe(true);
    await read(admin.getByRole('main'), secret.slice(0, 8));
  });

  it('is revoked after a question, and refused from the next request on', async () => {
    await confirm(admin, tokens.revoke.label);
    await read(admin, tokens.revoke.done);
    expect(await ask()).toBe('token.revoked');
    await goByMenu(admin, tokens.title);
    await read(admin.getByRole('row', { name: new RegExp(NAME) }), '已作废');
  });

  it('cannot be made by a clerk, who does not see the page', async () => {
    const clerk = await portal.as('clerkA');
    await clerk.goto('/tokens');
    await heading(clerk, words.shell.forbidden.title);
  });
});
