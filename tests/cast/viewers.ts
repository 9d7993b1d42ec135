import type { Role } from '@bianzhong/domain';
import { newId } from '../../server/src/kernel/ids';
import { Request, type Ground } from '../../server/src/kernel/request';
import { systemViewer, type SignedInViewer, type Viewer } from '../../server/src/kernel/viewer';

interface Place { id: string; regionCode: string }

const person = (organisationId: string, ...roles: Role[]) => ({
  accountId: newId(), accountName: '某人', organisationId, organisationName: '某单位', roles, sessionId: null, mustChangePassword: false, token: null,
});

/** Somebody of an enterprise, who need not have an account: the kernel knows a viewer, not a session. */
export function staffOf({ id, regionCode }: Place, role: Role = 'ENTERPRISE_CLERK'): SignedInViewer {
  return { kind: 'enterprise', enterpriseId: id, regionCode, ...person(id, role) };
}

/** Somebody of a department. @param regionPrefix four digits for the city, six for a county */
export function departmentOf(regionPrefix: string): SignedInViewer {
  return { kind: 'government', regionPrefix, ...person(newId(), 'REGULATOR') };
}

export const centerStaff = (centerId: string): SignedInViewer => ({ kind: 'center', centerId, ...person(centerId, 'CENTER_TESTER') });
export const administrator = (role: Role): SignedInViewer => ({ kind: 'platform', ...person(newId(), role) });
export const theSystem: Viewer = systemViewer('test');

/** A request of a viewer that did not come over HTTP. */
export const requestOf = (ground: Ground, viewer: Viewer): Request => new Request(ground, viewer);
