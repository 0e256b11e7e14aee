import type { Settings } from '#types/settings';

/** Written into the bundle by the build from `.settings.json`. */
declare const SETTINGS: Settings;

export function deploymentSettings(): Settings {
  return SETTINGS;
}
