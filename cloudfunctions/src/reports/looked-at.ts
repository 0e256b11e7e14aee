import type { Database } from '../platform/cloud';
import type { RecheckDocument } from './recheck';
import type { ReportRecord } from './report-record';

/** What has become of a re-check, and who looked; null where nobody did, or nobody knows any more. */
export interface LookedAt {
  recheckId: string;
  verdict: RecheckDocument['state'];
  personKey: string | null;
}

/** What of the case says so; its timeline is long. */
const OF_A_CASE = Object.fromEntries(
  ['state', 'closedAt', 'entries.recheckId', 'entries.step', 'entries.personKey'].map((name) => [name, true]),
);

/**
 * By the cases themselves: a look is a step of the case, and everything else hears of it later. So whoever has just
 * looked at the last spot is not asked to wait.
 */
export async function lookedAt(
  database: Database,
  spots: readonly { recheckId: string; reportId: string }[],
): Promise<LookedAt[]> {
  if (spots.length === 0) return [];
  const { command } = database;
  const recheckIds = spots.map(({ recheckId }) => recheckId);
  const reportIds = [...new Set(spots.map(({ reportId }) => reportId))];
  const [rechecks, reports] = await Promise.all([
    database
      .collection<RecheckDocument>('rechecks')
      .where({ _id: command.in(recheckIds) })
      .field({ state: true, closedAt: true })
      .limit(recheckIds.length)
      .get(),
    database
      .collection<ReportRecord>('reports')
      .where({ _id: command.in(reportIds) })
      .field(OF_A_CASE)
      .limit(reportIds.length)
      .get(),
  ]);
  const planned = new Map(rechecks.data.map((recheck) => [recheck._id, recheck]));
  const cases = new Map(reports.data.map((report) => [report._id, report]));
  return spots.map(({ recheckId, reportId }) =>
    verdictOf(recheckId, planned.get(recheckId), cases.get(reportId)),
  );
}

type Planned = Pick<RecheckDocument, 'state' | 'closedAt'>;
type Case = Pick<ReportRecord, 'state' | 'closedAt'> & {
  entries: Pick<ReportRecord['entries'][number], 'recheckId' | 'step' | 'personKey'>[];
};

/** Pure: the case's own word first; one that is open again, or was closed once more, needs nobody to look. */
export function verdictOf(
  recheckId: string,
  planned: Planned | undefined,
  found: Case | undefined,
): LookedAt {
  const look = found?.entries.find((entry) => entry.recheckId === recheckId);
  if (look) {
    const verdict = look.step === 'recheck' ? 'clean' : 'back';
    return { recheckId, verdict, personKey: look.personKey };
  }
  const state = planned?.state ?? 'dropped';
  const isOver = found?.state !== 'closed' || found.closedAt !== planned?.closedAt;
  return { recheckId, verdict: state === 'due' && isOver ? 'dropped' : state, personKey: null };
}
