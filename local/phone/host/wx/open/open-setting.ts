import type { Phone } from '../../phone';
import { button, element } from '../../shell/element';
import { settingsOf } from './settings';

const NAMES: Record<string, string> = {
  'scope.userLocation': '位置信息',
  'scope.userFuzzyLocation': '大致位置',
  'scope.writePhotosAlbum': '保存到相册',
  'scope.camera': '摄像头',
};

/** WeChat's settings page of the mini-program: a switch for each scope it ever asked for. */
export function openSetting(phone: Phone): Promise<{ authSetting: Record<string, boolean> }> {
  const settings = settingsOf(phone);
  return new Promise((resolve) => {
    const rows = Object.keys(settings.scopes).map((scope) => {
      const box = document.createElement('input');
      box.type = 'checkbox';
      box.checked = settings.scopes[scope]!;
      box.addEventListener('change', () => void (settings.scopes[scope] = box.checked));
      return element('label', 'ph-setting-row', [NAMES[scope] ?? scope, box]);
    });
    const done = button('ph-sheet-row ph-sheet-cancel', '完成', () => {
      close();
      resolve({ authSetting: { ...settings.scopes } });
    });
    const list = rows.length ? rows : [element('div', 'ph-setting-row', ['还没有申请过任何权限'])];
    const close = phone.dialogs.sheet(
      element('div', 'ph-sheet-panel', [element('div', 'ph-sheet-rows', list), done]),
    );
  });
}
