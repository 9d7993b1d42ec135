import { where } from '../kernel/condition';
import { keepContent, recordFile } from '../modules/files';
import { beginImport } from '../modules/imports';
import { AnnouncedProduct } from '../modules/products';
import { vinOf } from './assembly';
import { CAST } from './cast';
import { DEMONSTRATION_TODAY, type Stage } from './stage';

const NAME = '车辆下线清单 11月20日.csv';
const HEADS = ['VIN', '产品型号', '制造日期', '底盘生产企业', '底盘型号', '底盘合格证编号', '底盘合格证发证日期', '车身颜色', '零部件1 类别', '零部件1 生产企业', '零部件1 批号'];
/** Beyond the running numbers of the vehicles that were recorded. */
const RUNNING = 970;
const VEHICLES = 8;
/** What is wrong with the file: by the row, the column and what stands there. */
const MISTAKES: readonly [row: number, column: number, text: string][] = [[2, 0, 'LA9AB1C70T0000001'], [4, 1, 'HJC5999GYYX9'], [6, 2, '2026-11-31']];

/** A clerk lets a list of vehicles be checked before he imports it: the server does that when it starts, and says what is wrong with three rows. */
export async function playImports(stage: Stage): Promise<void> {
  stage.on(DEMONSTRATION_TODAY);
  const [product] = await stage.as(CAST.clerkA, ({ records }) => records.list(AnnouncedProduct, where<AnnouncedProduct>().equal('state', 'PUBLISHED')));
  if (!product) return;
  const content = await stage.as(CAST.clerkA, (request) => keepContent(request, { purpose: 'IMPORT_SOURCE', name: NAME }, pieces(listOf(product))));
  await stage.as(CAST.clerkA, async (request) => beginImport(request, 'VEHICLES', { fileId: (await recordFile(request, content)).id, mode: 'CHECK' }));
}

function listOf({ model, allowedChassis: [chassis] }: AnnouncedProduct): string {
  const rows = Array.from({ length: VEHICLES }, (_, index) => {
    const running = RUNNING + index;
    return [vinOf('LA9AB1C7', 'TS', running), model, DEMONSTRATION_TODAY, chassis?.maker ?? '', chassis?.model ?? '', `WDF026A00${running}00`, '2026-10-12', '白', '轮胎', '双钱轮胎集团', 'T2611-08'];
  });
  for (const [row, column, text] of MISTAKES) rows[row]![column] = text;
  return [HEADS, ...rows].map((cells) => cells.join(',')).join('\r\n');
}

async function* pieces(text: string) { yield Buffer.from(text); }
