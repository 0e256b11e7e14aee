import { RECHECK_EARLY_DAYS } from '#types/reports/limits';
import { DAY_MS } from '#types/china-time';
import { metersBetween } from '#types/places/distance';
import type { Database } from '../platform/cloud';
import { stranger } from '../platform/action';
import { recheckPlace, type RecheckDocument } from './recheck';
import type { ReportDocument } from './report';
import { WITHOUT_TIMELINE } from './report-record';
import { photosFor } from './report-view';

/** Re-checks looked at in one run of the clock. */
const LOOKED_AT = 100;
/** Re-checks of one report: two for each closing. */
const OF_A_REPORT = 100;

/** Outside every zone a round goes around the spot that is due longest: no farther than this from it. */
const AROUND_METERS = 800;

/** Where a round would go: through a zone, or around a spot that lies in none. */
export interface PlaceToWalk {
  zoneId: string | null;
  /** Due longest there. */
  recheckId: string;
  /** Rounds that ended before anybody looked at it. */
  rounds: number;
}

const rechecksOf = (database: Database) => database.collection<RecheckDocument>('rechecks');

/** Due, and in no round yet: the longest due of each zone, and outside of them of each neighbourhood. */
export async function placesToWalk(database: Database, now: number): Promise<PlaceToWalk[]> {
  const { command } = database;
  const { data } = await rechecksOf(database)
    .where({ state: 'due', roundId: null, dueAt: command.lte(now) })
    .orderBy('dueAt', 'asc')
    .orderBy('_id', 'asc')
    .limit(LOOKED_AT)
    .get();
  return firstOfEach(data);
}

/** Pure. What comes first in the list stands for what is near it. */
export function firstOfEach(
  due: readonly Pick<RecheckDocument, '_id' | 'zoneId' | 'rounds' | 'location'>[],
): PlaceToWalk[] {
  const first: (PlaceToWalk & Pick<RecheckDocument, 'location'>)[] = [];
  for (const { _id: recheckId, zoneId, rounds = 0, location } of due) {
    const isCovered = first.some((other) =>
      zoneId === null
        ? other.zoneId === null && metersBetween(other.location, location) <= AROUND_METERS
        : other.zoneId === zoneId,
    );
    if (!isCovered) first.push({ zoneId, recheckId, rounds, location });
  }
  return first.map(({ location: _, ...place }) => place);
}

/** What a round there would look at: due by now or nearly, each as it was closed. In a zone the longest due first. */
export async function spotsToWalk(
  database: Database,
  { zoneId, recheckId }: Pick<PlaceToWalk, 'zoneId' | 'recheckId'>,
  now: number,
  most: number,
) {
  const { command } = database;
  const free = {
    state: 'due',
    roundId: null,
    dueAt: command.lte(now + RECHECK_EARLY_DAYS * DAY_MS),
  } as const;
  const { data } = await (zoneId === null
    ? around(database, recheckId, free, most)
    : rechecksOf(database)
        .where({ zoneId, ...free })
        .orderBy('dueAt', 'asc')
        .orderBy('_id', 'asc')
        .limit(most)
        .get());
  const pictures = await afterPhotos(database, [...new Set(data.map(({ reportId }) => reportId))]);
  return data.map((recheck) => {
    const { _id, reportId, categoryName, zoneName, bureauId, bureauName } = recheck;
    // Anybody can open a round and claim it: it leads to no door.
    const { position, address } = recheckPlace(recheck, false);
    return {
      ...{ recheckId: _id, reportId, categoryName, zoneName, bureauId, bureauName },
      place: { ...position, address },
      photo: pictures.get(reportId) ?? null,
    };
  });
}

/** The nearest first; the one that is due longest is the nearest to itself. */
async function around(
  database: Database,
  recheckId: string,
  free: object,
  most: number,
): Promise<{ data: RecheckDocument[] }> {
  const { command, Geo } = database;
  const { data: from } = await rechecksOf(database).doc(recheckId).get();
  if (!from) return { data: [] };
  const geometry = Geo.Point(from.location.longitude, from.location.latitude);
  return rechecksOf(database)
    .where({ location: command.geoNear({ geometry, maxDistance: AROUND_METERS }), zoneId: null, ...free })
    .limit(most)
    .get();
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
    state === 'dropped' && roundId !== null ? [_id] : [],
  );
}
