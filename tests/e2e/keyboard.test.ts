import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compose, heading, read, soon } from './gestures';
import { startPortal, type Portal } from './portal';
import { words } from './words';

const { certificates, research, shell } = words;

const LONGER_THAN_A_REFUSAL_MS = 300;

let portal: Portal;
beforeAll(async () => { portal = await startPortal(); });
afterAll(() => portal.close());

/** What a page offers to mouse and finger. Tags are numbered, so that what the keyboard meets can be told apart. */
function markControls(): string[] {
  const controls = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, [tabindex="0"]')]
    .filter((control) => control.checkVisibility({ visibilityProperty: true }) && !control.matches(':disabled, [tabindex="-1"]'));
  return controls.map((control, place) => {
    control.dataset.place = `${place} ${control.getAttribute('aria-label') ?? control.innerText.trim()}`;
    return control.dataset.place;
  });
}

/** Goes through the page with the Tab key alone. @returns the controls it never came to */
async function notReached(page: Page): Promise<string[]> {
  const controls = await page.evaluate(markControls);
  expect(controls.length).toBeGreaterThan(3);
  const reached = new Set<string | undefined>();
  await page.evaluate(() => { if (document.activeElement instanceof HTMLElement) document.activeElement.blur(); });
  for (let step = 0; step < controls.length + 10; step++) {
    await page.keyboard.press('Tab');
    reached.add(await page.evaluate(() => document.activeElement instanceof HTMLElement ? document.activeElement.dataset.place : undefined));
  }
  return controls.filter((control) => !reached.has(control));
}

/** Whether what has the focus can be told from what has not. */
async function focusIsSeen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const control = document.activeElement;
    if (!control) return false;
    const looks = [control, control.parentElement].map((element) => element && getComputedStyle(element));
    return looks.some((look) => look && (look.outlineStyle !== 'none' || look.boxShadow !== 'none'));
  });
}

describe('without a mouse', () => {
  it('everything on the sign-in page is reached', async () => {
    const page = await portal.open();
    await page.goto('/sign-in');
    await read(page, shell.cast.title);
    expect(await notReached(page)).toEqual([]);
  });

  it('one signs in by Tab and Enter', async () => {
    const page = await portal.open();
    await page.goto('/sign-in');
    await read(page, shell.cast.title);
    const card = page.getByRole('button', { name: /wu|吴敏/ });
    for (let step = 0; step < 40 && !await card.evaluate((element) => element === document.activeElement); step++) await page.keyboard.press('Tab');
    expect(await focusIsSeen(page)).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByRole('complementary').waitFor();
  });

  it('the first thing one comes to skips the menu', async () => {
    const page = await portal.as('clerkA');
    await page.goto('/certificates');
    await heading(page, certificates.title);
    await page.evaluate(() => { if (document.activeElement instanceof HTMLElement) document.activeElement.blur(); });
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(shell.skip);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  it.each(['/projects/new', '/certificates/new', '/adoptions/new', '/certificates'])('everything on %s is reached', async (path) => {
    const page = await portal.as('clerkA');
    await page.goto(path);
    await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
    await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
    expect(await notReached(page)).toEqual([]);
  });

  it('the page that was gone to is where the keyboard goes on', async () => {
    const page = await portal.as('clerkA');
    await page.getByRole('complementary').getByRole('link', { name: research.title, exact: true }).focus();
    await page.keyboard.press('Enter');
    await heading(page, research.title);
    await soon(() => page.evaluate(() => document.activeElement?.textContent?.trim())).toBe(research.title);
  });
});

describe('with an input method', () => {
  const field = (page: Page) => page.getByRole('textbox').first();

  // Some input methods let the Enter through: without a guard the browser would send the form.
  it.each(['/projects/new', '/sign-in'])('an Enter that picks a candidate sends nothing on %s, the next one does', async (path) => {
    const page = path === '/sign-in' ? await portal.open() : await portal.as('clerkA');
    await page.goto(path);
    await field(page).focus();
    const method = await compose(page, 'xiangmu');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(LONGER_THAN_A_REFUSAL_MS);
    expect(await page.getByRole('alert').count()).toBe(0);
    await method.finish('项目');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
  });
});
