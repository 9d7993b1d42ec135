import { describe, expect, it } from 'vitest';
import { runsFor } from './suites.mjs';
import { countsOf } from './vitest.mjs';

const report = (changes) => ({ numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [], ...changes });

describe('what is counted', () => {
  it('takes over what vitest counted', () => {
    expect(countsOf(report({ numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 }), 1)).toEqual({ passed: 3, failed: 2, skipped: 2 });
  });

  it('counts a file that could not be loaded as a failure', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }, { status: 'failed', assertionResults: [{ status: 'failed' }] }];
    expect(countsOf(report({ numFailedTests: 1, testResults }), 1).failed).toBe(2);
  });

  it('counts an end in disorder as a failure even if every test passed', () => {
    expect(countsOf(report({}), 1).failed).toBe(1);
    expect(countsOf(report({}), 0).failed).toBe(0);
  });
});

describe('what is run', () => {
  it('is everything without a word, on both engines where a database is involved', () => {
    expect(runsFor([]).map(({ title }) => title)).toEqual([
      'domain', 'tooling', 'server on embedded', 'server on mariadb', 'web', 'sweep on embedded', 'sweep on mariadb',
      'faults on embedded', 'faults on mariadb', 'hostile on embedded', 'accessibility on embedded', 'e2e on embedded', 'e2e on mariadb',
    ]);
  });

  it('is one suite by its name', () => {
    expect(runsFor(['e2e']).map(({ filter, inBrowser }) => [filter, inBrowser])).toEqual([['e2e/', true], ['e2e/', true]]);
  });

  it('is refused for a word that names nothing', () => {
    expect(() => runsFor(['nonsense'])).toThrow('no tests are called "nonsense"');
  });
});
