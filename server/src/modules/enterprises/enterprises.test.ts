import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type CastName, type World } from '../../../../tests/cast/world';

let world: World;
beforeAll(async () => { world = await startWorld(); });
afterAll(() => world.end());

const PAGE = 'query ($id: ID!) { enterprise(id: $id) { id version name creditCode regionCode status contactName viewerCan } }';
const EDIT = 'mutation ($input: EditEnterpriseInput!) { editEnterprise(input: $input) { version contactName } }';
const SUBMIT = 'mutation ($input: SubmitProfileChangeInput!) { submitProfileChange(input: $input) { id version state } }';
const CONFIRM = 'mutation ($input: ConfirmProfileChangeInput!) { confirmProfileChange(input: $input) { state enterprise { name regionCode } } }';
const RETURN = 'mutation ($input: ReturnProfileChangeInput!) { returnProfileChange(input: $input) { state reasons { field reason } } }';
const WITHDRAW = 'mutation ($input: AtInput!) { withdrawProfileChange(input: $input) { state } }';
const REGISTER = 'mutation ($input: RegisterEnterpriseInput!) { registerEnterprise(input: $input) { id creditCode name } }';

interface Row { id: string; version: number; name: string; status: string; contactName: string; viewerCan: string[]; regionCode: string }
const page = async (who: CastName, id: string) => (await world.as(who).get<{ enterprise: Row | null }>(PAGE, { id })).enterprise;
const versionOf = async (id: string) => (await page('cityRegulator', id))!.version;

const profile = { kinds: ['SPV_MAKER'], address: '湖北省随州市', legalRepresentative: '林建国', contactName: '㙍𣲘', contactPhone: '0722-3210001', industryCode: '3630' };

describe('who may do what', () => {
  const everybody: CastName[] = ['cityRegulator', 'cityLeader', 'zengduRegulator', 'suixianRegulator', 'adminA', 'clerkA', 'adminB', 'clerkB', 'tester', 'system', 'security', 'auditor'];
  const seen: Record<string, CastName[]> = { a: ['cityRegulator', 'cityLeader', 'zengduRegulator', 'adminA', 'clerkA', 'tester'] };

  it.each(everybody)('%s sees enterprise A only if it is in his scope', async (who) => {
    const answer = await world.as(who).ask<{ enterprise: Row | null }>(PAGE, { id: world.enterprises.a.id });
    const isSeen = Boolean(answer.data?.enterprise);
    expect(isSeen).toBe(seen.a!.includes(who));
  });

  const edits: [CastName, string][] = [['clerkA', 'ok'], ['adminA', 'ok'], ['clerkB', 'record.notFound'], ['adminB', 'record.notFound'],
    ['cityRegulator', 'auth.noPermission'], ['zengduRegulator', 'auth.noPermission'], ['tester', 'auth.noPermission'], ['security', 'auth.noPermission']];
  it.each(edits)('%s edits the profile of A: %s', async (who, verdict) => {
    const version = await versionOf(world.enterprises.a.id);
    expect(await world.as(who).verdict(EDIT, { input: { id: world.enterprises.a.id, version, ...profile } })).toBe(verdict);
  });

  const moves: [CastName, string][] = [['suixianRegulator', 'record.notFound'], ['cityLeader', 'auth.noPermission'], ['adminA', 'auth.noPermission'], ['zengduRegulator', 'ok']];
  it.each(moves)('%s suspends A: %s', async (who, verdict) => {
    const version = await versionOf(world.enterprises.a.id);
    expect(await world.as(who).verdict('mutation ($input: AtInput!) { suspendEnterprise(input: $input) { status } }', { input: { id: world.enterprises.a.id, version } })).toBe(verdict);
  });

  it('a suspended enterprise can be resumed and not suspended again', async () => {
    const row = await page('zengduRegulator', world.enterprises.a.id);
    expect(row!.viewerCan).toEqual(['RESUME', 'CLOSE']);
    const input = { id: row!.id, version: row!.version };
    expect(await world.as('zengduRegulator').verdict('mutation ($input: AtInput!) { suspendEnterprise(input: $input) { status } }', { input })).toBe('enterprise.suspended');
    expect(await world.as('zengduRegulator').verdict('mutation ($input: AtInput!) { resumeEnterprise(input: $input) { status } }', { input })).toBe('ok');
  });
});

