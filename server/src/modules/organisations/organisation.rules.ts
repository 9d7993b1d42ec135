import type { Rules } from '../../kernel/rules';
import type { Organisation } from './organisation.entity';

export const can: Rules<Organisation, 'rename'> = {
  rename: (_viewer, organisation) => organisation.kind === 'ENTERPRISE' ? 'organisation.enterpriseNameIsConfirmed' : true,
};
