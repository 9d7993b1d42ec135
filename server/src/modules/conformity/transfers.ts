import { cap, codesOf, dueAt, ruleOn, today as dayOf, TRANSFER_OPERATIONS, type DeadlineRuleCode, type TransferOperation } from '@bianzhong/domain';
import type { FastifyBaseLogger } from 'fastify';
import { all, where } from '../../kernel/condition';
import { holdLease } from '../../kernel/lease';
import { Request, type Ground } from '../../kernel/request';
import { transaction } from '../../kernel/transaction';
import { systemViewer } from '../../kernel/viewer';
import { DeadlineRule } from '../deadlines';
import { uploaded, Vehicle } from '../vehicles';
import { ConformityCertificate, ConformityTransfer } from './conformity.entity';
import type { CertificateCenter } from './exchange-file';

const rule = where<DeadlineRule>();
const transfer = where<ConformityTransfer>();
const CODES: readonly DeadlineRuleCode[] = ['CONFORMITY_UPLOAD', 'CONFORMITY_WRITTEN_EXPLANATION'];
const OPERATIONS = codesOf(TRANSFER_OPERATIONS);
/** Certificates that go into one exchange file. */
const BATCH = 200;
/** How often a transfer is tried before it is given back to its maker with the reason. */
const MOST_TRIES = 5;
const LONGEST_FAULT = 300;
const LEASE_MS = 10_000;
const EVERY_MS = 700;

/** Every dated version of the two limits of an upload, in one statement. */
export function uploadRules(request: Request): Promise<DeadlineRule[]> {
  return request.records.list(DeadlineRule, rule.oneOf('code', CODES));
}

/** Until when a certificate is to be uploaded, by the rules of the day on which the time begins to run; no limit where no rule stood. */
export function uploadTerm(rules: readonly DeadlineRule[], begins: Date): Pick<ConformityCertificate, 'uploadDueAt' | 'writtenFrom' | 'uploadRuleId'> {
  const [upload, written] = CODES.map((code) => ruleOn(rules, code, dayOf(begins)));
  return { uploadDueAt: upload ? dueAt(begins, upload) : null, writtenFrom: written ? dueAt(begins, written) : null, uploadRuleId: upload?.id ?? null };
}

/** What the certificate center is told, and why. */
interface Told { row: ConformityCertificate; operation: TransferOperation; reason: string | null }

/** Asks for certificates to be told to the certificate center, in the transaction of the verb that asks. All of them are of one enterprise. */
export async function tell(request: Request, told: readonly Told[]): Promise<void> {
  const [head] = told;
  if (!head) return;
  const rows = told.map(({ row: { id, number, kind, vin, issuedOn, payload }, operation, reason }) =>
    ({ certificateId: id, operation, state: 'WAITING' as const, reason, tries: 0, content: { number, kind, vin, issuedOn: issuedOn ?? '', payload } }));
  const waiting = await request.records.createMany(ConformityTransfer, rows, { id: head.row.enterpriseId, regionCode: head.row.regionCode });
  await request.audit.recordMany('conformityTransfer.asked', waiting.map((row) => ({ row })));
}

const asCourier = (ground: Ground) => new Request(ground, systemViewer('certificate courier'));

/** What a transfer is about, as it stands now; left out are those that somebody else has dealt with meanwhile. */
async function stillWaiting({ records }: Request, sent: readonly ConformityTransfer[]): Promise<{ found: ConformityTransfer; certificate: ConformityCertificate | null }[]> {
  const waiting = (await records.byIds(ConformityTransfer, sent.map(({ id }) => id))).filter(({ state }) => state === 'WAITING');
  const certificates = new Map((await records.byIds(ConformityCertificate, waiting.map(({ certificateId }) => certificateId))).map((row) => [row.id, row]));
  return waiting.map((found) => {
    const certificate = certificates.get(found.certificateId);
    return { found, certificate: certificate?.state === 'UPLOADING' ? certificate : null };
  });
}