describe('stories', () => {
  it('a stale edit is a conflict that names the current version, and changes nothing', async () => {
    const id = world.enterprises.a.id;
    const version = await versionOf(id);
    await world.as('clerkA').get(EDIT, { input: { id, version, ...profile, contactName: '先到' } });
    const late = await world.as('adminA').ask(EDIT, { input: { id, version, ...profile, contactName: '后到' } });
    expect(late.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', current: { version: version + 1 } });
    expect((await page('clerkA', id))!.contactName).toBe('先到');
  });

  it('a county regulator confirms a new name, and the enterprise and its organisation carry it', async () => {
    const { id } = world.enterprises.a;
    const input = { id, version: await versionOf(id), name: '湖北汉江楚韵特种车有限公司', grounds: '公司更名,附变更登记通知书' };
    const { submitProfileChange: change } = await world.as('adminA').get<{ submitProfileChange: { id: string; version: number } }>(SUBMIT, { input });
    expect(await world.as('adminA').verdict(SUBMIT, { input })).toBe('profileChange.oneIsOpen');
    expect(await world.as('suixianRegulator').verdict(CONFIRM, { input: { id: change.id, version: change.version } })).toBe('record.notFound');
    const confirmed = await world.as('zengduRegulator').get<{ confirmProfileChange: { enterprise: Row } }>(CONFIRM, { input: { id: change.id, version: change.version } });
    expect(confirmed.confirmProfileChange.enterprise.name).toBe(input.name);
    const viewer = await world.as('clerkA').get<{ viewer: { organisation: { name: string } } }>('{ viewer { organisation { name } } }');
    expect(viewer.viewer.organisation.name).toBe(input.name);
  });

  it('a change of region is decided by the city and moves every row of the enterprise', async () => {
    const { id } = world.enterprises.b;
    const { submitProfileChange: change } = await world.as('adminB').get<{ submitProfileChange: { id: string; version: number } }>(SUBMIT,
      { input: { id, version: await versionOf(id), regionCode: '421381', grounds: '迁址' } });
    const at = { id: change.id, version: change.version };
    expect(await world.as('suixianRegulator').verdict(CONFIRM, { input: at })).toBe('profileChange.cityDecides');
    await world.as('cityRegulator').get(CONFIRM, { input: at });
    expect(await page('suixianRegulator', id)).toBeNull();
    const changes = await world.as('guangshuiRegulator').get<{ profileChanges: { totalCount: number } }>('{ profileChanges { totalCount } }');
    expect(changes.profileChanges.totalCount).toBe(1);
  });

  it('a change is returned with a reason for each field, and can be withdrawn while it is open', async () => {
    const { id } = world.enterprises.a;
    const submit = async () => (await world.as('adminA').get<{ submitProfileChange: { id: string; version: number } }>(SUBMIT,
      { input: { id, version: await versionOf(id), name: '另一个名字', grounds: '试' } })).submitProfileChange;
    const first = await submit();
    const returned = await world.as('zengduRegulator').get<{ returnProfileChange: { state: string; reasons: unknown[] } }>(RETURN,
      { input: { id: first.id, version: first.version, reasons: [{ field: 'name', reason: '与登记机关核准名称不一致' }] } });
    expect(returned.returnProfileChange).toMatchObject({ state: 'RETURNED', reasons: [{ field: 'name', reason: '与登记机关核准名称不一致' }] });
    const second = await submit();
    expect(await world.as('adminA').verdict(WITHDRAW, { input: { id: second.id, version: second.version } })).toBe('ok');
    expect(await world.as('adminA').verdict(WITHDRAW, { input: { id: second.id, version: second.version + 1 } })).toBe('profileChange.decided');
  });

  it('the city registers an enterprise once for a key; a code that fails its check needs a reason', async () => {
    const input = { ...profile, creditCode: '91421300MA4XPX019R', name: '随州示例零部件有限公司', regionCode: '421303', isLicensed: false, makesTankTrucks: false, idempotencyKey: 'register-0001' };
    const first = await world.as('cityRegulator').get<{ registerEnterprise: { id: string } }>(REGISTER, { input });
    const again = await world.as('cityRegulator').get<{ registerEnterprise: { id: string } }>(REGISTER, { input });
    expect(again.registerEnterprise.id).toBe(first.registerEnterprise.id);
    expect(await world.as('cityRegulator').verdict(REGISTER, { input: { ...input, name: '别的内容' } })).toBe('idempotency.otherContent');
    expect(await world.as('zengduRegulator').verdict(REGISTER, { input: { ...input, idempotencyKey: null } })).toBe('enterprise.cityRegisters');
    const pilot = { ...input, idempotencyKey: null, creditCode: '91350211M00013FA1N', name: '试点代码企业' };
    const refused = await world.as('cityRegulator').ask(REGISTER, { input: pilot });
    expect(refused.errors?.[0]?.extensions.fields).toMatchObject([{ path: 'input.creditCode', reason: 'creditCode.checkCharacter' }]);
    expect(await world.as('cityRegulator').verdict(REGISTER, { input: { ...pilot, codeOverrideReason: '早期试点地区非标准代码,已核对营业执照' } })).toBe('ok');
  });

  it('the people of an enterprise that is closed are out from their next request on', async () => {
    const { id } = world.enterprises.b;
    expect((await world.as('clerkB').get<{ viewer: { kind: string } }>('{ viewer { kind } }')).viewer.kind).toBe('ENTERPRISE');
    await world.as('cityRegulator').get('mutation ($input: AtInput!) { closeEnterprise(input: $input) { status } }', { input: { id, version: await versionOf(id) } });
    expect((await world.as('clerkB').get<{ viewer: { kind: string } }>('{ viewer { kind } }')).viewer.kind).toBe('PUBLIC');
    expect(await world.as('nobody').verdict('mutation { demonstrationSignIn(input: { name: "xu@yunfeng" }) { kind } }')).toBe('auth.wrongNameOrPassword');
  });
});
