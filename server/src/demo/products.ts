import { addDays, type EmissionStage, type ProductCategory } from '@bianzhong/domain';
import { draftPlan, editPlan, publishPlan } from '../modules/plans';
import { changeProduct, enterProduct, returnProduct, type AnnouncedProduct } from '../modules/products';
import { CAST } from './cast';
import type { Founded } from './makers';
import { DEMONSTRATION_TODAY, type Stage } from './stage';

/** A product as makers of the zone build it; sizes in mm, masses in kg. */
interface Kind {
  name: string; category: ProductCategory; useCode: string; isHazmat?: boolean; size: readonly [length: number, width: number, height: number];
  gross: number; curb: number; axles: readonly number[]; chassis: readonly [maker: string, model: string] | null; engine?: string;
}

const DONGFENG = '东风商用车有限公司';
const KINDS: readonly Kind[] = [
  { name: '洒水车', category: 'G', useCode: 'GSS', size: [8600, 2500, 3050], gross: 18_000, curb: 7_650, axles: [6_500, 11_500], chassis: [DONGFENG, 'DFH1180EX8'], engine: 'DDi50E220-60' },
  { name: '压缩式垃圾车', category: 'Z', useCode: 'ZYS', size: [8950, 2520, 3150], gross: 18_000, curb: 11_150, axles: [6_500, 11_500], chassis: [DONGFENG, 'DFH1180EX8'], engine: 'DDi50E220-60' },
  { name: '冷藏车', category: 'X', useCode: 'XLC', size: [5995, 2260, 3180], gross: 4_495, curb: 3_300, axles: [1_750, 2_745], chassis: ['江铃汽车股份有限公司', 'JX1045TG26'], engine: 'JX493ZLQ6A' },
  { name: '仓栅式运输车', category: 'C', useCode: 'CCY', size: [8990, 2550, 3600], gross: 12_000, curb: 6_400, axles: [4_300, 7_700], chassis: [DONGFENG, 'DFH1120EX5'], engine: 'D4.0NS6B195' },
  { name: '随车起重运输车', category: 'J', useCode: 'JSQ', size: [11_990, 2550, 3850], gross: 25_000, curb: 13_900, axles: [7_000, 9_000, 9_000], chassis: ['中国重汽集团济南商用车有限公司', 'ZZ1257V504GF1'], engine: 'MC07.31-60' },
  { name: '洗扫车', category: 'T', useCode: 'TXS', size: [8680, 2540, 3100], gross: 18_000, curb: 10_900, axles: [6_500, 11_500], chassis: [DONGFENG, 'DFH1180EX8'], engine: 'DDi50E220-60' },
];
const TANKERS: readonly Kind[] = [
  { name: '运油车', category: 'G', useCode: 'GYY', isHazmat: true, size: [8550, 2500, 3250], gross: 18_000, curb: 8_450, axles: [6_500, 11_500], chassis: [DONGFENG, 'DFH1180EX8'], engine: 'DDi50E220-60' },
  { name: '易燃液体罐式运输车', category: 'G', useCode: 'GRY', isHazmat: true, size: [11_980, 2550, 3750], gross: 31_000, curb: 14_700, axles: [6_500, 6_500, 9_000, 9_000], chassis: ['陕西汽车集团股份有限公司', 'SX13189F456'], engine: 'WP8.350E61' },
];
const TRAILER: Kind = { name: '仓栅式运输半挂车', category: 'TRAILER', useCode: 'CCY', size: [11_900, 2550, 3990], gross: 30_000, curb: 6_800, axles: [10_000, 10_000, 10_000], chassis: null };

const ENTERED_ON = '2025-01-06';
const IN_EFFECT = '2025-01-01';
const SECOND_EDITION_ON = '2026-06-01';
/** The product of the first maker whose stamped numbers are photographed from the last day on. */
export const PHOTOGRAPHED = '洒水车';
const STAGE: EmissionStage = 'CHINA_VI_B';
const CHASSIS_IDS: Readonly<Record<string, string>> = { DFH1180EX8: 'DF18062', DFH1120EX5: 'DF12051' };

/** What becomes of a maker's last product, so that every state of the Announcement occurs in the zone. */
const FATES = ['ENTERED', 'SUSPENDED', 'RETURNED', 'STOP_PRODUCTION', 'STOP_SALE', 'REVOKED', 'RESUMED'] as const;
type Fate = (typeof FATES)[number];

const lettersOf = (place: number) => `S${'ABCDEFGHJKLMNPQRSTUVWXYZ'.charAt(place % 24)}${place < 24 ? 'Z' : 'Y'}`;

interface Entry { founded: Founded; place: number; kind: Kind; batch: number }

