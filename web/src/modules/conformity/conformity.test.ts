import { prefilled } from '@bianzhong/domain';
import { describe, expect, it } from 'vitest';
import { latenessOf, spanOf, valueWords, wayOf } from './conformity';
import { crossFaults, originsOf } from './content/faults';
import { remediesOf } from './gate/gate';
import { drawQr, qrText } from './paper/qr';

const HOUR_MS = 3_600_000;
const DUE = Date.parse('2026-11-22T04:00:00Z');
const issued = {
  state: 'ISSUED' as const,
  isOverdue: false,
  uploadDueAt: '2026-11-22T04:00:00Z',
  writtenFrom: '2026-12-20T04:00:00Z',
  uploadedAt: null,
};

describe('the way of a certificate', () => {
  it('goes on past what an upload comes to, and ends where it was revoked', () => {
    expect(wayOf({ state: 'UPLOAD_FAILED', issuedAt: 'x' }).path).toEqual(['DRAFT', 'ISSUED', 'UPLOAD_FAILED', 'UPLOADED']);
    expect(wayOf({ state: 'ISSUED', issuedAt: 'x' }).path).toEqual(['DRAFT', 'ISSUED', 'UPLOADED']);
    expect(wayOf({ state: 'REVOKED', issuedAt: 'x', uploadedAt: 'y' })).toMatchObject({ current: 'REVOKED', reached: 'UPLOADED' });
    expect(wayOf({ state: 'REVOKED', issuedAt: 'x' }).reached).toBe('ISSUED');
  });
});

describe('the time limit of an upload', () => {
  it('is told in hours, and in days from two days on', () => {
    expect(spanOf(47 * HOUR_MS)).toEqual({ unit: 'hours', count: 47 });
    expect(spanOf(-73 * HOUR_MS)).toEqual({ unit: 'days', count: 3 });
    expect(spanOf(1)).toEqual({ unit: 'hours', count: 1 });
  });

  it('says how long is left, and what a delay asks for', () => {
    expect(latenessOf(issued, DUE - 5 * HOUR_MS)).toMatchObject({ key: 'inTime', span: { unit: 'hours', count: 5 } });
    expect(latenessOf({ ...issued, isOverdue: true }, DUE + HOUR_MS)?.key).toBe('overdue');
    expect(latenessOf({ ...issued, isOverdue: true }, DUE + 40 * 24 * HOUR_MS)?.key).toBe('overdueWritten');
    expect(latenessOf({ ...issued, state: 'LATE_REQUESTED' }, DUE + HOUR_MS)?.key).toBe('requested');
  });

  it('judges an upload by when it arrived, and says nothing of drafts', () => {
    const uploaded = { ...issued, state: 'UPLOADED' as const };
    expect(latenessOf({ ...uploaded, uploadedAt: '2026-11-21T04:00:00Z' }, DUE + 9 * HOUR_MS)?.key).toBe('uploadedInTime');
    expect(latenessOf({ ...uploaded, uploadedAt: '2026-11-23T04:00:00Z' }, DUE)?.key).toBe('uploadedLate');
    expect(latenessOf({ ...issued, state: 'DRAFT' }, DUE)).toBeNull();
  });
});

const sources = {
  enterprise: { name: '甲', address: '路 1 号' },
  product: {
    category: 'G' as const, name: '运油车', brand: '汉江', model: 'HJC5180GYY', batch: 300, effectiveOn: '2026-01-01', allowedChassis: [{ model: 'DFH1', chassisId: 'DF1' }],
    axleLoadsKg: [6500, 11_500], lengthMm: 8600, widthMm: 2500, heightMm: 3200, grossMassKg: 18_000, ratedLoadKg: 9300, curbMassKg: 8505, cabSeats: 3,
  },
  vehicle: { chassisModel: 'DFH1', manufacturedOn: '2026-11-18', colour: '白' },
};
const check = { sources, figures: { DIMENSION_TOLERANCE_PERCENT: '1', PERSON_MASS_KG: '65' }, issuedOn: '2026-11-20', language: 'zh' as const };

describe('the content of a certificate', () => {
  it('is without fault as it is filled in, and tells for each field who knows it', () => {
    const values = { ...prefilled(sources) };
    expect(crossFaults(values, check).size).toBe(0);
    const origins = originsOf(values, sources);
    expect(origins.get('colour')).toEqual({ source: 'vehicle', instead: null });
    expect(origins.get('chassisId')).toEqual({ source: 'product', instead: null });
    expect(origins.has('remark')).toBe(false);
  });

  it('is held against product and law while it is typed, figures that cannot be read included', () => {
    const values = { ...prefilled(sources), lengthMm: 9000, grossMassKg: 'x', model: 'HJC1' };
    expect([...crossFaults(values, check).keys()].sort()).toEqual(['grossMassKg', 'lengthMm', 'model']);
    expect(originsOf(values, sources).get('lengthMm')).toEqual({ source: 'product', instead: '8600' });
  });

  it('is told with its unit, and a flag in words', () => {
    const words = { yes: 'Yes', no: 'No' };
    expect(valueWords(8600, { unit: 'mm', words })).toBe('8600 mm');
    expect(valueWords(false, { words })).toBe('No');
    expect(valueWords(null, { unit: 'mm', words })).toBe('');
  });
});

describe('what bars the way', () => {
  it('is put right at the inspection if there is one, and at the content only of a draft', () => {
    const vehicle = { id: 'v', vin: 'VIN', productId: 'p', inspectionId: 'i' };
    expect(remediesOf({ certificateId: null, vehicle }).INSPECTION?.to).toBe('/inspections/i');
    expect(remediesOf({ certificateId: null, vehicle: { ...vehicle, inspectionId: null } }).INSPECTION?.to).toBe('/vehicles/v');
    expect(remediesOf({ certificateId: null, vehicle }).CONTENT).toBeUndefined();
    expect(remediesOf({ certificateId: 'c', vehicle }).CONTENT?.to).toBe('/conformity/c/edit');
  });
});

describe('the code on the paper', () => {
  it('holds number, VIN and the address of the page, and is drawn as squares', () => {
    const text = qrText({ number: 'WHJ126A0000001', vin: 'VIN', id: 'c' }, 'https://zone.example');
    expect(text).toBe('WHJ126A0000001\nVIN\nhttps://zone.example/conformity/c');
    const { size, path } = drawQr(text);
    expect(size).toBeGreaterThanOrEqual(29);
    expect(path.startsWith('M0 0h1v1h-1z')).toBe(true);
  });
});
