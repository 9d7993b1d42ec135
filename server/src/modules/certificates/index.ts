import type { Module } from '../../kernel/module';
import './certificate.scope';
import { CertificateAudit } from './certificate-audit.entity';
import { Certificate } from './certificate.entity';
import { CertificatesOfEnterpriseResolver, CertificatesResolver } from './certificates.resolver';
import { Finding } from './finding.entity';
import { CertificateAuditsResolver, FindingsOfCertificateResolver, FindingsResolver } from './findings.resolver';

export { Certificate } from './certificate.entity';
export { CertificateFilter, CertificateOrder } from './certificate.inputs';
export { certificateCondition, certificateOrder, move as moveCertificate, record as recordCertificate, renew as renewCertificate } from './certificates.service';
export { closeFinding, recordAudit as recordCertificateAudit, recordFinding } from './findings.service';

const resolvers = [CertificatesResolver, CertificatesOfEnterpriseResolver, FindingsResolver, CertificateAuditsResolver, FindingsOfCertificateResolver];
export const certificates: Module = { name: 'certificates', entities: [Certificate, CertificateAudit, Finding], resolvers };
