import { ConformityCorrection, ConformityReason, keptPayload, LateUpload, wholePayload, type Reason } from '@bianzhong/domain';
import { invalid, invalidField, notFound } from '../../kernel/errors';
import { read } from '../../kernel/inputs';
import type { Request } from '../../kernel/request';
import { AnnouncedProduct } from '../products';
import { limitsOn } from '../references';
import { refusedRow, submit, type RowResult, type Rows, type Submission } from '../submissions';
import { ConformityCertificate } from './conformity.entity';
import type { CorrectConformityInput, RequestLateUploadInput } from './conformity.inputs';
import { can } from './conformity.rules';
import { atVerb } from './conformity.service';
import { contentFaults } from './gate';
import { tell } from './transfers';

interface AtVersion { id: string; version: number }

/** An upload that was explained is told as a late one. */
const wayOf = ({ lateReason }: ConformityCertificate) => ({ operation: lateReason === null ? 'INSERT' : 'OVERTIME', reason: lateReason } as const);

/** Sends an issued certificate to the certificate center, in time or with the delay that was approved. */
export async function upload(request: Request, input: AtVersion): Promise<ConformityCertificate> {
  const found = await atVerb(request, 'upload', input);
  const sending = await request.records.change(found, { state: 'UPLOADING', uploadFault: null });
  await tell(request, [{ row: sending, ...wayOf(found) }]);
  await request.audit.record('conformityCertificate.sent', sending, found);
  return sending;
}

/** Explains why an upload comes late; the longer the delay, the more is asked for (notice of the certificate center, 2016). */
export async function requestLate(request: Request, input: RequestLateUploadInput): Promise<ConformityCertificate> {
  const { reason, document } = read(LateUpload, input);
  const found = await atVerb(request, 'requestLate', input);
  const needsDocument = found.writtenFrom !== null && request.clock.now() >= found.writtenFrom;
  if (needsDocument && document === null) throw invalidField('input.document', 'conformity.documentRequired');
  const asked = await request.records.change(found, { state: 'LATE_REQUESTED', lateReason: reason, lateDocument: document, lateRefusal: null });
  await request.audit.record('conformityCertificate.lateRequested', asked, found);
  return asked;
}

export async function approveLate(request: Request, input: AtVersion): Promise<ConformityCertificate> {
  const found = await atVerb(request, 'approveLate', input);
  const approved = await request.records.change(found, { state: 'LATE_APPROVED' });
  await request.audit.record('conformityCertificate.lateApproved', approved, found);
  return approved;
}

/** An unclear explanation is refused; the maker explains again. */
export async function refuseLate(request: Request, input: AtVersion & { reason: string }): Promise<ConformityCertificate> {
  const { reason } = read(ConformityReason, input);
  const found = await atVerb(request, 'refuseLate', input);
  const refused = await request.records.change(found, { state: 'ISSUED', lateRefusal: reason });
  await request.audit.record('conformityCertificate.lateRefused', refused, found);
  return refused;
}

/** Changes what an uploaded certificate says, and tells the certificate center. @throws Refusal INVALID for content that differs from the Announcement */
export async function correct(request: Request, input: CorrectConformityInput): Promise<ConformityCertificate> {
  const { reason, payload } = read(ConformityCorrection, input);
  const found = await atVerb(request, 'correct', input);
  const announced = await request.records.get(AnnouncedProduct, found.productId);
  const issuedOn = found.issuedOn ?? request.today;
  const faults = contentFaults({ product: announced, figures: await limitsOn(request, issuedOn) }, { payload: wholePayload(payload), issuedOn });
  if (faults.length > 0) throw invalid(faults.map((fault) => ({ ...fault, path: `input.${fault.path}` })));
  const corrected = await request.records.change(found, { state: 'UPLOADING', payload: keptPayload(payload), stateReason: reason });
  await tell(request, [{ row: corrected, operation: 'UPDATE', reason }]);
  await request.audit.record('conformityCertificate.corrected', corrected, found);
  return corrected;
}

/** Sends many certificates in one piece, each only if it may be sent. */
export function uploadMany(request: Request, input: Rows<AtVersion>): Promise<Submission> {
  return submit(request, { kind: 'UPLOADS', input }, async () => {
    const found = new Map((await request.records.byIds(ConformityCertificate, input.rows.map(({ id }) => id))).map((row) => [row.id, row]));
    // A row that is not seen refuses the whole, as it does where it stands alone.
    if (input.rows.some(({ id }) => !found.has(id))) throw notFound();
    const sending: ConformityCertificate[] = [];
    const results = input.rows.map(({ id, version }, index): RowResult => {
      const row = found.get(id);
      if (!row) return refusedRow(index + 1, '', [{ path: 'id', reason: 'input.repeated' }]);
      const reason = row.version !== version ? 'record.conflict' : verdictOf(request, row);
      if (reason !== null) return refusedRow(index + 1, row.vin, [{ path: 'id', reason }]);
      found.delete(id);
      sending.push(row);
      return { row: index + 1, key: row.vin, outcome: 'CHANGED', targetId: row.id, faults: [] };
    });
    return { results, write: () => send(request, sending) };
  });
}

function verdictOf(request: Request, certificate: ConformityCertificate): Reason | null {
  const verdict = can.upload(request.viewer, { certificate, now: request.clock.now() }, request.today);
  return verdict === true ? null : verdict;
}

async function send(request: Request, rows: readonly ConformityCertificate[]): Promise<void> {
  const changed = await request.records.changeMany(rows.map((row) => ({ row, patch: { state: 'UPLOADING' as const, uploadFault: null } })));
  await tell(request, changed.map(({ row, before }) => ({ row, ...wayOf(before) })));
  await request.audit.recordMany('conformityCertificate.sent', changed);
}
