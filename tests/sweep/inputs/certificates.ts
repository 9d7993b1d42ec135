import { audit, auditContent, certificate, certificateContent, closure, finding, findingContent, renewalOf, type CertificateState } from '../../cast/full-world/certificates';
import type { PeopledWorld } from '../../cast/full-world/peopled';
import type { Inputs } from './attempt';

const reason = '监督审核发现问题';
const inState = (world: PeopledWorld, state: CertificateState) => certificate(world, world.companies.a, state);

export const CERTIFICATE_INPUTS: Inputs = {
  recordCertificate: { by: 'clerkA', prepare: async (world) => ({ input: { kind: 'QMS_ISO9001', ...certificateContent(world.companies.a) } }) },
  editCertificate: { by: 'clerkA', prepare: async (world) => ({ input: { ...await inState(world, 'VALID'), ...certificateContent(world.companies.a), firstIssuedOn: '2025-06-01' } }) },
  renewCertificate: { by: 'clerkA', prepare: async (world) => ({ input: { ...await inState(world, 'VALID'), ...renewalOf(world.companies.a) } }) },
  suspendCertificate: { by: 'zengduRegulator', prepare: async (world) => ({ input: { ...await inState(world, 'VALID'), reason } }) },
  resumeCertificate: { by: 'zengduRegulator', prepare: async (world) => ({ input: { ...await inState(world, 'SUSPENDED') } }) },
  withdrawCertificate: { by: 'zengduRegulator', prepare: async (world) => ({ input: { ...await inState(world, 'SUSPENDED'), reason } }) },
  cancelCertificate: { by: 'adminA', prepare: async (world) => ({ input: { ...await inState(world, 'VALID'), reason } }) },
  recordCertificateAudit: { by: 'clerkA', prepare: async (world) => ({ input: { ...auditContent, certificateId: (await inState(world, 'VALID')).id } }) },
  recordFinding: { by: 'clerkA', prepare: async (world) => {
    const { id: certificateId } = await inState(world, 'VALID');
    return { input: { ...findingContent, certificateId, auditId: (await audit(world, world.companies.a, certificateId)).id } };
  } },
  closeFinding: { by: 'clerkA', prepare: async (world) => {
    const { id: certificateId } = await inState(world, 'VALID');
    return { input: { ...await finding(world, world.companies.a, { certificateId }), ...closure } };
  } },
};
