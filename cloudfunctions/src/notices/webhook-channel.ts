import { createHmac } from 'node:crypto';
import type { BureauChannel, BureauPost } from './channel';
import type { NoticeServices } from './notice-services';

/** Collection `webhooks`: where a bureau's own chat group is told. `_id` is the bureau's. */
export interface WebhookDocument {
  _id: string;
  url: string;
  /** Both sides know it; shown once, when it is made. */
  secret: string;
  active: boolean;
  rev: number;
  lastKey: string;
}

export const WEBHOOKS = 'webhooks';
/** Outbox row whose payload is a `WebhookPost`; tried again and parked like every row. */
export const WEBHOOK_ROW = 'webhook-post';
export interface WebhookPost {
  bureauId: string;
  post: BureauPost;
}

/**
 * The receiver makes the same from the bytes it got and the secret, and refuses what is older than some minutes:
 * otherwise anybody could post, or post again what they once saw.
 */
export function signatureOf(secret: string, timestamp: number, body: string): string {
  return `sha256=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`;
}

/** Says itself what failed, and never the URL: it may hold a key. */
export class NotTaken extends Error {
  constructor(readonly status: number) {
    super(`the webhook answered ${status}`);
  }
}

/** How long a warm instance goes on without a look at which bureaus have one. */
const MAX_AGE_MS = 15_000;
/** More bureaus than any town has. */
const WEBHOOKS_MAX = 1000;

export function webhookChannel(
  services: Pick<NoticeServices, 'database' | 'clock' | 'httpsPost'>,
): BureauChannel {
  const hooks = () => services.database.collection<WebhookDocument>(WEBHOOKS);
  let kept: { bureauIds: Set<string>; readAt: number } | undefined;
  return {
    name: 'webhook',
    async has(bureauId) {
      const now = services.clock.now();
      if (!kept || now - kept.readAt > MAX_AGE_MS) {
        const { data } = await hooks().where({ active: true }).field({ _id: true }).limit(WEBHOOKS_MAX).get();
        kept = { bureauIds: new Set(data.map(({ _id }) => _id)), readAt: now };
      }
      return kept.bureauIds.has(bureauId);
    },
    async post(bureauId, post) {
      const { data: hook } = await hooks().doc(bureauId).get();
      if (hook?.active) await postTo(services, hook, post);
    },
  };
}

export async function postTo(
  { clock, httpsPost }: Pick<NoticeServices, 'clock' | 'httpsPost'>,
  { url, secret }: Pick<WebhookDocument, 'url' | 'secret'>,
  post: BureauPost,
): Promise<void> {
  const body = JSON.stringify(post);
  const timestamp = Math.floor(clock.now() / 1000);
  const { status } = await httpsPost(url, body, {
    'x-post-id': post.postId,
    'x-timestamp': String(timestamp),
    'x-signature': signatureOf(secret, timestamp, body),
  });
  if (status < 200 || status > 299) throw new NotTaken(status);
}
