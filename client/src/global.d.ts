/// <reference types="@tarojs/taro" />
import type { Settings } from '#types/settings';

declare global {
  /** A literal put in by the build from `.settings.json`; read in cloud/settings.ts only. */
  const SETTINGS: Settings;
}

declare module '*.module.scss' {
  const classes: Readonly<Record<string, string>>;
  export default classes;
}
declare module '*.scss';
declare module '*.png' {
  const path: string;
  export default path;
}
