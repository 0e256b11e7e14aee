import type { Clock } from './clock';
import type { Command, Commands, Database, Document } from './cloud';
import type { Log } from './log';
import type { Outbox, OutboxRow } from './outbox';

/**
 * A document that carries what must be done because of its last change, written with the change itself: one atomic
 * write, no transaction. From here the rows go into the collection `outbox`, and are taken off once they are there.
 */
export interface Carrier extends Document {
  outbox: OutboxRow[];
  /** From when the timer may take the rows over; null where there are none. Indexed in every carrier's collection. */
  outboxAt: number | null;
}

/** What `deliver` needs at the most where nothing is wrong; the timer does not run a race with it. */
const DELIVER_GRACE_MS = 5_000;
const BATCH = 50;
/** Rows can come while others are taken off; after so many rounds the next sweep goes on. */
const ROUNDS = 5;

/** For a document that is new. */
export function carrying(rows: readonly OutboxRow[]): Omit<Carrier, '_id'> {
  return { outbox: [...rows], outboxAt: sweptFrom(rows) };
}

/** For an update. Appends: rows taken off meanwhile do not come back. */
export function carryingMore(
  command: Commands,
  rows: readonly OutboxRow[],
): { outbox?: Command; outboxAt?: number | null } {
  return rows.length === 0 ? {} : { outbox: command.push(rows), outboxAt: sweptFrom(rows) };
}

function sweptFrom(rows: readonly OutboxRow[]): number | null {
  return rows.length === 0 ? null : Math.max(...rows.map(({ createdAt }) => createdAt)) + DELIVER_GRACE_MS;
}

export interface CarriedRowsParts {
  database: Database;
  clock: Clock;
  log: Log;
  outbox: Outbox;
  /** Collections whose documents carry rows. */
  carriers: readonly string[];
}

/** Takes rows over from their carriers. At least once: a row may come twice, its handler is idempotent by the row's id. */
export class CarriedRows {
  constructor(private readonly parts: CarriedRowsParts) {}

  carries(collection: unknown): collection is string {
    return (this.parts.carriers as readonly unknown[]).includes(collection);
  }

  /** Takes over what this document carries and does it at once. */
  async deliver(collection: string, id: string): Promise<void> {
    await this.parts.outbox.drainOwn(await this.relay(collection, id));
  }

  /** What no `deliver` has taken over, until `until`. Returns how many documents there were. */
  async sweep(until: number): Promise<number> {
    let swept = 0;
    for (const collection of this.parts.carriers) {
      for (const id of await this.waiting(collection)) {
        if (this.parts.clock.now() >= until) return swept;
        await this.deliver(collection, id).catch((error: unknown) => {
          this.parts.log.error(`carried rows of ${collection}`, error);
        });
        swept += 1;
      }
    }
    return swept;
  }

  /** Into `outbox` first, off the document second: whatever ends this in between, no row is lost. */
  private async relay(collection: string, id: string): Promise<OutboxRow[]> {
    const mine = new Map<string, OutboxRow>();
    for (let round = 1; round <= ROUNDS; round += 1) {
      const rows = await this.carriedBy(collection, id);
      if (rows.length === 0) break;
      for (const row of await this.parts.outbox.takeOver(rows)) mine.set(row._id, row);
      if (await this.takeOff(collection, id, rows)) break;
    }
    return [...mine.values()];
  }

  private async carriedBy(collection: string, id: string): Promise<OutboxRow[]> {
    const { data } = await this.carriers(collection)
      .where({ _id: id })
      .field({ outbox: true })
      .limit(1)
      .get();
    return data[0]?.outbox ?? [];
  }

  /** Only while it carries these and no others. False: some have come since, or somebody else was first. */
  private async takeOff(collection: string, id: string, rows: readonly OutboxRow[]): Promise<boolean> {
    const { command } = this.parts.database;
    const last = rows.at(-1)?._id;
    const { stats } = await this.carriers(collection)
      .where(command.and([{ _id: id }, { outbox: command.size(rows.length) }, { 'outbox._id': last }]))
      .update({ data: { outbox: [], outboxAt: null } });
    return stats.updated === 1;
  }

  private async waiting(collection: string): Promise<string[]> {
    const { database, clock } = this.parts;
    const { data } = await this.carriers(collection)
      .where({ outboxAt: database.command.lte(clock.now()) })
      .orderBy('outboxAt', 'asc')
      .field({ _id: true })
      .limit(BATCH)
      .get();
    return data.map(({ _id }) => _id);
  }

  private carriers(collection: string) {
    return this.parts.database.collection<Carrier>(collection);
  }
}
