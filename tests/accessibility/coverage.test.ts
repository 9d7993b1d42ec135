import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPortal, type Portal } from '../e2e/portal';
import { SCREENS } from '../e2e/screens';
import { examine, settle } from './examination';

let portal: Portal;
beforeAll(async () => { portal = await startPortal(); });
afterAll(() => portal.close());

/** The paths of the router that runs in the browser. */
async function routes(): Promise<string[]> {
  const page = await portal.open();
  await page.goto('/sign-in');
  await settle(page);
  return page.evaluate(() => {
    interface Mounted extends Element { __vue_app__?: { config: { globalProperties: { $router: { getRoutes(): { path: string }[] } } } } }
    const { __vue_app__: app } = document.querySelector('#app') as Mounted;
    return app?.config.globalProperties.$router.getRoutes().map(({ path }) => path) ?? [];
  });
}

describe('what is examined', () => {
  it('is every route of the router', async () => {
    expect(Object.keys(SCREENS).sort()).toEqual((await routes()).sort());
  });

  it('would be found wanting if it were', async () => {
    const page = await portal.open();
    await page.goto('/signed-out');
    await settle(page);
    await page.locator('main').evaluate((main) => {
      main.insertAdjacentHTML('beforeend', '<img src="/bell.svg"><p style="color: #888; background: #999">too pale</p><div style="width: 500px">x</div>');
    });
    const found = await examine(page);
    expect(found.map(({ where }) => where)).toEqual(['zh-CN light', 'zh-CN dark', 'zh-CN on a phone', 'en light', 'en dark', 'en on a phone']);
    const told = found.flatMap(({ what }) => what).join('\n');
    for (const expected of [/image-alt/, /color-contrast/, /5\d\d of 375 px/]) expect(told).toMatch(expected);
  });
});
