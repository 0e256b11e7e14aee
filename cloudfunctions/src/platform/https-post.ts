import { lookup } from 'node:dns';
import { request as requestPlain } from 'node:http';
import { request } from 'node:https';
import type { LookupFunction } from 'node:net';
import { addressOf, isPublicAddress } from './public-address';

export interface PostReply {
  status: number;
  body: string;
}

/** Sends `body` to a host outside. Throws where the host may not be addressed, does not answer, or takes too long. */
export type HttpsPost = (url: string, body: string, headers: Record<string, string>) => Promise<PostReply>;

const TIMEOUT_MS = 5_000;
/** Of the answer only the beginning is of interest. */
const ANSWER_MAX_BYTES = 20_000;

export type UrlProblem = 'no-url' | 'not-https' | 'has-name-or-password' | 'private-host' | 'odd-port';

/** Why this URL may not be addressed, or null. A name is looked at again when it has been resolved. */
export function urlProblem(text: string, trustedHosts: readonly string[]): UrlProblem | null {
  if (!URL.canParse(text)) return 'no-url';
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') return 'has-name-or-password';
  const trusted = trustedHosts.includes(url.hostname);
  if (url.protocol !== 'https:' && !(trusted && url.protocol === 'http:')) return 'not-https';
  if (trusted) return null;
  if (url.port !== '') return 'odd-port';
  const address = addressOf(url.hostname);
  if (address !== null) return isPublicAddress(address) ? null : 'private-host';
  // A name of one word, or of a domain that exists only inside.
  const inside = !url.hostname.includes('.') || /\.(local|internal|lan|home|arpa)\.?$/.test(url.hostname);
  return inside ? 'private-host' : null;
}

/** A public name may still stand for an address inside: the socket asks here. */
const lookupPublic: LookupFunction = (hostname, options, done) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error, '', 4);
    const inside = addresses.find(({ address }) => !isPublicAddress(address));
    const first = addresses[0];
    if (inside || !first) return done(new Error(`${hostname} is not on the public internet`), '', 4);
    if (options.all) return done(null, addresses);
    return done(null, first.address, first.family);
  });
};

/** `trustedHosts`: the deployment's own, which may be private and without TLS. Redirections are not followed. */
export function httpsPost(trustedHosts: readonly string[]): HttpsPost {
  return (text, body, headers) =>
    new Promise((done, fail) => {
      const problem = urlProblem(text, trustedHosts);
      if (problem) return fail(new Error(`refused to post: ${problem}`));
      const url = new URL(text);
      const trusted = trustedHosts.includes(url.hostname);
      const send = url.protocol === 'https:' ? request : requestPlain;
      const sent = send(
        url,
        {
          method: 'POST',
          headers: {
            'content-type': 'application/json; charset=utf-8',
            'content-length': Buffer.byteLength(body),
            ...headers,
          },
          signal: AbortSignal.timeout(TIMEOUT_MS),
          ...(!trusted && { lookup: lookupPublic }),
        },
        (response) => {
          const chunks: Buffer[] = [];
          let bytes = 0;
          response.on('data', (chunk: Buffer) => {
            bytes += chunk.length;
            if (bytes <= ANSWER_MAX_BYTES) chunks.push(chunk);
          });
          response.on('end', () =>
            done({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') }),
          );
          response.on('error', fail);
        },
      );
      sent.on('error', fail);
      sent.end(body);
    });
}
