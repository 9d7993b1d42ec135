import { where } from '../kernel/condition';
import type { Request } from '../kernel/request';
import { addStandard, Adoption, endAdoption, recordAdoption, replaceStandard, Standard, withdrawStandard } from '../modules/standards';
import { CAST } from './cast';
import type { Founded } from './makers';
import type { Stage } from './stage';

interface Line { product: string; standards: readonly string[] }

const OF_EVERY_MAKER = ['GB 7258-2017', 'GB 1589-2016', 'GB 16735-2019'] as const;
const OLD_CLASSIFICATION = 'GB/T 17350-2009';
const NEW_CLASSIFICATION = 'GB/T 17350-2024';
const QUALITY_SYSTEM = 'GB/T 19001-2016';
const TANKS: Line = { product: '危化品罐式车', standards: ['GB 18564.1-2019', 'GB 20300-2018', 'GB 28373-2012'] };
const LINES: readonly Line[] = [
  { product: '自卸汽车', standards: ['QC/T 222-2010'] }, { product: '厢式运输车', standards: ['QC/T 453-2019'] },
  { product: '洒水车', standards: ['QC/T 54-2015'] }, { product: '压缩式垃圾车', standards: ['CJ/T 127-2016'] },
  { product: '清障车', standards: ['QC/T 645-2018'] }, { product: '随车起重运输车', standards: ['QC/T 459-2014'] },
  { product: '高空作业车', standards: ['GB/T 9465-2018'] }, { product: '冷藏车', standards: ['GB 29753-2023', 'GB/T 40475-2021'] },
];
const PARTS: readonly Line[] = [
  { product: '50 号牵引销', standards: ['GB/T 4606-2006'] }, { product: '侧后防护装置', standards: ['GB 11567-2017'] },
  { product: '车身反光标识', standards: ['GB 23254-2009'] }, { product: '外部照明装置', standards: ['GB 4785-2019'] },
  { product: '制动系统', standards: ['GB 12676-2014'] }, { product: '内饰件', standards: ['GB 8410-2006'] },
  { product: '间接视野装置', standards: ['GB 15084-2022'] }, { product: '排气火花熄灭器', standards: ['GB 13365-2005'] },
];

/** Invented standards of the city, which show what the real ones of the catalogue do not: one in preparation, one withdrawn, one replaced in part, one that not everybody keeps. */
const LOCAL = {
  lineEnd: { number: 'DB4213/T 12-2026', title: '专用汽车每台必检作业规范', isMandatory: false, issuedOn: '2026-08-31', implementedOn: '2027-03-01' },
  traceability: { number: 'DB4213/T 5-2019', title: '专用汽车关键零部件追溯标识', isMandatory: false, issuedOn: '2019-05-06', implementedOn: '2019-08-01' },
  marking: { number: 'DB4213/T 3-2018', title: '专用汽车产品标牌编制', isMandatory: false, issuedOn: '2018-03-12', implementedOn: '2018-06-01' },
  washing: { number: 'DB4213/T 8-2023', title: '罐体清洗作业安全要求', isMandatory: false, issuedOn: '2023-04-10', implementedOn: '2023-07-01' },
} as const;
const SOURCE = '演示数据（虚构的地方标准）';

const standardOf = async (request: Request, number: string): Promise<Standard> => {
  const found = await request.records.first(Standard, where<Standard>().equal('number', number));
  if (!found) throw new Error(`the catalogue has no ${number}`);
  return found;
};

interface Claim { product: string; number: string; since: string }

async function adopt(request: Request, { product, number, since }: Claim): Promise<Adoption> {
  const { id } = await standardOf(request, number);
  return recordAdoption(request, { standardId: id, productLine: product, state: 'ADOPTED', since, evidence: `企业标准自我声明；型式检验报告 ${since.slice(0, 4)}-${number.replace(/\D/g, '').slice(0, 4)}` });
}

const linesOf = ({ maker }: Founded, index: number): readonly Line[] => {
  if (!maker.isLicensed) return [PARTS[index % PARTS.length]!];
  const own = LINES[index % LINES.length]!;
  return maker.makesTankTrucks ? [TANKS, own] : [own];
};

