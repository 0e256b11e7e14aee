import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser } from './browser';
import { buildAll } from './build-all';
import { memoryFolder } from './memory-folder';

/** Jest's own summary, as far as it is read here. */
interface JestResult {
  numPassedTests: number;
  numFailedTests: number;
  numFailedTestSuites: number;
  numRuntimeErrorTestSuites: number;
}

const RESULTS = 'dist/test-results';
const RESULT = `${RESULTS}/jest.json`;
let passed = 0;
let failed = 0;

function count(title: string, ok: boolean): void {
  console.log(`${ok ? '✓' : '✗'} ${title}`);
  if (ok) passed += 1;
  else failed += 1;
}

/** Runs beside the build; what it says is printed only where it failed. */
async function check(title: string, command: string, args: string[]): Promise<void> {
  const started = Date.now();
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const hear = (chunk: Buffer) => (said += chunk.toString('utf8'));
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const status = await new Promise((done) => child.on('close', done));
  if (status !== 0) console.log(said);
  count(`${title} (${Math.round((Date.now() - started) / 1000)} s)`, status === 0);
}

async function checks(): Promise<void> {
  await check('types hold', 'npx', ['tsc', '--noEmit', '-p', '.']);
  await check('lint: imports and habits', 'npx', ['eslint', '.']);
  await check('format', 'npx', ['prettier', '--check', '--log-level=warn', '.']);
}

/** A suite that cannot even be loaded has no failed test of its own: it counts as one. */
function jest(args: readonly string[]): void {
  const run = spawnSync('npx', ['jest', '--json', `--outputFile=${RESULT}`, '--silent=false', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, CHROMIUM_PATH: chromium, ...(inMemory && { TMPDIR: inMemory }) },
  });
  try {
    const result = JSON.parse(readFileSync(RESULT, 'utf8')) as JestResult;
    passed += result.numPassedTests;
    failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
    if (run.status !== 0 && result.numFailedTests + result.numRuntimeErrorTestSuites === 0) failed += 1;
  } catch {
    count('jest left no result', false);
  }
}

const chromium = ensureBrowser();
const inMemory = memoryFolder();
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
// The build keeps one core busy, the checks the other; neither reads what the other writes.
await Promise.all([buildAll(), checks()]);
// Rules and pieces, whole towns and browsers together: a town waits for its clock more often than for a core, so three
// files share two cores. Each town has a port and data of its own.
jest(['--maxWorkers=3']);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
