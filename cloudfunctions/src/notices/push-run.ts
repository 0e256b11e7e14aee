import { Lanes, LEASE_MS, type Lane } from './lanes';
import { OPEN_STATES, type NoticeDocument } from './notice';
import type { NoticeServices } from './notice-services';
import { channelFor, notAllowed, pushOne, unknownWhether, type PushChange } from './push-one';
import { QuotaBook } from './quota-book';
import { readyOnes } from './unfolding';

/** Lanes taken together. */
const PEOPLE = 50;
/** Sent side by side, each to somebody else. So many can be in doubt when a run dies. */
const ABREAST = 20;
/** So many without an answer side by side are no accident. */
const HANDFUL = 5;
/** Read at a time, for all people of a batch. */
const READ = 200;

interface Tried {
  row: NoticeDocument;
  change: PushChange;
}

/** Sends what waits for people: to each in the order things happened, to many side by side, few requests a message. */
export class PushRun {
  private readonly lanes: Lanes;
  private cutOff = false;

  constructor(private readonly services: NoticeServices) {
    this.lanes = new Lanes(services);
  }

  /** Up to `until`; what is left is the timer's. Returns how many were tried. */
  async send(personKeys: readonly string[], until: number): Promise<number> {
    let tried = 0;
    for (let first = 0; first < personKeys.length && !this.isOver(until); first += PEOPLE) {
      tried += await this.sendTo(personKeys.slice(first, first + PEOPLE), until);
    }
    return tried;
  }

  private async sendTo(personKeys: readonly string[], until: number): Promise<number> {
    let held = await this.lanes.take(personKeys);
    const book = new QuotaBook(held);
    let tried = 0;
    while (held.length > 0) {
      try {
        tried += await this.sendAll(held, book, until);
      } catch (error) {
        await this.letGo(held, book, true);
        throw error;
      }
      const again = new Set(await this.letGo(held, book, this.isOver(until)));
      held = held.filter(({ _id }) => again.has(_id));
    }
    return tried;
  }

  /** Everything that is due to these people. */
  private async sendAll(held: readonly Lane[], book: QuotaBook, until: number): Promise<number> {
    // Whose oldest message is not due yet; the younger ones wait behind it.
    const blocked = new Set<string>();
    let tried = 0;
    for (;;) {
      const keys = held.map(({ _id }) => _id).filter((key) => !blocked.has(key));
      if (keys.length === 0 || this.isOver(until)) return tried;
      const rows = await this.waiting(keys);
      const queues = await this.queuesOf(rows);
      const triedNow = await this.sendQueues(queues, blocked, book, until);
      tried += triedNow;
      if (rows.length < READ || triedNow === 0) return tried;
    }
  }

  private async sendQueues(
    queues: Map<string, NoticeDocument[]>,
    blocked: Set<string>,
    book: QuotaBook,
    until: number,
  ): Promise<number> {
    let tried = 0;
    while (queues.size > 0) {
      const heads = this.dueHeads(queues, blocked);
      for (let first = 0; first < heads.length; first += ABREAST) {
        if (this.isOver(until)) return tried;
        const done = await this.sendAbreast(heads.slice(first, first + ABREAST), book);
        tried += done.length;
        // Nobody out there answers: what is left is not put in doubt as well, the next run looks again.
        if (done.length >= HANDFUL && done.every(({ change }) => change.pushDoubtful)) this.cutOff = true;
        for (const { row, change } of done) {
          if (isOpen(change)) this.block(row.personKey, queues, blocked);
          else queues.get(row.personKey)?.shift();
        }
      }
    }
    return tried;
  }

  private dueHeads(queues: Map<string, NoticeDocument[]>, blocked: Set<string>): NoticeDocument[] {
    const now = this.services.clock.now();
    const heads: NoticeDocument[] = [];
    for (const [personKey, [head]] of queues) {
      if (head && head.pushAt <= now) heads.push(head);
      else if (head) this.block(personKey, queues, blocked);
      else queues.delete(personKey);
    }
    return heads;
  }

  private block(personKey: string, queues: Map<string, NoticeDocument[]>, blocked: Set<string>): void {
    queues.delete(personKey);
    blocked.add(personKey);
  }

