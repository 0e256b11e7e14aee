import type { ReportEventName } from '#types/reports/events';
import type { WorkingCalendar } from '#types/places/working-calendar';
import { BUREAU_STATES, type ReportState } from '#types/reports/states';
import { eachDue } from '../../platform/each-due';
import { idFrom } from '../../platform/ids';
import type { Job } from '../../platform/jobs';
import { latenessAt } from '../case-facts';
import { nextReminder } from '../deadline';
import type { ReportDocument } from '../report';
import { eventRow } from '../report-events';
import type { ReportServices } from '../report-services';
import { reportStore, type Change } from '../report-store';

/** Who is late where no bureau has the case: its next step, by its state. */
const LATE_EVENTS = {
  screening: 'desk-late',
  submitted: 'desk-late',
  handled: 'check-late',
  suspended: 'plan-due',
} as const satisfies Partial<Record<ReportState, ReportEventName>>;
type LateEvent = (typeof LATE_EVENTS)[keyof typeof LATE_EVENTS];

export interface Reminder {
  event: Extract<ReportEventName, 'deadline-near' | 'overdue' | LateEvent> | null;
  patch: Partial<ReportDocument>;
}

/** What the clock asks for, decided again from the report as it is in the transaction: it may have been finished meanwhile. */
export function reminderFor(report: ReportDocument, now: number, calendar: WorkingCalendar): Reminder | null {
  const { remindAt, dueAt, state } = report;
  if (remindAt === null || remindAt > now) return null;
  const again = nextReminder(now, calendar);
  const late = (LATE_EVENTS as Partial<Record<ReportState, LateEvent>>)[state];
  if (late) return { event: late, patch: { remindAt: again, reminders: report.reminders + 1 } };
  if (dueAt === null || !(BUREAU_STATES as readonly ReportState[]).includes(state)) {
    return { event: null, patch: { remindAt: null } };
  }
  // A reminder that comes too late to be one is left out.
  if (report.reminders === 0 && now < dueAt) {
    return { event: 'deadline-near', patch: { remindAt: dueAt, reminders: 1 } };
  }
  return {
    event: 'overdue',
    patch: {
      remindAt: again,
      reminders: Math.max(report.reminders, 1) + 1,
      // On record from now on, whatever comes.
      lateness: latenessAt(report, now),
    },
  };
}

/** Deadlines near (80 %) and passed, targets of the other steps and plan dates passed; and again every working day after. */
export const remindDeadlines: Job<ReportServices> = {
  name: 'reports.remind-deadlines',
  async run(services, until) {
    const due = { collection: 'reports', by: 'remindAt' } as const;
    return eachDue<ReportDocument>(services, due, until, (report) => remind(services, report));
  },
};

async function remind(services: ReportServices, { _id, seq, reminders }: ReportDocument): Promise<void> {
  const now = services.clock.now();
  const { calendar } = await services.townStore.town();
  const cause = idFrom('reminder', _id, String(seq), String(reminders));
  const attempt = { reportId: _id, entryId: cause };
  const { rows } = await reportStore(services.database).change(attempt, (report): Change => {
    const reminder = reminderFor(report, now, calendar);
    if (!reminder) return { steps: [] };
    const { event, patch } = reminder;
    return {
      steps: [],
      patch,
      // The clock did this, whoever took the last step.
      rows: (after) =>
        event === null ? [] : [eventRow(services.outbox, event, asOf(after, now), '', cause)],
    };
  });
  if (rows.length > 0) await services.carriedRows.deliver('reports', _id);
}

function asOf(report: ReportDocument, at: number): ReportDocument {
  return { ...report, last: { ...report.last, personKey: null, at } };
}
