import type { AppConfig } from '../../program';

export interface Route {
  /** Without a leading slash. */
  path: string;
  query: Record<string, string>;
}

const subPackages = (app: AppConfig) => app.subPackages ?? app.subpackages ?? [];

/** Folders of the subpackages, without slashes around them. */
export const packageRoots = (app: AppConfig): string[] =>
  subPackages(app).map(({ root }) => root.replace(/^\/|\/$/g, ''));

/** Every page of app.json, those of subpackages with their root. */
export function allPages(app: AppConfig): string[] {
  const inPackages = subPackages(app).flatMap(({ root, pages }) =>
    pages.map((page) => `${root.replace(/\/$/, '')}/${page}`.replace(/^\//, '')),
  );
  return [...app.pages, ...inPackages];
}

export function isTabPage(app: AppConfig, path: string): boolean {
  return app.tabBar?.list.some(({ pagePath }) => pagePath === path) ?? false;
}

/** `../detail/index?id=1` as seen from the page that asks. */
export function parseRoute(url: string, from = ''): Route {
  const [rawPath = '', rawQuery = ''] = splitOnce(url, '?');
  const base = rawPath.startsWith('/') || from === '' ? [] : from.split('/').slice(0, -1);
  for (const part of rawPath.split('/')) {
    if (part === '..') base.pop();
    else if (part !== '.' && part !== '') base.push(part);
  }
  return { path: base.join('/'), query: parseQuery(rawQuery) };
}

/** Values stay as they were written: WeChat does not decode them, so the page has to. */
export function parseQuery(text: string): Record<string, string> {
  const query: Record<string, string> = {};
  for (const pair of text.split('&')) {
    if (pair === '') continue;
    const [key = '', value = ''] = splitOnce(pair, '=');
    query[key] = value;
  }
  return query;
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

/**
 * WeChat resolves a relative url against the page that asks; a url without a leading slash or dots is
 * relative, too. Taro and most code write `/pages/…`.
 */
export function resolveRoute(url: string, from: string, pages: readonly string[]): Route {
  const absolute = parseRoute(url.startsWith('/') ? url : `/${url}`);
  if (url.startsWith('/') || (!url.startsWith('.') && pages.includes(absolute.path))) return absolute;
  return parseRoute(url, from);
}
