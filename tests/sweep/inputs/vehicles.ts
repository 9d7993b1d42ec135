import { act } from '../../cast/full-world/acts';
import type { PeopledWorld } from '../../cast/full-world/peopled';
import { certificateOf, workshopOf, numberFor, productOf, resultsOf, vehicleContent, vehicleOf, vinOf, type VehicleStage } from '../../cast/full-world/vehicles';
import { stored } from '../../cast/full-world/files';
import type { Inputs } from './attempt';

const DAY = '2026-11-20';
const clerkOf = (world: PeopledWorld) => world.as('clerkA');
const at = (world: PeopledWorld, stage: VehicleStage) => vehicleOf(world, world.companies.a, stage);

/** A vehicle of A that is not recorded yet, of a product that is. */
async function newcomer(world: PeopledWorld) {
  const { model } = await productOf(world, world.companies.a);
  return vehicleContent(model, vinOf(workshopOf(world, world.companies.a).serial()));
}

async function begun(world: PeopledWorld) {
  const { id: vehicleId } = await at(world, 'PRODUCED');
  return act(clerkOf(world), 'startLineEndInspection', { vehicleId });
}

async function drafted(world: PeopledWorld) {
  const { id: vehicleId, vin } = await at(world, 'INSPECTED');
  return { ...await act(clerkOf(world), 'draftConformityCertificate', { vehicleId, kind: 'QX', number: numberFor(vin) }), number: numberFor(vin) };
}

async function issued(world: PeopledWorld) {
  const { id, vin } = await at(world, 'CERTIFIED');
  return { ...await certificateOf(clerkOf(world), id), vin };
}

/** Results with a photo of the first item. */
const pictured = async (world: PeopledWorld) => {
  const photoIds = [await stored(world, 'clerkA', 'INSPECTION_PHOTO')];
  return resultsOf().map((result, index) => index === 0 ? { ...result, photoIds } : result);
};

const row = async (world: PeopledWorld) => {
  const { id, version } = await issued(world);
  return { id, version };
};

/** What only time or the courier brings about: neither passes here. */
async function set(world: PeopledWorld, assignment: string, id: string): Promise<void> {
  await world.ground.database.transaction((connection) => connection.write(`UPDATE conformity_certificate SET ${assignment} WHERE id = ?`, [id]));
}

/** A certificate whose time limit has passed. */
async function overdue(world: PeopledWorld) {
  const found = await row(world);
  await set(world, "uploadDueAt = '2026-11-01 00:00:00.000'", found.id);
  return found;
}

const lateRequested = async (world: PeopledWorld) => act(clerkOf(world), 'requestLateUpload', { ...await overdue(world), reason: '系统故障' });

/** A certificate that has reached the certificate center. */
async function uploaded(world: PeopledWorld) {
  const found = await row(world);
  await set(world, "state = 'UPLOADED', uploadedAt = createdAt", found.id);
  return found;
}

const CONTENT = 'query ($id: ID!) { conformityCertificate(id: $id) { payload { model announcementBatch lengthMm widthMm heightMm grossMassKg curbMassKg ratedLoadKg } } }';

export const VEHICLE_INPUTS: Inputs = {
  recordVehicle: { by: 'clerkA', prepare: async (world) => ({ input: await newcomer(world) }) },
  editVehicle: { by: 'clerkA', prepare: async (world) => {
    const { id, version, vin, model } = await at(world, 'PRODUCED');
    return { input: { id, version, ...vehicleContent(model, vin), colour: '红' } };
  } },
  deliverVehicle: { by: 'clerkA', prepare: async (world) => {
    const { id, version } = await at(world, 'CERTIFIED');
    return { input: { id, version, deliveredOn: DAY, deliveredTo: '湖北楚运公司' } };
  } },
  submitVehicles: { by: 'clerkA', prepare: async (world) => ({ input: { rows: [await newcomer(world)] } }) },
  startLineEndInspection: { by: 'clerkA', prepare: async (world) => ({ input: { vehicleId: (await at(world, 'PRODUCED')).id } }) },
  saveLineEndInspection: { by: 'clerkA', prepare: async (world) => ({ input: { ...await begun(world), results: (await pictured(world)).slice(0, 2) } }) },
  finishLineEndInspection: { by: 'clerkA', prepare: async (world) => ({ input: { ...await begun(world), results: await pictured(world) } }) },
  discardLineEndInspection: { by: 'clerkA', prepare: async (world) => ({ input: { ...await begun(world) } }) },
  submitLineEndInspections: { by: 'clerkA', prepare: async (world) => {
    const { vin } = await at(world, 'PRODUCED');
    return { input: { rows: [{ vin, inspectorName: '周启航', startedAt: '2026-11-20T02:00:00Z', finishedAt: '2026-11-20T02:10:00Z', results: await pictured(world) }] } };
  } },
  draftConformityCertificate: { by: 'clerkA', prepare: async (world) => {
    const { id: vehicleId, vin } = await at(world, 'INSPECTED');
    return { input: { vehicleId, kind: 'QX', number: numberFor(vin) } };
  } },
  editConformityCertificate: { by: 'clerkA', prepare: async (world) => ({ input: { ...await drafted(world), payload: { colour: '白' } } }) },
  issueConformityCertificate: { by: 'clerkA', prepare: async (world) => {
    const { id, version } = await drafted(world);
    return { input: { id, version, issuedOn: DAY } };
  } },
  issueConformityCertificates: { by: 'clerkA', prepare: async (world) => {
    const { vin } = await at(world, 'INSPECTED');
    return { input: { rows: [{ vin, kind: 'QX', number: numberFor(vin), issuedOn: DAY }] } };
  } },
  revokeConformityCertificate: { by: 'clerkA', prepare: async (world) => ({ input: { ...await row(world), reason: '发动机号有误' } }) },
  replaceConformityCertificate: { by: 'clerkA', prepare: async (world) => {
    const { id, version, vin } = await issued(world);
    return { input: { id, version, number: numberFor(vin, 1), issuedOn: DAY, reason: '纸张损坏' } };
  } },
  uploadConformityCertificate: { by: 'clerkA', prepare: async (world) => ({ input: await row(world) }) },
  requestLateUpload: { by: 'clerkA', prepare: async (world) => ({ input: { ...await overdue(world), reason: '系统故障' } }) },
  approveLateUpload: { by: 'zengduRegulator', prepare: async (world) => ({ input: { ...await lateRequested(world) } }) },
  refuseLateUpload: { by: 'zengduRegulator', prepare: async (world) => ({ input: { ...await lateRequested(world), reason: '理由不清' } }) },
  correctConformityCertificate: { by: 'clerkA', prepare: async (world) => {
    const found = await uploaded(world);
    const { conformityCertificate } = await clerkOf(world).get<{ conformityCertificate: { payload: object } }>(CONTENT, { id: found.id });
    return { input: { ...found, ...conformityCertificate, reason: '颜色登记有误' } };
  } },
  uploadConformityCertificates: { by: 'clerkA', prepare: async (world) => ({ input: { rows: [await row(world)] } }) },
};
