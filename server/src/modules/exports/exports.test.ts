import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readXlsx } from 'hucre/xlsx';
import { startWorld, type CastName, type World } from '../../../../tests/cast/world';
import { doDueJobs } from '../../background';

let world: World;
beforeAll(async () => {
  world = await startWorld();
  for (let count = 0; count < 130; count++) await record('clerkA', `0342${String(count).padStart(3, '0')}Q10286R0S`);
  await record('clerkB', '99925Q10286R0S');
});
afterAll(() => world.end());

const EXPORT = 'mutation ($input: ExportCertificatesInput!) { exportCertificates(input: $input) { id version state subject } }';
const JOB = 'query ($id: ID!) { job(id: $id) { state failureText progressDone progressTotal summary { of count } resultFile { name downloadAddress } } }';
const RECORD = 'mutation ($input: RecordCertificateInput!) { recordCertificate(input: $input) { id } }';
interface Done { state: string; progressDone: number; progressTotal: number; summary: { count: number }[]; resultFile: { name: string; downloadAddress: string } | null }

const quiet = { error: () => undefined, warn: () => undefined };
const record = (who: CastName, number: string) => world.as(who).get(RECORD, { input: {
  kind: 'QMS_ISO9001', number, standards: 'GB/T 19001-2016', body: '=方圆标志', products: '罐式车', applicant: '随州', issuedOn: '2025-06-01', validTo: '2028-05-31' } });

/** Exports, waits for the job, reads the file. */
async function exported(who: CastName, input: object): Promise<{ job: Done; bytes: Buffer }> {
  const { exportCertificates: { id } } = await world.as(who).get<{ exportCertificates: { id: string } }>(EXPORT, { input });
  await doDueJobs(world.ground, quiet);
  const { job } = await world.as(who).get<{ job: Done }>(JOB, { id });
  return { job, bytes: (await world.as(who).send({ method: 'GET', url: job.resultFile!.downloadAddress })).body };
}
const linesOf = (bytes: Buffer) => bytes.toString('utf8').slice(1).trimEnd().split('\r\n');

describe('who may export certificates', () => {
  const verdicts: [CastName | 'nobody', string][] = [
    ['adminA', 'ok'], ['clerkA', 'ok'], ['cityRegulator', 'ok'], ['cityLeader', 'ok'], ['suixianRegulator', 'ok'],
    ['tester', 'auth.noPermission'], ['system', 'auth.noPermission'], ['auditor', 'auth.noPermission'], ['nobody', 'auth.signInFirst'],
  ];
  it.each(verdicts)('%s: %s', async (who, verdict) => {
    expect(await world.as(who).verdict(EXPORT, { input: { format: 'CSV' } })).toBe(verdict);
  });
});

describe('stories', () => {
  it('what I see: filter, order and columns, with the filter printed above, page after page to the end', async () => {
    const { job, bytes } = await exported('clerkA', {
      format: 'CSV', filter: { kind: ['QMS_ISO9001'], state: ['VALID'], search: '0342' }, orderBy: { field: 'NUMBER', direction: 'DESC' }, columns: ['body', 'number', 'state'],
    });
    expect(job).toMatchObject({ state: 'SUCCEEDED', progressDone: 130, progressTotal: 130, summary: [{ of: 'ROWS', count: 130 }], resultFile: { name: '证书-2026-11-20.csv' } });
    const lines = linesOf(bytes);
    expect(lines.slice(0, 6)).toEqual([
      '证书', expect.stringMatching(/^导出人：.+　日期：2026-11-20$/), '筛选条件：关键词 0342', '筛选条件：类别 质量管理体系认证（ISO 9001）', '筛选条件：状态 有效', '证书编号,状态,发证机构',
    ]);
    expect(lines.slice(6)).toEqual(Array.from({ length: 130 }, (_, index) => `0342${String(129 - index).padStart(3, '0')}Q10286R0S,有效,'=方圆标志`));
  });

  it('everything: all columns as a workbook, within the sight of whoever asks', async () => {
    const numbers = async (who: CastName) => {
      const { bytes } = await exported(who, { format: 'XLSX' });
      const { sheets: [sheet] } = await readXlsx(bytes);
      expect(sheet!.rows[3]).toEqual(['证书编号', '类别', '企业', '状态', '有效期至', '下次监督审核', '发证机构', '发证日期', '认证范围或产品', '依据标准']);
      expect(sheet!.rows[2]![0]).toBe('筛选条件：无（全部可见数据）');
      return sheet!.rows.slice(4).map(([number]) => String(number));
    };
    expect(await numbers('clerkB')).toEqual(['99925Q10286R0S']);
    expect(await numbers('suixianRegulator')).toEqual(['99925Q10286R0S']);
    expect(await numbers('cityRegulator')).toHaveLength(131);
  });

  it('a column that there is not, and a filter that cannot be, are refused at once and begin nothing', async () => {
    const before = (await world.as('clerkA').get<{ jobs: { totalCount: number } }>('{ jobs { totalCount } }')).jobs.totalCount;
    const refusal = async (input: object) => (await world.as('clerkA').ask(EXPORT, { input: { format: 'CSV', ...input } })).errors?.[0]?.extensions.fields?.map(({ path, reason }) => `${path} ${reason}`);
    expect(await refusal({ columns: ['number', 'passwordHash'] })).toEqual(['input.columns export.unknownColumn']);
    expect(await refusal({ filter: { expiringWithinDays: -1 } })).toEqual(['filter.expiringWithinDays certificate.daysRange']);
    expect((await world.as('clerkA').get<{ jobs: { totalCount: number } }>('{ jobs { totalCount } }')).jobs.totalCount).toBe(before);
  });

  it('the same key again begins one job only; a cancelled one leaves no file', async () => {
    const input = { format: 'XLSX', idempotencyKey: 'export-once-and-no-more' };
    const ask = () => world.as('adminA').get<{ exportCertificates: { id: string; version: number } }>(EXPORT, { input });
    const [first, second] = [await ask(), await ask()];
    expect(second.exportCertificates.id).toBe(first.exportCertificates.id);
    await world.as('adminA').get('mutation ($input: AtInput!) { cancelJob(input: $input) { id } }', { input: { id: first.exportCertificates.id, version: first.exportCertificates.version } });
    await doDueJobs(world.ground, quiet);
    expect((await world.as('adminA').get<{ job: Done }>(JOB, { id: first.exportCertificates.id })).job).toMatchObject({ state: 'CANCELLED', resultFile: null });
  });
});