  /** To different people. Marked before, written after: a run that dies in between leaves a doubt, never a second message. */
  private async sendAbreast(rows: readonly NoticeDocument[], book: QuotaBook): Promise<Tried[]> {
    const now = this.services.clock.now();
    const templates = await this.services.templates.all();
    const templateOf = ({ push }: NoticeDocument) => templates.find(({ name }) => name === push?.template);
    const isRefused = (row: NoticeDocument) => {
      const template = templateOf(row);
      return (
        template !== undefined &&
        channelFor(this.services, row, book).usesQuota &&
        book.isEmpty(row.personKey, template, now)
      );
    };
    const refused = rows.filter(isRefused);
    const ready = rows.filter((row) => !refused.includes(row));
    await this.mark(ready, now);
    const done = [
      ...refused.map((row) => ({ row, change: notAllowed(now) })),
      ...(await Promise.all(
        ready.map(async (row) => ({ row, change: await pushOne(this.services, row, book, now) })),
      )),
    ];
    await this.write(done);
    await this.postpone(done);
    return done;
  }

  private async mark(rows: readonly NoticeDocument[], now: number): Promise<void> {
    if (rows.length === 0) return;
    await this.notices()
      .where({ _id: this.among(rows.map(({ _id }) => _id)) })
      .update({
        data: {
          pushState: 'sending',
          pushAt: now + LEASE_MS,
          pushAttempts: this.services.database.command.inc(1),
        },
        multi: true,
      });
  }

  /** Equal changes together: mostly all of them "sent". */
  private async write(done: readonly Tried[]): Promise<void> {
    const groups = groupBy(done, ({ change }) => JSON.stringify(change));
    await Promise.all(
      [...groups.values()].map((group) =>
        this.notices()
          .where({ _id: this.among(group.map(({ row }) => row._id)) })
          .update({ data: group[0]!.change, multi: true }),
      ),
    );
  }

  /** What is behind a message that waits waits as long, or the timer would look at it again and again. */
  private async postpone(done: readonly Tried[]): Promise<void> {
    const { command } = this.services.database;
    const waiting = groupBy(
      done.filter(({ change }) => isOpen(change)),
      ({ change }) => String(change.pushAt),
    );
    await Promise.all(
      [...waiting].map(([pushAt, group]) =>
        this.notices()
          .where({
            personKey: this.among(group.map(({ row }) => row.personKey)),
            pushState: command.in(['waiting', 'later']),
            pushAt: command.lt(Number(pushAt)),
          })
          .update({ data: { pushAt: Number(pushAt) }, multi: true }),
      ),
    );
  }

  private async waiting(personKeys: readonly string[]): Promise<NoticeDocument[]> {
    const { data } = await this.notices()
      .where({ personKey: this.among(personKeys), pushState: this.among(OPEN_STATES) })
      .orderBy('queuedAt', 'asc')
      .orderBy('createdAt', 'asc')
      .orderBy('_id', 'asc')
      .limit(READ)
      .get();
    return data;
  }

  /** By person, in the order they go. What is marked as being sent was left by a run that died: the lane is ours. */
  private async queuesOf(rows: readonly NoticeDocument[]): Promise<Map<string, NoticeDocument[]>> {
    const lost = rows.filter(({ pushState }) => pushState === 'sending');
    const change = unknownWhether(this.services.clock.now());
    await this.write(lost.map((row) => ({ row, change })));
    const ready = await readyOnes(this.services.database, rows);
    return groupBy(
      ready.filter((row) => !lost.includes(row)),
      ({ personKey }) => personKey,
    );
  }

  /** Writes what was used up with it. Gives back whose lanes stay ours, because somebody has left word. */
  private async letGo(held: readonly Lane[], book: QuotaBook, whateverWord: boolean): Promise<string[]> {
    const keys = held.map(({ _id }) => _id);
    const again = await Promise.all(
      book
        .changes(keys, this.services.database.command)
        .map(({ change, personKeys }) =>
          whateverWord
            ? this.lanes.drop(personKeys, change).then(() => [])
            : this.lanes.release(personKeys, change),
        ),
    );
    return again.flat();
  }

  private isOver(until: number): boolean {
    return this.cutOff || this.services.clock.now() >= until;
  }

  private among(values: readonly string[]) {
    return this.services.database.command.in(values);
  }

  private notices() {
    return this.services.database.collection<NoticeDocument>('notices');
  }
}

const isOpen = ({ pushState }: PushChange) => pushState === 'waiting' || pushState === 'later';

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
