import { build } from 'esbuild';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

const SOURCE_DIR = 'local/phone';
const STYLES = {
  phone: [
    'styles/screen',
    'styles/bars',
    'styles/dialogs',
    'styles/sheets',
    'styles/subscribe',
    'styles/place',
    'styles/builtins',
    'styles/fields',
    'styles/containers',
    'styles/map',
  ],
  desk: ['desk/desk', 'desk/notices'],
};

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
  for (const [name, parts] of Object.entries(STYLES)) {
    const files = parts.map((part) => join(source, `${part}.css`));
    const css = name === 'phone' ? [leafletCss, ...files] : files;
    writeFileSync(join(outDir, `${name}.css`), css.map((file) => readFileSync(file, 'utf8')).join('\n'));
  }
  for (const name of ['phone.html', 'desk.html'])
    copyFileSync(join(source, 'desk', name), join(outDir, name));
}
