import type { Commands, Document, Query } from './cloud';
import type { Job } from './jobs';
import type { Services } from './services';

/** How long rows of one collection are kept. */
export interface Retention {
  collection: string;
  /** A row's age counts from this; an index leads to the oldest. */
  since: string;
  days: number;
  /** Of such rows only. */
  only?: Record<string, unknown>;
  /** These parts of a row go, and the row stays. */
  clear?: readonly string[];
  /** What lies in the storage and goes with the row. */
  files?(row: Record<string, unknown>): string[];
}

const DAY_MS = 24 * 3_600_000;
const HOUR_MS = 3_600_000;
const BATCH = 500;
/** deleteFile takes 50 at once. */
const BATCH_WITH_FILES = 10;

/** Collection `job_marks`: when all of it was last looked through. */
interface Mark {
  _id: string;
  at: number;
}
const MARK = 'platform.forget-old';

/** Once an hour: nobody waits for it. What a run does not manage, the next goes on with. */
export function forgetOld(table: readonly Retention[]): Job<Services> {
  return {
    name: MARK,
    async run(services, until) {
      const { database, clock } = services;
      const mark = database.collection<Mark>('job_marks').doc(MARK);
      const at = (await mark.get()).data?.at ?? 0;
      if (Math.abs(clock.now() - at) < HOUR_MS) return 0;
      let forgotten = 0;
      for (const row of table) {
        forgotten += await forget(services, row, until);
        if (clock.now() >= until) return forgotten;
      }
      await mark.set({ data: { at: clock.now() } });
      return forgotten;
    },
  };
}

type Row = Document & Record<string, unknown>;

async function forget(services: Services, retention: Retention, until: number): Promise<number> {
  const { database, clock, cloud } = services;
  const { command } = database;
  const { collection, since, days, only, files } = retention;
  const rows = database.collection<Row>(collection);
  const old = { ...only, [since]: command.lte(clock.now() - days * DAY_MS) };
  let forgotten = 0;
  while (clock.now() < until) {
    const oldest = rows
      .where(old)
      .orderBy(since, 'asc')
      .limit(files ? BATCH_WITH_FILES : BATCH);
    const { data } = await (files ? oldest : oldest.field({ _id: true })).get();
    const fileList = files ? data.flatMap((row) => files(row)) : [];
    if (fileList.length > 0) await cloud.deleteFile({ fileList });
    // Asked again with the age: a row that was renewed meanwhile stays.
    const these = rows.where({ ...old, _id: command.in(data.map(({ _id }) => _id)) });
    const gone = data.length === 0 ? 0 : await takeAway(these, retention, command);
    if (gone === 0) break;
    forgotten += gone;
  }
  return forgotten;
}

async function takeAway(these: Query<Row>, { clear }: Retention, command: Commands): Promise<number> {
  if (!clear) return (await these.remove({ multi: true })).stats.removed;
  const data = Object.fromEntries(clear.map((part) => [part, command.remove()]));
  return (await these.update({ data, multi: true })).stats.updated;
}
