import type { Clock } from './clock';
import type { Database } from './cloud';
import { errorText, isDuplicate } from './sdk-errors';
import { idFrom, type Ids } from './ids';
import type { Log } from './log';

/** Something to do because of a change, written with it: carried by the changed document, or in its transaction. */
export interface OutboxRow {
  _id: string;
  kind: string;
  payload: unknown;
  /** Done rows are removed; a parked one has failed for good and waits for somebody to look. */
  state: 'waiting' | 'parked';
  createdAt: number;
  /** Not before; of a parked one: since when it is parked. */
  dueAt: number;
  attempts: number;
  /** Whoever works on it, and until when nobody else may. */
  leaseBy: string;
  leaseUntil: number;
  lastError: string | null;
}

/** A part of it is done; the rest is for the end of the queue, so that a long row keeps no other waiting. */
export interface GoOn {
  goOnWith: unknown;
}

/**
 * Does what rows of one kind ask for. May be called again for the same row: must be idempotent by the row's id.
 * `inCall` is true in the call that wrote the row, where somebody waits for an answer.
 */
export type OutboxHandler = (
  payload: never,
  rowId: string,
  inCall: boolean,
) => Promise<GoOn | undefined | void>;
export type OutboxHandlers = Record<string, OutboxHandler>;

export interface OutboxParts {
  database: Database;
  clock: Clock;
  ids: Ids;
  log: Log;
  handlers: OutboxHandlers;
}

/** `done` can be forgotten; of `more` a part is done. */
type WorkEnd = 'done' | 'more' | 'failed';

/** Longer than any function may run (20 s), so a lease ends only after its holder has. */
const LEASE_MS = 60_000;
const BATCH = 50;
/** Rows worked on side by side by the timer. */
const ABREAST = 5;
const ATTEMPTS_MAX = 10;
const FIRST_BACK_OFF_MS = 5_000;
const LONGEST_BACK_OFF_MS = 3_600_000;

export function backOffMs(attempts: number): number {
  return Math.min(LONGEST_BACK_OFF_MS, FIRST_BACK_OFF_MS * 2 ** (attempts - 1));
}

export class Outbox {
  /** One name per instance's life: an instance runs one call at a time. */
  private readonly me: string;

  constructor(private readonly parts: OutboxParts) {
    this.me = parts.ids.random();
  }

  /** A row leased from birth: whoever wrote it in a transaction tries it itself; a carried one is leased anew. */
  row(kind: string, payload: unknown, cause: string): OutboxRow {
    const now = this.parts.clock.now();
    return {
      _id: idFrom('outbox', kind, cause),
      kind,
      payload,
      state: 'waiting',
      createdAt: now,
      dueAt: now,
      attempts: 0,
      leaseBy: this.me,
      leaseUntil: now + LEASE_MS,
      lastError: null,
    };
  }

  /** For the next run, nobody's until then: what one row leads to without making its own work longer. Twice is once. */
  async leave(row: OutboxRow): Promise<void> {
    await this.rows()
      .add({ data: { ...row, leaseBy: '', leaseUntil: 0 } })
      .catch((error: unknown) => {
        if (!isDuplicate(error)) throw error;
      });
  }

  /** Takes over rows found on a document; those somebody else has taken over before are theirs. Gives back its own. */
  async takeOver(carried: readonly OutboxRow[]): Promise<OutboxRow[]> {
    const leaseUntil = this.parts.clock.now() + LEASE_MS;
    const rows = carried.map((row) => ({ ...row, leaseBy: this.me, leaseUntil }));
    try {
      await this.rows().add({ data: rows });
      return rows;
    } catch (error) {
      if (!isDuplicate(error)) throw error;
    }
    const added = await Promise.all(rows.map((row) => this.addedAlone(row)));
    return rows.filter((_, index) => added[index]);
  }

  private async addedAlone(row: OutboxRow): Promise<boolean> {
    try {
      await this.rows().add({ data: row });
      return true;
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      return false;
    }
  }

  /** Tries rows that are ours from the start. Never throws: what fails here is tried again by the timer. */
  async drainOwn(rows: OutboxRow[]): Promise<void> {
    const ends = await Promise.all(rows.map((row) => this.work(row, true)));
    await this.forget(rows.filter((_, index) => ends[index] === 'done'));
  }

