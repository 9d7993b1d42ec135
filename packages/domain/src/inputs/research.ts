import { z } from 'zod';
import { field, issueAt } from '../fields';
import { PARTNER_KINDS, PROJECT_KINDS, PROJECT_STAGES, RESULT_KINDS } from '../lists/research';

/** More partners than a consortium has. */
const MOST_PARTNERS = 20;

const partner = z.object({ name: field.text(120), kind: field.oneOf(PARTNER_KINDS) });

/** An R&D project as its people enter it. Money in whole fen; spending above the budget is accepted and shown, never hidden. */
export const ProjectContent = z.object({
  code: field.optional(field.text(40)),
  name: field.text(120),
  kind: field.oneOf(PROJECT_KINDS),
  stage: field.oneOf(PROJECT_STAGES),
  goal: field.lines(2000),
  leadName: field.text(60),
  budgetFen: field.fen(),
  spentFen: field.fen(),
  startsOn: field.date(),
  endsOn: field.date(),
  partners: z.array(partner),
}).superRefine(({ startsOn, endsOn, partners }, context) => {
  if (endsOn < startsOn) context.addIssue(issueAt(['endsOn'], 'project.datesOrder'));
  if (partners.length > MOST_PARTNERS) context.addIssue(issueAt(['partners'], 'input.tooMany', { maximum: MOST_PARTNERS }));
  const names = partners.map(({ name }) => name);
  const repeated = names.findIndex((name, place) => names.indexOf(name) < place);
  if (repeated >= 0) context.addIssue(issueAt(['partners', repeated, 'name'], 'input.repeated'));
});

/** What a project has brought forth. */
export const ProjectResultContent = z.object({
  kind: field.oneOf(RESULT_KINDS),
  title: field.text(200),
  achievedOn: field.date(),
  note: field.optional(field.lines(1000)),
});

/** Grounds for ending a project before its goal. */
export const ProjectTermination = z.object({ reason: field.reason() });
