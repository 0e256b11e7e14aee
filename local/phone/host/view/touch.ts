import type * as glassEasel from 'glass-easel';
import type { Phone } from '../phone';
import { dispatch, elementOf } from './events';

/** WeChat: longpress after 350 ms; a finger that moved further than this is no tap. */
const LONG_PRESS_MS = 350;
const TAP_SLOP_PX = 10;
/** After a real touch browsers send mouse events for the same finger. */
const MOUSE_AFTER_TOUCH_MS = 800;

interface Point {
  identifier: number;
  clientX: number;
  clientY: number;
  pageX: number;
  pageY: number;
}

interface Press {
  target: glassEasel.Element;
  node: HTMLElement;
  start: Point;
  moved: boolean;
  long: boolean;
  timer: ReturnType<typeof setTimeout>;
}

/** Fingers, and the mouse standing in for one, as WeChat's touchstart, touchmove, touchend, tap and longpress. */
export function listenToFingers(phone: Phone): void {
  let press: Press | undefined;
  let lastTouch = -Infinity;

  const pointOf = (source: { clientX: number; clientY: number; identifier?: number }): Point => {
    const box = phone.pages.top?.frame.scroller.getBoundingClientRect();
    const scrolled = phone.pages.top?.frame.scroller.scrollTop ?? 0;
    const clientX = source.clientX - (box?.left ?? 0);
    const clientY = source.clientY - (box?.top ?? 0);
    return {
      identifier: source.identifier ?? 0,
      clientX,
      clientY,
      pageX: clientX,
      pageY: clientY + scrolled,
    };
  };
  const send = (name: string, { target }: Press, point: Point, down: boolean) =>
    dispatch(
      target,
      name,
      {},
      {
        bubbles: true,
        extra: { touches: down ? [point] : [], changedTouches: [point] },
      },
    );

  const start = (node: EventTarget | null, source: Touch | MouseEvent) => {
    const target = elementOf(node);
    if (!target) return;
    const point = pointOf(source);
    const timer = setTimeout(() => {
      if (!press || press.moved) return;
      press.long = hasListener(press.target, 'longpress') || hasListener(press.target, 'longtap');
      send('longpress', press, press.start, true);
    }, LONG_PRESS_MS);
    press = { target, node: node as HTMLElement, start: point, moved: false, long: false, timer };
    hover(press.node, true);
    send('touchstart', press, point, true);
  };
  const move = (source: Touch | MouseEvent): glassEasel.Event<unknown> | undefined => {
    if (!press) return undefined;
    const point = pointOf(source);
    const far =
      Math.hypot(point.clientX - press.start.clientX, point.clientY - press.start.clientY) > TAP_SLOP_PX;
    if (far && !press.moved) hover(press.node, false);
    press.moved ||= far;
    return send('touchmove', press, point, true);
  };
  const end = (source: Touch | MouseEvent, cancelled = false) => {
    const ended = press;
    if (!ended) return;
    press = undefined;
    clearTimeout(ended.timer);
    hover(ended.node, false);
    const point = pointOf(source);
    send(cancelled ? 'touchcancel' : 'touchend', ended, point, false);
    if (!cancelled && !ended.moved && !ended.long) tap(phone, ended.node, point);
  };

  const mouse = (handle: (event: MouseEvent) => void) => (event: MouseEvent) => {
    if (Date.now() - lastTouch > MOUSE_AFTER_TOUCH_MS) handle(event);
  };
  const touch = (handle: (first: Touch, event: TouchEvent) => void) => (event: TouchEvent) => {
    lastTouch = Date.now();
    if (event.changedTouches[0]) handle(event.changedTouches[0], event);
  };
  const { root } = phone.screen;
  root.addEventListener(
    'mousedown',
    mouse((event) => event.button === 0 && start(event.target, event)),
  );
  document.addEventListener(
    'mousemove',
    mouse((event) => move(event)),
  );
  document.addEventListener(
    'mouseup',
    mouse((event) => end(event)),
  );
  root.addEventListener(
    'touchstart',
    touch((finger) => start(finger.target, finger)),
    { passive: true },
  );
  root.addEventListener(
    'touchmove',
    touch((finger, event) => {
      if (move(finger)?.defaultPrevented()) event.preventDefault();
    }),
    { passive: false },
  );
  root.addEventListener(
    'touchend',
    touch((finger) => end(finger)),
  );
  root.addEventListener(
    'touchcancel',
    touch((finger) => end(finger, true)),
  );
}

/** Sends a tap to what stands under the finger. A disabled button swallows it, as on WeChat. */
export function tap(phone: Phone, node: HTMLElement, point: Partial<Point> = {}): boolean {
  const target = elementOf(node);
  if (!target || node.closest('wx-button[disabled]')) return false;
  const touch = { identifier: 0, clientX: 0, clientY: 0, pageX: 0, pageY: 0, ...point };
  const detail = { x: touch.pageX, y: touch.pageY };
  phone.tap.grant();
  dispatch(target, 'tap', detail, { bubbles: true, extra: { touches: [], changedTouches: [touch] } });
  return true;
}

function hasListener(target: glassEasel.Element, name: string): boolean {
  for (let at: glassEasel.Element | null = target; at; at = at.parentNode) {
    if (
      (at as unknown as { _$eventTarget?: { listeners: Record<string, unknown> } })._$eventTarget?.listeners[
        name
      ]
    ) {
      return true;
    }
  }
  return false;
}

/** hover-class while a finger is down; `none` means none. */
function hover(node: HTMLElement, down: boolean): void {
  const host = node.closest<HTMLElement>('[data-hover]');
  if (!host || host.hasAttribute('disabled')) return;
  for (const name of host.dataset.hover!.split(/\s+/)) if (name) host.classList.toggle(name, down);
}
