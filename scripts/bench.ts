import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';

/**
 * `npm run bench -- database` (a million documents); after a build `npm run bench -- path` (the whole way of a call) and
 * `npm run bench -- signatures` (100,000 people sign one petition) and `npm run bench -- pushes` (from a report to its
 * handler's message); without one `npm run bench -- zones` (5,000 zones).
 */
const which = process.argv[2] ?? 'database';

function node(...args: string[]): never {
  process.exit(spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1);
}

if (which === 'path') node('scripts/run.mjs', 'bench-path');
if (which === 'signatures') node('scripts/run.mjs', 'bench-signatures', ...process.argv.slice(3));
if (which === 'pushes') node('scripts/run.mjs', 'bench-pushes');
if (which === 'zones') node('scripts/run.mjs', 'bench-zones');
if (which === 'database') {
  const outfile = 'dist/bench/database.cjs';
  await build({
    entryPoints: ['tests/bench/database.bench.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    packages: 'external',
    logLevel: 'warning',
  });
  node('--expose-gc', outfile);
}
console.error(`there is no bench "${which}": database, path, signatures, pushes or zones`);
process.exit(1);
