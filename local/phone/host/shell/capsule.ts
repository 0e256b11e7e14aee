import type { Phone } from '../phone';
import { shareToChat, shareToTimeline } from '../wx/open/share';
import { element } from './element';

/** The two buttons at the top right that WeChat puts on every mini-program. */
export function createCapsule(phone: Phone): HTMLElement {
  const more = element('button', 'ph-capsule-more');
  more.setAttribute('aria-label', '更多');
  more.addEventListener('click', () => void menu(phone));
  const close = element('button', 'ph-capsule-close');
  close.setAttribute('aria-label', '关闭');
  close.addEventListener('click', () => leave(phone));
  return element('div', 'ph-capsule', [more, close]);
}

async function menu(phone: Phone): Promise<void> {
  const rows: { word: string; run(): unknown }[] = [
    { word: '转发给朋友', run: () => shareToChat(phone, { from: 'menu' }) },
    // WeChat offers it only on pages that say what goes there.
    ...(phone.pages.top?.has('onShareTimeline')
      ? [{ word: '分享到朋友圈', run: () => shareToTimeline(phone) }]
      : []),
    {
      word: '重新进入小程序',
      run: () => phone.pages.reLaunch(`/${phone.app.entryPagePath ?? phone.app.pages[0]}`),
    },
  ];
  const chosen = await phone.dialogs.actionSheet(rows.map(({ word }) => word));
  if (chosen !== undefined) await rows[chosen]?.run();
}

/** The mini-program goes to the background, and comes back when the person taps it in WeChat's list. */
export function leave(phone: Phone): void {
  phone.pages.top?.call('onHide');
  phone.appEvents.emit('hide');
  const back = element('button', 'ph-away-open', ['回到小程序']);
  const away = element('div', 'ph-away', [element('div', 'ph-away-title', ['微信']), back]);
  back.addEventListener('click', () => {
    away.remove();
    comeBack(phone);
  });
  phone.screen.layer.append(away);
}

export function comeBack(phone: Phone): void {
  comeToFront(phone);
  phone.pages.top?.call('onShow');
}

/** The mini-program is seen again; on which page is not said. */
export function comeToFront(phone: Phone): void {
  phone.screen.layer.querySelector('.ph-away')?.remove();
  phone.appEvents.emit('show', phone.appEvents.enter);
}
