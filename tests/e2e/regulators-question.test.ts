import { addYears, CERTIFICATE_KINDS, CERTIFICATE_STATES, ENTERPRISE_KINDS, labelOf, PROJECT_KINDS, PROJECT_STAGES, PROJECT_STATES, REGIONS, today } from '@bianzhong/domain';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { choose, chooseSeveral, goByMenu, heading, menuOf, pickDay, press, read, rowsOf, search, soon, type } from './gestures';
import { startPortal, type Portal } from './portal';
import { said, words } from './words';

const { adoptions, certificates, enterprises, oversight, research, ui } = words;

const DAY = today(new Date());
const CERTIFICATE = '2026181101905517';
/** Nobody else of the zone keeps this one. */
const STANDARD = { number: 'GB/T 23336-2022', fragment: '23336' };
const PROJECT = '液罐半挂车余液回收装置开发';
const A = '湖北汉江楚韵专用汽车有限公司';

let portal: Portal;
/** The windows of the people of the journey. */
const at = {} as Record<'clerkA' | 'cityRegulator' | 'suixianRegulator' | 'clerkB', Page>;
/** Where the enterprise and its clerk's records stand. */
const address = {} as Record<'enterprise' | 'certificate' | 'adoption' | 'project', string>;

const idIn = (url: string) => url.split('/').at(-1);

beforeAll(async () => {
  portal = await startPortal();
  for (const name of ['clerkA', 'cityRegulator', 'suixianRegulator', 'clerkB'] as const) at[name] = await portal.as(name);
});
afterAll(() => portal.close());

describe('what a clerk records, and who reads it', () => {
  it('the clerk adds a certificate', async () => {
    const page = at.clerkA;
    await goByMenu(page, certificates.title);
    await press(page, certificates.record.open);
    await heading(page, certificates.record.title);
    await choose(page, certificates.kind, labelOf(CERTIFICATE_KINDS, 'CCC', 'zh'));
    await type(page, certificates.number, CERTIFICATE);
    await type(page, certificates.body, '楚标认证有限公司');
    await type(page, certificates.standards, 'CNCA-C11-01:2020');
    await pickDay(page, certificates.issuedOn, DAY);
    await type(page, certificates.products, '铝合金运油半挂车');
    await press(page, certificates.record.submit);
    await read(page, certificates.record.done);
    await page.waitForURL(/\/certificates\/[0-9a-f-]{36}$/);
    address.certificate = new URL(page.url()).pathname;
    await read(page.getByRole('main'), labelOf(CERTIFICATE_STATES, 'VALID', 'zh'));
  });

  it('he adopts a standard, found by a part of its number', async () => {
    const page = at.clerkA;
    await goByMenu(page, adoptions.title);
    await press(page, adoptions.record.open);
    await heading(page, adoptions.record.title);
    await search(page, adoptions.standard, STANDARD.fragment);
    await type(page, adoptions.productLine, '铝合金运油半挂车');
    await pickDay(page, adoptions.since, DAY);
    await type(page, adoptions.evidence, '企业标准自我声明 Q/HJ 3-2026');
    await press(page, adoptions.record.submit);
    await page.waitForURL(/\/adoptions\/[0-9a-f-]{36}$/);
    address.adoption = new URL(page.url()).pathname;
    await read(page.getByRole('main'), STANDARD.number);
  });

  it('he opens a project and starts it', async () => {
    const page = at.clerkA;
    await goByMenu(page, research.title);
    await press(page, research.open.open);
    await heading(page, research.open.title);
    await type(page, research.name, PROJECT);
    await choose(page, research.kind, labelOf(PROJECT_KINDS, 'NEW_PRODUCT', 'zh'));
    await choose(page, research.stage, labelOf(PROJECT_STAGES, 'CONCEPT', 'zh'));
    await type(page, research.leadName, '吴敏');
    await type(page, research.goal, '卸料后罐内余液不超过 5 升。');
    await pickDay(page, research.startsOn, DAY);
    await pickDay(page, research.endsOn, addYears(DAY, 1));
    await type(page, research.budget, '1200000');
    await press(page, research.open.submit);
    await heading(page, PROJECT);
    address.project = new URL(page.url()).pathname;
    await press(page, research.start.open);
    await press(page.getByRole('dialog'), research.start.open);
    await read(page, research.start.done);
    await read(page.getByRole('main'), labelOf(PROJECT_STATES, 'ACTIVE', 'zh'));
  });

  it('the city regulator finds the enterprise by everything at once', async () => {
    const page = at.cityRegulator;
    await goByMenu(page, oversight.title);
    await chooseSeveral(page, enterprises.region, [labelOf(REGIONS, '421303', 'zh')]);
    await chooseSeveral(page, enterprises.kinds, [labelOf(ENTERPRISE_KINDS, 'SPV_MAKER', 'zh')]);
    await chooseSeveral(page, oversight.certificateKind, [labelOf(CERTIFICATE_KINDS, 'CCC', 'zh')]);
    await chooseSeveral(page, oversight.certificateState, [labelOf(CERTIFICATE_STATES, 'VALID', 'zh')]);
    await search(page, oversight.standard, STANDARD.fragment);
    await choose(page, oversight.activity, oversight.active.yes);
    await soon(() => rowsOf(page)).toHaveLength(1);
    expect((await rowsOf(page))[0]).toContain(A);
  });

  it('he reads all three records on its page', async () => {
    const page = at.cityRegulator;
    await page.getByRole('main').getByRole('link', { name: A, exact: true }).click();
    await heading(page, A);
    address.enterprise = new URL(page.url()).pathname;
    const part = (title: string) => page.getByRole('region', { name: title, exact: true });
    await read(part(enterprises.related.adoptions), STANDARD.number);
    await read(part(enterprises.related.projects), PROJECT);
    await part(enterprises.related.certificates).getByRole('link', { name: CERTIFICATE }).click();
    await heading(page, said(certificates.named, { number: CERTIFICATE }));
    for (const record of [address.adoption, address.project]) {
      await page.goto(record);
      await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
      await read(page.getByRole('main'), A);
    }
  });
});

