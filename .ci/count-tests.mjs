// Prints "N passed, N failed" from vitest's report, as the last line, and fails if anything did or if nothing ran.
import { readFileSync } from 'node:fs';

const [reportPath = '', failedSteps = '0'] = process.argv.slice(2);

/** @type {(path: string) => {passed: number, failed: number}} */
function countTests(path) {
  try {
    const report = JSON.parse(readFileSync(path, 'utf8'));
    // A file that could not be loaded has no tests to count, yet it failed.
    const brokenFiles = report.testResults.filter(
      (/** @type {{status: string, assertionResults: unknown[]}} */ file) =>
        file.status === 'failed' && file.assertionResults.length === 0,
    );
    return { passed: report.numPassedTests, failed: report.numFailedTests + brokenFiles.length };
  } catch (error) {
    console.error(`No report of the tests: ${String(error)}`);
    return { passed: 0, failed: 1 };
  }
}

const { passed, failed } = countTests(reportPath);
if (failedSteps !== '0') console.log(`${failedSteps} step(s) failed, see above.`);
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0 || passed === 0 || failedSteps !== '0') process.exitCode = 1;
