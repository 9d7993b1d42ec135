import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** On a busy machine a screen takes its time. */
const PATIENCE_MS = 30_000;

/** How long a list takes to fade away, and how often a click may meet one. */
const FADING_MS = 1_500;
const MOST_CLICKS = 8;

/** What is looked at again and again until it is as expected. */
export const soon = <T>(look: () => T | Promise<T>) => expect.poll(look, { timeout: PATIENCE_MS });

/** A page, a dialog or a part of one. */
type Part = Page | Locator;

/** Types into the field with the label. */
export async function type(part: Part, label: string, text: string): Promise<void> {
  await part.getByRole('textbox', { name: label, exact: true }).fill(text);
}

/**
 * Opens a select. The kit lays its placeholder over the input, which a click on the place of the input hits as well. A list
 * that is still fading away may lie over that place and take the click; then it is clicked again, as a person would.
 */
async function unfold(page: Page, label: string): Promise<Locator> {
  const box = page.getByRole('combobox', { name: label, exact: true });
  const opened = page.getByRole('combobox', { name: label, exact: true, expanded: true });
  for (let tries = 0; tries < MOST_CLICKS; tries++) {
    await box.click({ force: true });
    if (await opened.waitFor({ timeout: FADING_MS }).then(() => true, () => false)) return box;
  }
  throw new Error(`the choices of ${label} do not open`);
}

/** Picks one of the choices of a select. */
export async function choose(page: Page, label: string, choice: string): Promise<void> {
  await unfold(page, label);
  await page.getByRole('option', { name: choice, exact: true }).click();
}

/** Picks from a select that takes several and so stays open until it is told to close. */
export async function chooseSeveral(page: Page, label: string, choices: readonly string[]): Promise<void> {
  await unfold(page, label);
  for (const choice of choices) await page.getByRole('option', { name: choice, exact: true }).click();
  await page.keyboard.press('Escape');
}

/**
 * Types into a select that searches on the server, and takes the first hit. Until the hits are there, those of before stand in their place;
 * who clicks one of them while the list changes gets another.
 */
export async function search(page: Page, label: string, text: string): Promise<void> {
  const box = await unfold(page, label);
  await box.fill(text);
  const hits = page.getByRole('option').filter({ visible: true });
  await soon(async () => {
    const shown = await hits.allInnerTexts();
    return shown.length > 0 && shown.every((hit) => hit.includes(text));
  }).toBe(true);
  await hits.first().click();
}

/** Types a day into a date field and leaves it. @param day `YYYY-MM-DD` */
export async function pickDay(page: Page, label: string, day: string): Promise<void> {
  const box = page.getByRole('combobox', { name: label, exact: true });
  await box.fill(day);
  await box.press('Tab');
}

/** Presses the button with the words. */
export async function press(part: Part, button: string): Promise<void> {
  await part.getByRole('button', { name: button, exact: true }).click();
}

/** Ticks one of the boxes of a group; the kit hides the box itself and draws another. */
export async function tick(page: Page, group: string, label: string): Promise<void> {
  await page.getByRole('group', { name: group }).getByText(label, { exact: true }).click();
}

/** Goes where the menu leads. */
export async function goByMenu(page: Page, entry: string): Promise<void> {
  await page.getByRole('complementary').getByRole('link', { name: entry, exact: true }).click();
  await heading(page, entry);
}

/** Waits for the page with the title. */
export async function heading(page: Page, title: string): Promise<void> {
  await page.getByRole('main').getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
}

/** Waits until the text can be read. */
export async function read(part: Part, text: string | RegExp): Promise<void> {
  await part.getByText(text).first().waitFor();
}

/** The entries of the menu, in its order. */
export async function menuOf(page: Page): Promise<string[]> {
  await page.getByRole('complementary').getByRole('link').first().waitFor();
  return (await page.getByRole('complementary').getByRole('listitem').allInnerTexts()).map((entry) => entry.trim());
}

/** Waits until the list of the page shows what was asked for last, and gives the texts of its rows. */
export async function rowsOf(page: Page): Promise<string[]> {
  const list = page.getByRole('main').locator('section.data-list[aria-busy="false"]');
  await list.waitFor();
  return (await list.locator('tbody tr').allInnerTexts()).map((row) => row.replaceAll(/\s+/g, ' ').trim());
}

/** Presses the button that opens a question, and then the one in the dialog that says yes with the same words. */
export async function confirm(page: Page, button: string): Promise<void> {
  await press(page, button);
  await press(page.getByRole('dialog'), button);
}

/** An input method at work in the field that has the focus. */
export async function compose(page: Page, typed: string): Promise<{ pick(): Promise<void>; finish(text: string): Promise<void> }> {
  const keys = await page.context().newCDPSession(page);
  await keys.send('Input.imeSetComposition', { text: typed, selectionStart: typed.length, selectionEnd: typed.length });
  return {
    // What a browser reports of an Enter that the input method keeps to itself.
    pick: async () => {
      await keys.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 });
      await keys.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 });
    },
    finish: async (text) => { await keys.send('Input.insertText', { text }); },
  };
}
