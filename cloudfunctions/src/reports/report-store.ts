import { inTransaction } from '../platform/transaction';
import type { Database, Transaction } from '../platform/cloud';
import { isDuplicate } from '../platform/sdk-errors';
import { idFrom } from '../platform/ids';
import { Refusal } from '../platform/refusal';
import type { OutboxRow } from '../platform/outbox';
import { takeStep, type EntryDocument, type ReportDocument, type Step } from './report';

/** What a decision leads to: steps in their order, changes that are no step, and what others must do about it. */
export interface Change {
  steps: readonly Step[];
  patch?: Partial<ReportDocument>;
  /** Built from the report as it is afterwards. */
  rows?: (after: ReportDocument, entryId: string) => OutboxRow[];
}

export interface Attempt {
  reportId: string;
  /** `_id` of the first entry. The same key of the same person makes the same id, so nothing is done twice. */
  entryId: string;
}

export interface Changed {
  report: ReportDocument;
  rows: OutboxRow[];
}

/** How reports are kept. One implementation, below; an interface so that what the actions lean on is visible. */
export interface ReportStore {
  get(reportId: string): Promise<ReportDocument | null>;
  entries(reportId: string): Promise<EntryDocument[]>;
  /** False where a report of this id is there already. Throws `NumberTaken` where only its number is. */
  file(
    report: ReportDocument,
    entries: readonly EntryDocument[],
    rows: readonly OutboxRow[],
  ): Promise<boolean>;
  /** Reads, decides and writes in one transaction. `decide` may run again and must be pure; it refuses by throwing. */
  change(attempt: Attempt, decide: (report: ReportDocument) => Change): Promise<Changed>;
}

export class NumberTaken extends Error {}

/** Above any real case's number of steps. */
const ENTRIES_MAX = 200;

const REPORTS = 'reports';
const ENTRIES = 'report_entries';
const OUTBOX = 'outbox';

export function reportStore(database: Database): ReportStore {
  const get = async (reportId: string) =>
    (await database.collection<ReportDocument>(REPORTS).doc(reportId).get()).data;

  async function change(attempt: Attempt, decide: (report: ReportDocument) => Change): Promise<Changed> {
    try {
      return await inTransaction(database, (transaction) => changeIn(database, transaction, attempt, decide));
    } catch (error) {
      if (!(error instanceof Refusal) && !isDuplicate(error)) throw error;
      const done = await database.collection<EntryDocument>(ENTRIES).doc(attempt.entryId).get();
      const report = done.data && (await get(attempt.reportId));
      if (!report) throw error;
      // The same intention again, already carried out: answered with how things are now.
      return { report, rows: [] };
    }
  }

  return {
    get,
    change,
    async entries(reportId) {
      const { data } = await database
        .collection<EntryDocument>(ENTRIES)
        .where({ reportId })
        .orderBy('seq', 'asc')
        .limit(ENTRIES_MAX)
        .get();
      return data;
    },
    async file(report, entries, rows) {
      const location = database.Geo.Point(report.location.longitude, report.location.latitude);
      try {
        await inTransaction(database, async (transaction) => {
          await transaction.collection<ReportDocument>(REPORTS).add({ data: { ...report, location } });
          await transaction.collection<EntryDocument>(ENTRIES).add({ data: [...entries] });
          if (rows.length > 0) await transaction.collection<OutboxRow>(OUTBOX).add({ data: [...rows] });
        });
        return true;
      } catch (error) {
        if (!isDuplicate(error)) throw error;
        if (await get(report._id)) return false;
        throw new NumberTaken();
      }
    },
  };
}

async function changeIn(
  database: Database,
  transaction: Transaction,
  { reportId, entryId }: Attempt,
  decide: (report: ReportDocument) => Change,
): Promise<Changed> {
  const document = transaction.collection<ReportDocument>(REPORTS).doc(reportId);
  const { data: before } = await document.get();
  if (!before) throw new Refusal('report.not-found');
  const decided = decide(before);
  const entries: EntryDocument[] = [];
  let after: ReportDocument = { ...before, ...decided.patch };
  for (const step of decided.steps) {
    const id = entries.length === 0 ? entryId : idFrom(entryId, String(entries.length));
    const taken = takeStep(after, step, id);
    after = taken.report;
    entries.push(taken.entry);
  }
  const data = difference(database, before, after);
  if (Object.keys(data).length > 0) await document.update({ data });
  if (entries.length > 0) await transaction.collection<EntryDocument>(ENTRIES).add({ data: entries });
  const rows = decided.rows?.(after, entryId) ?? [];
  if (rows.length > 0) await transaction.collection<OutboxRow>(OUTBOX).add({ data: rows });
  return { report: after, rows };
}

/** Only what changed. Whole objects are set as such: the SDK would merge them field by field, which fails over null. */
function difference(
  database: Database,
  before: ReportDocument,
  after: ReportDocument,
): Record<string, unknown> {
  const changed = (Object.keys(after) as (keyof ReportDocument)[]).filter(
    (key) => after[key] !== before[key],
  );
  return Object.fromEntries(
    changed.map((key) => {
      const value = after[key];
      const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
      return [key, isObject ? database.command.set(value) : value];
    }),
  );
}
