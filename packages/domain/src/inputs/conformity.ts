import { z } from 'zod';
import { CONFORMITY_FIELD_LIST, type ConformityField, type ConformityPayload } from '../conformity-fields';
import { field } from '../fields';
import { CONFORMITY_KINDS } from '../lists/vehicles';
import { plainCode } from '../text';

/** Four characters of the enterprise and ten or eleven of its own; the fifteenth comes with the official print, by a rule that is not public. */
const NUMBER = /^[A-Z0-9]{4}[A-Z0-9]{10,11}$/;

const code = (max: number) => field.text(max).transform(plainCode);

/** Number of a conformity certificate: 14 characters, 15 after the official print. */
export const conformityNumber = () => code(40).refine((number) => NUMBER.test(number), 'conformity.numberPattern');

function schemaOf({ kind, max }: ConformityField) {
  switch (kind) {
    case 'text': return field.optional(field.text(max));
    case 'whole': return field.optional(field.whole(0, max));
    case 'decimal': return field.optional(field.decimal());
    case 'date': return field.optional(field.date());
    case 'flag': return field.optional(z.boolean({ error: 'input.required' }));
  }
}

/** What a certificate says of its vehicle, every field of the form. */
export const ConformityPayloadContent = z.object(Object.fromEntries(CONFORMITY_FIELD_LIST.map((entry) => [entry.name, schemaOf(entry)])))
  .transform((values) => values as ConformityPayload);

const print = { paperNumber: field.optional(code(20)), printCode: field.optional(code(40)) };

/** The first draft of a certificate; what it says comes from product, vehicle and enterprise. */
export const ConformityDraft = z.object({ vehicleId: field.id(), kind: field.oneOf(CONFORMITY_KINDS), number: conformityNumber(), ...print });

/** A draft as its author changes it. */
export const ConformityContent = z.object({ number: conformityNumber(), ...print, payload: ConformityPayloadContent });

/** One certificate of a batch: drafted and issued in one step. */
export const ConformityRow = z.object({ vin: field.vin(), kind: field.oneOf(CONFORMITY_KINDS), number: conformityNumber(), issuedOn: field.date(), ...print });
export type ConformityRow = z.output<typeof ConformityRow>;

export const ConformityIssue = z.object({ issuedOn: field.date() });

/** A certificate that takes the place of another, whose paper was spoilt or whose content was wrong. */
export const ConformityReplacement = z.object({ number: conformityNumber(), issuedOn: field.date(), reason: field.reason(), ...print });

/** Why an upload comes late; from the rule's second limit on with the number of a written explanation. */
export const LateUpload = z.object({ reason: field.reason(), document: field.optional(field.text(60)) });

export const ConformityReason = z.object({ reason: field.reason() });

/** What an uploaded certificate says instead, and why. */
export const ConformityCorrection = z.object({ reason: field.reason(), payload: ConformityPayloadContent });
