import { errorText, isDuplicate } from '../platform/sdk-errors';
import { realWaiting } from '../platform/transaction';
import type { NoticeDocument } from './notice';
import type { NoticeServices } from './notice-services';
import { outcomeOf, retryAt } from './push-outcome';

/**
 * Collection `lanes`: whoever holds a person's lane is the only one sending to them. WeChat refuses two messages to one
 * person at the same instant (43108), and messages should arrive in the order things happened.
 */
interface Lane {
  /** personKey */
  _id: string;
  by: string;
  until: number;
}

/** Longer than any function may run (20 s). */
const LEASE_MS = 60_000;
const BATCH = 20;
const CLAIM_ATTEMPTS = 3;
/** About what one sending takes: whoever holds the lane is then likely to have taken our row along. */
const CLAIM_PAUSE_MS = 150;

export class PushLane {
  private readonly me: string;

  constructor(private readonly services: NoticeServices) {
    this.me = services.ids.random();
  }

  /** Sends what waits for this person, oldest first, up to `until`. Returns how many were tried. */
  async send(personKey: string, until: number): Promise<number> {
    if (!(await this.claimPatiently(personKey))) return 0;
    try {
      return await this.sendAll(personKey, until);
    } finally {
      await this.lanes()
        .where({ _id: personKey, by: this.me })
        .update({ data: { until: 0 } });
    }
  }

  private async sendAll(personKey: string, until: number): Promise<number> {
    const tried = new Set<string>();
    let marking: Promise<unknown> = Promise.resolve();
    while (this.services.clock.now() < until) {
      // The last row's mark and the look at what has come meanwhile go side by side.
      const [rows] = await Promise.all([this.waiting(personKey), marking]);
      const next = rows.filter(({ _id }) => !tried.has(_id));
      if (next.length === 0) return tried.size;
      for (const row of next) {
        await marking;
        // The oldest is not due again yet: the younger ones wait behind it.
        if (row.pushAt > this.services.clock.now() || this.services.clock.now() >= until) return tried.size;
        tried.add(row._id);
        const change = await this.push(row);
        marking = this.notices().doc(row._id).update({ data: change });
        if (change.pushState === 'waiting') {
          await marking;
          return tried.size;
        }
      }
    }
    await marking;
    return tried.size;
  }

  private async push(row: NoticeDocument): Promise<Partial<NoticeDocument>> {
    const pushAttempts = row.pushAttempts + 1;
    if (!row.push) return { pushState: 'none' };
    const { openid: touser, templateId, data } = row.push;
    try {
      const { subscribeMessage } = this.services.cloud.openapi;
      const message = {
        touser,
        templateId,
        page: row.page,
        data,
        miniprogramState: 'formal',
        lang: 'zh_CN',
      } as const;
      await subscribeMessage.send(message);
      return { pushState: 'sent', pushAttempts, pushError: null };
    } catch (error) {
      const outcome = outcomeOf((error as { errCode?: unknown } | null)?.errCode);
      const pushError = errorText(error).slice(0, 300);
      if (outcome.state === 'failed') this.services.log.error('subscribeMessage.send', error);
      if (outcome.state !== 'waiting') return { pushState: outcome.state, pushAttempts, pushError };
      const pushAt = retryAt(outcome.retry, pushAttempts, this.services.clock.now());
      if (pushAt === null) return { pushState: 'failed', pushAttempts, pushError };
      return { pushState: 'waiting', pushAt, pushAttempts, pushError };
    }
  }

  private async waiting(personKey: string): Promise<NoticeDocument[]> {
    const { data } = await this.notices()
      .where({ personKey, pushState: 'waiting' })
      .orderBy('createdAt', 'asc')
      .limit(BATCH)
      .get();
    return data;
  }

  private async claimPatiently(personKey: string): Promise<boolean> {
    for (let attempt = 1; ; attempt += 1) {
      if (await this.claim(personKey)) return true;
      if (attempt === CLAIM_ATTEMPTS) return false;
      await realWaiting.sleep(CLAIM_PAUSE_MS * (0.5 + realWaiting.random()));
    }
  }

  private async claim(personKey: string): Promise<boolean> {
    const { database, clock } = this.services;
    const now = clock.now();
    const lease = { by: this.me, until: now + LEASE_MS };
    const free = { _id: personKey, until: database.command.lte(now) };
    const { stats } = await this.lanes().where(free).update({ data: lease });
    if (stats.updated === 1) return true;
    return this.lanes()
      .add({ data: { _id: personKey, ...lease } })
      .then(
        () => true,
        (error: unknown) => {
          if (!isDuplicate(error)) throw error;
          return false;
        },
      );
  }

  private notices() {
    return this.services.database.collection<NoticeDocument>('notices');
  }

  private lanes() {
    return this.services.database.collection<Lane>('lanes');
  }
}
