import { expect, test } from 'vitest';
import { filterOf } from './question';

test('what is not asked is not sent', () => {
  expect(filterOf({})).toEqual({});
  expect(filterOf({ region: ['421303'], hasActiveProject: false })).toEqual({
    region: ['421303'],
    hasActiveProject: false,
  });
});

test('what is asked of certificates is asked of one certificate', () => {
  expect(filterOf({ certificateKind: ['CCC'], expiringWithinDays: 30 })).toEqual({
    certificate: { kind: ['CCC'], state: undefined, expiringWithinDays: 30 },
  });
});

test('a standard that is only named is asked to be adopted', () => {
  expect(filterOf({ standard: 'GB 7258-2017' })).toEqual({ adoption: { number: 'GB 7258-2017', adopted: true } });
  expect(filterOf({ standard: 'GB 7258-2017', adopted: false })).toEqual({
    adoption: { number: 'GB 7258-2017', adopted: false },
  });
  expect(filterOf({ adopted: false })).toEqual({});
});

test('a period of failing reports may be open at one end', () => {
  expect(filterOf({ failing: { from: '2026-01-01', to: null } })).toEqual({
    failingReport: { from: '2026-01-01', to: null },
  });
});
