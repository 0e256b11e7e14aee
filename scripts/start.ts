import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureBrowser } from './browser';
import { buildAll } from './build-all';
import { isSeeded, seedTown } from './town/seed-town';

const DEFAULT_PORT = '8787';
const DEFAULT_DATA_DIR = '.data';
const HEALTH_POLL_MS = 100;
const HEALTH_PATIENCE_MS = 30_000;

const port = process.env['PORT'] ?? DEFAULT_PORT;
const dataDir = resolve(process.env['DATA_DIR'] ?? DEFAULT_DATA_DIR);
const url = `http://127.0.0.1:${port}`;

async function healthy(): Promise<boolean> {
  return fetch(`${url}/health`).then(
    (response) => response.ok,
    () => false,
  );
}

async function untilHealthy(): Promise<void> {
  const deadline = Date.now() + HEALTH_PATIENCE_MS;
  while (!(await healthy())) {
    if (Date.now() > deadline) throw new Error(`${url}/health did not answer`);
    await new Promise((wake) => setTimeout(wake, HEALTH_POLL_MS));
  }
}

if (await healthy()) {
  console.error(`Something already answers on ${url}. Stop it, or choose another port: PORT=8788 npm start`);
  process.exit(1);
}
try {
  ensureBrowser();
} catch {
  // A browser of one's own will do; only the pictures' signs need a Chinese font to be drawn with.
}
await buildAll();
if (process.argv.includes('--fresh') && existsSync(dataDir)) {
  console.log(`· Emptying ${dataDir}`);
  rmSync(dataDir, { recursive: true });
}
const server = spawn(process.execPath, ['dist/local/main.js', '--project', 'dist/local/project.json'], {
  stdio: 'inherit',
  env: { ...process.env, PORT: port, DATA_DIR: dataDir },
});
server.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));

await untilHealthy();
if (!(await isSeeded({ url, dataDir }))) {
  console.log('· Filling the demo town by real calls (under a minute, the first time only) …');
  await seedTown({ url, dataDir });
}
console.log(
  `\n  创城通 is running. Open  ${url}/\n  (data in ${dataDir}; start afresh with: npm start -- --fresh)\n`,
);
