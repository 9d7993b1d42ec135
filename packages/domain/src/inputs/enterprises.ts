import { z } from 'zod';
import { isCode } from '../code-list';
import { field, issueAt } from '../fields';
import { ENTERPRISE_KINDS } from '../lists/enterprises';
import { REGIONS } from '../lists/regions';

const region = z.string().refine((code) => isCode(REGIONS, code), 'region.unknown');
const handle = z.string().trim().regex(/^[a-z0-9][a-z0-9-]{1,38}$/, 'organisation.handlePattern');

/** What an enterprise may change of itself without asking. */
export const EnterpriseProfile = z.object({
  kinds: field.several(ENTERPRISE_KINDS),
  address: field.text(200),
  legalRepresentative: field.text(60),
  contactName: field.text(60),
  contactPhone: field.phone(),
  contactEmail: field.optional(z.email('input.notAnEmail').max(120, 'input.tooLong')),
  industryCode: z.string().trim().regex(/^\d{4}$/, 'enterprise.industryCode'),
});

/** What a regulator enters when an enterprise comes into the register. The check character of the code is judged apart, because a reason can overrule it. */
export const EnterpriseRegistration = EnterpriseProfile.extend({
  creditCode: field.text(18),
  codeOverrideReason: field.optional(field.text(300)),
  name: field.text(120),
  handle: handle.nullish(),
  regionCode: region,
  isLicensed: z.boolean(),
  makesTankTrucks: z.boolean(),
});

/** A change of what identifies an enterprise; at least one of the three. */
export const ProfileChangeSubmission = z.object({
  name: field.optional(field.text(120)),
  creditCode: field.optional(field.text(18)),
  regionCode: field.optional(region),
  grounds: field.text(500),
}).superRefine(({ name, creditCode, regionCode }, context) => {
  if (!name && !creditCode && !regionCode) context.addIssue(issueAt(['name'], 'profileChange.empty'));
});

/** Why a change is returned, field by field. */
export const ProfileChangeReturn = z.object({
  reasons: z.array(z.object({ field: z.enum(['name', 'creditCode', 'regionCode'], 'profileChange.field'), reason: field.text(300) }))
    .min(1, 'profileChange.reasonRequired'),
});
