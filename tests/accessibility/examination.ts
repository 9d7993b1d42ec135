/// <reference lib="dom" />
import axe from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window { axe?: typeof axe }
}

/** WCAG 2.1, levels A and AA. */
const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];
/** The rules among them that look at colours. Those do not depend on the language, and no other rule depends on the theme. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];
const RULES = {
  all: { runOnly: LEVELS },
  colours: { runOnly: { type: 'rule', values: OF_COLOURS } },
  words: { runOnly: LEVELS, rules: Object.fromEntries(OF_COLOURS.map((rule) => [rule, { enabled: false }])) },
} as const;

export const PHONE = { width: 375, height: 812 };
const DESK = { width: 1440, height: 900 };

/** Waits until nothing of the page is on its way any more, and stops what moves: colours half way between two are nobody's. */
export async function settle(page: Page): Promise<void> {
  await page.locator('main').locator('h1, [role="alert"]').first().waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  await page.addStyleTag({ content: '*, *::before, *::after { transition: none !important; animation: none !important }' });
}

/** What stands in the way of somebody on the page as it is drawn now, by some of the rules: one line for each rule and element. */
export async function violations(page: Page, by: keyof typeof RULES = 'all'): Promise<string[]> {
  if (!await page.evaluate(() => Boolean(window.axe))) await page.evaluate(axe.source);
  return page.evaluate(async (rules) => {
    const { violations: broken } = await window.axe!.run(document, { ...rules, resultTypes: ['violations'] } as axe.RunOptions);
    return broken.flatMap(({ id, nodes }) => nodes.map(({ html, any, all, none }) => `${id}: ${html.slice(0, 160)} (${[...any, ...all, ...none].map(({ message }) => message).join('; ')})`));
  }, RULES[by]);
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

/**
 * Looks at the page in both themes and on a phone, and then at its words and width in the other language.
 * @param languages 1 leaves the other language out @returns what was found, by where
 */
export async function examine(page: Page, languages: 1 | 2 = 2): Promise<Finding[]> {
  const findings: Finding[] = [];
  const note = async (where: string, look: Promise<string[]>) => findings.push({ where, what: await look });
  await setTheme(page, true);
  await note('dark', violations(page, 'colours'));
  await setTheme(page, false);
  await note('light', violations(page));
  await page.setViewportSize(PHONE);
  await note('on a phone', violations(page));
  await note('width of a phone', overflow(page));
  if (languages === 2) {
    await switchLanguage(page);
    await note('width of a phone, other language', overflow(page));
    await note('other language', violations(page, 'words'));
  }
  await page.setViewportSize(DESK);
  return findings.filter(({ what }) => what.length > 0);
}
