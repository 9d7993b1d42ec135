import { conformityFaults, GATE_CHECKS, searchKey, type ConformityKind, type ConformityPayload, type FieldIssue, type Figures, type GateCheckCode, type Params, type ProductState, type Reason } from '@bianzhong/domain';
import { where } from '../../kernel/condition';
import type { Records } from '../../kernel/records';
import type { Request } from '../../kernel/request';
import { systemViewer } from '../../kernel/viewer';
import { LineEndInspection } from '../inspections';
import { AnnouncedProduct, planOn, standingOn } from '../products';
import { limitsOn } from '../references';
import type { Vehicle } from '../vehicles';
import { ConformityCertificate } from './conformity.entity';

const certificate = where<ConformityCertificate>();

/** One thing the gate asks: fulfilled, or the reason why not. `faults` name the fields of the content. */
export interface GateAnswer { code: GateCheckCode; reason: Reason | null; params?: Params; faults: FieldIssue[] }

/** What a certificate is asked for. */
export interface Candidate { vehicle: Vehicle; kind: ConformityKind; issuedOn: string; payload: ConformityPayload }

/** What the gate has to know of one vehicle; all of it is read in the transaction of the issue. */
interface Facts {
  product: AnnouncedProduct;
  standing: ProductState | null;
  inspection: LineEndInspection | null;
  /** The plan that was valid on the day of the inspection. */
  planId: string | null;
  isEffectiveAlready: boolean;
  figures: Figures;
}

/** The key under which the database lets only one effective certificate stand. */
export const effectiveKeyOf = (kind: ConformityKind, vin: string): string => `${kind} ${vin}`;

/** Looks up what the gate has to know; products, standings, plans and figures once, however many certificates of a batch ask for them. */
export class GateFacts {
  private readonly known = new Map<string, Promise<unknown>>();

  constructor(private readonly request: Request) {}

  /** Looks up in two statements what single certificates of a batch need. */
  async prime(candidates: readonly Pick<Candidate, 'vehicle' | 'kind'>[]): Promise<void> {
    if (candidates.length === 0) return;
    const ids = candidates.flatMap(({ vehicle }) => vehicle.inspectionId ?? []);
    const inspections = new Map((await this.request.records.byIds(LineEndInspection, ids)).map((row) => [row.id, row]));
    for (const id of ids) this.known.set(`inspection ${id}`, Promise.resolve(inspections.get(id) ?? null));
    const keys = candidates.map(({ kind, vehicle }) => effectiveKeyOf(kind, vehicle.vin));
    const effective = await this.everywhere().list(ConformityCertificate, certificate.oneOf('effectiveKey', keys), { most: keys.length });
    const taken = new Set(effective.map(({ effectiveKey }) => effectiveKey));
    for (const key of keys) this.known.set(`effective ${key}`, Promise.resolve(taken.has(key)));
  }

  async of({ vehicle, kind, issuedOn }: Candidate): Promise<Facts> {
    const { request } = this;
    const { inspectionId, productId } = vehicle;
    const inspection = inspectionId === null ? null : await this.once(`inspection ${inspectionId}`, () => request.records.find(LineEndInspection, inspectionId));
    const inspectedOn = inspection?.finishedOn ?? null;
    const key = effectiveKeyOf(kind, vehicle.vin);
    return {
      product: await this.once(`product ${productId}`, () => request.records.get(AnnouncedProduct, productId)),
      standing: await this.once(`standing ${productId} ${issuedOn}`, () => standingOn(request, productId, issuedOn)),
      inspection,
      planId: inspectedOn === null ? null : (await this.once(`plan ${productId} ${inspectedOn}`, () => planOn(request, productId, inspectedOn)))?.id ?? null,
      isEffectiveAlready: await this.once(`effective ${key}`, async () => await this.everywhere().first(ConformityCertificate, certificate.equal('effectiveKey', key)) !== null),
      figures: await this.once(`figures ${issuedOn}`, () => limitsOn(request, issuedOn)),
    };
  }

  /** Whether anybody holds an effective certificate of a number is asked past the scope: of one vehicle there is one certificate in the whole country. */
  private everywhere(): Records {
    return this.request.as(systemViewer('gate')).records;
  }

  private once<T>(key: string, look: () => Promise<T>): Promise<T> {
    const known = this.known.get(key) ?? look();
    this.known.set(key, known);
    return known as Promise<T>;
  }
}

type Answer = Omit<GateAnswer, 'code' | 'faults'>;
const fulfilled: Answer = { reason: null };

