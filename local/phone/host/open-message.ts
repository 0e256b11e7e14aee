import { SCENE_SUBSCRIBE_MESSAGE } from './app-events';
import { parseRoute } from './pages/routes';
import type { Phone } from './phone';
import { comeBack } from './shell/capsule';

/** A tap on a service notice opens the mini-program at the page the message names; without one, at its start. */
export function openMessage(phone: Phone, page: string | undefined): void {
  const route = parseRoute(page || phone.app.entryPagePath || phone.app.pages[0]!);
  phone.appEvents.enter = { ...route, scene: SCENE_SUBSCRIBE_MESSAGE, referrerInfo: {} };
  comeBack(phone);
  try {
    phone.pages.reLaunch(`/${page || route.path}`.replace(/^\/\//, '/'));
  } catch (error) {
    phone.fail('opening a message', error);
  }
}
