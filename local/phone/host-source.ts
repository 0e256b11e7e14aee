import { build } from 'esbuild';
import { join } from 'node:path';

let source: Promise<string> | undefined;

/** The browser host as one script, for a window that is no browser. Bundled once per process. */
export function hostSource(): Promise<string> {
  source ??= build({
    entryPoints: [join(process.cwd(), 'local/phone/host/main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2020',
    external: ['leaflet'],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  }).then(({ outputFiles }) => outputFiles[0]!.text);
  return source;
}
