import { createHash, timingSafeEqual } from 'node:crypto';

/** What the HTTP access service hands to a function. */
export interface HttpEvent {
  httpMethod: string;
  queryStringParameters?: Record<string, string | undefined>;
  body?: string;
  isBase64Encoded?: boolean;
}

export interface HttpAnswer {
  statusCode: number;
  headers: Record<string, string>;
  body: string;
}

/** Older than this it may be somebody who once saw the address. */
const FRESH_SECONDS = 300;

export function isHttpEvent(event: unknown): event is HttpEvent {
  return typeof (event as { httpMethod?: unknown } | null)?.httpMethod === 'string';
}

export const answer = (statusCode: number, body: string): HttpAnswer => ({
  statusCode,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body,
});

/**
 * Whether WeChat made this request: both know the token, nobody else. In plain mode the signature does not cover the body,
 * so it only says who asks, and only for some minutes. An empty token lets nobody in.
 * https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html
 */
export function isFromWeChat(
  { queryStringParameters: query = {} }: HttpEvent,
  token: string,
  nowSeconds: number,
): boolean {
  const { signature = '', timestamp = '', nonce = '' } = query;
  if (token === '' || Math.abs(nowSeconds - Number(timestamp)) > FRESH_SECONDS) return false;
  const wanted = createHash('sha1').update([token, timestamp, nonce].sort().join('')).digest();
  const given = Buffer.from(signature, 'hex');
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

/** The pushed event in it, or null where there is none: JSON is what the console must be set to. */
export function bodyOf({ body = '', isBase64Encoded }: HttpEvent): unknown {
  const text = isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
