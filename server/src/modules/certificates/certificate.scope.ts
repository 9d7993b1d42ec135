import { defineScope, ownedScope } from '../../kernel/scope';
import { CertificateAudit } from './certificate-audit.entity';
import { Certificate } from './certificate.entity';
import { Finding } from './finding.entity';

defineScope(Certificate, ownedScope);
defineScope(CertificateAudit, ownedScope, 'certificate:read');
defineScope(Finding, ownedScope, 'certificate:read');
