import type { EnterpriseRowFragment, ProfileChangePartFragment } from '../../generated/graphql';

/** One field that a change would alter: as it stands, as it would be, and why it was returned. */
export interface ChangedField {
  /** As the server names it in reasons; also the key of its words. */
  field: 'name' | 'creditCode' | 'regionCode';
  before: string;
  after: string;
  reason: string | null;
}

type Identity = Pick<EnterpriseRowFragment, 'name' | 'creditCode' | 'regionCode'>;

/** The fields that a change asks for, against the enterprise as it stands. */
export function changedFields(change: ProfileChangePartFragment, enterprise: Identity): ChangedField[] {
  const asked = { name: change.name, creditCode: change.creditCode, regionCode: change.newRegionCode };
  return (['name', 'creditCode', 'regionCode'] as const).flatMap((field) => {
    const after = asked[field];
    if (!after) return [];
    const reason = change.reasons?.find((one) => one.field === field)?.reason ?? null;
    return [{ field, before: enterprise[field], after, reason }];
  });
}
