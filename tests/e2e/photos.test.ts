import { phrase } from '@bianzhong/domain';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nameplateOf } from '../../server/src/demo/nameplate';
import { PNG } from '../cast/files';
import { act, type Row } from '../cast/full-world/acts';
import { PHOTO_ITEMS, resultsOf } from '../cast/full-world/vehicles';
import { heading, press, read, soon } from './gestures';
import { askerIn, setUpLine, type Line } from './line';
import { startPortal, type Portal } from './portal';
import { said, words } from './words';

const { files, grid, inspections, shell } = words;
const ITEM = '罐体密封';
const PLACE = 4;
const SAVED = new RegExp(inspections.save.SAVED.replace('{time}', '\\d\\d:\\d\\d'));
/** Far wider than what is sent. */
const WIDE = { name: '铭牌.png', mimeType: 'image/png', buffer: nameplateOf('LGAX2B130TS910001LGAX2B130TS910001LGAX2B130TS910001LGAX2B130TS910001') };

let portal: Portal;
let clerk: Page;
let line: Line;
let begun: Row & { vin: string };

const about = said(grid.namedCell, { row: PLACE, name: ITEM, label: inspections.photos.title });
const input = (label: string) => clerk.getByLabel(new RegExp(`${label}\\s*${about}`));
const image = (page: Page, number: number) => page.getByRole('img', { name: said(files.photos.one, { number, subject: ITEM }) });

beforeAll(async () => {
  portal = await startPortal();
  clerk = await portal.as('clerkA');
  const asker = askerIn(portal, clerk);
  line = await setUpLine(asker, askerIn(portal, await portal.as('cityRegulator')), PHOTO_ITEMS);
  const { id: vehicleId, vin } = await line.build();
  begun = { vin, ...await act<Row>(asker, 'startLineEndInspection', { vehicleId }) };
  const { version } = await act(asker, 'saveLineEndInspection', { ...begun, vin: undefined, results: resultsOf() });
  begun = { ...begun, version };
});
afterAll(() => portal.close());

/** The photos of the item as the server has them. */
async function stored(): Promise<{ id: string; name: string; downloadAddress: string }[]> {
  const found = await portal.get<{ lineEndInspection: { results: { photos: { id: string; name: string; downloadAddress: string }[] }[] } }>(clerk,
    'query ($id: ID!) { lineEndInspection(id: $id) { results { photos { id name downloadAddress } } } }', { id: begun.id });
  return found.lineEndInspection.results[PLACE - 1]?.photos ?? [];
}

/** Width and height of a picture behind an address. */
const sizeOf = (page: Page, address: string) => page.evaluate(async (from) => {
  const picture = await createImageBitmap(await (await fetch(from)).blob());
  return [picture.width, picture.height];
}, address);

/** Gives a picture to the cell the way a drop or a paste does. */
const give = (kind: 'drop' | 'paste', name: string) => input(files.photos.add).evaluate((target, [event, called, content]) => {
  const transfer = new DataTransfer();
  transfer.items.add(new File([Uint8Array.from(atob(content!), (character) => character.charCodeAt(0))], called!, { type: 'image/png' }));
  const init = { bubbles: true, cancelable: true };
  target.dispatchEvent(event === 'drop' ? new DragEvent('drop', { ...init, dataTransfer: transfer }) : new ClipboardEvent('paste', { ...init, clipboardData: transfer }));
}, [kind, name, PNG.toString('base64')]);

