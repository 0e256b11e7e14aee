import type { Settings } from '#types/settings';

/** What this deployment sets; the only place that reads the build's literal. */
export const settings: Settings = SETTINGS;
