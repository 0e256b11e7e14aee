import { join } from 'node:path';
import { openDatabase } from '../../local/cloud/database/database';
import { toPosition } from '../../scripts/town/ground';
import { ZONES } from '../../scripts/town/zones';
import { idFrom } from '../../cloudfunctions/src/platform/ids';
import { SIGNAL_DAY, type FactDocument, type FactKind } from '../../cloudfunctions/src/figures/facts';
import { cellAt } from '../../cloudfunctions/src/reports/map/map-cell';
import type { ReportRecord } from '../../cloudfunctions/src/reports/report-record';
import { dayOf } from '../../types/china-time';
import type { ReportState } from '../../types/reports/states';
import type { Town } from './town';

const BATCH = 1_000;
const HOUR_MS = 3_600_000;
const YEAR_HOURS = 365 * 24;
/** Of a hundred reports of a town that has been at it for years. */
const STATES: readonly [ReportState, number][] = [
  ['closed', 84],
  ['rejected', 4],
  ['withdrawn', 2],
  ['submitted', 2],
  ['dispatched', 2],
  ['handling', 3],
  ['handled', 2],
  ['suspended', 1],
];
const BY_HUNDRED = STATES.flatMap(([state, share]) => Array.from({ length: share }, () => state));
const CATEGORIES = ['rubbish', 'graffiti', 'bin-area', 'drain'];
const BUREAUS = ['weather', 'housing', 'urban-management'];
/** Every so many of them can be found by the words of the pattern, and count in the figures: more would only take longer to write. */
const WORDS_EVERY = 20;
const COUNTED_EVERY = 7;
/** About twenty meters. */
const STEP_DEGREES = 0.0002;
const SPREAD_METERS = 400;
/** Multiples of these fall evenly and on no line: Roberts' sequence, http://extremelearning.com.au/unreasonable-effectiveness-of-quasirandom-sequences/ */
const EVENLY = [0.7548776662466927, 0.5698402909980532] as const;

type Like = ReturnType<typeof one>;

/**
 * As the report of this id, `count` times: other places, states, kinds, bureaus, reporters and days, and what they count for
 * in the figures. Straight into the database while the town is down: over the network it would take several times as long.
 */
export const crowdLike = (town: Town, reportId: string, count: number): Promise<void> =>
  write(town, reportId, count, one, factsIn);

/** So many beside one another, as `each` makes them. */
export async function crowdOf(
  town: Town,
  reportId: string,
  count: number,
  each: (pattern: ReportRecord, n: number, now: number) => object,
): Promise<void> {
  await write(town, reportId, count, each, () => []);
}

async function write<One extends object>(
  town: Town,
  reportId: string,
  count: number,
  each: (pattern: ReportRecord, n: number, now: number) => One,
  facts: (report: One) => FactDocument[],
): Promise<void> {
  await town.kill();
  const database = openDatabase({ file: join(town.dataDir, 'database.sqlite') });
  const now = Date.now();
  const perform = (action: string, body: object, collectionName = 'reports') =>
    database.perform({ action: `database.${action}`, collectionName, ...body }, { now });
  const insert = (documents: object[], collection?: string) =>
    perform('insertDocument', { data: documents.map((one) => JSON.stringify(one)) }, collection);
  const query = JSON.stringify({ _id: reportId });
  const { data } = perform('getDocument', { query, queryType: 'DOC' }) as { data: { list: string[] } };
  const pattern = JSON.parse(data.list[0]!) as ReportRecord;
  for (let first = 0; first < count; first += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, count - first) }, (_, n) => first + n);
    const reports = numbers.map((n) => each(pattern, n, now));
    insert(reports);
    const counted = reports.filter((_, n) => n % COUNTED_EVERY === 0).flatMap((report) => facts(report));
    if (counted.length > 0) insert(counted, 'figure_facts');
  }
  database.close();
  await town.start();
}

/** For a crowd all with the same bureau and open, twenty meters from one another. */
export function besides(kinds: readonly { categoryId: string; categoryName: string }[]) {
  return (pattern: ReportRecord, n: number, now: number) => {
    const [longitude, latitude] = (pattern.location as unknown as { coordinates: [number, number] })
      .coordinates;
    const place = {
      longitude: longitude + (n % 15) * STEP_DEGREES,
      latitude: latitude + Math.floor(n / 15) * STEP_DEGREES,
    };
    return {
      ...pattern,
      _id: idFrom('beside', String(n)),
      number: `beside-${n}`,
      ...kinds[n % kinds.length]!,
      location: { type: 'Point', coordinates: [place.longitude, place.latitude] },
      cell: cellAt(place),
      filedAt: pattern.filedAt - n * 60_000,
      grams: [],
      outbox: [],
      outboxAt: null,
      last: { ...pattern.last, at: now },
    };
  };
}

function one(pattern: ReportRecord, n: number, now: number) {
  const state = BY_HUNDRED[(n * 37) % BY_HUNDRED.length]!;
  const open = !['closed', 'rejected', 'withdrawn'].includes(state);
  const zone = ZONES[n % ZONES.length]!;
  const [east, north] = zone.inside;
  const offset = (share: number) => (((n * share) % 1) * 2 - 1) * SPREAD_METERS;
  const place = toPosition([east + offset(EVENLY[0]), north + offset(EVENLY[1])]);
  const filedAt = now - ((n * 7919) % (open ? 30 * 24 : 2 * YEAR_HOURS)) * HOUR_MS;
  const bureauId = BUREAUS[n % BUREAUS.length]!;
  return {
    ...pattern,
    _id: idFrom('crowd', String(n)),
    number: `crowd-${n}`,
    state,
    categoryId: CATEGORIES[Math.floor(n / 7) % CATEGORIES.length]!,
    location: { type: 'Point', coordinates: [place.longitude, place.latitude] },
    cell: cellAt(place),
    zoneId: `z${n % ZONES.length}`,
    bureauId,
    reporterKey: idFrom('reporter', String(n % 5_000)),
    filedAt,
    closedAt: open ? null : filedAt + HOUR_MS,
    urgentAt: filedAt + 40 * HOUR_MS,
    dueAt: open ? filedAt + 40 * HOUR_MS : null,
    remindAt: null,
    stepDueAt: null,
    askedAt: null,
    grams: n % WORDS_EVERY === 0 ? pattern.grams : [],
    outbox: [],
    outboxAt: null,
    last: { ...pattern.last, at: filedAt },
  };
}

/** Those of a case's facts that there are most of: what was filed, is open or late, or was closed. */
function factsIn({ _id: reportId, ...report }: Like): FactDocument[] {
  const { filedAt, dueAt, closedAt, bureauId, zoneId, categoryId } = report;
  const times: Partial<Record<FactKind, number | null>> = {
    filed: filedAt,
    ...(dueAt !== null && { open: filedAt, running: dueAt }),
    ...(report.state === 'closed' && { closed: closedAt }),
  };
  const place = { bureauId, zoneId, zoneName: zoneId, categoryId, handleMs: null };
  return (Object.entries(times) as [FactKind, number][]).map(([kind, at]) => {
    const day = kind === 'filed' || kind === 'closed' ? dayOf(at) : SIGNAL_DAY;
    return { _id: `${reportId}.${kind}`, reportId, kind, at, day, ...place };
  });
}
