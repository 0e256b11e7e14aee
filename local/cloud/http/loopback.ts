import type { IncomingMessage } from 'node:http';

const LOOPBACK_HOSTS = new Set(['127.0.0.1', 'localhost', '::1', '[::1]']);

export function isLoopbackHost(host: string): boolean {
  return LOOPBACK_HOSTS.has(host.toLowerCase()) || /^127(\.\d{1,3}){3}$/.test(host);
}

/**
 * Listening on loopback alone does not keep a web page of somebody else out: its script can post here, or reach us under
 * its own name by rebinding it. So the name the caller used, and the page it comes from, must be loopback too.
 */
export function comesFromHere(request: IncomingMessage): boolean {
  const host = request.headers.host ?? '';
  if (!isLoopbackHost(host.replace(/:\d+$/, ''))) return false;
  const origin = request.headers.origin;
  if (origin === undefined) return true;
  try {
    return isLoopbackHost(new URL(origin).hostname);
  } catch {
    return false;
  }
}
