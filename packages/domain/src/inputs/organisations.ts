import { z } from 'zod';
import { field, issueAt } from '../fields';
import type { OrganisationKind, Role } from '../roles';

/** A prefix of four digits is a city, of six a county. */
const PREFIX = /^\d{4}(\d{2})?$/;

/** A department or a testing center. Enterprises come into being by registration. */
export const NewOrganisation = z.object({
  kind: z.custom<OrganisationKind>((kind) => kind === 'GOVERNMENT' || kind === 'CENTER', 'organisation.kindNotHere'),
  name: field.text(120),
  handle: z.string().trim().regex(/^[a-z0-9][a-z0-9-]{1,38}$/, 'organisation.handlePattern'),
  regionPrefix: field.optional(z.string().regex(PREFIX, 'organisation.regionPrefix')),
}).superRefine(({ kind, regionPrefix }, context) => {
  if (kind === 'GOVERNMENT' && !regionPrefix) context.addIssue(issueAt(['regionPrefix'], 'organisation.regionPrefix'));
});

export const OrganisationName = z.object({ name: field.text(120) });

/** A new person of an organisation; the organisation's handle completes the sign-in name. */
export const Invitation = z.object({
  organisationId: field.optional(z.string()),
  name: z.string().trim().toLowerCase().regex(/^[a-z0-9][a-z0-9.-]{2,39}$/, 'account.namePattern'),
  displayName: field.text(60),
  roles: z.array(z.custom<Role>()).min(1, 'member.rolesRequired'),
});
