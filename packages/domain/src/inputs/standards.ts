import { z } from 'zod';
import { field, issueAt } from '../fields';
import { ADOPTION_DEGREES, ADOPTION_STATES } from '../lists/standards';
import { readStandardNumber } from '../standard-number';

const LONGEST_NUMBER = 60;

const facts = {
  number: field.standardNumber().pipe(z.string().max(LONGEST_NUMBER, 'input.tooLong')),
  title: field.text(200),
  isMandatory: z.boolean('input.required'),
  issuedOn: field.optional(field.date()),
  implementedOn: field.optional(field.date()),
  counterpart: field.optional(field.text(100)),
  degree: field.optional(field.oneOf(ADOPTION_DEGREES)),
  source: field.text(200),
  isDoubtful: z.boolean('input.required'),
  note: field.optional(field.lines(500)),
};

/** Why number and force do not go together, or null. Only national standards bind; old industry and local numbers do not tell. */
function forceFault(number: string, isMandatory: boolean): string | null {
  const read = readStandardNumber(number);
  if (!read.ok || read.value.isMandatory === null || read.value.isMandatory === isMandatory) return null;
  return read.value.kind === 'NATIONAL' ? 'standard.forceMismatch' : 'standard.onlyNationalBinds';
}

interface Facts { number: string; isMandatory: boolean; counterpart: string | null; degree: string | null }
type Dates = readonly (readonly [name: string, day: string | null | undefined])[];

function checkFacts({ number, isMandatory, counterpart, degree }: Facts, context: z.RefinementCtx): void {
  const fault = forceFault(number, isMandatory);
  if (fault) context.addIssue(issueAt(['isMandatory'], fault));
  if (degree && !counterpart) context.addIssue(issueAt(['counterpart'], 'standard.counterpartRequired'));
}

/** The first date of the list that lies before one that should come earlier. */
function checkOrder(dates: Dates, context: z.RefinementCtx): void {
  const known = dates.filter((date): date is readonly [string, string] => Boolean(date[1]));
  const wrong = known.find(([, day], index) => known.slice(0, index).some(([, earlier]) => earlier > day));
  if (wrong) context.addIssue(issueAt([wrong[0]], 'standard.datesOrder'));
}

/** A standard as it enters the catalogue. The number tells its kind and year. */
export const StandardEntry = z.object(facts).superRefine((values, context) => {
  checkFacts(values, context);
  checkOrder([['issuedOn', values.issuedOn], ['implementedOn', values.implementedOn]], context);
});

/** A correction of the catalogue. An empty `supersededOn` undoes the replacement, an empty `withdrawnOn` the withdrawal. */
export const StandardCorrection = z.object({
  ...facts,
  supersededOn: field.optional(field.date()),
  withdrawnOn: field.optional(field.date()),
}).superRefine((values, context) => {
  checkFacts(values, context);
  const begin: Dates = [['issuedOn', values.issuedOn], ['implementedOn', values.implementedOn]];
  checkOrder([...begin, ['supersededOn', values.supersededOn]], context);
  checkOrder([...begin, ['withdrawnOn', values.withdrawnOn]], context);
});

/** Which standard takes the place of another, from when, and whether of all of it. */
export const StandardReplacement = z.object({
  byId: field.id(),
  isPartial: z.boolean('input.required'),
  on: field.optional(field.date()),
});

export const StandardWithdrawal = z.object({ on: field.date() });

const [adopted, notAdopted] = ADOPTION_STATES;

const adoption = {
  productLine: field.text(120),
  state: field.oneOf([adopted, notAdopted]),
  since: field.date(),
  evidence: field.optional(field.lines(500)),
  note: field.optional(field.lines(500)),
};

/** What is claimed needs evidence; what is left out needs grounds. */
function checkGrounds({ state, evidence, note }: { state: string; evidence: string | null; note: string | null }, context: z.RefinementCtx): void {
  if (state === 'ADOPTED' && !evidence) context.addIssue(issueAt(['evidence'], 'adoption.evidenceRequired'));
  if (state === 'NOT_ADOPTED' && !note) context.addIssue(issueAt(['note'], 'adoption.groundsRequired'));
}

/** That an enterprise keeps a standard for a line of products, or does not. */
export const AdoptionEntry = z.object({ ...adoption, standardId: field.id() }).superRefine(checkGrounds);

export const AdoptionCorrection = z.object(adoption).superRefine(checkGrounds);

export const AdoptionEnd = z.object({ endedOn: field.date(), reason: field.reason() });
