import http, { type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { comesFromHere, isLoopbackHost } from './loopback';
import { HttpRefusal, sendJson } from './reply';
import { findRoute, type Route } from './router';

/** The SDK keeps its connections; one that is closed under it (Node's default is 5 s) fails a call. */
const KEEP_ALIVE_MS = 75_000;

export interface ServerOptions {
  routes: readonly Route[];
  otherwise?: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
  log: (line: Record<string, unknown>) => void;
}

export function createServer(options: ServerOptions): Server {
  const server = http.createServer((request, response) => {
    answer(request, response, options).catch((error) => fail(error, response, options.log));
  });
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  server.headersTimeout = KEEP_ALIVE_MS + 5_000;
  return server;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  options: ServerOptions,
): Promise<void> {
  if (!comesFromHere(request))
    throw new HttpRefusal(403, 'this server answers pages and programs of this machine only');
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const method = request.method ?? 'GET';
  const { route, params, pathKnown } = findRoute(options.routes, method, url.pathname);
  if (route) return route.handle({ request, response, url, params });
  if (pathKnown) throw new HttpRefusal(405, `${method} is not for ${url.pathname}`);
  if (options.otherwise && (await options.otherwise(request, response))) return;
  throw new HttpRefusal(404, `nothing is at ${method} ${url.pathname}`);
}

function fail(error: unknown, response: ServerResponse, log: ServerOptions['log']): void {
  const refusal = error instanceof HttpRefusal ? error : undefined;
  if (!refusal) log({ type: 'server-failure', error: error instanceof Error ? error.stack : String(error) });
  // What is left of a refused body is not read: the connection ends with the answer.
  if (refusal?.status === 413 && !response.headersSent) response.setHeader('connection', 'close');
  if (response.headersSent) response.destroy();
  else
    sendJson(response, refusal?.status ?? 500, refusal?.body ?? { error: 'this server failed; see its log' });
}

/** Listens on this machine only, whatever is asked. Answers the address. */
export function listen(server: Server, port: number, host = '127.0.0.1'): Promise<string> {
  if (!isLoopbackHost(host)) {
    throw new Error(
      `refusing to listen on ${host}: this cloud has no locks and is for this machine only (127.0.0.1)`,
    );
  }
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') return reject(error);
      reject(new Error(`port ${port} is taken by another program; choose one with PORT=…`));
    });
    server.listen(port, host, () => {
      const address = server.address() as AddressInfo;
      resolve(`http://${host.includes(':') ? `[${host}]` : host}:${address.port}`);
    });
  });
}
