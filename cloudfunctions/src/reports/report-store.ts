import { OPEN_STATES } from '#types/reports/states';
import { carryingMore } from '../platform/carried-rows';
import { changedFields } from '../platform/changed-fields';
import type { Database } from '../platform/cloud';
import { isDuplicate } from '../platform/sdk-errors';
import { idFrom } from '../platform/ids';
import { Refusal } from '../platform/refusal';
import type { OutboxRow } from '../platform/outbox';
import { ATTEMPTS, pauseAfter } from '../platform/waiting';
import { followId } from './follow-store';
import { takeStep, type EntryDocument, type ReportDocument, type Step } from './report';
import { ENTRIES_MAX, newRecord, placed, type ReportRecord } from './report-record';
import { wordsSettled } from './waiting-words';

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
  /** What the report carries because of this change; empty where it was made before. */
  rows: OutboxRow[];
}

/** How reports are kept. One implementation, below; an interface so that what the actions lean on is visible. */
export interface ReportStore {
  get(reportId: string): Promise<ReportRecord | null>;
  /** The report, and whether this person follows it: one question. */
  getFor(personKey: string, reportId: string): Promise<{ record: ReportRecord; following: boolean } | null>;
  /** False where a report of this id is there already. Throws `NumberTaken` where only its number is. */
  file(
    report: ReportDocument,
    entries: readonly EntryDocument[],
    rows: readonly OutboxRow[],
  ): Promise<boolean>;
  /**
   * Reads, decides, and writes in one update that finds the report only as it was read. `decide` may run again and must
   * be pure; it refuses by throwing. Refuses with `call.busy` where others are always faster.
   */
  change(attempt: Attempt, decide: (report: ReportDocument) => Change): Promise<Changed>;
  /** Notes on an open report that another is being merged into it; false where it is not open. */
  takeIn(reportId: string, otherId: string, at: number): Promise<boolean>;
}

export class NumberTaken extends Error {}

export function reportStore(database: Database): ReportStore {
  const reports = () => database.collection<ReportRecord>('reports');
  const get = async (reportId: string) => (await reports().doc(reportId).get()).data;

  return {
    get,
    getFor: (personKey, reportId) => readFor(database, personKey, reportId),
    async file(report, entries, rows) {
      try {
        await reports().add({ data: newRecord(database, report, entries, rows) });
        return true;
      } catch (error) {
        if (!isDuplicate(error)) throw error;
        if (await get(report._id)) return false;
        throw new NumberTaken();
      }
    },
    async change(attempt, decide) {
      for (let round = 1; round <= ATTEMPTS; round += 1) {
        const before = await get(attempt.reportId);
        if (!before) throw new Refusal('report.not-found');
        // The same intention again, already carried out: answered with how things are now.
        if (before.entries.some(({ _id }) => _id === attempt.entryId)) return { report: before, rows: [] };
        const next = nextOf(before, attempt.entryId, decide(before));
        const data = difference(database, before, next);
        if (Object.keys(data).length === 0) return { report: next.report, rows: [] };
        const { stats } = await reports()
          .where({ _id: before._id, rev: before.rev })
          .update({ data: { ...data, rev: before.rev + 1 } });
        if (stats.updated === 1) return { report: next.report, rows: next.rows };
        await pauseAfter(round);
      }
      throw new Refusal('call.busy');
    },
    async takeIn(reportId, otherId, at) {
      const { stats } = await reports()
        .where({ _id: reportId, state: database.command.in([...OPEN_STATES]) })
        .update({ data: { [`takesIn.${otherId}`]: at } });
      return stats.updated === 1;
    },
  };
}

async function readFor(database: Database, personKey: string, reportId: string) {
  const { list } = await database
    .collection<ReportRecord>('reports')
    .aggregate()
    .match({ _id: reportId })
    .limit(1)
    .addFields({ followId: followId(reportId, personKey) })
    .lookup({ from: 'report_follows', localField: 'followId', foreignField: '_id', as: 'follows' })
    .end<ReportRecord & { follows: unknown[] }>();
  const found = list[0];
  return found ? { record: placed(found), following: found.follows.length > 0 } : null;
}

interface Next {
  report: ReportDocument;
  /** New ones only. */
  entries: EntryDocument[];
  rows: OutboxRow[];
}

function nextOf(before: ReportRecord, entryId: string, change: Change): Next {
  const entries: EntryDocument[] = [];
  let report: ReportDocument = { ...before, ...change.patch };
  for (const step of change.steps) {
    const id = entries.length === 0 ? entryId : idFrom(entryId, String(entries.length));
    const taken = takeStep(report, step, id);
    report = taken.report;
    entries.push(taken.entry);
  }
  if (before.entries.length + entries.length > ENTRIES_MAX) throw new Error(`${before._id} never ends`);
  report = { ...report, ...wordsSettled(report, [...before.entries, ...entries]) };
  return { report, entries, rows: change.rows?.(report, entryId) ?? [] };
}

function difference(
  { command }: Database,
  before: ReportDocument,
  { report, entries, rows }: Next,
): Record<string, unknown> {
  return {
    ...changedFields<ReportDocument>(command, before, report),
    ...(entries.length > 0 && { entries: command.push(entries) }),
    ...carryingMore(command, rows),
  };
}
