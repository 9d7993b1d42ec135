import { z } from 'zod';
import { field, issueAt } from '../fields';
import { INSPECTION_VERDICTS, KEY_PART_TYPES } from '../lists/vehicles';
import { plainCode } from '../text';

export const MOST_KEY_PARTS = 60;
/** As many items as a plan may have. */
export const MOST_ITEM_RESULTS = 100;
/** Photos of one item: from near, from afar, and of what was wrong. */
export const MOST_ITEM_PHOTOS = 5;

const code = (max: number) => field.text(max).transform(plainCode);
const CHASSIS_CERTIFICATE = /^[A-Z0-9]{14,15}$/;

/** A key part. Without a batch or a serial number nobody could ever find it again. */
export const KeyPartContent = z.object({
  type: field.oneOf(KEY_PART_TYPES),
  maker: field.text(64),
  batch: field.optional(code(60)),
  serial: field.optional(code(60)),
  cccNumber: field.optional(code(20)),
}).superRefine(({ batch, serial }, context) => {
  if (batch === null && serial === null) context.addIssue(issueAt(['batch'], 'vehicle.partUntraceable'));
});
export type KeyPartContent = z.output<typeof KeyPartContent>;

/** A vehicle as its maker enters it; the product is named by its model. */
export const VehicleContent = z.object({
  vin: field.vin(),
  model: code(30),
  chassisMaker: field.optional(field.text(64)),
  chassisModel: field.optional(code(30)),
  chassisCertificateNumber: field.optional(code(15).refine((number) => CHASSIS_CERTIFICATE.test(number), 'vehicle.chassisCertificatePattern')),
  chassisCertificateOn: field.optional(field.date()),
  manufacturedOn: field.date(),
  engineNumber: field.optional(code(30)),
  colour: field.optional(field.text(70)),
  parts: z.array(KeyPartContent, { error: 'input.required' }).max(MOST_KEY_PARTS, 'input.tooMany'),
}).superRefine(({ chassisCertificateOn, manufacturedOn }, context) => {
  if (chassisCertificateOn && chassisCertificateOn > manufacturedOn) context.addIssue(issueAt(['chassisCertificateOn'], 'vehicle.chassisAfterVehicle'));
});
export type VehicleContent = z.output<typeof VehicleContent>;

/** To whom a vehicle was handed over, and when. */
export const VehicleDelivery = z.object({ deliveredOn: field.date(), deliveredTo: field.text(120) });

/** Files of one item, each once. Whether they are photos, and of the same enterprise, only the server knows. */
const photoIds = z.array(field.id(), { error: 'input.required' }).max(MOST_ITEM_PHOTOS, 'inspection.tooManyPhotos').superRefine((ids, context) => {
  ids.forEach((id, index) => {
    if (ids.indexOf(id) < index) context.addIssue(issueAt([index], 'input.repeated'));
  });
});

/** What was found for one item. A measured item has a value, a checked one a verdict; one that does not apply says so. */
export const ItemResultContent = z.object({
  position: field.whole(1, MOST_ITEM_RESULTS),
  value: field.optional(field.decimal()),
  verdict: field.optional(field.oneOf(INSPECTION_VERDICTS)),
  remark: field.optional(field.text(200)),
  photoIds: z.preprocess((ids) => ids ?? [], photoIds),
});
export type ItemResultContent = z.output<typeof ItemResultContent>;

const results = z.array(ItemResultContent, { error: 'input.required' }).max(MOST_ITEM_RESULTS, 'input.tooMany').superRefine((items, context) => {
  const seen = new Set<number>();
  items.forEach(({ position }, index) => {
    if (seen.has(position)) context.addIssue(issueAt([index, 'position'], 'input.repeated'));
    seen.add(position);
  });
});

/** An inspection as far as it has come. */
export const InspectionContent = z.object({ equipment: field.optional(field.text(200)), results });

/** A finished inspection as a factory's system sends it. The instants are RFC 3339. */
export const InspectionRow = z.object({
  vin: field.vin(),
  inspectorName: field.text(60),
  equipment: field.optional(field.text(200)),
  startedAt: z.date({ error: 'input.required' }),
  finishedAt: z.date({ error: 'input.required' }),
  results,
}).superRefine(({ startedAt, finishedAt }, context) => {
  if (finishedAt < startedAt) context.addIssue(issueAt(['finishedAt'], 'input.dateOrder'));
});
export type InspectionRow = z.output<typeof InspectionRow>;
