import cloud from 'wx-server-sdk';
import {
  TRANSITIONS,
  type ReportDocument,
  type EntryDocument,
} from '../../cloudfunctions/src/reports/report';
import { BUREAU_STATES, REPORT_STATES, type ReportState } from '../../types/reports/states';

export type StoredCase = ReportDocument & { entries: EntryDocument[] };

const READ_MAX = 100;

/** Every case as the database has it; the SDK of this process is aimed at the town that was opened last. */
export async function storedCases(): Promise<StoredCase[]> {
  const cases: StoredCase[] = [];
  for (;;) {
    const page = await cloud
      .database()
      .collection('reports')
      .orderBy('_id', 'asc')
      .skip(cases.length)
      .limit(READ_MAX)
      .get();
    const data = (page as unknown as { data: StoredCase[] }).data;
    cases.push(...data);
    if (data.length < READ_MAX) return cases;
  }
}

export async function storedCase(reportId: string): Promise<StoredCase> {
  const found = await cloud.database().collection('reports').doc(reportId).get();
  return (found as unknown as { data: StoredCase }).data;
}

const includes = (states: readonly ReportState[], state: ReportState) => states.includes(state);

/** What is not as it must be with a case: its timeline walked along the table, and what each state carries. Empty: whole. */
export function brokenIn(report: StoredCase): string[] {
  const broken: string[] = [];
  const wrong = (when: boolean, what: string) => {
    if (when) broken.push(`${report.number}: ${what}`);
  };
  let state: ReportState | null = null;
  for (const [index, entry] of report.entries.entries()) {
    const { from, to } = TRANSITIONS[entry.step] as { from: readonly ReportState[]; to: ReportState | null };
    wrong(entry.seq !== index + 1, `line ${index + 1} has number ${entry.seq}`);
    wrong(state === null ? from.length > 0 : !from.includes(state), `${entry.step} from ${state}`);
    wrong(entry.state !== (to ?? state), `${entry.step} leads to ${entry.state}`);
    state = entry.state;
  }
  wrong(!REPORT_STATES.includes(report.state), `state ${report.state}`);
  wrong(report.state !== state, `is ${report.state}, its last line says ${state}`);
  wrong(report.seq !== report.entries.length, `counts ${report.seq} of ${report.entries.length} lines`);
  const count = (...steps: string[]) => report.entries.filter(({ step }) => steps.includes(step)).length;
  wrong(report.reworks !== count('verify-fail'), 'reworks');
  wrong(report.returns !== count('return'), 'returns');
  wrong(report.reopens !== count('reopen'), 'reopens');
  wrong(report.relapses !== count('relapse'), 'relapses');
  wrong(report.closings !== count('verify-pass'), 'closings');
  wrong(report.verifications !== count('verify-pass', 'verify-fail'), 'verifications');
  const withBureau = includes(BUREAU_STATES, report.state);
  wrong(
    withBureau && (report.bureauId === null || report.dueAt === null),
    'with a bureau, without deadline or bureau',
  );
  wrong(
    (report.state === 'closed') !== (report.closedAt !== null),
    'closed, and no date of it, or the other way round',
  );
  wrong(
    (report.state === 'merged') !== (report.mergedInto !== null),
    'merged, and into nothing, or the other way round',
  );
  wrong(report.state === 'suspended' && report.suspension === null, 'suspended without a reason');
  wrong(report.state === 'handled' && report.stepDueAt === null, 'handled, and nobody is asked to check');
  const missing = report.entries
    .flatMap(({ photos }) => photos)
    .filter((id) => !report.photos.some(({ fileID }) => fileID === id));
  wrong(missing.length > 0, 'a picture of its timeline is not its own');
  return broken;
}
