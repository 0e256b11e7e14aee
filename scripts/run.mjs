// Bundles scripts/<name>.ts and runs it: scripts are TypeScript and Node 20 is not.
import { build } from 'esbuild';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

export async function run(name) {
  const outfile = resolve('dist/scripts', `${name}.mjs`);
  await build({
    entryPoints: [resolve('scripts', `${name}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  await import(pathToFileURL(outfile).href);
}

if (process.argv[1] === resolve('scripts/run.mjs')) await run(process.argv.splice(2, 1)[0]);
