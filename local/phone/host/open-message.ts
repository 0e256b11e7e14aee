import { SCENE_SUBSCRIBE_MESSAGE } from './app-events';
import { parseRoute } from './pages/routes';
import type { Phone } from './phone';
import { comeToFront } from './shell/capsule';

/**
 * A tap on a service notice opens the mini-program at the page the message names; without one, at its start. The page that
 * was in front is closed without being shown once more: Taro would go on with its parameters.
 */
export function openMessage(phone: Phone, page: string | undefined): void {
  const route = parseRoute(page || phone.app.entryPagePath || phone.app.pages[0]!);
  phone.appEvents.enter = { ...route, scene: SCENE_SUBSCRIBE_MESSAGE, referrerInfo: {} };
  comeToFront(phone);
  try {
    phone.pages.reLaunch(`/${page || route.path}`.replace(/^\/\//, '/'));
  } catch (error) {
    phone.fail('opening a message', error);
  }
}
