import { describe, expect, it } from 'vitest';
import { gapsOf, spanOf } from './reconciliation';

const counted = { enterpriseId: 'e', day: '2026-11-18', producedCount: 9, inspectedCount: 7, certifiedCount: 7, uploadedCount: 4 };

describe('the days of the board', () => {
  it('are the last fourteen where none are asked for', () => {
    expect(spanOf({ from: null, to: null }, '2026-11-20')).toEqual({ from: '2026-11-07', to: '2026-11-20' });
  });

  it('span fourteen from the end that is given, and none lies ahead', () => {
    expect(spanOf({ from: null, to: '2026-10-31' }, '2026-11-20')).toEqual({ from: '2026-10-18', to: '2026-10-31' });
    expect(spanOf({ from: '2026-11-15', to: null }, '2026-11-20')).toEqual({ from: '2026-11-15', to: '2026-11-20' });
    expect(spanOf({ from: '2026-10-01', to: null }, '2026-11-20')).toEqual({ from: '2026-10-01', to: '2026-10-14' });
  });
});

describe('the gaps of a day', () => {
  it('are what stopped in front of each step, with the list of the vehicles', () => {
    expect(gapsOf(counted)).toEqual([
      { key: 'inspection', count: 2, to: { path: '/vehicles', query: { stage: 'PRODUCED,FAILED', manufactured: '2026-11-18~2026-11-18', enterpriseId: 'e' } } },
      { key: 'upload', count: 3, to: { path: '/vehicles', query: { stage: 'CERTIFIED', manufactured: '2026-11-18~2026-11-18', enterpriseId: 'e' } } },
    ]);
  });

  it('are none when every vehicle has come to the end', () => {
    expect(gapsOf({ ...counted, inspectedCount: 9, certifiedCount: 9, uploadedCount: 9 })).toEqual([]);
  });
});
