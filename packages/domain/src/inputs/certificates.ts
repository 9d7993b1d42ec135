import { z } from 'zod';
import { readCertificateNumber } from '../certificate-number';
import { field, issueAt } from '../fields';
import { AUDIT_KINDS, AUDIT_RESULTS, CERTIFICATE_KINDS, FINDING_SEVERITIES, PROCESS_TAGS } from '../lists/certificates';

const facts = {
  /** Read again with the kind of the certificate, by which a number is brought into its written form. */
  number: field.text(60),
  category: field.optional(field.text(60)),
  standards: field.text(300),
  body: field.text(120),
  products: field.lines(1000),
  applicant: field.text(120),
  manufacturer: field.optional(field.text(120)),
  factory: field.optional(field.text(200)),
  issuedOn: field.date(),
  validTo: field.optional(field.date()),
};

interface Dates { firstIssuedOn?: string | null; issuedOn: string; validTo?: string | null }

/** First issue, issue and last day follow each other; how long a certificate may last is a dated rule and judged by the server. */
function inOrder({ firstIssuedOn, issuedOn, validTo }: Dates, context: z.RefinementCtx): void {
  if (firstIssuedOn && firstIssuedOn > issuedOn) context.addIssue(issueAt(['firstIssuedOn'], 'certificate.datesOrder'));
  if (validTo && validTo <= issuedOn) context.addIssue(issueAt(['validTo'], 'certificate.datesOrder'));
}

/** What a certificate says, put right. */
export const CertificateContent = z.object({ ...facts, firstIssuedOn: field.date() }).superRefine(inOrder);

/** A certificate that comes into the register. Left out, the first issue is this issue, and the last day as late as the rule allows. */
export const CertificateRecord = z.object({ ...facts, kind: field.oneOf(CERTIFICATE_KINDS), firstIssuedOn: field.optional(field.date()) })
  .superRefine(inOrder)
  .transform((values) => ({ ...values, number: readCertificateNumber(values.kind, values.number).value }));

/** What the successor of a certificate says; kind and first issue come from the old one. */
export const CertificateRenewal = z.object(facts).superRefine(inOrder);

/** Why a certificate is suspended, withdrawn or cancelled. */
export const CertificateReason = z.object({ reason: field.reason() });

/** An audit of the system that a certificate speaks of. */
export const CertificateAuditContent = z.object({
  kind: field.oneOf(AUDIT_KINDS),
  heldOn: field.date(),
  result: field.oneOf(AUDIT_RESULTS),
  body: field.text(120),
  note: field.optional(field.lines(1000)),
});

/** Something that an audit or a follow-up inspection found, and the process it concerns. */
export const FindingContent = z.object({
  process: field.oneOf(PROCESS_TAGS),
  severity: field.oneOf(FINDING_SEVERITIES),
  text: field.lines(1000),
  foundOn: field.date(),
});

/** How and when a finding was put right. */
export const FindingClosure = z.object({
  closedOn: field.date(),
  correctiveAction: field.lines(1000),
});
