import http, { type ClientRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import https from 'node:https';

const HOST = 'api.weixin.qq.com';

type Answered = (response: IncomingMessage) => void;

/**
 * Lets a function find api.weixin.qq.com here. Unlike WeChat, what it sends there goes to this cloud, and without TLS: no
 * certificate of that name can be had. Every other host is refused as before (guard.ts).
 */
export function playWeChatHost(cloudUrl: string): void {
  const request = https.request;
  const played = (target: string | URL | RequestOptions, ...rest: unknown[]): ClientRequest => {
    const address = typeof target === 'string' || target instanceof URL ? new URL(target) : undefined;
    if (address?.hostname !== HOST) return (request as (...all: unknown[]) => ClientRequest)(target, ...rest);
    const options = rest.find((one) => typeof one === 'object') as RequestOptions | undefined;
    const answered = rest.find((one) => typeof one === 'function') as Answered | undefined;
    const { lookup: _, agent: __, ...kept } = options ?? {};
    return http.request(`${cloudUrl}/${HOST}${address.pathname}${address.search}`, kept, answered);
  };
  https.request = played as typeof https.request;
}
