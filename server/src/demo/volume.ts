import { addDays, keptPayload, searchKey } from '@bianzhong/domain';
import { all, everything, where } from '../kernel/condition';
import { Request, type Ground } from '../kernel/request';
import type { New, Owner } from '../kernel/records';
import { transaction } from '../kernel/transaction';
import { systemViewer } from '../kernel/viewer';
import { ConformityCertificate } from '../modules/conformity';
import { Enterprise } from '../modules/enterprises';
import { LineEndInspection } from '../modules/inspections';
import { Installation } from '../modules/organisations';
import { AnnouncedProduct, InspectionPlan } from '../modules/products';
import { KeyPart, Vehicle } from '../modules/vehicles';
import { findingsOf, partsOf, vinOf } from './assembly';
import { SeededRandom } from './random';

const CHUNK = 500;
/** So many pieces are on their way to the database at once: it writes one while the next is made. */
const AT_ONCE = 3;
/** So many vehicles in a row come off one line, so that a small volume is a few makers with full months and a large one is all of them. */
const RUN = 2_000;
/** The days of manufacture lie within two years before today. */
const DAYS = 730;
const PREFIX = 'LVM';
const LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ';
/** Of a hundred vehicles, so many were certified and uploaded; the others stopped somewhere on the way. */
const UPLOADED = 0.97;

const product = where<AnnouncedProduct>();
const plan = where<InspectionPlan>();
const vehicle = where<Vehicle>();

interface Line { owner: Owner; product: AnnouncedProduct; plan: InspectionPlan }

const system = (ground: Ground) => new Request(ground, systemViewer('demonstration volume'));

/** Every published product with a plan, and whose it is. */
async function lines({ records }: Request): Promise<Line[]> {
  const products = await records.list(AnnouncedProduct, product.equal('state', 'PUBLISHED'));
  const plans = await records.list(InspectionPlan, plan.equal('state', 'PUBLISHED'), { most: 5_000 });
  const enterprises = new Map((await records.list(Enterprise, everything)).map((row) => [row.id, row]));
  const byProduct = new Map(plans.map((row) => [row.productId, row]));
  return products.flatMap((row) => {
    const [found, owner] = [byProduct.get(row.id), enterprises.get(row.enterpriseId)];
    return found && owner ? [{ owner, product: row, plan: found }] : [];
  });
}

type Row<E> = New<E> & { id?: string };
interface Made { vehicle: Row<Vehicle>; parts: Row<KeyPart>[]; inspection: Row<LineEndInspection>; certificate: Row<ConformityCertificate> | null }

/** One vehicle with everything that belongs to it, finished some days after it was built. */
function make(request: Request, line: Line, { running, random }: { running: number; random: SeededRandom }): Made {
  const day = addDays(request.today, -random.between(1, DAYS));
  const next = addDays(day, 1);
  const vin = vinOf(`${PREFIX}${LETTERS[Math.floor(running / 1_000_000) % LETTERS.length]}B1C7`, 'TV', running % 1_000_000);
  const [vehicleId, inspectionId] = [request.newId(), request.newId()];
  const chassis = line.product.allowedChassis[0];
  const isUploaded = random.chance(UPLOADED);
  const at = new Date(`${day}T06:00:00Z`);
  const { category, model } = line.product;
  const parts = partsOf(random, { category, month: day.slice(2, 7).replace('-', ''), running });
  return {
    vehicle: {
      id: vehicleId, vin, reversedVin: [...vin].reverse().join(''), productId: line.product.id, model, category, chassisMaker: chassis?.maker ?? null, chassisModel: chassis?.model ?? null,
      chassisCertificateNumber: chassis ? `WDF0${String(running).padStart(10, '0')}` : null, chassisCertificateOn: chassis ? addDays(day, -20) : null, manufacturedOn: day,
      engineNumber: null, colour: '白', stage: isUploaded ? 'UPLOADED' : 'INSPECTED', inspectionCount: 1, inspectionId, inspectedOn: day, certifiedOn: isUploaded ? day : null,
      uploadedOn: isUploaded ? next : null, isVinFixed: isUploaded,
    },
    parts: parts.map((part) => ({ ...part, vehicleId, makerKey: searchKey(part.maker), serialKey: part.serial ?? null, isRemoved: false })),
    inspection: {
      id: inspectionId, vehicleId, vin, planId: line.plan.id, ordinal: 1, state: 'FINISHED', inspectorId: line.owner.id, inspectorName: '周启航', startedAt: at, finishedAt: at, finishedOn: day,
      results: findingsOf(line.plan.items, null).map((result) => ({ value: null, remark: null, verdict: 'PASS', photoIds: [], ...result })), verdict: 'PASS', criticalVerdict: 'PASS', passedVin: vin,
    },
    certificate: isUploaded ? {
      number: `WVOL${String(running).padStart(10, '0')}`, kind: 'QX', state: 'UPLOADED', vehicleId, vin, productId: line.product.id, inspectionId, effectiveKey: `QX ${vin}`, issuedOn: day,
      issuedAt: at, issuedByName: '林婉清', uploadedAt: new Date(`${next}T01:00:00Z`), payload: keptPayload({ model, brand: line.product.brand, announcementBatch: line.product.batch }),
    } : null,
  };
}

async function writeChunk(request: Request, { owner }: Line, made: readonly Made[]): Promise<void> {
  await transaction(request, async ({ records }) => {
    await records.createMany(Vehicle, made.map((one) => one.vehicle), owner);
    await records.createMany(KeyPart, made.flatMap((one) => one.parts), owner);
    await records.createMany(LineEndInspection, made.map((one) => one.inspection), owner);
    await records.createMany(ConformityCertificate, made.flatMap((one) => one.certificate ?? []), owner);
  });
}

/**
 * Loads so many more vehicles with parts, inspections and certificates, for measuring. They are written as a migration would write
 * them, past the verbs; one audit line says so. @param tell hears how many there are after each chunk
 * @throws Error when the zone has no published product with a plan
 */
export async function loadVolume(ground: Ground, count: number, tell: (done: number) => void = () => undefined): Promise<void> {
  const request = system(ground);
  const chosen = await lines(request);
  if (chosen.length === 0) throw new Error('There is no published product with an inspection plan; make the demonstration zone first.');
  const first = await request.records.count(Vehicle, all(vehicle.startsWith('vin', PREFIX))) + 1;
  const random = new SeededRandom(first);
  let [begun, written] = [0, 0];
  const lane = async (): Promise<void> => {
    while (begun < count) {
      const running = first + begun;
      const size = Math.min(CHUNK, count - begun);
      begun += size;
      const line = chosen[Math.floor(running / RUN) % chosen.length]!;
      const made = Array.from({ length: size }, (_, index) => make(request, line, { running: running + index, random }));
      await writeChunk(request, line, made);
      written += size;
      tell(written);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  await transaction(request, async ({ records, audit }) => audit.record('installation.volumeLoaded', await records.get(Installation, 'installation')));
}
