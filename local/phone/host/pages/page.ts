import type { WindowConfig } from '../../program';
import type { Phone } from '../phone';
import type { PageRoot } from '../view/space';
import { createFrame, type Frame } from '../shell/frame';
import { isTabPage, type Route } from './routes';

/** WeChat's default for onReachBottomDistance, px. */
const REACH_BOTTOM_PX = 50;

export interface Page {
  id: number;
  path: string;
  query: Record<string, string>;
  config: WindowConfig;
  frame: Frame;
  root: PageRoot;
  /** What the mini-program knows as the page: `getCurrentPages()` gives these. */
  caller: Record<string, unknown>;
  call(method: string, ...args: unknown[]): unknown;
  has(method: string): boolean;
  show(): void;
  hide(): void;
  unload(): void;
}

let lastId = 0;

/** A page from its file to its first picture; onLoad, onShow and onReady run here. */
export function createPage(phone: Phone, { path, query }: Route, styles: string[], isFirst: boolean): Page {
  const config: WindowConfig = { ...phone.app.window, ...phone.program.configs[path] };
  const frame = createFrame(phone, config, styles, isFirst);
  // The web view of a tab page ends above the bar: nothing of it lies in the unsafe area.
  frame.element.classList.toggle('ph-frame-tab', isTabPage(phone.app, path));
  const root = phone.view.createPage(path);
  const caller = root.caller;
  Object.assign(caller, { route: path, __route__: path, options: query, renderer: 'webview' });
  lastId += 1;
  const id = lastId;
  caller.getPageId = () => String(id);

  const page: Page = {
    id,
    path,
    query,
    config,
    frame,
    root,
    caller,
    has: (method) => typeof caller[method] === 'function',
    call(method, ...args) {
      const handler = caller[method];
      if (typeof handler !== 'function') return undefined;
      try {
        return (handler as (...given: unknown[]) => unknown).apply(caller, args);
      } catch (error) {
        phone.fail(`${method} of ${path}`, error);
        return undefined;
      }
    },
    show() {
      frame.show();
      page.call('onShow');
      root.element.triggerPageLifetime('show', []);
    },
    hide() {
      page.call('onHide');
      root.element.triggerPageLifetime('hide', []);
      frame.hide();
    },
    unload() {
      page.call('onUnload');
      root.release();
      frame.remove();
    },
  };
  watchScroll(page);
  return page;
}

/** On WeChat onLoad comes before onShow, and both before the first picture. */
export function startPage(phone: Phone, page: Page): void {
  page.root.attach(page.frame.scroller);
  page.call('onLoad', { ...page.query });
  page.show();
  requestAnimationFrame(() => page.call('onReady'));
  phone.screen.refresh();
}

function watchScroll(page: Page): void {
  const { scroller } = page.frame;
  let atBottom = false;
  scroller.addEventListener('scroll', () => {
    if (page.has('onPageScroll')) page.call('onPageScroll', { scrollTop: scroller.scrollTop });
    const left = scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop;
    const near = left <= (page.config.onReachBottomDistance ?? REACH_BOTTOM_PX);
    if (near && !atBottom) page.call('onReachBottom');
    atBottom = near;
  });
}