  /**
   * What is due and nobody's, until `until`. Returns how many rows were worked on. Rows that do a part at a time go on
   * for half of that: the other half is for what comes after them.
   */
  async drainDue(until: number): Promise<number> {
    const began = this.parts.clock.now();
    const longUntil = began + (until - began) / 2;
    let worked = 0;
    while (this.parts.clock.now() < until) {
      const due = await this.due();
      let goesOn = false;
      for (let first = 0; first < due.length; first += ABREAST) {
        if (this.parts.clock.now() >= until) return worked;
        const ends = await this.workAbreast(due.slice(first, first + ABREAST));
        worked += ends.length;
        goesOn ||= ends.includes('more');
      }
      const isLong = goesOn && this.parts.clock.now() < longUntil;
      if (due.length < BATCH && !isLong) return worked;
    }
    return worked;
  }

  private async workAbreast(rows: OutboxRow[]): Promise<WorkEnd[]> {
    const claimed = await Promise.all(rows.map((row) => this.claim(row)));
    const mine = rows.filter((_, index) => claimed[index]);
    const ends = await Promise.all(mine.map((row) => this.work(row, false)));
    await this.forget(mine.filter((_, index) => ends[index] === 'done'));
    return ends;
  }

  private async due(): Promise<OutboxRow[]> {
    const { database, clock } = this.parts;
    const before = database.command.lte(clock.now());
    const { data } = await this.rows()
      .where({ state: 'waiting', dueAt: before, leaseUntil: before })
      .orderBy('dueAt', 'asc')
      .limit(BATCH)
      .get();
    return data;
  }

  private async claim(row: OutboxRow): Promise<boolean> {
    const { database, clock } = this.parts;
    const now = clock.now();
    const { stats } = await this.rows()
      .where({ _id: row._id, state: 'waiting', leaseUntil: database.command.lte(now) })
      .update({ data: { leaseBy: this.me, leaseUntil: now + LEASE_MS } });
    return stats.updated === 1;
  }

  private async work(row: OutboxRow, inCall: boolean): Promise<WorkEnd> {
    try {
      const handler = this.parts.handlers[row.kind];
      if (!handler) throw new Error(`no handler for outbox rows of kind ${row.kind}`);
      const more = await handler(row.payload as never, row._id, inCall);
      if (!more) return 'done';
      await this.put(row, this.goneOn(more));
      return 'more';
    } catch (error) {
      this.parts.log.error(`outbox ${row.kind}`, error);
      // If even this fails the lease runs out and the timer finds the row.
      await this.put(row, this.failed(row, error)).catch(() => undefined);
      return 'failed';
    }
  }

  private async put({ _id }: OutboxRow, data: Partial<OutboxRow>): Promise<void> {
    await this.rows().where({ _id, leaseBy: this.me }).update({ data });
  }

  private goneOn({ goOnWith }: GoOn): Partial<OutboxRow> {
    const payload = this.parts.database.command.set(goOnWith);
    return { payload, dueAt: this.parts.clock.now(), leaseUntil: 0, attempts: 0 };
  }

  /** A row that stays although it is done is done again later: handlers are idempotent. */
  private async forget(rows: OutboxRow[]): Promise<void> {
    if (rows.length === 0) return;
    const ids = rows.map(({ _id }) => _id);
    await this.rows()
      .where({ _id: this.parts.database.command.in(ids), leaseBy: this.me })
      .remove({ multi: true })
      .catch((error: unknown) => this.parts.log.error('outbox', error));
  }

  private rows() {
    return this.parts.database.collection<OutboxRow>('outbox');
  }

  private failed(row: OutboxRow, error: unknown): Partial<OutboxRow> {
    const attempts = row.attempts + 1;
    const isParked = attempts >= ATTEMPTS_MAX;
    const now = this.parts.clock.now();
    return {
      attempts,
      state: isParked ? 'parked' : 'waiting',
      dueAt: isParked ? now : now + backOffMs(attempts),
      leaseUntil: 0,
      lastError: errorText(error).slice(0, 500),
    };
  }
}