describe('an item that needs a photo', () => {
  it('says so, and the inspection is not finished without', async () => {
    await clerk.goto(`/inspections/${begun.id}/entry`);
    await heading(clerk, begun.vin);
    await input(files.photos.needed).waitFor();
    await clerk.keyboard.press('Control+Enter');
    await read(clerk.getByRole('alert'), phrase('inspection.photoMissing', 'zh'));
    await clerk.getByRole('alert').getByRole('link').first().focus();
    await clerk.keyboard.press('Enter');
    await soon(() => input(files.photos.needed).evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('takes one by the keyboard alone, made small before it is sent', async () => {
    const opened = clerk.waitForEvent('filechooser');
    await clerk.keyboard.press('Space');
    await (await opened).setFiles([WIDE]);
    await image(clerk, 1).waitFor();
    await read(clerk, SAVED);
    await soon(async () => (await stored()).map(({ name }) => name)).toEqual(['铭牌.jpg']);
    const [photo] = await stored();
    const [width, height] = await sizeOf(clerk, photo!.downloadAddress);
    expect(width).toBe(1600);
    expect(height).toBeLessThan(200);
  });

  it('takes what is pasted and dropped, and gives it away again', async () => {
    await give('paste', '截图.png');
    await image(clerk, 2).waitFor();
    await give('drop', '近照.png');
    await image(clerk, 3).waitFor();
    await soon(async () => (await stored()).map(({ name }) => name)).toEqual(['铭牌.jpg', '截图.png', '近照.png']);
    await press(clerk, said(files.photos.remove, { photo: said(files.photos.one, { number: 2, subject: ITEM }) }));
    await soon(async () => (await stored()).map(({ name }) => name)).toEqual(['铭牌.jpg', '近照.png']);
  });
});

describe('what cannot be sent', () => {
  it('is refused in words before a byte leaves', async () => {
    const sent: string[] = [];
    clerk.on('request', (request) => { if (request.method() === 'PUT') sent.push(request.url()); });
    await input(files.photos.add).setInputFiles([{ name: '说明.txt', mimeType: 'text/plain', buffer: Buffer.from('x') }]);
    await read(clerk, phrase('file.typeNotAccepted', 'zh', { accepted: '.jpg .jpeg .png .webp' }));
    await press(clerk, said(files.dismissOf, { name: '说明.txt' }));
    await soon(() => clerk.getByText('说明.txt').count()).toBe(0);
    expect(sent).toEqual([]);
  });

  it('is tried again by itself, then by a button, and comes once', async () => {
    let tries = 0;
    await clerk.route('**/files/*', (route) => {
      if (route.request().method() !== 'PUT') return route.continue();
      tries++;
      return route.abort();
    });
    await input(files.photos.add).setInputFiles([{ name: '远照.png', mimeType: 'image/png', buffer: PNG }]);
    await read(clerk, shell.failure.OFFLINE);
    expect(tries).toBe(3);
    await clerk.unroute('**/files/*');
    await press(clerk, said(files.retryOf, { name: '远照.png' }));
    await image(clerk, 3).waitFor();
    await soon(async () => (await stored()).map(({ name }) => name)).toEqual(['铭牌.jpg', '近照.png', '远照.png']);
  });

  it('that is cancelled on its way leaves nothing', async () => {
    await clerk.route('**/files/*', (route) => { if (route.request().method() !== 'PUT') void route.continue(); });
    await input(files.photos.add).setInputFiles([{ name: '误拍.png', mimeType: 'image/png', buffer: PNG }]);
    await clerk.keyboard.press('Control+Enter');
    await read(clerk, inspections.photos.sending);
    await press(clerk, said(files.cancelOf, { name: '误拍.png' }));
    await soon(() => clerk.getByText('误拍.png').count()).toBe(0);
    await clerk.unroute('**/files/*');
    expect(await stored()).toHaveLength(3);
  });
});

describe('photos of a finished inspection', () => {
  it('were kept with the rest, and stand on its page and its paper', async () => {
    await clerk.reload();
    await image(clerk, 3).waitFor();
    await press(clerk, inspections.finish.open);
    await read(clerk, inspections.outcome.pass);
    await soon(() => image(clerk, 1).evaluate((element) => (element as HTMLImageElement).naturalWidth)).toBe(1600);
    await clerk.emulateMedia({ media: 'print' });
    expect(await image(clerk, 1).isVisible()).toBe(true);
    await clerk.emulateMedia({ media: null });
  });

  it('are seen by the department of the region and by no other enterprise', async () => {
    const [photo] = await stored();
    const regulator = await portal.as('zengduRegulator');
    await regulator.goto(`/inspections/${begun.id}`);
    await image(regulator, 1).waitFor();
    expect(await sizeOf(regulator, photo!.downloadAddress)).toEqual(await sizeOf(clerk, photo!.downloadAddress));
    const stranger = await portal.as('clerkB');
    expect((await stranger.request.get(photo!.downloadAddress)).status()).toBe(404);
  });

  it('and the inspection is found by the end of the number', async () => {
    await clerk.goto('/inspections');
    await clerk.getByRole('searchbox', { name: inspections.vinFilter }).fill(begun.vin.slice(-6));
    await clerk.keyboard.press('Enter');
    await soon(() => clerk.getByRole('main').locator('tbody tr').count()).toBe(1);
    await read(clerk.getByRole('main'), begun.vin);
  });
});
