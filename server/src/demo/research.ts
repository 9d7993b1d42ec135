import { addDays, type PartnerKind, type ProjectKind, type ProjectStage, type ResultKind } from '@bianzhong/domain';
import { editProject, moveProject, openProject, recordProjectResult, terminateProject, type Project } from '../modules/research';
import type { Founded } from './makers';
import { DEMONSTRATION_TODAY, type Stage } from './stage';

type Theme = readonly [name: string, kind: ProjectKind, goal: string];
/** The least and the most that a maker of this kind spends on a project, in ten thousand yuan. */
type Means = readonly [least: number, most: number];
type Values = Parameters<typeof openProject>[1];
/** How a project of the demonstration zone goes; every state of the life cycle is reached by one of them. */
type Course = 'planned' | 'active' | 'overBudget' | 'paused' | 'completed' | 'terminated';

const VEHICLES: readonly Theme[] = [
  ['轻量化铝合金罐体关键技术', 'KEY_TECH', '罐体减重 20% 以上，焊接接头强度系数不低于 0.85，满足 GB 18564.1 要求。'],
  ['危化品运输车防侧翻预警系统', 'KEY_TECH', '侧翻风险提前 2 秒以上预警，误报率低于 3%。'],
  ['新能源洗扫车开发', 'NEW_PRODUCT', '完成 18 吨纯电动洗扫车样车，一次充电连续作业 6 小时。'],
  ['多功能应急抢险车开发', 'NEW_PRODUCT', '集照明、排水、发电于一体，形成两个型号的公告产品。'],
  ['罐体自动焊接生产线改造', 'PROCESS_UPGRADE', '环缝、纵缝自动焊比例达到 90%，一次探伤合格率达到 98%。'],
  ['阴极电泳涂装工艺升级', 'PROCESS_UPGRADE', '整车耐盐雾 1000 小时，挥发性有机物排放下降 40%。'],
  ['冷藏车厢体保温性能联合研究', 'COOPERATION', '厢体总传热系数不高于 0.35 W/(㎡·K)，建立老化预测模型。'],
  ['压缩式垃圾车团体标准研制', 'STANDARDISATION', '完成标准草案、试验验证和征求意见。'],
];
const PARTS: readonly Theme[] = [
  ['紧急切断阀可靠性提升', 'KEY_TECH', '启闭寿命由 1 万次提高到 3 万次，响应时间不大于 5 秒。'],
  ['气动卸料蝶阀新产品开发', 'NEW_PRODUCT', '开发 DN80、DN100 两个规格，完成第三方试验。'],
  ['车桥热处理生产线技术改造', 'PROCESS_UPGRADE', '硬度散差不大于 3 HRC，单件能耗下降 15%。'],
  ['后防护装置轻量化联合设计', 'COOPERATION', '满足 GB 11567 要求，减重 12%。'],
];
const PARTNERS: readonly (readonly [string, PartnerKind])[] = [
  ['武汉理工大学', 'UNIVERSITY'], ['湖北汽车工业学院', 'UNIVERSITY'], ['楚北专用车辆研究院', 'INSTITUTE'], ['江汉材料科学研究所', 'INSTITUTE'],
  ['神农重工集团有限公司', 'GROUP'], ['炎帝新能源控股集团', 'GROUP'],
];
const RESULTS: readonly (readonly [ResultKind, string])[] = [
  ['PATENT', '获得发明专利授权一项'], ['PRODUCT', '样车通过定型试验'], ['PROCESS', '新工艺通过内部评审并投入使用'], ['PAPER', '发表论文一篇'], ['STANDARD', '形成企业标准一项'],
];
const STAGES: Record<Course, ProjectStage> = { planned: 'CONCEPT', active: 'PROTOTYPE', overBudget: 'VERIFICATION', paused: 'DESIGN', completed: 'SERIES', terminated: 'CONCEPT' };
const LEADS = ['周启航', '郑海波', '宋晓峰', '冯雅琴', '曹文韬', '彭志远', '蒋露', '谢承恩'];
const COURSES: readonly Course[] = ['active', 'completed', 'planned', 'overBudget', 'paused', 'active', 'terminated'];
const FEN_OF_TEN_THOUSAND_YUAN = 1_000_000;
/** Of the makers, how many do research worth a record. */
const SHARE = 0.6;

