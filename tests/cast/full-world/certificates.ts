import type { Company, PeopledWorld } from './peopled';
import { act, rowNow, type Row } from './acts';

const REASON = { reason: '监督审核发现问题' };

/** How a certificate comes into each state: who does it, and what. */
const WAY = {
  VALID: [],
  SUSPENDED: [['regulator', 'suspendCertificate']],
  WITHDRAWN: [['regulator', 'suspendCertificate'], ['regulator', 'withdrawCertificate']],
  CANCELLED: [['admin', 'cancelCertificate']],
} as const;
export type CertificateState = keyof typeof WAY;

/** What a certificate says; its number is the same for every enterprise. */
export function certificateContent(company: Company) {
  return {
    number: `034${String(company.serial()).padStart(2, '0')}Q10286R0S`, category: '22', standards: 'GB/T 19001-2016', body: '方圆标志认证集团', products: '罐式车的设计与生产',
    applicant: '随州专用车企业', manufacturer: '随州专用车企业', factory: '随州市', issuedOn: '2025-06-01', validTo: '2028-05-31',
  };
}

/** A certificate of a quality system in the state. */
export async function certificate(world: PeopledWorld, company: Company, state: CertificateState): Promise<Row> {
  world.tick();
  let row = await act(world.as(company.clerk), 'recordCertificate', { kind: 'QMS_ISO9001', firstIssuedOn: '2025-06-01', ...certificateContent(company) });
  for (const [who, verb] of WAY[state]) row = await act(world.as(company[who]), verb, { ...row, ...REASON });
  return row;
}

export const auditContent = { kind: 'SURVEILLANCE', heldOn: '2026-05-20', result: 'PASSED', body: '方圆标志认证集团', note: '年度监督' };

/** An audit of a certificate. */
export async function audit(world: PeopledWorld, company: Company, certificateId: string): Promise<Row> {
  world.tick();
  return act(world.as(company.clerk), 'recordCertificateAudit', { ...auditContent, certificateId });
}

export const findingContent = { process: 'PRODUCTION', severity: 'MINOR', text: '焊接记录不完整', foundOn: '2026-05-20' };
export const closure = { closedOn: '2026-06-20', correctiveAction: '补充记录并培训' };

/** A finding of an audit that is open. */
export async function finding(world: PeopledWorld, company: Company, of: { certificateId: string; auditId?: string }): Promise<Row> {
  world.tick();
  return act(world.as(company.clerk), 'recordFinding', { ...findingContent, ...of });
}

export const renewalOf = (company: Company) => ({ ...certificateContent(company), issuedOn: '2026-06-01', validTo: '2029-05-31' });

async function fillFindings(world: PeopledWorld, company: Company): Promise<void> {
  const { id: certificateId } = await certificate(world, company, 'VALID');
  for (let round = 0; round < 3; round++) {
    const { id: auditId } = await audit(world, company, certificateId);
    await finding(world, company, { certificateId, auditId });
    await act(world.as(company.clerk), 'closeFinding', { ...await finding(world, company, { certificateId }), ...closure });
  }
  await act(world.as(company.clerk), 'renewCertificate', { ...await rowNow(world.as(company.clerk), 'certificate', certificateId), ...renewalOf(company) });
}

/** Certificates of an enterprise in every state, one that ran out, and one that was audited and renewed. */
export async function fillCertificates(world: PeopledWorld, company: Company): Promise<void> {
  for (const state of Object.keys(WAY) as CertificateState[]) await certificate(world, company, state);
  await act(world.as(company.clerk), 'recordCertificate', { kind: 'CCC', ...certificateContent(company), issuedOn: '2021-01-05', validTo: '2026-01-04' });
  await act(world.as(company.clerk), 'recordCertificate', { kind: 'IATF16949', ...certificateContent(company), issuedOn: '2023-12-01', validTo: '2026-11-30' });
  await fillFindings(world, company);
}
