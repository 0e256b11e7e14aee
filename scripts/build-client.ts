import { spawn } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Settings } from '../types/settings';

const CLIENT = 'client';
const OUTPUT = 'dist/client';

function bytesOf(path: string): number {
  if (!statSync(path).isDirectory()) return statSync(path).size;
  return readdirSync(path).reduce((sum, name) => sum + bytesOf(join(path, name)), 0);
}

/** The weapp build: `dist/client`. Rejects with Taro's own words when it fails. */
export async function buildClient(settings: Settings): Promise<{ bytes: number }> {
  rmSync(OUTPUT, { recursive: true, force: true });
  const { code, output } = await taroBuild(settings);
  // An invalid config prints a message, emits nothing and exits 0 all the same.
  if (code !== 0 || !existsSync(join(OUTPUT, 'app.json')))
    throw new Error(`Taro built nothing:\n${output.slice(Math.max(0, output.lastIndexOf('✖ Webpack')))}`);
  const bytes = bytesOf(OUTPUT);
  console.log(`  mini-program: ${bytes} bytes`);
  return { bytes };
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
