import type { Phone } from '../../phone';
import { temporaryUrl } from '../cloud/temp-urls';
import { filesOf, urlOf } from './store';

/** Any path a mini-program may show, as an address this browser can load. */
export async function resolveFile(phone: Phone, path: string, page: string): Promise<string> {
  if (/^(https?:\/\/(?!tmp\/)|data:|blob:)/.test(path)) return path;
  if (path.startsWith('cloud://')) return temporaryUrl(phone, path);
  const stored = filesOf(phone).get(path);
  if (stored) return urlOf(stored);
  if (/^(wxfile:|http:\/\/tmp\/)/.test(path)) throw new Error(`no such file: ${path}`);
  if (path.startsWith('/')) return `${phone.server.url}/package${path}`;
  const base = page.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..') base.pop();
    else if (part !== '.' && part !== '') base.push(part);
  }
  return `${phone.server.url}/package/${base.join('/')}`;
}