/** A maker enters one of its products. */
function enter(stage: Stage, { founded, place, kind, batch }: Entry): Promise<AnnouncedProduct> {
  const letters = place === 0 ? 'HJC' : place === 1 ? 'YFC' : lettersOf(place);
  const tonnes = String(Math.round(kind.gross / 1000)).padStart(2, '0');
  const [maker, chassisModel] = kind.chassis ?? [];
  return stage.as(founded.clerk, (request) => enterProduct(request, {
    model: `${letters}${kind.category === 'TRAILER' ? 9 : 5}${tonnes}0${kind.useCode}${kind.chassis ? 'D6' : ''}`, name: kind.name, brand: `${founded.enterprise.name.slice(2, 6)}牌`,
    batch, effectiveOn: IN_EFFECT, category: kind.category, useCode: kind.useCode, isHazmat: kind.isHazmat ?? false,
    allowedChassis: maker && chassisModel ? [{ maker, model: chassisModel, chassisId: CHASSIS_IDS[chassisModel] }] : [],
    lengthMm: kind.size[0], widthMm: kind.size[1], heightMm: kind.size[2], grossMassKg: kind.gross, curbMassKg: kind.curb, ratedLoadKg: kind.gross - kind.curb - (kind.chassis ? 195 : 0),
    axleLoadsKg: [...kind.axles], ...kind.chassis && { cabSeats: 3, fuel: 'DIESEL' as const, engineModel: kind.engine, enginePowerKw: '162', emissionStage: STAGE },
  }));
}

const confirm = (stage: Stage, { id, version }: AnnouncedProduct, on: string) =>
  stage.as(CAST.cityRegulator, (request) => changeProduct(request, 'confirm', { id, version, on }));

interface Planned { productId: string; source: 'TEMPLATE' | 'NEWEST'; validFrom: string; isPhotographed?: boolean }

/** Publishes what the vehicles of a product are inspected for. The makers of the zone took their photos elsewhere until one began to keep that of the stamped number here. */
async function planned(stage: Stage, { clerk }: Founded, { productId, source, validFrom, isPhotographed = false }: Planned): Promise<void> {
  await stage.as(clerk, async (request) => {
    const drafted = await draftPlan(request, { productId, source });
    const items = drafted.items.map((item, index) => ({ ...item, isPhotoRequired: isPhotographed && index === 0 }));
    const edited = await editPlan(request, { id: drafted.id, version: drafted.version, items });
    await publishPlan(request, { id: edited.id, version: edited.version, validFrom });
  });
}

const REASONS: Readonly<Record<'suspend' | 'stopProduction' | 'stopSale' | 'revoke', string>> = {
  suspend: '生产一致性监督检查发现整备质量超差。', stopProduction: '企业申请停产该型号。', stopSale: '库存车辆已处理完毕。', revoke: '公告注销。',
};

/** Leads a product to where its fate wants it, a week apart. */
async function meet(stage: Stage, founded: Founded, { product, fate }: { product: AnnouncedProduct; fate: Fate }): Promise<void> {
  if (fate === 'ENTERED') return;
  if (fate === 'RETURNED') {
    await stage.as(CAST.cityRegulator, (request) => returnProduct(request, { id: product.id, version: product.version, reason: '底盘型号与公告不一致，请核对后重新提交。' }));
    return;
  }
  let row = await confirm(stage, product, ENTERED_ON);
  await planned(stage, founded, { productId: row.id, source: 'TEMPLATE', validFrom: ENTERED_ON });
  const ways = { SUSPENDED: ['suspend'], RESUMED: ['suspend', 'resume'], STOP_PRODUCTION: ['stopProduction'], STOP_SALE: ['stopProduction', 'stopSale'], REVOKED: ['stopProduction', 'stopSale', 'revoke'] } as const;
  for (const [index, verb] of ways[fate].entries()) {
    const on = addDays(DEMONSTRATION_TODAY, -40 + index * 7);
    stage.on(on);
    const { id, version } = row;
    row = await stage.as(CAST.cityRegulator, (request) => changeProduct(request, verb, { id, version, on, ...verb !== 'resume' && { reason: REASONS[verb] } }));
  }
}

/** Gives every licensed maker its announced products and inspection plans; every group and every state occurs in the zone. */
export async function playProducts(stage: Stage, everybody: readonly Founded[]): Promise<void> {
  const makers = everybody.filter(({ maker }) => maker.isLicensed);
  for (const [place, founded] of makers.entries()) {
    const kinds = [...founded.maker.makesTankTrucks ? TANKERS : [], KINDS[place % KINDS.length]!, KINDS[(place + 2) % KINDS.length]!, ...founded.maker.kinds.includes('TRAILER_MAKER') ? [TRAILER] : []];
    for (const [index, kind] of kinds.entries()) {
      stage.on(ENTERED_ON);
      const entered = await enter(stage, { founded, place, kind, batch: 386 + index });
      const { id } = await confirm(stage, entered, ENTERED_ON);
      await planned(stage, founded, { productId: id, source: 'TEMPLATE', validFrom: ENTERED_ON });
      if (index === 1 && place % 6 === 0) await stage.as(founded.clerk, (request) => draftPlan(request, { productId: id, source: 'NEWEST' }));
      if (kind.name === PHOTOGRAPHED && place === 0) {
        stage.on(DEMONSTRATION_TODAY);
        await planned(stage, founded, { productId: id, source: 'NEWEST', validFrom: DEMONSTRATION_TODAY, isPhotographed: true });
      }
      if (index > 0 || place % 5 !== 0) continue;
      stage.on(addDays(SECOND_EDITION_ON, -7));
      await planned(stage, founded, { productId: id, source: 'NEWEST', validFrom: SECOND_EDITION_ON });
    }
    stage.on(ENTERED_ON);
    const last = await enter(stage, { founded, place, kind: KINDS[(place + 4) % KINDS.length]!, batch: 399 });
    await meet(stage, founded, { product: last, fate: FATES[place % FATES.length]! });
  }
}
