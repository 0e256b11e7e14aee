import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { supportTable } from '../tests/contract/support/support-table';

/** `node scripts/run.mjs contract`: holds the local cloud, or a real environment, to the contract; writes SUPPORT.md. */

const RESULTS_DIR = 'dist/contract/results';

rmSync(RESULTS_DIR, { recursive: true, force: true });
// What it writes is looked at by this one test; the others write it.
const suites = ['tests/contract', '--testPathIgnorePatterns', 'support-table'];
const run = spawnSync('npx', ['jest', ...suites], { stdio: 'inherit' });
if (run.status === 0 && !process.env.CONTRACT_ENV) {
  writeFileSync('local/cloud/SUPPORT.md', supportTable(RESULTS_DIR));
  spawnSync('npx', ['prettier', '--write', 'local/cloud/SUPPORT.md'], { stdio: 'ignore' });
}
process.exitCode = run.status ?? 1;
