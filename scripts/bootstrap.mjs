// The way in for `npm start`, `npm test`, …: plain JavaScript with no dependency, since on a fresh clone there is none yet.
// Installs what is missing, then hands over to scripts/<name>.ts.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The lowest Node the database driver and the tools run on (package.json `engines`). */
const NODE_MAJOR_MINIMUM = 20;

process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), '..'));
const [name = '', ...rest] = process.argv.slice(2);

if (Number(process.versions.node.split('.')[0]) < NODE_MAJOR_MINIMUM) {
  console.error(`Node ${NODE_MAJOR_MINIMUM} or newer is needed; this is ${process.version}.`);
  process.exit(1);
}

/** Installs from the lockfile when it is not what node_modules was installed from. */
function installPackages() {
  const lockfile = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  const stamp = 'node_modules/.installed-from';
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockfile) return;
  console.log('· Installing packages from the lockfile (about a minute the first time) …');
  const install = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
  });
  if (install.status !== 0) {
    console.error('npm ci failed; see above.');
    process.exit(install.status ?? 1);
  }
  mkdirSync('node_modules', { recursive: true });
  writeFileSync(stamp, lockfile);
}

installPackages();
process.argv = [process.argv[0], process.argv[1], ...rest];
const { run } = await import(pathToFileURL(resolve('scripts/run.mjs')).href);
await run(name);
