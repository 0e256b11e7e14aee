import type { Language } from '#types/notices/push-contracts';
import { isDuplicate } from '../platform/sdk-errors';
import type { Services } from '../platform/services';
import type { Quotas } from './quota';

/**
 * Collection `lanes`: whoever holds a person's lane is the only one sending to them. WeChat refuses two messages to one
 * person at the same instant (43108), and messages should arrive in the order things happened. Who finds the lane held
 * leaves word (`wanted`) and goes: the holder cannot let go without having seen it. What the person has allowed lies in
 * the same document, so that one reading tells both.
 */
export interface Lane {
  /** personKey */
  _id: string;
  by: string;
  until: number;
  /** How often word was left. Counted, since an update that changes nothing may be answered like one that found nothing. */
  wanted: number;
  quotas?: Quotas;
  /** As the phone said last; absent where it never did. */
  mainSwitch?: boolean;
  /** The phone's word: the person is bound as an employee and gets those messages instead. Whether that still holds: `isBound`. */
  employee?: boolean;
  /** How often we have heard that; only ever grows. */
  employeeYes?: number;
  /** How often by the time WeChat said there is no relation. Any more, and there is one again. */
  employeeNo?: number;
  /** In which the person reads, as the phone said last; absent where it never did. */
  language?: Language;
  /** The phone's reports that were counted last. */
  heard?: string[];
}

/** Longer than any function may run (20 s). */
export const LEASE_MS = 60_000;
/** Lanes are let go and taken again while one looks; after so many looks the timer goes on. */
const LOOKS = 5;

/** A new binding that the phone reports while WeChat refuses a message under the old one stands. */
export const isBound = ({ employee, employeeYes = 0, employeeNo }: Lane): boolean =>
  employee === true && employeeNo !== employeeYes;

type Parts = Pick<Services, 'database' | 'clock' | 'ids'>;

/** Lanes of one run, many at a time: one request serves all of them. */
export class Lanes {
  private readonly me: string;

  constructor(private readonly services: Parts) {
    this.me = services.ids.random();
  }

  /** Takes what is free, leaves word at the others. Gives back the lanes that are ours now. */
  async take(personKeys: readonly string[]): Promise<Lane[]> {
    const mine: Lane[] = [];
    let wanted: readonly string[] = personKeys;
    for (let look = 1; look <= LOOKS && wanted.length > 0; look += 1) {
      const taken = await this.takeFree(wanted);
      mine.push(...taken);
      const held = missing(wanted, taken);
      // Those where no word could be left were let go in this very instant.
      wanted = held.length === 0 || (await this.leaveWord(held)) === held.length ? [] : held;
    }
    return mine;
  }

  /** Lets go, but for those where somebody has left word meanwhile: they stay ours and are given back, to be looked at again. */
  async release(personKeys: readonly string[], change: object = {}): Promise<string[]> {
    if (personKeys.length === 0) return [];
    const mine = { _id: this.among(personKeys), by: this.me };
    const { stats } = await this.lanes()
      .where({ ...mine, wanted: 0 })
      .update({ data: { until: 0, by: '', ...change }, multi: true });
    if (stats.updated === personKeys.length) return [];
    const { data } = await this.lanes().where(mine).field({ _id: true }).limit(personKeys.length).get();
    const again = data.map(({ _id }) => _id);
    if (again.length > 0) {
      const left = { _id: this.among(again), by: this.me };
      await this.lanes()
        .where(left)
        .update({ data: { wanted: 0, ...change }, multi: true });
    }
    return again;
  }

  /** Lets go whatever word was left: out of time, and what waits waits for the timer anyway. */
  async drop(personKeys: readonly string[], change: object = {}): Promise<void> {
    if (personKeys.length === 0) return;
    await this.lanes()
      .where({ _id: this.among(personKeys), by: this.me })
      .update({ data: { until: 0, by: '', ...change }, multi: true });
  }

  private async takeFree(personKeys: readonly string[]): Promise<Lane[]> {
    const { command } = this.services.database;
    const lease = this.lease();
    await this.lanes()
      .where({ _id: this.among(personKeys), until: command.lte(this.services.clock.now()) })
      .update({ data: lease, multi: true });
    const { data } = await this.lanes()
      .where({ _id: this.among(personKeys) })
      .limit(personKeys.length)
      .get();
    const opened = await this.open(missing(personKeys, data), lease);
    return [...data.filter(({ by }) => by === this.me), ...opened];
  }

  /** For people who have never been sent anything. */
  private async open(personKeys: readonly string[], lease: Omit<Lane, '_id'>): Promise<Lane[]> {
    if (personKeys.length === 0) return [];
    const lanes = personKeys.map((_id) => ({ _id, ...lease }));
    try {
      await this.lanes().add({ data: lanes });
      return lanes;
    } catch (error) {
      if (!isDuplicate(error)) throw error;
    }
    // Somebody opens some of them, too; which of ours are written is not said.
    await Promise.all(lanes.map((lane) => this.openAlone(lane)));
    const mine = { _id: this.among(personKeys), by: this.me };
    return (await this.lanes().where(mine).limit(personKeys.length).get()).data;
  }

  private async openAlone(lane: Lane): Promise<void> {
    await this.lanes()
      .add({ data: lane })
      .catch((error: unknown) => {
        if (!isDuplicate(error)) throw error;
      });
  }

  private async leaveWord(personKeys: readonly string[]): Promise<number> {
    const { command } = this.services.database;
    const { stats } = await this.lanes()
      .where({ _id: this.among(personKeys), until: command.gt(this.services.clock.now()) })
      .update({ data: { wanted: command.inc(1) }, multi: true });
    return stats.updated;
  }

  private lease() {
    return { by: this.me, until: this.services.clock.now() + LEASE_MS, wanted: 0 };
  }

  private among(personKeys: readonly string[]) {
    return this.services.database.command.in(personKeys);
  }

  private lanes() {
    return this.services.database.collection<Lane>('lanes');
  }
}

const missing = (keys: readonly string[], found: readonly Lane[]) => {
  const there = new Set(found.map(({ _id }) => _id));
  return keys.filter((key) => !there.has(key));
};
