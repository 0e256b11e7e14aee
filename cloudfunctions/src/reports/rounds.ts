import { RECHECK_EARLY_DAYS } from '#types/reports/limits';
import { DAY_MS } from '#types/china-time';
import type { Database } from '../platform/cloud';
import { stranger } from '../platform/action';
import type { RecheckDocument } from './recheck';
import type { ReportDocument } from './report';
import { WITHOUT_TIMELINE } from './report-record';
import { photosFor } from './report-view';

/** Zones looked at in one run of the clock. */
const LOOKED_AT = 100;
/** Re-checks of one report: two for each closing. */
const OF_A_REPORT = 100;

/** Lies in no zone, so nobody's round comes by. */
const NO_ROUND = 'none';

const rechecksOf = (database: Database) => database.collection<RecheckDocument>('rechecks');

/** Due, and in no round yet: the longest due of each zone. */
export async function zonesToWalk(
  database: Database,
  now: number,
): Promise<{ zoneId: string; recheckId: string; rounds: number }[]> {
  const { command } = database;
  const { data } = await rechecksOf(database)
    .where({ state: 'due', roundId: null, dueAt: command.lte(now) })
    .orderBy('dueAt', 'asc')
    .orderBy('_id', 'asc')
    .limit(LOOKED_AT)
    .get();
  const nowhere = data.filter(({ zoneId }) => zoneId === null).map(({ _id }) => _id);
  if (nowhere.length > 0) {
    await rechecksOf(database)
      .where({ _id: command.in(nowhere) })
      .update({ data: { roundId: NO_ROUND }, multi: true });
  }
  const first = new Map<string, { zoneId: string; recheckId: string; rounds: number }>();
  for (const { _id, zoneId, rounds = 0 } of data) {
    if (zoneId !== null && !first.has(zoneId)) first.set(zoneId, { zoneId, recheckId: _id, rounds });
  }
  return [...first.values()];
}

/** What a round through a zone would look at: due by now or nearly, the longest due first, each as it was closed. */
export async function spotsToWalk(database: Database, zoneId: string, now: number, most: number) {
  const { command } = database;
  const { data } = await rechecksOf(database)
    .where({
      zoneId,
      state: 'due',
      roundId: null,
      dueAt: command.lte(now + RECHECK_EARLY_DAYS * DAY_MS),
    })
    .orderBy('dueAt', 'asc')
    .orderBy('_id', 'asc')
    .limit(most)
    .get();
  const pictures = await afterPhotos(database, [...new Set(data.map(({ reportId }) => reportId))]);
  return data.map(({ _id, reportId, categoryName, location, address, zoneName, bureauId, bureauName }) => ({
    ...{ recheckId: _id, reportId, categoryName, zoneName, bureauId, bureauName },
    place: { longitude: location.longitude, latitude: location.latitude, address },
    photo: pictures.get(reportId) ?? null,
  }));
}

/** How each looked when it was closed, as far as anybody may see it. */
async function afterPhotos(database: Database, reportIds: readonly string[]): Promise<Map<string, string>> {
  if (reportIds.length === 0) return new Map();
  const { data } = await database
    .collection<ReportDocument>('reports')
    .where({ _id: database.command.in(reportIds) })
    .field(WITHOUT_TIMELINE)
    .limit(reportIds.length)
    .get();
  return new Map(
    data.flatMap((report) => {
      const last = photosFor(stranger(''), report)
        .filter(({ kind }) => kind === 'after')
        .at(-1);
      return last ? [[report._id, last.fileID] as const] : [];
    }),
  );
}

/** Into this round, each only while it is due and in no other. Answers with those that are not in it. */
export async function putInRound(
  database: Database,
  roundId: string,
  recheckIds: readonly string[],
): Promise<string[]> {
  const { command } = database;
  await rechecksOf(database)
    .where({ _id: command.in(recheckIds), state: 'due', roundId: null })
    .update({ data: { roundId }, multi: true });
  const { data } = await rechecksOf(database)
    .where({ _id: command.in(recheckIds), roundId })
    .field({ roundId: true })
    .limit(recheckIds.length)
    .get();
  const within = new Set(data.map(({ _id }) => _id));
  return recheckIds.filter((id) => !within.has(id));
}

/** A round is over: what nobody looked at goes into the next. */
export async function outOfRound(database: Database, roundId: string): Promise<void> {
  await rechecksOf(database)
    .where({ roundId, state: 'due' })
    .update({ data: { roundId: null, rounds: database.command.inc(1) }, multi: true });
}

/** Of a case that is open again: nobody has to look at these any more. */
export async function droppedFromRounds(database: Database, reportId: string): Promise<string[]> {
  const { data } = await rechecksOf(database).where({ reportId }).limit(OF_A_REPORT).get();
  return data.flatMap(({ _id, state, roundId = null }) =>
    state === 'dropped' && roundId !== null && roundId !== NO_ROUND ? [_id] : [],
  );
}
