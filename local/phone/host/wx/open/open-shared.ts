import { SCENE_FROM_SINGLE_PAGE, SCENE_SINGLE_PAGE } from '../../app-events';
import { parseRoute } from '../../pages/routes';
import type { Phone } from '../../phone';
import { comeToFront } from '../../shell/capsule';
import { button, element } from '../../shell/element';

/** A page by something that was shared; `scene` is WeChat's number for the way. */
export function openShared(phone: Phone, path: string, scene: number): void {
  const route = parseRoute(path.replace(/^\//, ''));
  phone.appEvents.enter = { ...route, scene, referrerInfo: {} };
  comeToFront(phone);
  try {
    phone.pages.reLaunch(`/${path}`.replace(/^\/\//, '/'));
  } catch (error) {
    phone.fail('opening what was shared', error);
  }
}

/** The page alone, with WeChat's own bar below it that leads into the mini-program. */
export function openSinglePage(phone: Phone, path: string): void {
  const bar = element('div', 'ph-single', [
    button('ph-single-open', '前往小程序', () => {
      bar.remove();
      openShared(phone, path, SCENE_FROM_SINGLE_PAGE);
    }),
  ]);
  openShared(phone, path, SCENE_SINGLE_PAGE);
  phone.screen.layer.append(bar);
}
