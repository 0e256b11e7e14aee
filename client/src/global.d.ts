/// <reference types="@tarojs/taro" />
import type { Settings } from '#types/settings';

declare global {
  /** A literal put in by the build from `.settings.json`; read in cloud/settings.ts only. */
  const SETTINGS: Settings;
}
