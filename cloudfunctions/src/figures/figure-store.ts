import { addDays, monthOf } from '#types/figures/days';
import type { Database, Document } from '../platform/cloud';
import type { FactDocument } from './facts';
import { tallyDay, tallyMonth, type DayDocument } from './tally';

/** The most a function may read at once. https://developers.weixin.qq.com/miniprogram/dev/wxcloud/guide/database/read.html */
const READ_MAX = 1000;

const factsOf = (database: Database) => database.collection<FactDocument>('figure_facts');
export const figureDays = (database: Database) => database.collection<DayDocument>('figure_days');

export async function factsOfReports(
  database: Database,
  reportIds: readonly string[],
): Promise<FactDocument[]> {
  const { data } = await factsOf(database)
    .where({ reportId: database.command.in(reportIds) })
    .limit(READ_MAX)
    .get();
  return data;
}

export async function writeFacts(
  database: Database,
  wanted: readonly FactDocument[],
  gone: readonly string[],
): Promise<void> {
  await Promise.all(wanted.map(({ _id, ...data }) => factsOf(database).doc(_id).set({ data })));
  if (gone.length > 0)
    await factsOf(database)
      .where({ _id: database.command.in(gone) })
      .remove({ multi: true });
}

/** Cases whose deadline has passed since then: time alone changes what they count for. */
export async function passedDeadlines(database: Database, since: number, now: number): Promise<string[]> {
  const { command } = database;
  const { data } = await factsOf(database)
    .where(command.and([{ kind: 'running' }, { at: command.gt(since) }, { at: command.lte(now) }]))
    .limit(READ_MAX)
    .get();
  return data.map(({ reportId }) => reportId);
}

/** Counts a day, and the months of the bureaus it changes, anew. Doing it again changes nothing. */
export async function recountDay(database: Database, day: string): Promise<void> {
  const facts = await everyFact(database, day);
  const { data: before } = await figureDays(database)
    .where({ unit: 'day', period: day })
    .limit(READ_MAX)
    .get();
  const after = tallyDay(day, facts);
  const bureaus = new Set([...before, ...after].map(({ bureauId }) => bureauId));
  for (const bureauId of bureaus) {
    const old = before.find((one) => one.bureauId === bureauId);
    const fresh = after.find((one) => one.bureauId === bureauId) ?? null;
    if (old && fresh && isSame(old, fresh)) continue;
    await keep(database, old?._id ?? fresh?._id ?? '', fresh);
    await recountMonth(database, monthOf(day), bureauId);
  }
}

async function recountMonth(database: Database, month: string, bureauId: string): Promise<void> {
  const { command } = database;
  const next = monthOf(addDays(`${month}-01`, 31));
  const { data } = await figureDays(database)
    .where(
      command.and([{ unit: 'day', bureauId }, { period: command.gt(month) }, { period: command.lt(next) }]),
    )
    .limit(READ_MAX)
    .get();
  await keep(database, `month.${month}.${bureauId}`, tallyMonth(month, bureauId, data));
}

async function keep(database: Database, _id: string, document: DayDocument | null): Promise<void> {
  if (!document) {
    await figureDays(database).doc(_id).remove();
    return;
  }
  const { _id: own, ...data } = document;
  await figureDays(database).doc(own).set({ data });
}

async function everyFact(database: Database, day: string): Promise<FactDocument[]> {
  const found: FactDocument[] = [];
  for (;;) {
    const last = found.at(-1)?._id;
    const { data } = await factsOf(database)
      .where({ day, ...(last !== undefined && { _id: database.command.gt(last) }) })
      .orderBy('_id', 'asc')
      .limit(READ_MAX)
      .get();
    found.push(...data);
    if (data.length < READ_MAX) return found;
  }
}

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
const ordered = ({ zones, categories, total }: DayDocument) => {
  const byId = <P extends { id: string }>(parts: P[]) => [...parts].sort((a, b) => (a.id < b.id ? -1 : 1));
  return canonical([total, byId(zones), byId(categories)]);
};
const isSame = (a: DayDocument, b: DayDocument) => ordered(a) === ordered(b);

/** When the figures last followed the reports; milliseconds since the epoch, 0 before the first time. */
export async function countedUpTo(database: Database): Promise<number> {
  const { data } = await database
    .collection<Document & { clockAt: number }>('job_marks')
    .doc('figures')
    .get();
  return data?.clockAt ?? 0;
}
