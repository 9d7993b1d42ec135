import { ENTERPRISE_CYCLE, next } from '@bianzhong/domain';
import type { Rules } from '../../kernel/rules';
import type { Viewer } from '../../kernel/viewer';
import type { Enterprise } from './enterprise.entity';

export type EnterpriseVerb = 'edit' | 'submitChange' | 'suspend' | 'resume' | 'close';

/** Why a status does not know the verb. */
const REFUSED = { ACTIVE: 'enterprise.notSuspended', SUSPENDED: 'enterprise.suspended', CLOSED: 'enterprise.closed' } as const;

const moves = (verb: 'suspend' | 'resume' | 'close') => (_viewer: Viewer, { status }: Enterprise) =>
  next(ENTERPRISE_CYCLE, status, verb) ? true : REFUSED[status];

const open = (_viewer: Viewer, enterprise: Enterprise) => enterprise.status === 'CLOSED' ? 'enterprise.closed' : true;

export const can: Rules<Enterprise, EnterpriseVerb> = {
  edit: open,
  submitChange: open,
  suspend: moves('suspend'),
  resume: moves('resume'),
  close: moves('close'),
};
