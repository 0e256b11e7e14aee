import { PUBLIC_CALENDAR } from '#types/places/public-holidays';
import { nextReminder } from '../deadline';
import { aReport } from '../report-samples';
import { reminderFor as reminderBy } from './remind-deadlines';

const reminderFor = (of: Parameters<typeof reminderBy>[0], now: number) =>
  reminderBy(of, now, PUBLIC_CALENDAR);
const report = aReport();
const remindAt = report.remindAt ?? 0;
const dueAt = report.dueAt ?? 0;

describe('the reminder of a deadline', () => {
  it('comes at 80 %, then when it passes, then every working day', () => {
    expect(reminderFor(report, remindAt - 1)).toBeNull();
    const near = reminderFor(report, remindAt);
    expect(near).toEqual({ event: 'deadline-near', patch: { remindAt: dueAt, reminders: 1 } });
    const passed = reminderFor({ ...report, ...near?.patch }, dueAt);
    expect(passed).toEqual({
      event: 'overdue',
      patch: { remindAt: nextReminder(dueAt, PUBLIC_CALENDAR), reminders: 2, lateness: [] },
    });
    const again = reminderFor({ ...report, ...passed?.patch }, nextReminder(dueAt, PUBLIC_CALENDAR));
    expect(again).toMatchObject({ event: 'overdue', patch: { reminders: 3 } });
  });

  it('at 80 % is left out when it would come after the deadline', () => {
    expect(reminderFor(report, dueAt + 1)).toMatchObject({ event: 'overdue', patch: { reminders: 2 } });
  });

  it.each([
    ['submitted', 'desk-late'],
    ['screening', 'desk-late'],
    ['handled', 'check-late'],
    ['suspended', 'plan-due'],
  ] as const)('for a report that is %s is about what that waits for', (state, event) => {
    const patch = { remindAt: nextReminder(dueAt, PUBLIC_CALENDAR), reminders: 1 };
    expect(reminderFor(aReport({ state, remindAt }), dueAt)).toEqual({ event, patch });
  });

  it.each(['closed', 'merged', 'rejected', 'withdrawn'] as const)(
    'does not come for a report that is %s',
    (state) => {
      expect(reminderFor(aReport({ state, remindAt }), dueAt)).toEqual({
        event: null,
        patch: { remindAt: null },
      });
    },
  );
});
