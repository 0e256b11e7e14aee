import { NAV_BAR_HEIGHT, TAB_BAR_HEIGHT } from '../../device';
import { isTabPage } from '../../pages/routes';
import type { Phone } from '../../phone';
import type { Api } from '../api';

/** What DevTools says of an iPhone, in the version of the base library that project.config.json asks for. */
const WECHAT_VERSION = '8.0.50';
const SDK_VERSION = '3.8.0';
const PIXEL_RATIO = 2;
const CAPSULE = { width: 87, height: 32, right: 7, gap: 6 };

export function addSystem({ phone, async, sync }: Api): void {
  const all = () => ({ ...windowInfo(phone), ...appInfo(phone), ...deviceInfo(), ...systemSetting() });
  sync('getWindowInfo', () => windowInfo(phone));
  sync('getAppBaseInfo', () => appInfo(phone));
  sync('getDeviceInfo', deviceInfo);
  sync('getSystemSetting', systemSetting);
  sync('getAppAuthorizeSetting', () => ({
    locationAuthorized: 'authorized',
    cameraAuthorized: 'authorized',
    albumAuthorized: 'authorized',
    notificationAuthorized: 'authorized',
  }));
  sync('getSystemInfoSync', all);
  async('getSystemInfo', all);
  async('getSystemInfoAsync', all);
  sync('getMenuButtonBoundingClientRect', () => {
    const right = phone.device.width - CAPSULE.right;
    const top = phone.device.statusBarHeight + CAPSULE.gap;
    return {
      width: CAPSULE.width,
      height: CAPSULE.height,
      top,
      right,
      bottom: top + CAPSULE.height,
      left: right - CAPSULE.width,
    };
  });
  async('vibrateShort', () => ({}));
  async('vibrateLong', () => ({}));
  async('setKeepScreenOn', () => ({}));
  async('hideKeyboard', () => (document.activeElement as HTMLElement | null)?.blur());
  async('getBatteryInfo', () => ({ level: 80, isCharging: false, isLowPowerModeEnabled: false }));
  sync('getBatteryInfoSync', () => ({ level: 80, isCharging: false, isLowPowerModeEnabled: false }));
  async('getScreenBrightness', () => ({ value: 0.8 }));
  async('setScreenBrightness', () => ({}));
}

function windowInfo({ device, pages, app, screen }: Phone) {
  const top = pages.top;
  const nav = top?.config.navigationStyle === 'custom' ? 0 : device.statusBarHeight + NAV_BAR_HEIGHT;
  const tabs =
    top && isTabPage(app, top.path) && !screen.tabBar.hidden ? TAB_BAR_HEIGHT + device.safeBottom : 0;
  return {
    pixelRatio: PIXEL_RATIO,
    screenWidth: device.width,
    screenHeight: device.height,
    windowWidth: device.width,
    windowHeight: device.height - nav - tabs,
    statusBarHeight: device.statusBarHeight,
    screenTop: nav,
    safeArea: {
      left: 0,
      right: device.width,
      top: device.statusBarHeight,
      bottom: device.height - device.safeBottom,
      width: device.width,
      height: device.height - device.safeBottom - device.statusBarHeight,
    },
  };
}

function appInfo({ device, app }: Phone) {
  return {
    SDKVersion: SDK_VERSION,
    version: WECHAT_VERSION,
    language: 'zh_CN',
    enableDebug: false,
    host: { env: 'WeChat', appId: '', version: 0 },
    fontSizeSetting: device.fontSizeSetting,
    fontSizeScaleFactor: device.fontSizeScaleFactor,
    ...(app.darkmode ? { theme: device.theme } : {}),
  };
}

function deviceInfo() {
  return {
    brand: 'devtools',
    model: 'iPhone',
    system: 'iOS 17.0',
    platform: 'devtools',
    abi: '',
    deviceAbi: '',
    benchmarkLevel: 40,
    cpuType: 'unknown',
    memorySize: '4096',
  };
}

function systemSetting() {
  return { bluetoothEnabled: false, locationEnabled: true, wifiEnabled: true, deviceOrientation: 'portrait' };
}
