import { confirmProfileChange, moveEnterprise, returnProfileChange, submitProfileChange } from '../modules/enterprises';
import { CAST } from './cast';
import type { Founded } from './makers';
import type { Stage } from './stage';

/** Which of the founded makers ask for a change, counted from the end of the list. */
const RENAMED = 3;
const RETURNED = 5;
const WAITING = 7;
const MOVING = 11;
const SUSPENDED = 13;

const at = (founded: readonly Founded[], place: number) => founded[founded.length - place] as Founded;

async function submit(stage: Stage, { admin, enterprise }: Founded, change: { name?: string; regionCode?: string; grounds: string }) {
  const { id, version } = enterprise;
  return stage.as(admin, (request) => submitProfileChange(request, { id, version, ...change }));
}

/** Enterprises that asked for a new name or region: confirmed, returned and still waiting; and one that is suspended. */
export async function playChanges(stage: Stage, founded: readonly Founded[]): Promise<void> {
  stage.on('2026-09-14');
  const renamed = await submit(stage, at(founded, RENAMED), { name: `${at(founded, RENAMED).enterprise.name.replace('有限公司', '')}股份有限公司`, grounds: '公司改制，附变更登记通知书。' });
  await stage.as(CAST.cityRegulator, (request) => confirmProfileChange(request, renamed));
  const returned = await submit(stage, at(founded, RETURNED), { name: '湖北神农精密部件有限公司', grounds: '公司更名。' });
  await stage.as(CAST.cityRegulator, (request) => returnProfileChange(request, { ...returned, reasons: [{ field: 'name', reason: '与登记机关核准的名称不一致，请附核准通知书。' }] }));
  stage.on('2026-11-16');
  await submit(stage, at(founded, WAITING), { name: `${at(founded, WAITING).enterprise.name.replace('科技', '智造')}`, grounds: '经营范围调整，附变更登记通知书。' });
  await submit(stage, at(founded, MOVING), { regionCode: at(founded, MOVING).enterprise.regionCode === '421303' ? '421321' : '421303', grounds: '整体搬迁至新厂区。' });
  const { id, version } = at(founded, SUSPENDED).enterprise;
  await stage.as(CAST.cityRegulator, (request) => moveEnterprise(request, 'suspend', { id, version }));
}
