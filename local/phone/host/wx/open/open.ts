import { ApiFailure, type Api } from '../api';
import { openSetting } from './open-setting';
import { settingsOf } from './settings';
import { readSubscriptions, requestSubscribeMessage } from './subscribe';

/** What WeChat itself does for a mini-program: subscriptions, permissions, privacy, sharing, clipboard, scanning. */
export function addOpen({ phone, async, sync }: Api): void {
  const { dialogs } = phone;
  async('requestSubscribeMessage', (options) => requestSubscribeMessage(phone, options));
  async('getSetting', async ({ withSubscriptions }) => {
    const authSetting = { ...settingsOf(phone).scopes };
    if (!withSubscriptions) return { authSetting };
    const { mainSwitch, itemSettings } = await readSubscriptions(phone);
    return { authSetting, subscriptionsSetting: { mainSwitch, itemSettings: itemSettings ?? {} } };
  });
  async('openSetting', () => openSetting(phone));
  async('authorize', async ({ scope }) => {
    if (!(await settingsOf(phone).ask(String(scope)))) throw new ApiFailure('auth deny');
  });
  // Unlike WeChat, the privacy guide counts as read and agreed to.
  async('getPrivacySetting', () => ({
    needAuthorization: false,
    privacyContractName: '《小程序用户隐私保护指引》',
  }));
  async('requirePrivacyAuthorize', () => ({}));
  async('openPrivacyContract', () => dialogs.toast({ title: '用户隐私保护指引', icon: 'none' }));
  sync('onNeedPrivacyAuthorization', () => undefined);
  async('showShareMenu', () => ({}));
  async('hideShareMenu', () => ({}));
  async('updateShareMenu', () => ({}));
  let clipboard = '';
  async('setClipboardData', ({ data }) => {
    clipboard = String(data);
    dialogs.toast({ title: '内容已复制', icon: 'none' });
  });
  async('getClipboardData', () => ({ data: clipboard }));
  async('makePhoneCall', async ({ phoneNumber }) => {
    const chosen = await dialogs.actionSheet([`呼叫 ${String(phoneNumber)}`]);
    if (chosen === undefined) throw new ApiFailure('cancel');
  });
  async('scanCode', async () => {
    const { confirm, content } = await dialogs.modal({
      title: '扫一扫',
      content: '',
      editable: true,
      placeholderText: '二维码的内容',
    });
    if (!confirm || !content) throw new ApiFailure('cancel');
    return { result: content, scanType: 'QR_CODE', charSet: 'utf-8', path: '', rawData: '' };
  });
  async('openCustomerServiceChat', () => dialogs.toast({ title: '客服会话', icon: 'none' }));
  async('navigateToMiniProgram', () => {
    throw new ApiFailure('no other mini-program is on this phone');
  });
}
