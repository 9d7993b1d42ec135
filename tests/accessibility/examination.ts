/// <reference lib="dom" />
import axe from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window { axe?: typeof axe }
}

/** WCAG 2.1, levels A and AA. */
const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];
export const PHONE = { width: 375, height: 812 };
const DESK = { width: 1440, height: 900 };

/** Waits until nothing of the page is on its way any more, and stops what moves: colours half way between two are nobody's. */
export async function settle(page: Page): Promise<void> {
  await page.locator('main').locator('h1, [role="alert"]').first().waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  await page.addStyleTag({ content: '*, *::before, *::after { transition: none !important; animation: none !important }' });
}

/** What stands in the way of somebody on the page as it is drawn now: one line for each rule and element. */
export async function violations(page: Page): Promise<string[]> {
  if (!await page.evaluate(() => Boolean(window.axe))) await page.evaluate(axe.source);
  const found = await page.evaluate(async (levels) => {
    const { violations: broken } = await window.axe!.run(document, { runOnly: levels, resultTypes: ['violations'] });
    return broken.flatMap(({ id, nodes }) => nodes.map(({ html, any, all, none }) => `${id}: ${html.slice(0, 160)} (${[...any, ...all, ...none].map(({ message }) => message).join('; ')})`));
  }, LEVELS);
  return found;
}

/** What of the page reaches over the right edge of a phone, as far as one would have to scroll to it; empty when nothing does. */
async function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    if (scrollWidth <= window.innerWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1);
    return [`${scrollWidth} of ${window.innerWidth} px`, ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 120))];
  });
}

/** Switches the language by the button that both frames have. */
export async function switchLanguage(page: Page): Promise<void> {
  const before = await page.evaluate(() => document.documentElement.lang);
  await page.locator('header button[lang]').click();
  await page.waitForFunction((language) => document.documentElement.lang !== language, before);
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
}

/** Paints the page as if the reader had chosen the theme. */
export const setTheme = (page: Page, isDark: boolean) => page.evaluate((dark) => { document.documentElement.classList.toggle('dark', dark); }, isDark);

interface Finding { where: string; what: string[] }

/** Looks at the page in both languages and both themes, and in both languages on a phone. @returns what was found, by where */
export async function examine(page: Page): Promise<Finding[]> {
  const findings: Finding[] = [];
  const note = async (where: string, look: (page: Page) => Promise<string[]>) => findings.push({ where, what: await look(page) });
  for (const turn of [0, 1]) {
    if (turn > 0) await switchLanguage(page);
    const language = await page.evaluate(() => document.documentElement.lang);
    for (const isDark of [false, true]) {
      await setTheme(page, isDark);
      await note(`${language} ${isDark ? 'dark' : 'light'}`, violations);
    }
    await page.setViewportSize(PHONE);
    await note(`${language} on a phone`, async () => [...await overflow(page), ...turn === 0 ? await violations(page) : []]);
    await page.setViewportSize(DESK);
  }
  return findings.filter(({ what }) => what.length > 0);
}
