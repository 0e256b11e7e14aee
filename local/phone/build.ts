import { build } from 'esbuild';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

const SOURCE_DIR = 'local/phone';
const STYLES = ['screen', 'dialogs', 'builtins'];

/** Bundles what runs in the browser: the phone, the desk around it, leaflet, and their styles. */
export async function buildPhone(outDir: string): Promise<void> {
  mkdirSync(outDir, { recursive: true });
  const source = resolve(SOURCE_DIR);
  const options = {
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2020',
    logLevel: 'warning',
  } as const;
  await build({
    ...options,
    entryPoints: { host: join(source, 'host/main.ts') },
    outdir: outDir,
    external: ['leaflet'],
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  await build({ ...options, entryPoints: { desk: join(source, 'desk/main.ts') }, outdir: outDir });
  await build({
    ...options,
    format: 'esm',
    entryPoints: { leaflet: join(source, 'host/leaflet.ts') },
    outdir: outDir,
  });
  const leafletCss = join(
    dirname(createRequire(join(process.cwd(), 'x.js')).resolve('leaflet')),
    'leaflet.css',
  );
  const css = [leafletCss, ...STYLES.map((name) => join(source, `styles/${name}.css`))];
  writeFileSync(join(outDir, 'phone.css'), css.map((file) => readFileSync(file, 'utf8')).join('\n'));
  for (const name of ['phone.html', 'desk.html', 'desk.css'])
    copyFileSync(join(source, 'desk', name), join(outDir, name));
}