describe.each(['suixianRegulator', 'clerkB'] as const)('%s, whom the enterprise is no business of', (name) => {
  it('has no entry in the menu that leads there', async () => {
    const entries = await menuOf(at[name]);
    expect(entries.includes(oversight.title)).toBe(name === 'suixianRegulator');
    expect(entries).toContain(certificates.title);
  });

  it('does not find the records in the lists', async () => {
    const page = at[name];
    const lists = [['certificates', CERTIFICATE], ['adoptions', '铝合金运油半挂车'], ['projects', PROJECT], ...name === 'clerkB' ? [] : [['enterprises', A], ['oversight', A]]] as const;
    for (const [list, sought] of lists) {
      await page.goto(`/${list}?search=${encodeURIComponent(sought)}`);
      await read(page.getByRole('main'), ui.list.noHit);
    }
  });

  it('is told at their addresses that there is no such record', async () => {
    const page = at[name];
    for (const record of Object.values(address)) {
      await page.goto(record);
      await read(page.getByRole('alert'), ui.error.missing);
      expect(await page.getByRole('main').innerText()).not.toMatch(new RegExp(`${CERTIFICATE}|${PROJECT}|${A}`));
    }
  });

  it('gets nothing from the API either', async () => {
    for (const [noun, url] of Object.entries(address)) {
      const query = `query ($id: ID!) { ${noun}(id: $id) { id } }`;
      const id = idIn(url);
      expect(await portal.get(at[name], query, { id })).toEqual({ [noun]: null });
      expect(await portal.get(at.clerkA, query, { id })).toEqual({ [noun]: { id } });
    }
  });

  it('cannot change them', async () => {
    const cancel = 'mutation ($input: EndAdoptionInput!) { endAdoption(input: $input) { id } }';
    const input = { id: idIn(address.adoption), version: 1, endedOn: DAY, reason: '试一试' };
    const { errors } = await portal.ask(at[name], cancel, { input });
    expect(errors?.[0]?.extensions.code).toBe(name === 'clerkB' ? 'NOT_FOUND' : 'FORBIDDEN');
  });
});
