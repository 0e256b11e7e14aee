import { RoutingError } from '../pages/errors';
import type { Page } from '../pages/page';
import { ApiFailure, type Api, type Options } from './api';

/** Opens and closes pages. `navigateTo` gives the two pages a channel for events. */
export function addNavigation(api: Api): void {
  const { pages } = api.phone;
  const route = (name: string, run: (options: Options) => unknown) =>
    api.async(name, (options) => {
      try {
        return run(options);
      } catch (error) {
        if (error instanceof RoutingError) throw new ApiFailure(error.reason);
        throw error;
      }
    });
  route('navigateTo', ({ url, events }) => {
    const page = pages.navigateTo(url as string);
    return { eventChannel: connect(page, (events ?? {}) as Record<string, Listener>) };
  });
  route('redirectTo', ({ url }) => pages.redirectTo(url as string));
  route('reLaunch', ({ url }) => pages.reLaunch(url as string));
  route('switchTab', ({ url }) => pages.switchTab(url as string));
  route('navigateBack', ({ delta }) => pages.navigateBack((delta as number) ?? 1));
  api.async('preloadPage', () => ({}));
}

type Listener = (...args: unknown[]) => void;

function connect(page: Page, events: Record<string, Listener>) {
  const opened = channel();
  const opener = channel();
  for (const [name, listener] of Object.entries(events)) opener.on(name, listener);
  page.caller.getOpenerEventChannel = () => ({ ...opened, emit: opener.emit });
  return { ...opener, emit: opened.emit };
}

function channel() {
  const listeners = new Map<string, Set<Listener>>();
  const on = (name: string, listener: Listener) =>
    void listeners.set(name, (listeners.get(name) ?? new Set()).add(listener));
  return {
    on,
    once(name: string, listener: Listener) {
      const first: Listener = (...args) => {
        listeners.get(name)?.delete(first);
        listener(...args);
      };
      on(name, first);
    },
    off: (name: string, listener?: Listener) =>
      void (listener ? listeners.get(name)?.delete(listener) : listeners.delete(name)),
    emit(name: string, ...args: unknown[]) {
      for (const listener of [...(listeners.get(name) ?? [])]) listener(...args);
    },
  };
}
