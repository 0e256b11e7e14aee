import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Settings } from '../types/settings';

export interface BuiltFunction {
  name: string;
  /** Of index.js, the bundle. */
  bytes: number;
}

const SOURCE = 'cloudfunctions';
const TARGET = 'dist/cloudfunctions';
/** The oldest runtime CloudBase still offers; nothing newer is needed. */
const ESBUILD_TARGET = 'node16';

/** Every folder of cloudfunctions/ that holds a config.json is a function: found, not listed. */
function functionNames(): string[] {
  return readdirSync(SOURCE, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(SOURCE, entry.name, 'config.json')))
    .map((entry) => entry.name);
}

function sdkVersion(): string {
  const own = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
  const version = own.dependencies['wx-server-sdk'];
  if (!version) throw new Error('package.json does not pin wx-server-sdk');
  return version;
}

async function buildOne(name: string, settings: Settings): Promise<BuiltFunction> {
  const folder = join(TARGET, name);
  mkdirSync(folder, { recursive: true });
  const { metafile } = await build({
    entryPoints: [join(SOURCE, name, 'index.ts')],
    outfile: join(folder, 'index.js'),
    bundle: true,
    platform: 'node',
    target: ESBUILD_TARGET,
    format: 'cjs',
    // Installed in the cloud from the package.json below; 2.6 MB that need not be uploaded.
    external: ['wx-server-sdk'],
    define: { SETTINGS: JSON.stringify(settings) },
    metafile: true,
    logLevel: 'warning',
  });
  copyFileSync(join(SOURCE, name, 'config.json'), join(folder, 'config.json'));
  const manifest = { name, main: 'index.js', dependencies: { 'wx-server-sdk': sdkVersion() } };
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  mkdirSync('dist/meta', { recursive: true });
  writeFileSync(`dist/meta/functions-${name}.json`, JSON.stringify(metafile));
  return { name, bytes: readFileSync(join(folder, 'index.js')).length };
}

/** Bundles every function into dist/cloudfunctions/<name>/, ready to be uploaded or run here. */
export async function buildFunctions(settings: Settings): Promise<BuiltFunction[]> {
  const built = await Promise.all(functionNames().map((name) => buildOne(name, settings)));
  for (const { name, bytes } of built) console.log(`  ${name}: ${(bytes / 1024).toFixed(0)} KiB`);
  return built;
}
