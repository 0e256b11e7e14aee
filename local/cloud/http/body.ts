import type { IncomingMessage } from 'node:http';
import { HttpRefusal } from './reply';

/** Reads a request body that may not be larger than `maxBytes`; a larger one is refused before it is held in memory. */
export function readBody(request: IncomingMessage, maxBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const announced = Number(request.headers['content-length'] ?? 0);
    const parts: Buffer[] = [];
    let bytes = 0;
    let refused = false;
    const refuse = () => {
      refused = true;
      parts.length = 0;
      reject(new HttpRefusal(413, `the body is larger than ${maxBytes} bytes`));
    };
    if (announced > maxBytes) refuse();
    request.on('data', (part: Buffer) => {
      if (refused) return;
      bytes += part.length;
      if (bytes > maxBytes) refuse();
      else parts.push(part);
    });
    request.on('end', () => {
      if (!refused) resolve(Buffer.concat(parts));
    });
    request.on('error', reject);
    request.on('aborted', () => reject(new HttpRefusal(400, 'the request was broken off')));
  });
}

export async function readJson(request: IncomingMessage, maxBytes: number): Promise<unknown> {
  const text = (await readBody(request, maxBytes)).toString('utf8');
  if (text.trim() === '') return {};
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpRefusal(400, 'the body is not JSON');
  }
}

/** A JSON body that must be an object, as every body of this API is. */
export async function readObject(
  request: IncomingMessage,
  maxBytes: number,
): Promise<Record<string, unknown>> {
  const value = await readJson(request, maxBytes);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new HttpRefusal(400, 'the body must be a JSON object');
  }
  return value as Record<string, unknown>;
}
