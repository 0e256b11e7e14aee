import { errorText, isDuplicate } from '../platform/sdk-errors';
import type { NoticeDocument } from './notice';
import type { NoticeServices } from './notice-services';
import { outcomeOf, retryAt } from './push-outcome';

/** What came of one look at what waits. */
interface Round {
  tried: number;
  /** There is more. */
  goOn?: boolean;
  /** There may be more, but not now. */
  stop?: boolean;
}

/**
 * Collection `lanes`: whoever holds a person's lane is the only one sending to them. WeChat refuses two messages to one
 * person at the same instant (43108), and messages should arrive in the order things happened. Who finds the lane held
 * leaves word (`wanted`) and goes: the holder cannot let go without having seen it.
 */
interface Lane {
  /** personKey */
  _id: string;
  by: string;
  until: number;
  /** How often word was left. Counted, since an update that changes nothing may be answered like one that found nothing. */
  wanted: number;
}

/** Longer than any function may run (20 s). */
const LEASE_MS = 60_000;
const BATCH = 20;

export class PushLane {
  private readonly me: string;

  constructor(private readonly services: NoticeServices) {
    this.me = services.ids.random();
  }

  /** Sends what waits for this person, oldest first, up to `until`. Returns how many were tried. */
  async send(personKey: string, until: number): Promise<number> {
    if (!(await this.takeOrLeaveWord(personKey))) return 0;
    let tried = 0;
    for (;;) {
      const round = await this.sendBatch(personKey, until).catch(async (error: unknown) => {
        await this.release(personKey);
        throw error;
      });
      tried += round.tried;
      if (round.goOn) continue;
      // Out of time, or the oldest is not due: whoever left word has rows that wait for the timer anyway.
      if (round.stop) {
        await this.release(personKey);
        return tried;
      }
      if (await this.releaseUnlessWanted(personKey)) return tried;
    }
  }

  private async sendBatch(personKey: string, until: number): Promise<Round> {
    const { clock } = this.services;
    const rows = await this.waiting(personKey);
    for (const [index, row] of rows.entries()) {
      if (row.pushAt > clock.now() || clock.now() >= until) return { tried: index, stop: true };
      const change = await this.push(row);
      // Before the lane is let go, or the next holder would send it again.
      await this.notices().doc(row._id).update({ data: change });
      if (change.pushState !== 'waiting') continue;
      // The younger ones wait behind it; one to be sent without its page is due again at once.
      const later = (change.pushAt ?? 0) > clock.now();
      return { tried: index + 1, stop: later, goOn: !later };
    }
    return { tried: rows.length, goOn: rows.length === BATCH };
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

  /** True: the lane is ours. False: whoever holds it will look again before letting go. */
  private async takeOrLeaveWord(personKey: string): Promise<boolean> {
    for (;;) {
      if (await this.claim(personKey)) return true;
      const held = { _id: personKey, until: this.services.database.command.gt(this.services.clock.now()) };
      const { stats } = await this.lanes()
        .where(held)
        .update({ data: { wanted: this.services.database.command.inc(1) } });
      if (stats.updated === 1) return false;
      // Let go in this very instant, or never opened.
      if (await this.open(personKey)) return true;
    }
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

  /** False where somebody has left word meanwhile; that word is then taken. */
  private async releaseUnlessWanted(personKey: string): Promise<boolean> {
    const mine = { _id: personKey, by: this.me };
    const { stats } = await this.lanes()
      .where({ ...mine, wanted: 0 })
      .update({ data: { until: 0 } });
    if (stats.updated === 1) return true;
    const { stats: again } = await this.lanes()
      .where(mine)
      .update({ data: { wanted: 0 } });
    // Not ours any more: the lease ran out and somebody else has it.
    return again.updated === 0;
  }

  private async release(personKey: string): Promise<void> {
    await this.lanes()
      .where({ _id: personKey, by: this.me })
      .update({ data: { until: 0 } });
  }

  private lease() {
    return { by: this.me, until: this.services.clock.now() + LEASE_MS, wanted: 0 };
  }

  private notices() {
    return this.services.database.collection<NoticeDocument>('notices');
  }

  private lanes() {
    return this.services.database.collection<Lane>('lanes');
  }
}