function inspectionAnswer({ inspection }: Facts): Answer {
  if (!inspection) return { reason: 'conformity.notInspected' };
  return inspection.criticalVerdict === 'PASS' ? fulfilled : { reason: 'conformity.inspectionFailed', params: { items: inspection.failedItems ?? '' } };
}

/** A product that names no chassis is built whole by its maker; any other only on a chassis that it names. */
function chassisAnswer({ product: { allowedChassis } }: Facts, { vehicle, kind }: Candidate): Answer {
  if (kind === 'DP' || allowedChassis.length === 0) return fulfilled;
  if (!vehicle.chassisModel) return { reason: 'conformity.chassisUnknown' };
  const maker = vehicle.chassisMaker && searchKey(vehicle.chassisMaker);
  const isAllowed = allowedChassis.some((chassis) => chassis.model === vehicle.chassisModel && (!maker || searchKey(chassis.maker) === maker));
  return isAllowed ? fulfilled : { reason: 'conformity.chassisNotAllowed', params: { model: vehicle.chassisModel } };
}

function datesAnswer({ vehicle, issuedOn }: Candidate, today: string): Answer {
  if (issuedOn > today) return { reason: 'conformity.issuedInFuture' };
  return issuedOn < vehicle.manufacturedOn ? { reason: 'conformity.issuedBeforeManufacture' } : fulfilled;
}

/** What is wrong with the content of a certificate, each at its field. */
export function contentFaults({ product, figures }: Pick<Facts, 'product' | 'figures'>, { payload, issuedOn }: Pick<Candidate, 'payload' | 'issuedOn'>): FieldIssue[] {
  return conformityFaults(payload, { announced: product, figures, issuedOn }).map((fault) => ({ ...fault, path: `payload.${fault.path}` }));
}

/**
 * Asks everything that must hold before a certificate may be issued (Road Traffic Safety Law art. 10 and 103; GB/T 21085). A chassis
 * certificate asks for no inspection of a complete vehicle and no other chassis.
 */
export function gateAnswers(facts: Facts, candidate: Candidate, today: string): GateAnswer[] {
  const { inspection, planId, standing, isEffectiveAlready, product } = facts;
  const { kind, vehicle, issuedOn } = candidate;
  const isInspected = kind === 'QX' && inspection !== null;
  const needsCertificate = kind === 'QX' && product.allowedChassis.length > 0;
  const faults = contentFaults(facts, candidate);
  const answers: Record<GateCheckCode, Answer> = {
    INSPECTION: kind === 'DP' ? fulfilled : inspectionAnswer(facts),
    INSPECTION_PLAN: isInspected && inspection.planId !== planId ? { reason: 'conformity.otherPlan' } : fulfilled,
    INSPECTION_DATE: isInspected && (inspection.finishedOn ?? '') > issuedOn ? { reason: 'conformity.inspectedAfterIssue', params: { day: inspection.finishedOn ?? '' } } : fulfilled,
    PRODUCT: standing === 'PUBLISHED' ? fulfilled : { reason: 'conformity.productNotPublished' },
    CHASSIS: chassisAnswer(facts, candidate),
    CHASSIS_CERTIFICATE: needsCertificate && !vehicle.chassisCertificateNumber ? { reason: 'conformity.chassisCertificateMissing' } : fulfilled,
    DATES: datesAnswer(candidate, today),
    UNIQUE: isEffectiveAlready ? { reason: 'conformity.alreadyEffective' } : fulfilled,
    CONTENT: faults.length > 0 ? { reason: 'conformity.contentWrong', params: { count: faults.length } } : fulfilled,
  };
  return GATE_CHECKS.map(({ code }) => ({ code, ...answers[code], faults: code === 'CONTENT' ? faults : [] }));
}

/** What bars the way, as faults of the input; nothing when the gate is open. @param at where the certificate's own fields stand in the input */
export function barriers(answers: readonly GateAnswer[], at = ''): FieldIssue[] {
  return answers.flatMap(({ code, reason, params, faults }) => {
    if (reason === null) return [];
    return faults.length > 0 ? faults : [{ path: at + (PLACES[code] ?? ''), reason, ...(params && { params }) }];
  });
}

/** The field that a person would change, where there is one. */
const PLACES: Partial<Record<GateCheckCode, string>> = { INSPECTION_DATE: 'issuedOn', PRODUCT: 'issuedOn', DATES: 'issuedOn' };