interface Play { theme: Theme; course: Course; number: number; means: Means }

function contentOf({ random }: Stage, { theme: [name, kind, goal], course, number, means }: Play): Values {
  const age = course === 'planned' ? -random.between(20, 60) : random.between(200, 600);
  const startsOn = addDays(DEMONSTRATION_TODAY, -age);
  const partner = random.pick(PARTNERS);
  return {
    name, kind, goal, stage: STAGES[course], code: `YF-${startsOn.slice(0, 4)}-${String(number).padStart(2, '0')}`, leadName: random.pick(LEADS),
    budgetFen: random.between(...means) * FEN_OF_TEN_THOUSAND_YUAN, spentFen: 0, startsOn, endsOn: addDays(startsOn, random.between(180, 900)),
    partners: kind === 'COOPERATION' || random.chance(0.4) ? [{ name: partner[0], kind: partner[1] }] : [],
  };
}

/** What is spent so far: a planned project nothing, one over budget more than it has. */
function spentOf({ random }: Stage, course: Course, budgetFen: number): number {
  const share = course === 'overBudget' ? 1.08 : course === 'completed' ? 0.97 : random.between(10, 80) / 100;
  return Math.round(budgetFen * share);
}

/** So many days before the zone's today. */
const before = (days: number) => addDays(DEMONSTRATION_TODAY, -days);

async function finish(stage: Stage, clerk: string, { course, project }: { course: Course; project: Project }): Promise<void> {
  const { id, version } = project;
  stage.on(before(stage.random.between(5, 60)));
  if (course === 'paused') await stage.as(clerk, (request) => moveProject(request, 'pause', { id, version }));
  if (course === 'completed') await stage.as(clerk, (request) => moveProject(request, 'complete', { id, version }));
  if (course === 'terminated') await stage.as(clerk, (request) => terminateProject(request, { id, version, reason: '市场需求变化，经研究不再继续。' }));
}

async function perform(stage: Stage, clerk: string, play: Play): Promise<void> {
  const { course } = play;
  const values = contentOf(stage, play);
  stage.on(course === 'planned' ? before(10) : values.startsOn);
  const opened = await stage.as(clerk, (request) => openProject(request, values));
  if (course === 'planned') return;
  const started = await stage.as(clerk, (request) => moveProject(request, 'start', opened));
  stage.on(before(stage.random.between(80, 150)));
  const spent = { ...values, id: started.id, version: started.version, spentFen: spentOf(stage, course, values.budgetFen) };
  const project = await stage.as(clerk, (request) => editProject(request, spent));
  for (let count = course === 'completed' ? 2 : stage.random.between(0, 1); count > 0; count--) {
    const [kind, title] = stage.random.pick(RESULTS);
    const achievedOn = before(stage.random.between(150, 190));
    await stage.as(clerk, (request) => recordProjectResult(request, { projectId: project.id, kind, title, achievedOn }));
  }
  await finish(stage, clerk, { course, project });
}

/** Opens projects for more than half of the makers, in every state; the first two makers always have some. */
export async function playResearch(stage: Stage, zone: readonly Founded[]): Promise<void> {
  let turn = 0;
  for (const [place, { maker, clerk }] of zone.entries()) {
    if (place > 1 && !stage.random.chance(SHARE)) continue;
    const [themes, means]: [readonly Theme[], Means] = maker.kinds.includes('PARTS_MAKER') ? [PARTS, [20, 380]] : [VEHICLES, [60, 2_600]];
    const from = stage.random.between(0, themes.length - 1);
    const count = place < 2 ? 4 : stage.random.between(1, 3);
    for (let number = 0; number < count; number++) {
      const theme = themes[(from + number) % themes.length] as Theme;
      const course = COURSES[turn++ % COURSES.length] as Course;
      await perform(stage, clerk, { theme, course, number: number + 1, means });
    }
  }
}
