import { describe, expect, it } from 'vitest';
import type { VehicleTraceFragment } from '../../generated/graphql';
import { timelineOf } from './timeline';
import { cleanVin, vinNote } from './vehicle';

const t = (key: string, values: Record<string, unknown> = {}) => [key, ...Object.values(values)].join(' ');
const word = (_list: unknown, code: string | null | undefined) => code ?? '';
const note = (text: string, manufacturedOn?: string) => vinNote(text, { language: 'en', t, manufacturedOn });

describe('a number while it is typed', () => {
  it('is read as scanners and input methods give it', () => {
    expect(cleanVin(' *ＬGax2b13xts910001* ')).toBe('LGAX2B13XTS910001');
    expect(cleanVin('ILGAX2B13XTS910001')).toBe('LGAX2B13XTS910001');
  });

  it('is counted until it is whole, and only then found wrong', () => {
    expect(note('LGAX')).toEqual({ text: 'vehicles.vinCount 4', isFault: false });
    expect(note('LGAX2B13XTS9100011').isFault).toBe(true);
    expect(note('LGAX2B131TS910001')).toMatchObject({ text: expect.stringContaining('X'), isFault: true });
    expect(note('LGAX2B13XTS910001', '2026-03-01')).toEqual({ text: 'vehicles.vinRight', isFault: false });
    expect(note('LGAX2B13XTS910001', '2020-03-01').text).toContain('Position 10');
  });
});

const enterprise = (name: string) => ({ id: name, name });
const vehicle = (more: Partial<VehicleTraceFragment>): VehicleTraceFragment =>
  ({
    id: 'v',
    model: 'M1',
    manufacturedOn: '2026-11-20',
    chassisCertificateOn: null,
    deliveredOn: null,
    enterprise: enterprise('A'),
    inspections: [],
    conformityCertificates: [],
    ...more,
  }) as VehicleTraceFragment;
const inspection = (more: object) => ({ id: 'i', ordinal: 1, inspectorName: 'Wu', failedItems: null, ...more });

describe('the story of a number', () => {
  it('merges what both makers did, the latest first; a day begins with the making and ends with the delivery', () => {
    const chassis = vehicle({ id: 'c', model: 'C1', manufacturedOn: '2026-10-01', enterprise: enterprise('B') });
    const built = vehicle({
      chassisCertificateOn: '2026-11-20',
      deliveredOn: '2026-11-20',
      inspections: [
        inspection({ state: 'FINISHED', verdict: 'PASS', startedAt: '', finishedAt: '2026-11-20T01:00:00Z' }),
        inspection({ state: 'DISCARDED', startedAt: '2026-11-20T00:00:00Z' }),
      ] as VehicleTraceFragment['inspections'],
    });
    expect(timelineOf([chassis, built], { t, word }).map(({ title, by }) => [title, by])).toEqual([
      ['trace.events.delivered', 'A'],
      ['trace.events.inspected PASS', 'A Wu'],
      ['trace.events.made', 'A'],
      ['trace.events.chassis', undefined],
      ['trace.events.made', 'B'],
    ]);
  });

  it('tells what failed in words, and whether it was critical', () => {
    const failed = { state: 'FINISHED', verdict: 'FAIL', finishedAt: '2026-11-20T01:00:00Z', failedItems: 'brakes' };
    const inspections = [
      inspection({ ...failed, criticalVerdict: 'FAIL' }),
      inspection({ ...failed, criticalVerdict: 'PASS', finishedAt: '2026-11-20T00:30:00Z' }),
    ] as VehicleTraceFragment['inspections'];
    const texts = timelineOf([vehicle({ inspections })], { t, word }).map(({ text }) => text);
    expect(texts.slice(0, 2)).toEqual(['trace.failedItems brakes', 'trace.failedMinor brakes']);
  });

  it('tells issue, upload, revocation and replacement of certificates', () => {
    const common = { kind: 'QX', uploadFault: 'no answer', stateReason: 'misprint', issuedByName: 'Lin', replaces: null };
    const conformityCertificates = [
      { ...common, id: 'new', number: '2', state: 'UPLOAD_FAILED', issuedAt: '2026-11-22T01:00:00Z', updatedAt: '2026-11-22T02:00:00Z', replaces: { id: 'old', number: '1' } },
      { ...common, id: 'old', number: '1', state: 'REVOKED', issuedAt: '2026-11-20T01:00:00Z', uploadedAt: '2026-11-20T01:00:00Z', revokedAt: '2026-11-22T01:00:00Z' },
    ] as VehicleTraceFragment['conformityCertificates'];
    const told = timelineOf([vehicle({ conformityCertificates })], { t, word }).map(({ title, text, link }) => [title, text, link?.label]);
    expect(told.slice(0, 5)).toEqual([
      ['trace.events.uploadFailed', 'no answer', '2'],
      ['trace.events.replaced QX', 'trace.replaces 1', '2'],
      ['trace.events.revoked', 'misprint', '1'],
      ['trace.events.uploaded', undefined, '1'],
      ['trace.events.issued QX', null, '1'],
    ]);
  });
});
