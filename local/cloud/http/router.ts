import type { IncomingMessage, ServerResponse } from 'node:http';

export interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  url: URL;
  /** What `:name` (one segment) or `*` (the rest) stood for, decoded. */
  params: Record<string, string>;
}

export interface Route {
  method: string;
  /** `/call/:function` or `/files/*` */
  path: string;
  handle(exchange: Exchange): void | Promise<void>;
}

export function route(method: string, path: string, handle: Route['handle']): Route {
  return { method, path, handle };
}

export function matchPath(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = pattern.split('/');
  const given = path.split('/');
  const params: Record<string, string> = {};
  try {
    for (const [index, part] of wanted.entries()) {
      if (part === '*') {
        params['*'] = decodeURIComponent(given.slice(index).join('/'));
        return params;
      }
      const found = given[index];
      if (found === undefined) return undefined;
      if (part.startsWith(':')) params[part.slice(1)] = decodeURIComponent(found);
      else if (part !== found) return undefined;
    }
  } catch {
    return undefined; // a broken percent escape names nothing
  }
  return wanted.length === given.length ? params : undefined;
}

export function findRoute(routes: readonly Route[], method: string, path: string) {
  let pathKnown = false;
  for (const candidate of routes) {
    const params = matchPath(candidate.path, path);
    if (!params) continue;
    if (candidate.method === method || (method === 'HEAD' && candidate.method === 'GET')) {
      return { route: candidate, params, pathKnown: true };
    }
    pathKnown = true;
  }
  return { route: undefined, params: {}, pathKnown };
}
