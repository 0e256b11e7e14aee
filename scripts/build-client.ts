import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Settings } from '../types/settings';
import { packageSizes } from './client-packages';

const CLIENT = 'client';
const OUTPUT = 'dist/client';

/** The weapp build: `dist/client`. Rejects with Taro's own words when it fails. */
export async function buildClient(settings: Settings): Promise<void> {
  rmSync(OUTPUT, { recursive: true, force: true });
  const { code, output } = await taroBuild(settings);
  // An invalid config prints a message, emits nothing and exits 0 all the same.
  if (code !== 0 || !existsSync(join(OUTPUT, 'app.json')))
    throw new Error(`Taro built nothing:\n${output.slice(Math.max(0, output.lastIndexOf('✖ Webpack')))}`);
  for (const [name, bytes] of packageSizes(OUTPUT))
    console.log(`  package ${name}: ${Math.ceil(bytes / 1024)} KiB`);
}

function taroBuild(settings: Settings): Promise<{ code: number | null; output: string }> {
  const taro = resolve('node_modules/.bin/taro');
  const build = spawn(taro, ['build', '--type', 'weapp', '--no-check'], {
    cwd: CLIENT,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      TARO_TELEMETRY: '0',
      CHUANGCHENG_SETTINGS: JSON.stringify(settings),
    },
  });
  let output = '';
  for (const stream of [build.stdout, build.stderr])
    stream.on('data', (text: Buffer) => (output += text.toString()));
  return new Promise((done, fail) => {
    build.on('error', fail);
    build.on('close', (code) => done({ code, output }));
  });
}
