import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const CHROMIUM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
];
const DEBIAN_PACKAGES = ['chromium', 'fonts-noto-cjk'];

export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  return [...(named ? [named] : []), ...CHROMIUM_PATHS].find((path) => existsSync(path));
}

function hasChineseFont(): boolean {
  const list = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return list.status === 0 && list.stdout.trim() !== '';
}

/** Debian's Chromium and a Chinese font where they are missing; needs root or sudo for that. Throws with what to do by hand. */
export function ensureBrowser(): string {
  if (!findChromium() || !hasChineseFont()) {
    console.log(`· Installing ${DEBIAN_PACKAGES.join(' and ')} (Debian) …`);
    const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
    const apt = (...args: string[]) => {
      const [command, ...rest] = [...prefix, 'apt-get', ...args] as [string, ...string[]];
      return spawnSync(command, rest, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }).status;
    };
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', ...DEBIAN_PACKAGES, 'fontconfig');
  }
  const chromium = findChromium();
  if (!chromium) {
    throw new Error(`No Chromium here. Please run: apt-get install -y ${DEBIAN_PACKAGES.join(' ')}`);
  }
  return chromium;
}