/** Writes down that transfers have arrived, and what that makes of their certificates and vehicles. */
function arrived(ground: Ground, sent: readonly ConformityTransfer[], fileName: string): Promise<void> {
  return transaction(asCourier(ground), async (request) => {
    const { records, audit } = request;
    const deliveredAt = request.clock.now();
    const entries = await stillWaiting(request, sent);
    const transfers = entries.map(({ found }) => ({ row: found, patch: { state: 'DELIVERED' as const, fileName, deliveredAt, fault: null } }));
    await audit.recordMany('conformityTransfer.delivered', await records.changeMany(transfers));
    const certificates = entries.flatMap(({ certificate }) => certificate ?? []);
    const stands = certificates.map((row) => ({ row, patch: { state: 'UPLOADED' as const, uploadedAt: deliveredAt, uploadFault: null } }));
    await audit.recordMany('conformityCertificate.uploaded', await records.changeMany(stands));
    await uploaded(request, await records.byIds(Vehicle, [...new Set(certificates.map(({ vehicleId }) => vehicleId))]), dayOf(deliveredAt));
  });
}

/** Writes down that transfers did not arrive; after the last try their maker has to ask again. */
function missed(ground: Ground, sent: readonly ConformityTransfer[], fault: string): Promise<void> {
  return transaction(asCourier(ground), async (request) => {
    const { records, audit } = request;
    const entries = (await stillWaiting(request, sent)).map((entry) => ({ ...entry, isGivenUp: entry.found.tries + 1 >= MOST_TRIES }));
    const transfers = entries.map(({ found, isGivenUp }) => ({ row: found, patch: { tries: found.tries + 1, fault, state: isGivenUp ? 'FAILED' as const : 'WAITING' as const } }));
    await audit.recordMany('conformityTransfer.missed', await records.changeMany(transfers));
    const certificates = entries.flatMap(({ certificate, isGivenUp }) => isGivenUp && certificate ? [certificate] : []);
    const failed = certificates.map((row) => ({ row, patch: { state: 'UPLOAD_FAILED' as const, uploadFault: fault } }));
    await audit.recordMany('conformityCertificate.uploadFailed', await records.changeMany(failed));
  });
}

async function deliverSome(ground: Ground, center: CertificateCenter, operation: TransferOperation): Promise<{ count: number; isStuck: boolean }> {
  const waiting = await asCourier(ground).records.list(ConformityTransfer, all(transfer.equal('state', 'WAITING'), transfer.equal('operation', operation)), { most: BATCH });
  if (waiting.length === 0) return { count: 0, isStuck: false };
  let name = '';
  try {
    name = await center.deliver(operation, waiting);
  } catch (error) {
    await missed(ground, waiting, cap(error instanceof Error ? error.message : String(error), LONGEST_FAULT));
    return { count: 0, isStuck: true };
  }
  await arrived(ground, waiting, name);
  return { count: waiting.length, isStuck: false };
}

/**
 * Delivers everything that waits, operation by operation in the order in which it was asked for. A server that dies between the
 * delivery and its note delivers again: the center takes the same transfer twice for one.
 */
export async function deliverTransfers(ground: Ground, center: CertificateCenter): Promise<void> {
  for (const operation of OPERATIONS) {
    for (;;) {
      const { count, isStuck } = await deliverSome(ground, center, operation);
      if (count === 0 || isStuck) break;
    }
  }
}

/** Carries transfers to the certificate center, on the one server that holds the lease. @returns how to stop it */
export function startCourier(ground: Ground, center: CertificateCenter, log: FastifyBaseLogger): () => Promise<void> {
  let running: Promise<void> | null = null;
  const pass = async () => { if (await holdLease(ground, 'certificate courier', LEASE_MS)) await deliverTransfers(ground, center); };
  const tryPass = () => pass().catch((error: unknown) => log.warn({ err: error }, 'the certificate courier will try again'));
  const timer = setInterval(() => { running ??= tryPass().finally(() => { running = null; }); }, EVERY_MS);
  return async () => {
    clearInterval(timer);
    await running;
  };
}
