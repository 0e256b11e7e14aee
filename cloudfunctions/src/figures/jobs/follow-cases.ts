import type { CaseHistory } from '#types/figures/case-history';
import type { Definitions } from '#types/figures/definitions';
import type { Database, Document } from '../../platform/cloud';
import type { Job } from '../../platform/jobs';
import { factsOf, SIGNAL_DAY, type FactDocument } from '../facts';
import { factsOfReports, passedDeadlines, recountDay, writeFacts } from '../figure-store';
import type { FigureServices } from '../figure-services';

/** Read back in one go: at most 18 facts each. */
const CASES_AT_ONCE = 50;
/** Of the slow round through all cases, in one run. */
const ROUND_CASES = 50;

/** In `job_marks`: how far the figures follow the cases. */
interface Mark extends Document {
  changedAt: number;
  /** Deadlines up to then have been looked at. */
  clockAt: number;
  roundAfter: string;
  /** Days whose facts may have changed since they were counted; written before the facts are, so that none is lost. */
  days: string[];
  /** With which definitions the facts were drawn. */
  definitions: string;
}

const MARK = 'figures';

/** Facts and daily sums follow the cases: those with a step or a deadline since the last run, and a few of all others. */
export const followCases: Job<FigureServices> = {
  name: 'figures.follow-cases',
  async run(services, until) {
    const { database, clock, cases } = services;
    const definitions = (await services.townStore.town()).rules.figures;
    const mark = await readMark(database, JSON.stringify(definitions));
    const now = clock.now();
    let drawn = 0;
    const draw = async (some: readonly CaseHistory[]) => {
      for (let first = 0; first < some.length; first += CASES_AT_ONCE)
        drawn += await drawFacts(database, mark, some.slice(first, first + CASES_AT_ONCE), now, definitions);
    };
    for await (const page of cases.changedSince(mark.changedAt)) {
      await draw(page.cases);
      mark.changedAt = Math.max(mark.changedAt, page.changedAt);
      if (clock.now() >= until) break;
    }
    const passed = await passedDeadlines(database, mark.clockAt, now);
    if (passed.length > 0) await draw(await cases.byIds(passed));
    mark.clockAt = now;
    if (clock.now() < until) {
      const round = await cases.after(mark.roundAfter, ROUND_CASES);
      await draw(round);
      mark.roundAfter = round.length < ROUND_CASES ? '' : (round.at(-1)?.reportId ?? '');
    }
    await writeMark(database, mark);
    for (const day of [...mark.days]) {
      await recountDay(database, day);
      mark.days = mark.days.filter((one) => one !== day);
      if (clock.now() >= until) break;
    }
    await writeMark(database, mark);
    return drawn;
  },
};

/** How many cases count for something else than before. */
async function drawFacts(
  database: Database,
  mark: Mark,
  cases: readonly CaseHistory[],
  now: number,
  definitions: Definitions,
): Promise<number> {
  if (cases.length === 0) return 0;
  const ids = cases.map(({ reportId }) => reportId);
  const before = new Map((await factsOfReports(database, ids)).map((fact) => [fact._id, fact]));
  const after = cases.flatMap((history) => factsOf(history, now, definitions));
  const kept = new Set(after.map(({ _id }) => _id));
  const wanted = after.filter((fact) => !isSame(before.get(fact._id), fact));
  const gone = [...before.values()].filter(({ _id }) => !kept.has(_id));
  if (wanted.length === 0 && gone.length === 0) return 0;
  const touched = [...wanted, ...gone, ...wanted.flatMap(({ _id }) => before.get(_id) ?? [])];
  const days = touched.map(({ day }) => day).filter((day) => day !== SIGNAL_DAY);
  if (days.some((day) => !mark.days.includes(day))) {
    mark.days = [...new Set([...mark.days, ...days])];
    await writeMark(database, mark);
  }
  await writeFacts(
    database,
    wanted,
    gone.map(({ _id }) => _id),
  );
  return new Set(touched.map(({ reportId }) => reportId)).size;
}

const COMPARED = ['at', 'day', 'bureauId', 'zoneId', 'zoneName', 'categoryId', 'handleMs'] as const;
const isSame = (a: FactDocument | undefined, b: FactDocument) =>
  a !== undefined && COMPARED.every((field) => a[field] === b[field]);

async function readMark(database: Database, definitions: string): Promise<Mark> {
  const { data } = await database.collection<Mark>('job_marks').doc(MARK).get();
  const beginning = { changedAt: 0, clockAt: 0, roundAfter: '', days: [], definitions };
  if (!data) return { _id: MARK, ...beginning };
  // Other definitions: every case is drawn anew.
  return data.definitions === definitions ? data : { ...data, ...beginning, days: data.days };
}

async function writeMark(database: Database, { _id, ...data }: Mark): Promise<void> {
  await database.collection<Mark>('job_marks').doc(_id).set({ data });
}
