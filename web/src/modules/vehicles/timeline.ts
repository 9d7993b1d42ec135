import { CONFORMITY_KINDS, INSPECTION_VERDICTS, type CodeEntry } from '@bianzhong/domain';
import type { VehicleTraceFragment } from '../../generated/graphql';
import type { TimelineEvent } from '../../ui/EventTimeline.vue';

/** How events are put into words. */
export interface Narrator {
  t: (key: string, values?: Record<string, unknown>) => string;
  word: (list: readonly CodeEntry[], code: string | null | undefined) => string;
}

type Inspection = VehicleTraceFragment['inspections'][number];
type Certificate = VehicleTraceFragment['conformityCertificates'][number];

/**
 * Everything that happened to the vehicles of one number, the latest first, in one line: the maker of the chassis and who
 * built upon it each have a row.
 */
export function timelineOf(vehicles: readonly VehicleTraceFragment[], narrator: Narrator): TimelineEvent[] {
  return vehicles
    .flatMap((vehicle) => [
      ...making(vehicle, narrator),
      ...vehicle.inspections.flatMap((inspection) => inspected(inspection, vehicle, narrator)),
      ...vehicle.conformityCertificates.flatMap((certificate) => certified(certificate, vehicle, narrator)),
    ])
    .sort((one, other) => momentOf(other) - momentOf(one) || rankOf(other) - rankOf(one));
}

/** What of one and the same moment comes first: in this order it goes with every vehicle. */
const RANKS = ['chassis', 'made', 'inspection', 'revoked', 'issued', 'uploaded', 'fault', 'delivered'];
const rankOf = ({ id }: TimelineEvent) => RANKS.indexOf(id.split(' ')[0] ?? '');

/** What is known by its day stands before what happened on that day; a delivery after it: it ends the day's work. */
function momentOf({ id, at }: TimelineEvent): number {
  if (at.length > 'YYYY-MM-DD'.length) return Date.parse(at);
  return Date.parse(`${at}T${id.startsWith('delivered') ? '23:59:59' : '00:00:00'}+08:00`);
}

const by = (vehicle: VehicleTraceFragment, person?: string | null) =>
  [vehicle.enterprise?.name, person].filter(Boolean).join(' ');

function making(vehicle: VehicleTraceFragment, { t }: Narrator): TimelineEvent[] {
  const { id, chassisCertificateOn, chassisCertificateNumber, chassisMaker, chassisModel } = vehicle;
  const { manufacturedOn, model, deliveredOn, deliveredTo } = vehicle;
  const events: TimelineEvent[] = [
    { id: `made ${id}`, at: manufacturedOn, title: t('trace.events.made'), by: by(vehicle), text: model },
  ];
  if (chassisCertificateOn) {
    const text = [chassisMaker, chassisModel, chassisCertificateNumber].filter(Boolean).join(' ');
    events.push({ id: `chassis ${id}`, at: chassisCertificateOn, title: t('trace.events.chassis'), text });
  }
  if (deliveredOn) {
    const text = t('trace.deliveredTo', { to: deliveredTo ?? '' });
    events.push({ id: `delivered ${id}`, at: deliveredOn, title: t('trace.events.delivered'), by: by(vehicle), text });
  }
  return events;
}

function inspected(inspection: Inspection, vehicle: VehicleTraceFragment, { t, word }: Narrator): TimelineEvent[] {
  const { id, ordinal, state, verdict, criticalVerdict, inspectorName, failedItems, startedAt, finishedAt } = inspection;
  if (state === 'DISCARDED') return [];
  const link = { label: t('trace.inspectionNumber', { ordinal }), to: `/inspections/${id}` };
  const common = { id: `inspection ${id}`, by: by(vehicle, inspectorName), link };
  if (state === 'DRAFT' || !finishedAt) return [{ ...common, at: startedAt, title: t('trace.events.inspecting') }];
  const title = t('trace.events.inspected', { verdict: word(INSPECTION_VERDICTS, verdict) });
  if (!failedItems) return [{ ...common, at: finishedAt, title, tone: 'good' }];
  const key = criticalVerdict === 'FAIL' ? 'trace.failedItems' : 'trace.failedMinor';
  return [{ ...common, at: finishedAt, title, text: t(key, { items: failedItems }), tone: 'bad' }];
}

function certified(certificate: Certificate, vehicle: VehicleTraceFragment, { t, word }: Narrator): TimelineEvent[] {
  const { id, number, kind, state, issuedAt, issuedByName, uploadedAt, uploadFault, revokedAt, stateReason, updatedAt } =
    certificate;
  const common = { by: by(vehicle), link: { label: number, to: `/conformity/${id}` } };
  const kindWord = word(CONFORMITY_KINDS, kind);
  const events: TimelineEvent[] = [];
  if (issuedAt) {
    const title = t(certificate.replaces ? 'trace.events.replaced' : 'trace.events.issued', { kind: kindWord });
    const text = certificate.replaces && t('trace.replaces', { number: certificate.replaces.number });
    events.push({ ...common, id: `issued ${id}`, at: issuedAt, title, by: by(vehicle, issuedByName), text, tone: 'good' });
  }
  if (uploadedAt) events.push({ ...common, id: `uploaded ${id}`, at: uploadedAt, title: t('trace.events.uploaded'), tone: 'good' });
  if (state === 'UPLOAD_FAILED') {
    const title = t('trace.events.uploadFailed');
    events.push({ ...common, id: `fault ${id}`, at: updatedAt, title, text: uploadFault, tone: 'bad' });
  }
  if (revokedAt) {
    events.push({ ...common, id: `revoked ${id}`, at: revokedAt, title: t('trace.events.revoked'), text: stateReason, tone: 'bad' });
  }
  return events;
}
