import {
  CERTIFICATE_KINDS,
  CERTIFICATE_STATES,
  codesOf,
  ENTERPRISE_KINDS,
  ENTERPRISE_STATUSES,
  REGIONS,
} from '@bianzhong/domain';
import type { OversightFilter } from '../../generated/graphql';
import { choicesFilter, dateRangeFilter, flagFilter, numberFilter, textFilter } from '../../ui/list/filters';
import type { FilterValues } from '../../ui/list/listState';

/** Everything that can be asked, by its name in the address: a copied link asks the same. */
export const QUESTION = {
  search: textFilter(),
  region: choicesFilter(codesOf(REGIONS)),
  kind: choicesFilter(codesOf(ENTERPRISE_KINDS)),
  status: choicesFilter(codesOf(ENTERPRISE_STATUSES)),
  certificateKind: choicesFilter(codesOf(CERTIFICATE_KINDS)),
  certificateState: choicesFilter(codesOf(CERTIFICATE_STATES)),
  expiringWithinDays: numberFilter(),
  standard: textFilter(),
  adopted: flagFilter(),
  failing: dateRangeFilter(),
  hasActiveProject: flagFilter(),
};
export type Question = Partial<FilterValues<typeof QUESTION>>;

/** The question as the server takes it: what is asked of certificates is asked of one and the same certificate. */
export function filterOf(question: Question): OversightFilter {
  const {
    certificateKind: kind,
    certificateState: state,
    expiringWithinDays,
    standard,
    adopted,
    failing,
    ...plain
  } = question;
  const asksCertificate = kind ?? state ?? expiringWithinDays;
  return {
    ...plain,
    ...(asksCertificate != null && { certificate: { kind, state, expiringWithinDays } }),
    // A standard that is named without more is asked to be adopted.
    ...(standard && { adoption: { number: standard, adopted: adopted ?? true } }),
    ...(failing && { failingReport: failing }),
  };
}
