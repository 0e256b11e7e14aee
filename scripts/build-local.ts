import { build, type Plugin } from 'esbuild';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Bundles local/ to dist/local: the server, the process that loads a function, the phone's page. */

const OUT_DIR = resolve('dist/local');

/** The cloud can be built, and used, by itself. */
const withoutPhone: Plugin = {
  name: 'without-phone',
  setup(build) {
    if (existsSync('local/phone/handler.ts')) return;
    build.onResolve({ filter: /\/phone\/handler$/ }, () => ({ path: 'no-phone', namespace: 'no-phone' }));
    build.onLoad({ filter: /.*/, namespace: 'no-phone' }, () => ({
      contents: 'export const createPhoneHandler = () => async () => false;',
    }));
  },
};

export async function buildLocal(): Promise<void> {
  await build({
    entryPoints: { main: 'local/main.ts', 'function-child': 'local/cloud/functions/child/main.ts' },
    outdir: OUT_DIR,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'warning',
    plugins: [withoutPhone],
  });

  if (existsSync('local/phone/build.ts')) {
    const { buildPhone } = (await import(pathToFileURL(await bundled('local/phone/build.ts')).href)) as {
      buildPhone(outDir: string): Promise<void>;
    };
    await buildPhone(resolve(OUT_DIR, 'phone'));
  }
}

/** The phone knows how its page is built; it is TypeScript, too, so it is bundled before it is asked. */
async function bundled(entry: string): Promise<string> {
  const outfile = resolve('dist/scripts/build-phone.mjs');
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  });
  return outfile;
}

// Also a script of its own: node scripts/run.mjs build-local
if (import.meta.url.endsWith('/build-local.mjs')) await buildLocal();
