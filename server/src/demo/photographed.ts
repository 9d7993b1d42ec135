import { where } from '../kernel/condition';
import { keepContent, recordFile } from '../modules/files';
import { submitLineEndInspections } from '../modules/inspections';
import { AnnouncedProduct, InspectionPlan } from '../modules/products';
import { submitVehicles } from '../modules/vehicles';
import { findingsOf, partsOf, vinOf } from './assembly';
import type { Founded } from './makers';
import { nameplateOf } from './nameplate';
import { PHOTOGRAPHED } from './products';
import { DEMONSTRATION_TODAY, type Stage } from './stage';

/** Beyond the running numbers of the vehicles before. */
const RUNNING = 990;

/** The first vehicles that a maker built on the last day, each with the photo of its stamped number. */
export async function playPhotographed(stage: Stage, { clerk }: Founded): Promise<void> {
  stage.on(DEMONSTRATION_TODAY);
  const [product] = await stage.as(clerk, ({ records }) => records.list(AnnouncedProduct, where<AnnouncedProduct>().equal('name', PHOTOGRAPHED)));
  if (!product) return;
  const plans = await stage.as(clerk, ({ records }) => records.list(InspectionPlan, where<InspectionPlan>().equal('productId', product.id)));
  const plan = plans.find(({ validFrom }) => validFrom === DEMONSTRATION_TODAY);
  if (plan) for (const running of [RUNNING, RUNNING + 1]) await comeOff(stage, { clerk, product, plan, running });
}

interface Coming { clerk: string; product: AnnouncedProduct; plan: InspectionPlan; running: number }

async function comeOff(stage: Stage, { clerk, product, plan, running }: Coming): Promise<void> {
  const vin = vinOf('LA9AB1C7', 'TS', running);
  const [chassis] = product.allowedChassis;
  const row = {
    vin, model: product.model, chassisMaker: chassis?.maker, chassisModel: chassis?.model, chassisCertificateNumber: `WDF026A00${running}00`, chassisCertificateOn: '2026-10-12',
    manufacturedOn: DEMONSTRATION_TODAY, colour: '绿/白', parts: partsOf(stage.random, { category: product.category, month: '2611', running }),
  };
  await stage.as(clerk, (request) => submitVehicles(request, { rows: [row] }));
  const content = await stage.as(clerk, (request) => keepContent(request, { purpose: 'INSPECTION_PHOTO', name: `铭牌 ${vin.slice(-6)}.png` }, pieces(nameplateOf(vin))));
  await stage.as(clerk, async (request) => {
    const { id } = await recordFile(request, content);
    const results = findingsOf(plan.items, null).map((result, index) => ({ ...result, photoIds: plan.items[index]?.isPhotoRequired ? [id] : [] }));
    const at = (minute: number) => new Date(`${DEMONSTRATION_TODAY}T00:${minute}:00Z`);
    await submitLineEndInspections(request, { rows: [{ vin, inspectorName: '吴敏', equipment: '制动检验台 ZDT-13、外廓测量仪 WK-4000', startedAt: at(40), finishedAt: at(52), results }] });
  });
}

async function* pieces(bytes: Buffer) { yield bytes; }
