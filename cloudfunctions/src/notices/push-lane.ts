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
/** Whoever holds the lane takes along what has been added meanwhile; a second try is for the instant of its release. */
const CLAIM_ATTEMPTS = 2;
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
          // The younger ones wait behind it; one to be sent without its page is due again at once.
          if ((change.pushAt ?? 0) > this.services.clock.now()) return tried.size;
          tried.delete(row._id);
          break;
        }
      }
    }
    await marking;
    return tried.size;
  }

  private async push(row: NoticeDocument): Promise<Partial<NoticeDocument>> {
    const pushAttempts = row.pushAttempts + 1;
    if (!row.push) return { pushState: 'none' };
    const { openid: touser, templateId, data, withoutPage } = row.push;
    try {
      await this.services.cloud.openapi.subscribeMessage.send({
        touser,
        templateId,
        ...(!withoutPage && { page: row.page }),
        data,
        miniprogramState: 'formal',
        lang: 'zh_CN',
      });
      return { pushState: 'sent', pushAttempts, pushError: null };
    } catch (error) {
      const outcome = outcomeOf((error as { errCode?: unknown } | null)?.errCode);
      const pushError = errorText(error).slice(0, 300);
      if (outcome.state === 'failed') this.services.log.error('subscribeMessage.send', error);
      if (outcome.state !== 'waiting') return { pushState: outcome.state, pushAttempts, pushError };
      const pushAt = retryAt(outcome.retry, pushAttempts, this.services.clock.now());
      if (pushAt === null) return { pushState: 'failed', pushAttempts, pushError };
      const push = outcome.retry === 'without-page' ? { ...row.push, withoutPage: true } : row.push;
      return { pushState: 'waiting', pushAt, pushAttempts, pushError, push };
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
    if (await this.claim(personKey)) return true;
    if (await this.open(personKey)) return true;
    for (let attempt = 1; attempt < CLAIM_ATTEMPTS; attempt += 1) {
      await realWaiting.sleep(CLAIM_PAUSE_MS * (0.5 + realWaiting.random()));
      if (await this.claim(personKey)) return true;
    }
    return false;
  }

  private async claim(personKey: string): Promise<boolean> {
    const { database } = this.services;
    const free = { _id: personKey, until: database.command.lte(this.services.clock.now()) };
    const { stats } = await this.lanes().where(free).update({ data: this.lease() });
    return stats.updated === 1;
  }

  /** For somebody who has never been sent anything. */
  private async open(personKey: string): Promise<boolean> {
    try {
      await this.lanes().add({ data: { _id: personKey, ...this.lease() } });
      return true;
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      return false;
    }
  }

  private lease() {
    return { by: this.me, until: this.services.clock.now() + LEASE_MS };
  }

  private notices() {
    return this.services.database.collection<NoticeDocument>('notices');
  }

  private lanes() {
    return this.services.database.collection<Lane>('lanes');
  }
}
