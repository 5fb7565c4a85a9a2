/** `npm test`: lint, types and all tests. Ends with the line `N passed, N failed` that machines can read. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const steps = [
  ['lint', 'biome', ['check', '--error-on-warnings']],
  ['types', 'tsc', ['-b']],
];
let failedSteps = 0;
for (const [name, command, args] of steps) {
  console.log(`\n> ${name}`);
  if (spawnSync(command, args, { stdio: 'inherit' }).status !== 0) failedSteps += 1;
}

const report = join(mkdtempSync(join(tmpdir(), 'thankamnot-')), 'tests.json');
console.log('\n> tests');
const vitest = spawnSync(
  'vitest',
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  {
    stdio: 'inherit',
  },
);
const { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests } = JSON.parse(
  readFileSync(report, 'utf8'),
);
// A file that could not be loaded fails without failing a test.
const failed = numFailedTests + (numFailedTests === 0 ? numFailedTestSuites : 0) + failedSteps;
const ok = failed === 0 && vitest.status === 0;
console.log(`\n${numPassedTests} passed, ${Math.max(failed, ok ? 0 : 1)} failed, ${numPendingTests} skipped`);
process.exit(ok ? 0 : 1);
