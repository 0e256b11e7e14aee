import { ApiFailure, type Api } from '../api';
import { bindEmployeeRelation, relationOf, requestSubscribeEmployeeMessage } from './employee';
import { openSetting } from './open-setting';
import { CONTRACT_NAME, privacyOf, type PrivacyListener } from './privacy';
import { settingsOf } from './settings';
import { readSubscriptions, requestSubscribeMessage } from './subscribe';

/** What WeChat itself does for a mini-program: subscriptions, permissions, privacy, sharing, clipboard, scanning. */
export function addOpen({ phone, async, sync }: Api): void {
  const { dialogs } = phone;
  async('requestSubscribeMessage', (options) => requestSubscribeMessage(phone, options));
  async('bindEmployeeRelation', (options) => bindEmployeeRelation(phone, options));
  async('requestSubscribeEmployeeMessage', (options) => requestSubscribeEmployeeMessage(phone, options));
  async('checkEmployeeRelation', async () => ({ bindingStatus: (await relationOf(phone)).bindingStatus }));
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
  async('getPrivacySetting', () => ({
    needAuthorization: !privacyOf(phone).agreed,
    privacyContractName: CONTRACT_NAME,
  }));
  async('requirePrivacyAuthorize', () => privacyOf(phone).require('requirePrivacyAuthorize'));
  async('openPrivacyContract', async () => {
    await dialogs.modal({
      title: CONTRACT_NAME,
      content: '这里是在公众平台上填写的指引。',
      showCancel: false,
      confirmText: '返回',
    });
  });
  sync('onNeedPrivacyAuthorization', (listener: PrivacyListener) => {
    privacyOf(phone).listener = listener;
  });
  async('showShareMenu', () => ({}));
  async('hideShareMenu', () => ({}));
  async('updateShareMenu', () => ({}));
  let clipboard = '';
  async('setClipboardData', async ({ data }) => {
    await privacyOf(phone).require('setClipboardData');
    clipboard = String(data);
    dialogs.toast({ title: '内容已复制', icon: 'none' });
  });
  async('getClipboardData', async () => {
    await privacyOf(phone).require('getClipboardData');
    return { data: clipboard };
  });
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
