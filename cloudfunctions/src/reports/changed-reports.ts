import type { Database, Document } from '../platform/cloud';
import type { ReportRecord } from './report-record';

/** Collection `job_marks`: how far a job has come that follows all reports. */
export interface JobMark extends Document {
  /** The time of the last step that it has seen; milliseconds since the epoch. */
  changedAt: number;
  /** Where its slow round through all reports stands, so that whatever was missed is found in the end. */
  roundAfter: string;
}

const BEGINNING = { changedAt: 0, roundAfter: '' };
/** Longer than any function runs: a step may be written this long after the time it bears. */
const LATE_WRITES_MS = 60_000;
const PAGE = 200;

export async function readMark(database: Database, _id: string): Promise<JobMark> {
  const { data } = await database.collection<JobMark>('job_marks').doc(_id).get();
  return data ?? { _id, ...BEGINNING };
}

export async function writeMark(database: Database, { _id, ...data }: JobMark): Promise<void> {
  await database.collection<JobMark>('job_marks').doc(_id).set({ data });
}

/** Reports with a step since the mark, the earliest first, page by page. Those of the last minute come again. */
export async function* changedReports(database: Database, changedAt: number): AsyncGenerator<ReportRecord[]> {
  const { command } = database;
  let from = changedAt - LATE_WRITES_MS;
  let seen: string[] = [];
  for (;;) {
    const { data } = await database
      .collection<ReportRecord>('reports')
      .where(command.and([{ 'last.at': command.gte(from) }, { _id: command.nin(seen) }]))
      .orderBy('last.at', 'asc')
      .field({ outbox: false, grams: false })
      .limit(PAGE)
      .get();
    if (data.length > 0) yield data;
    if (data.length < PAGE) return;
    const last = data.at(-1)?.last.at ?? from;
    const same = data.filter((report) => report.last.at === last).map(({ _id }) => _id);
    seen = last === from ? [...seen, ...same] : same;
    from = last;
  }
}