async function addLocalStandards(stage: Stage): Promise<void> {
  const { lineEnd: _later, ...present } = LOCAL;
  stage.on('2024-01-22');
  await stage.as(CAST.cityRegulator, async (request) => {
    for (const facts of Object.values(present)) await addStandard(request, { ...facts, source: SOURCE, isDoubtful: false });
  });
}

/** What everybody keeps since the zone began: mandatory ones, the product's own, and the classification that has been replaced since. */
async function beginTo(stage: Stage, founded: Founded, index: number): Promise<void> {
  await stage.as(founded.clerk, async (request) => {
    for (const { product, standards } of linesOf(founded, index)) {
      const numbers = founded.maker.isLicensed ? [...OF_EVERY_MAKER, OLD_CLASSIFICATION, ...standards] : standards;
      for (const number of numbers) await adopt(request, { product, number, since: '2024-02-01' });
    }
    if (stage.random.chance(0.4)) await adopt(request, { product: '全部产品', number: QUALITY_SYSTEM, since: '2024-02-01' });
  });
}

/** Local standards of before: one kept by some, two left alone with grounds. */
async function considerLocal(stage: Stage, founded: Founded, index: number): Promise<void> {
  await stage.as(founded.clerk, async (request) => {
    const [{ product }] = linesOf(founded, index) as [Line];
    if (index % 2 === 0) await adopt(request, { product, number: LOCAL.marking.number, since: '2024-04-01' });
    if (index % 4 === 0) await adopt(request, { product, number: LOCAL.traceability.number, since: '2024-04-01' });
    if (index % 8 > 1) return;
    const { id } = await standardOf(request, LOCAL.washing.number);
    await recordAdoption(request, { standardId: id, productLine: product, state: 'NOT_ADOPTED', since: '2024-04-01', note: '罐体清洗委托有资质的单位进行，本企业无清洗作业' });
  });
}

async function changeTheCatalogue(stage: Stage): Promise<void> {
  stage.on('2026-06-30');
  await stage.as(CAST.cityRegulator, async (request) => {
    const { id, version } = await standardOf(request, LOCAL.traceability.number);
    await withdrawStandard(request, { id, version, on: '2026-06-30' });
  });
  stage.on('2026-09-07');
  await stage.as(CAST.cityRegulator, async (request) => {
    const { id: byId } = await addStandard(request, { ...LOCAL.lineEnd, source: SOURCE, isDoubtful: false });
    const { id, version } = await standardOf(request, LOCAL.marking.number);
    await replaceStandard(request, { id, version, byId, isPartial: true });
  });
}

/** Ends the records of the old classification and begins with the new one. */
async function goOver(stage: Stage, founded: Founded): Promise<void> {
  await stage.as(founded.clerk, async (request) => {
    const old = await standardOf(request, OLD_CLASSIFICATION);
    for (const { id, version, productLine } of await request.records.list(Adoption, where<Adoption>().equal('standardId', old.id))) {
      await endAdoption(request, { id, version, endedOn: '2026-01-19', reason: '改用 2024 年版分类标准' });
      await adopt(request, { product: productLine, number: NEW_CLASSIFICATION, since: '2026-01-01' });
    }
  });
}

/** Fills the books of standards: records in every state and under every flag that the dates can give. Two in three makers have gone over to the new classification. */
export async function playStandards(stage: Stage, makers: readonly Founded[]): Promise<void> {
  await addLocalStandards(stage);
  stage.on('2024-02-19');
  for (const [index, founded] of makers.entries()) await beginTo(stage, founded, index);
  const licensed = makers.filter(({ maker }) => maker.isLicensed);
  stage.on('2024-05-13');
  for (const [index, founded] of licensed.entries()) await considerLocal(stage, founded, index);
  stage.on('2026-01-19');
  for (const [index, founded] of licensed.entries()) if (index % 3 !== 2) await goOver(stage, founded);
  await changeTheCatalogue(stage);
  stage.on('2026-10-12');
  for (const founded of licensed.slice(0, 5)) {
    await stage.as(founded.admin, (request) => adopt(request, { product: '全部产品', number: LOCAL.lineEnd.number, since: '2026-10-01' }));
  }
}
