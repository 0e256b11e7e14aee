import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser } from './browser';
import { buildAll } from './build-all';

/** Jest's own summary, as far as it is read here. */
interface JestResult {
  numPassedTests: number;
  numFailedTests: number;
  numFailedTestSuites: number;
  numRuntimeErrorTestSuites: number;
}

const RESULTS = 'dist/test-results';
let passed = 0;
let failed = 0;

function count(title: string, ok: boolean): void {
  console.log(`${ok ? '✓' : '✗'} ${title}`);
  if (ok) passed += 1;
  else failed += 1;
}

function check(title: string, command: string, args: string[]): void {
  const started = Date.now();
  const run = spawnSync(command, args, { encoding: 'utf8' });
  if (run.status !== 0) console.log(run.stdout, run.stderr);
  count(`${title} (${Math.round((Date.now() - started) / 1000)} s)`, run.status === 0);
}

/** A suite that cannot even be loaded has no failed test of its own: it counts as one. */
function jest(name: string, args: string[]): void {
  const output = `${RESULTS}/${name}.json`;
  const run = spawnSync('npx', ['jest', '--json', `--outputFile=${output}`, '--silent=false', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, CHROMIUM_PATH: chromium },
  });
  try {
    const result = JSON.parse(readFileSync(output, 'utf8')) as JestResult;
    passed += result.numPassedTests;
    failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
    if (run.status !== 0 && result.numFailedTests + result.numRuntimeErrorTestSuites === 0) failed += 1;
  } catch {
    count(`${name}: jest left no result`, false);
  }
}

const chromium = ensureBrowser();
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
await buildAll();
check('types hold', 'npx', ['tsc', '--noEmit', '-p', '.']);
check('lint: imports and habits', 'npx', ['eslint', '.']);
check('format', 'npx', ['prettier', '--check', '--log-level=warn', '.']);
// Rules and pieces, then what starts whole towns and browsers: two files at a time, each with a port and data of its own.
jest('pieces', [
  '--maxWorkers=2',
  '--testPathIgnorePatterns',
  'tests/(contract|journeys|weapp)/',
  'node_modules',
]);
jest('whole', ['--maxWorkers=2', '--testPathPattern', 'tests/(contract|journeys|weapp)/']);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
