import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Settings } from '../types/settings';

/** `.settings.json`, with `.settings.local.json` (never in git) laid over it. Throws where neither can be read. */
export function loadSettings(root = process.cwd()): Settings {
  const read = (name: string): Partial<Settings> => {
    const file = resolve(root, name);
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Settings>) : {};
  };
  const settings = { ...read('.settings.json'), ...read('.settings.local.json') };
  if (!settings.appid || !settings.env) throw new Error('.settings.json names no appid or env');
  return settings as Settings;
}
