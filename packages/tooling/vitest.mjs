import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bin, ended, start } from './processes.mjs';
import { ROOT } from './tree.mjs';

/** Runs vitest in a folder on the files whose path holds `filter`, shows what it prints and answers `{ passed, failed, skipped }`. */
export async function runVitest({ folder, filter }, env) {
  const place = mkdtempSync(join(tmpdir(), 'bianzhong-results-'));
  const report = join(place, 'report.json');
  const words = ['run', ...(filter ? [filter] : []), '--allowOnly=false', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  try {
    const code = await ended(start(bin(folder, 'vitest'), words, { cwd: join(ROOT, folder), env }));
    return countsOf(readReport(report), code);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };
  }
}

/**
 * Vitest does not count as failed tests what failed outside of them: a file that could not be loaded, an error nobody
 * awaited, no test at all. The exit code knows of each.
 */
export function countsOf(report, code) {
  const brokenFiles = report.testResults.filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.some((one) => one.status === 'failed'));
  const failed = report.numFailedTests + brokenFiles.length;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
