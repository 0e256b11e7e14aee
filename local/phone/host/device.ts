import type { Theme } from '../program';

export type FontSize = 'normal' | 'large' | 'elder';

/** WeChat's font setting in px, from its guide for elderly users: standard, two steps up, and care mode. */
export const FONT_SIZES: Record<FontSize, number> = { normal: 17, large: 20, elder: 23.8 };
const STANDARD_FONT_SIZE = 17;

export interface Place {
  latitude: number;
  longitude: number;
}

export interface DeviceSettings {
  width: number;
  height: number;
  theme: Theme;
  font: FontSize;
  online: boolean;
  /** Ask before a place is told, as WeChat does the first time; else it counts as allowed. */
  askScopes?: boolean;
  /** The person has not agreed to the privacy guide yet; else they have. */
  askPrivacy?: boolean;
  place: Place;
}

/** An iPhone SE has no notch; what is taller has one. */
const NOTCH_FROM_HEIGHT = 800;
/** Points, as on those phones. */
const STATUS_BAR = { plain: 20, notch: 44 };
const HOME_INDICATOR = 34;
export const NAV_BAR_HEIGHT = 44;
export const TAB_BAR_HEIGHT = 50;

export interface Device extends DeviceSettings {
  readonly statusBarHeight: number;
  readonly safeBottom: number;
  readonly fontSizeSetting: number;
  readonly fontSizeScaleFactor: number;
  change(part: Partial<DeviceSettings>): void;
  onChange(listener: (changed: Partial<DeviceSettings>) => void): void;
}

export function createDevice(initial: DeviceSettings): Device {
  const listeners: ((changed: Partial<DeviceSettings>) => void)[] = [];
  const device: Device = {
    ...initial,
    get statusBarHeight() {
      return device.height >= NOTCH_FROM_HEIGHT ? STATUS_BAR.notch : STATUS_BAR.plain;
    },
    get safeBottom() {
      return device.height >= NOTCH_FROM_HEIGHT ? HOME_INDICATOR : 0;
    },
    get fontSizeSetting() {
      return FONT_SIZES[device.font];
    },
    get fontSizeScaleFactor() {
      return Math.round((FONT_SIZES[device.font] / STANDARD_FONT_SIZE) * 100) / 100;
    },
    change(part) {
      Object.assign(device, part);
      for (const listener of listeners) listener(part);
    },
    onChange: (listener) => void listeners.push(listener),
  };
  return device;
}
