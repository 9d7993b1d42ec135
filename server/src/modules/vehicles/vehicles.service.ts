import { naturalKey, plainCode, searchKey, VehicleContent, VehicleDelivery } from '@bianzhong/domain';
import { all, where, type Condition } from '../../kernel/condition';
import { invalid, invalidField } from '../../kernel/errors';
import { once } from '../../kernel/idempotency';
import { orderOf, read } from '../../kernel/inputs';
import type { Order, Page, PageArguments } from '../../kernel/page';
import type { Request } from '../../kernel/request';
import { check } from '../../kernel/rules';
import { faultsOfVehicle, lookUp, type Known } from './intake';
import { KeyPart, Vehicle } from './vehicle.entity';
import type { DeliverVehicleInput, EditVehicleInput, KeyPartFilter, RecordVehicleInput, VehicleFilter, VehicleList, VehicleOrder } from './vehicle.inputs';
import { can } from './vehicle.rules';
import { recordMany, rewriteMany } from './writing';

const vehicle = where<Vehicle>();
const part = where<KeyPart>();
const columns = { MANUFACTURED_ON: 'manufacturedOn', VIN: 'vin' };
const WHOLE_VIN = 17;

/** Vehicles by the whole number, or by its end, which is what people remember. */
export function numbered(text: string): Condition {
  const number = plainCode(text).replace(/[ -]/g, '');
  return number.length === WHOLE_VIN ? vehicle.equal('vin', number) : vehicle.startsWith('reversedVin', [...number].reverse().join(''));
}

/** The vehicles that a filter means. */
export const vehicleCondition = (filter: VehicleFilter | null | undefined): Condition => all(
  filter?.vin && numbered(filter.vin),
  filter?.model && vehicle.equal('model', plainCode(filter.model)),
  filter?.category && vehicle.oneOf('category', filter.category),
  filter?.stage && vehicle.oneOf('stage', filter.stage),
  filter?.manufactured && vehicle.between('manufacturedOn', { from: filter.manufactured.from ?? undefined, to: filter.manufactured.to ?? undefined }),
  filter?.enterpriseId != null && vehicle.equal('enterpriseId', filter.enterpriseId),
  filter?.productId != null && vehicle.equal('productId', filter.productId),
);

/** The order of a list of vehicles; by default what was built last comes first. */
export const vehicleOrder = (orderBy: VehicleOrder | null | undefined): Order[] => orderOf(orderBy, { columns, otherwise: { property: 'manufacturedOn', descending: true } });

/** One page of the vehicles the viewer may see. */
export function vehicles(request: Request, list: VehicleList): Promise<Page<Vehicle>> {
  return request.records.page(Vehicle, vehicleCondition(list.filter), { page: list, order: vehicleOrder(list.orderBy) });
}

/** Every vehicle of this number that the viewer may see: the maker of the chassis and who built upon it each have a row. */
export function byVin(request: Request, vin: string): Promise<Vehicle[]> {
  return request.records.list(Vehicle, vehicle.equal('vin', vin));
}

/**
 * The parts that a batch or a range of serial numbers comes to.
 * @throws Refusal INVALID when the filter would ask for all parts of a type
 */
export function keyPartCondition(filter: KeyPartFilter): Condition {
  const serials = { from: filter.serialFrom ? naturalKey(filter.serialFrom) : undefined, to: filter.serialTo ? naturalKey(filter.serialTo) : undefined };
  const isBounded = Boolean(filter.batch) || (serials.from !== undefined && serials.to !== undefined);
  if (!isBounded) throw invalidField('filter.batch', 'vehicle.partFilter');
  return all(
    part.equal('type', filter.type),
    filter.maker && part.equal('makerKey', searchKey(filter.maker)),
    filter.batch && part.equal('batch', plainCode(filter.batch)),
    part.between('serialKey', serials),
  );
}

/** One page of the parts that a filter traces, and with them every vehicle that carries one. @throws Refusal INVALID as `keyPartCondition` does */
export function keyParts(request: Request, { filter, page }: { filter: KeyPartFilter; page: PageArguments }): Promise<Page<KeyPart>> {
  return request.records.page(KeyPart, keyPartCondition(filter), { page, order: [] });
}

function requireSound(content: VehicleContent, known: Known, today: string): void {
  const faults = faultsOfVehicle(content, known, today);
  if (faults.length > 0) throw invalid(faults.map((fault) => ({ ...fault, path: `input.${fault.path}` })));
}

/** A maker records a vehicle that came off its line. */
export function record(request: Request, input: RecordVehicleInput): Promise<Vehicle> {
  const content = read(VehicleContent, input);
  return once(request, { entity: Vehicle, verb: 'recordVehicle', input }, async () => {
    const known = await lookUp(request, [content]);
    if (known.vehicles.has(content.vin)) throw invalidField('input.vin', 'vehicle.vinTaken');
    requireSound(content, known, request.today);
    return (await recordMany(request, [{ id: request.newId(), content }], known)).vehicles[0]!;
  });
}

/** Puts the record of a vehicle right, as long as no effective certificate rests on it. */
export async function edit(request: Request, input: EditVehicleInput): Promise<Vehicle> {
  const content = read(VehicleContent, input);
  const found = await request.records.getAt(Vehicle, input);
  check(request, { noun: 'vehicle', rules: can, verb: 'edit', row: found });
  if (content.vin !== found.vin && found.isVinFixed) throw invalidField('input.vin', 'vehicle.vinFixed');
  const known = await lookUp(request, [content]);
  if (content.vin !== found.vin && known.vehicles.has(content.vin)) throw invalidField('input.vin', 'vehicle.vinTaken');
  requireSound(content, known, request.today);
  return (await rewriteMany(request, [{ found, content }], known)).changed.at(-1)!.row as Vehicle;
}

/** Notes that a vehicle has left its maker. */
export async function deliver(request: Request, input: DeliverVehicleInput): Promise<Vehicle> {
  const values = read(VehicleDelivery, input);
  const found = await request.records.getAt(Vehicle, input);
  check(request, { noun: 'vehicle', rules: can, verb: 'deliver', row: found });
  if (values.deliveredOn > request.today) throw invalidField('input.deliveredOn', 'input.dateInFuture');
  if (found.certifiedOn && values.deliveredOn < found.certifiedOn) throw invalidField('input.deliveredOn', 'vehicle.deliveredBeforeCertificate');
  const delivered = await request.records.change(found, values);
  await request.audit.record('vehicle.delivered', delivered, found);
  return delivered;
}

