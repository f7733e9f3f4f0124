// Prints the closing line of CI, "N passed, N failed", from the reports of the test runner.
import { readFileSync } from 'node:fs';

const [failedBefore, ...reports] = process.argv.slice(2);
let passed = 0;
let failed = 0;
for (const path of reports) {
  try {
    const report = JSON.parse(readFileSync(path, 'utf8'));
    passed += report.numPassedTests;
    failed +=
      report.numFailedTests +
      report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  } catch {
    failed += 1;
  }
}
if (failedBefore !== '0' && failed === 0) failed = 1;
console.log(`${passed} passed, ${failed} failed`);
