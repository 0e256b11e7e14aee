import type { ServerResponse } from 'node:http';

/** A refusal of this server's own API: a status, and a body that says what was wrong. */
export class HttpRefusal extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly body: Record<string, unknown> = { error: message },
  ) {
    super(message);
  }
}

export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  if (response.headersSent || response.destroyed) return;
  const bytes = Buffer.from(JSON.stringify(value));
  response.writeHead(status, {
    // The SDK takes an answer for JSON only when the type is written exactly so.
    'content-type': 'application/json; charset=utf-8',
    'content-length': bytes.length,
    'cache-control': 'no-store',
  });
  response.end(bytes);
}

export function sendBytes(response: ServerResponse, contentType: string, bytes: Buffer): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(200, { 'content-type': contentType, 'content-length': bytes.length });
  response.end(bytes);
}
