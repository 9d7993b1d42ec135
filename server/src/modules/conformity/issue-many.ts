import { ConformityRow, prefilled, wholePayload } from '@bianzhong/domain';
import { where } from '../../kernel/condition';
import type { New } from '../../kernel/records';
import type { Request } from '../../kernel/request';
import type { DeadlineRule } from '../deadlines';
import { Enterprise } from '../enterprises';
import { AnnouncedProduct } from '../products';
import { readRow, refusedRow, submit, type RowResult, type Rows, type Sorted, type Submission } from '../submissions';
import { certified, Vehicle } from '../vehicles';
import { ConformityCertificate } from './conformity.entity';
import type { ConformityRowInput } from './conformity.inputs';
import { issueColumns } from './conformity.service';
import { barriers, effectiveKeyOf, gateAnswers, GateFacts, type Candidate } from './gate';
import { uploadRules } from './transfers';

const vehicle = where<Vehicle>();
const certificate = where<ConformityCertificate>();

interface Known { vehicles: ReadonlyMap<string, Vehicle>; products: ReadonlyMap<string, AnnouncedProduct>; numbers: Set<string>; enterprise: Enterprise | null; facts: GateFacts; rules: DeadlineRule[] }

async function lookUp(request: Request, rows: readonly ConformityRow[]): Promise<Known> {
  const { records } = request;
  const found = rows.length === 0 ? [] : await records.list(Vehicle, vehicle.oneOf('vin', rows.map(({ vin }) => vin)), { most: rows.length });
  const taken = rows.length === 0 ? [] : await records.list(ConformityCertificate, certificate.oneOf('number', rows.map(({ number }) => number)), { most: rows.length });
  const products = await records.byIds(AnnouncedProduct, [...new Set(found.map(({ productId }) => productId))]);
  const vehicles = new Map(found.map((row) => [row.vin, row]));
  const facts = new GateFacts(request);
  await facts.prime(rows.flatMap(({ vin, kind }) => {
    const row = vehicles.get(vin);
    return row ? [{ vehicle: row, kind }] : [];
  }));
  return {
    vehicles, products: new Map(products.map((row) => [row.id, row])), numbers: new Set(taken.map(({ number }) => number)),
    enterprise: found[0] ? await records.get(Enterprise, found[0].enterpriseId) : null, facts, rules: await uploadRules(request),
  };
}

interface Issued { id: string; found: Vehicle; values: New<ConformityCertificate>; issuedOn: string }

/** Asks the gate about one row. @returns the certificate that is to be written, or the row's result when it is refused or stands already */
async function weigh(request: Request, { row, place, known }: { row: ConformityRow; place: number; known: Known }): Promise<Issued | RowResult> {
  const { vin, kind, number, issuedOn, paperNumber, printCode } = row;
  const found = known.vehicles.get(vin);
  const product = found && known.products.get(found.productId);
  if (!found || !product || !known.enterprise) return refusedRow(place, vin, [{ path: 'vin', reason: 'vehicle.unknown' }]);
  if (known.numbers.has(number)) return refusedRow(place, vin, [{ path: 'number', reason: 'conformity.numberTaken' }]);
  const payload = prefilled({ enterprise: known.enterprise, product, vehicle: found });
  const candidate: Candidate = { vehicle: found, kind, issuedOn, payload: wholePayload(payload) };
  const closed = barriers(gateAnswers(await known.facts.of(candidate), candidate, request.today));
  if (closed.length > 0) return refusedRow(place, vin, closed);
  return {
    id: request.newId(), found, issuedOn,
    values: {
      ...issueColumns(request, { vehicle: found, kind, issuedOn, rules: known.rules }), kind, number, paperNumber, printCode, vehicleId: found.id, productId: found.productId, payload,
    },
  };
}

/** Issues many certificates in one piece, each only if its own gate is open. */
export function issueMany(request: Request, input: Rows<ConformityRowInput>): Promise<Submission> {
  return submit(request, { kind: 'CONFORMITY', input }, () => sortCertificates(request, input.rows));
}

async function sortCertificates(request: Request, rows: readonly ConformityRowInput[]): Promise<Sorted> {
  const read = rows.map((given) => ({ given, ...readRow(ConformityRow, given) }));
  const known = await lookUp(request, read.flatMap(({ values }) => values ?? []));
  const results: RowResult[] = [];
  const issued: Issued[] = [];
  const keys = new Set<string>();
  for (const [index, { given, values, faults }] of read.entries()) {
    const place = index + 1;
    if (!values) {
      results.push(refusedRow(place, given.vin, faults));
      continue;
    }
    const key = effectiveKeyOf(values.kind, values.vin);
    const outcome = keys.has(key) ? refusedRow(place, values.vin, [{ path: 'vin', reason: 'input.repeated' }]) : await weigh(request, { row: values, place, known });
    if ('outcome' in outcome) {
      results.push(outcome);
      continue;
    }
    keys.add(key);
    known.numbers.add(values.number);
    issued.push(outcome);
    results.push({ row: place, key: values.vin, outcome: 'CREATED', targetId: outcome.id, faults: [] });
  }
  return { results, write: () => write(request, issued) };
}

async function write(request: Request, issued: readonly Issued[]): Promise<void> {
  const rows = await request.records.createMany(ConformityCertificate, issued.map(({ id, values }) => ({ ...values, id })));
  await certified(request, [...new Map(issued.map(({ found, issuedOn }) => [found.id, { vehicle: found, on: issuedOn }])).values()]);
  await request.audit.recordMany('conformityCertificate.issued', rows.map((row) => ({ row })));
}
