import type { GoOn } from '../platform/outbox';
import type { RecheckDocument } from './recheck';
import type { ReportRecord } from './report-record';
import type { ReportServices } from './report-services';

/** Outbox row: what somebody reported until then becomes anonymous, because they do not agree any more. */
export const UNNAME_ROW = 'reports-unname';

export interface Unnaming {
  reporterKey: string;
  /** What is filed later was agreed to anew. */
  filedUntil: number;
}

/** Done at a time, and in one go: well within what a function may run (20 s). */
const BATCH = 50;
const BATCHES_A_RUN = 10;

/** Begins at once; where it is cut off, or is long, the clock goes on with it. */
export async function takeDownReports(
  { outbox, clock }: Pick<ReportServices, 'outbox' | 'clock'>,
  reporterKey: string,
): Promise<void> {
  const filedUntil = clock.now();
  const unnaming: Unnaming = { reporterKey, filedUntil };
  const row = outbox.row(UNNAME_ROW, unnaming, `${reporterKey}:${filedUntil}`);
  await outbox.drainOwn(await outbox.takeOver([row]));
}

/**
 * A case is for those who clean up and check, so it stays; where exactly it is, is theirs alone from now on. The question
 * does not find again what is done: the same order goes on where the last run ended.
 */
export async function unnameReports(
  { database }: Pick<ReportServices, 'database'>,
  unnaming: Unnaming,
): Promise<GoOn | undefined> {
  const { command } = database;
  const { reporterKey, filedUntil } = unnaming;
  const reports = database.collection<ReportRecord>('reports');
  for (let batch = 1; batch <= BATCHES_A_RUN; batch += 1) {
    const { data } = await reports
      .where({ reporterKey, anonymous: false, filedAt: command.lte(filedUntil) })
      .field({ _id: true })
      .limit(BATCH)
      .get();
    const ids = data.map(({ _id }) => _id);
    if (ids.length === 0) return undefined;
    const unnameRechecks = () =>
      database
        .collection<RecheckDocument>('rechecks')
        .where({ reportId: command.in(ids) })
        .update({ data: { anonymous: true }, multi: true });
    // Before the report: it is by the report that the rest is found.
    await unnameRechecks();
    // A step that is being written for the report as it was is decided anew.
    await reports
      .where({ _id: command.in(ids) })
      .update({ data: { anonymous: true, rev: command.inc(1) }, multi: true });
    // And after it: some may have been planned in between. Whoever plans them later finds the report anonymous.
    await unnameRechecks();
  }
  return { goOnWith: unnaming };
}
