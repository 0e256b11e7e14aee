import type { Api } from '../api';

/** Dark mode, and a window that changes its size. */
export function addAppearance({ phone, event }: Api): void {
  event('ThemeChange', 'themeChange');
  event('WindowResize', 'windowResize');
  event('KeyboardHeightChange', 'keyboardHeightChange');
  event('UserCaptureScreen', 'userCaptureScreen');
  phone.device.onChange((changed) => {
    if (changed.theme && phone.app.darkmode) phone.appEvents.emit('themeChange', { theme: changed.theme });
    if (changed.width || changed.height) {
      const { width, height } = phone.device;
      phone.appEvents.emit('windowResize', { size: { windowWidth: width, windowHeight: height } });
      phone.pages.top?.call('onResize', { size: { windowWidth: width, windowHeight: height } });
    }
  });
}
