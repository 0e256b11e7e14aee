import type { Phone } from '../phone';
import { RoutingError } from './errors';
import { createPage, startPage, type Page } from './page';
import { loadPage } from './load-page';
import { allPages, isTabPage, resolveRoute, type Route } from './routes';

/** WeChat's limit for the page stack. */
export const PAGES_MAX = 10;

export interface PageStack {
  readonly pages: Page[];
  readonly top: Page | undefined;
  navigateTo(url: string): Page;
  redirectTo(url: string): void;
  reLaunch(url: string): void;
  switchTab(url: string): void;
  navigateBack(delta?: number): void;
}

export function createPageStack(phone: Phone): PageStack {
  const pages: Page[] = [];
  /** Tab pages stay alive after the first visit. */
  const tabs = new Map<string, Page>();
  const known = allPages(phone.app);

  const top = () => pages[pages.length - 1];
  const routeOf = (api: string, url: unknown): Route => {
    if (typeof url !== 'string')
      throw new RoutingError(api, 'parameter error: parameter.url should be String');
    const route = resolveRoute(url, top()?.path ?? '', known);
    if (!known.includes(route.path)) throw new RoutingError(api, `page "${route.path}" is not found`);
    return route;
  };
  /** A file that does not load leaves everything as it was: it is loaded before anything is closed or hidden. */
  const prepare = (route: Route) => ({ route, styles: loadPage(phone, route.path) });
  const open = ({ route, styles }: ReturnType<typeof prepare>): Page => {
    const page = createPage(phone, route, styles, pages.length === 0);
    pages.push(page);
    if (isTabPage(phone.app, route.path)) tabs.set(route.path, page);
    startPage(phone, page);
    return page;
  };
  const close = (page: Page) => {
    if (tabs.get(page.path) === page) tabs.delete(page.path);
    page.unload();
  };

  return {
    pages,
    get top() {
      return top();
    },
    navigateTo(url) {
      const route = routeOf('navigateTo', url);
      if (isTabPage(phone.app, route.path))
        throw new RoutingError('navigateTo', 'can not navigateTo a tabbar page');
      if (pages.length >= PAGES_MAX) throw new RoutingError('navigateTo', `webview count limit exceed`);
      const prepared = prepare(route);
      top()?.hide();
      return open(prepared);
    },
    redirectTo(url) {
      const route = routeOf('redirectTo', url);
      if (isTabPage(phone.app, route.path))
        throw new RoutingError('redirectTo', 'can not redirectTo a tabbar page');
      const prepared = prepare(route);
      const last = pages.pop();
      if (last) close(last);
      open(prepared);
    },
    reLaunch(url) {
      const prepared = prepare(routeOf('reLaunch', url));
      for (const page of [...new Set([...pages.reverse(), ...tabs.values()])]) close(page);
      pages.length = 0;
      open(prepared);
    },
    switchTab(url) {
      const route = routeOf('switchTab', url);
      if (!isTabPage(phone.app, route.path))
        throw new RoutingError('switchTab', 'can not switch to no-tabBar page');
      if (top()?.path === route.path && pages.length === 1) return;
      const kept = tabs.get(route.path);
      const prepared = prepare(route);
      const before = top();
      for (const page of [...pages].reverse()) {
        if (tabs.get(page.path) !== page) close(page);
        else if (page === before) page.hide();
      }
      pages.length = 0;
      if (!kept) return void open(prepared);
      pages.push(kept);
      kept.show();
      phone.screen.refresh();
    },
    navigateBack(delta = 1) {
      if (pages.length <= 1) throw new RoutingError('navigateBack', 'cannot navigate back at first page.');
      const count = Math.min(Math.max(1, delta), pages.length - 1);
      for (const page of pages.splice(pages.length - count).reverse()) close(page);
      top()?.show();
      phone.screen.refresh();
    },
  };
}
