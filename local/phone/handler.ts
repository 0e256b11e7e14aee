import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { compileProgram } from './compile/compile';

export interface PhoneHandlerOptions {
  /** The built mini-program, `dist/client`. */
  clientDir: string;
  /** What buildPhone wrote, `dist/local/phone`. */
  assetsDir: string;
  /** Pictures that chooseMedia offers; `samples` beside the assets, if there is one. */
  samplesDir?: string;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
};

/** Serves the page with the phone, its compiled mini-program and their files; false for what is not its own. */
export function createPhoneHandler({
  clientDir,
  assetsDir,
  samplesDir = resolve(assetsDir, '../samples'),
}: PhoneHandlerOptions) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (request.method !== 'GET' && request.method !== 'HEAD') return false;
    if (url.pathname === '/') {
      return sendFile(
        response,
        join(assetsDir, url.searchParams.get('chrome') === '0' ? 'phone.html' : 'desk.html'),
      );
    }
    if (url.pathname === '/phone/program.json') return sendProgram(response, clientDir);
    if (url.pathname === '/samples') return sendSamples(response, samplesDir);
    if (url.pathname.startsWith('/samples/')) {
      return sendFrom(response, samplesDir, url.pathname.slice('/samples/'.length));
    }
    if (url.pathname.startsWith('/phone/'))
      return sendFrom(response, assetsDir, url.pathname.slice('/phone/'.length));
    if (url.pathname.startsWith('/package/'))
      return sendFrom(response, clientDir, url.pathname.slice('/package/'.length));
    return false;
  };
}

function sendProgram(response: ServerResponse, clientDir: string): boolean {
  try {
    const program = compileProgram(clientDir);
    response.writeHead(200, { 'content-type': TYPES['.json'], 'cache-control': 'no-cache' });
    response.end(JSON.stringify(program));
  } catch (error) {
    response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
    response.end(`The mini-program could not be compiled: ${(error as Error).message}`);
  }
  return true;
}

/** As index.json beside them says, where there is one. Else one of each kind first, then the second of each: names are taken to be `<kind>-<number>…`. */
function sendSamples(response: ServerResponse, dir: string): boolean {
  if (existsSync(join(dir, 'index.json'))) return sendFrom(response, dir, 'index.json');
  const numberOf = (name: string) => Number(/\d+/.exec(name)?.[0] ?? 0);
  const names = existsSync(dir) ? readdirSync(dir).filter((name) => /\.(jpe?g|png|webp)$/.test(name)) : [];
  names.sort((a, b) => numberOf(a) - numberOf(b) || (a < b ? -1 : 1));
  response.writeHead(200, { 'content-type': TYPES['.json'], 'cache-control': 'no-cache' });
  response.end(JSON.stringify(names.map((name) => ({ name, url: `/samples/${encodeURIComponent(name)}` }))));
  return true;
}

/** Only what lies inside the folder. */
function sendFrom(response: ServerResponse, dir: string, path: string): boolean {
  const root = resolve(dir);
  let file: string;
  try {
    file = resolve(root, decodeURIComponent(path));
  } catch {
    return false; // a broken percent escape names nothing
  }
  return file.startsWith(root + sep) && sendFile(response, file);
}

function sendFile(response: ServerResponse, file: string): boolean {
  if (!existsSync(file) || !statSync(file).isFile()) return false;
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' });
  if (type.startsWith('text/')) response.end(readFileSync(file));
  else createReadStream(file).pipe(response);
  return true;
}
