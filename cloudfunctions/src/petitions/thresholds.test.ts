import { workingCalendar } from '#types/places/working-calendar';
import type { Threshold } from '#types/petitions/thresholds';
import { newPetition } from './draft';
import { afterAnswer, duesOf, firstDuty, reach, reminderOf, remindersOf } from './thresholds';

const HOUR_MS = 3_600_000;
/** A Monday, ten in the morning in China. */
const MONDAY = Date.parse('2026-11-23T02:00:00Z');
const at = (text: string) => Date.parse(`${text}+08:00`);
const calendar = workingCalendar([], []);
const threshold = (who: 'bureau' | 'office', workingDays: number): Threshold => ({
  id: who,
  signatures: 100,
  labelZh: '',
  labelEn: '',
  duty: { who, workingDays },
});
const petition = newPetition(
  'p',
  'author',
  {
    title: '',
    ask: '',
    reasons: '',
    bureauId: 'weather',
    bureauName: '市气象局',
    location: null,
    address: '',
    photos: [],
    collectingDays: 30,
    authorName: null,
  },
  MONDAY,
);

describe('a duty to answer', () => {
  const bureau = reach(petition, threshold('bureau', 10), MONDAY, calendar);
  const office = reach(petition, threshold('office', 10), MONDAY + 24 * HOUR_MS, calendar);

  it('is pointed out two working days before its end, at its end, and every working day after it', () => {
    const duty = bureau.duty!;
    expect(duty).toMatchObject({ dueAt: at('2026-12-07T18:00'), nearAt: at('2026-12-03T18:00') });
    expect(remindersOf([bureau])).toEqual({ dutyNextAt: duty.nearAt, dutyReminders: 0 });
    const near = reminderOf(duty, 0, duty.nearAt, calendar);
    expect(near).toEqual({ said: 'near', reminders: 1, nextAt: duty.dueAt });
    const late = reminderOf(duty, 1, duty.dueAt, calendar);
    expect(late).toEqual({ said: 'late', reminders: 2, nextAt: at('2026-12-08T18:00') });
    // A Friday: the next working day is a Monday.
    const again = reminderOf(duty, 6, at('2026-12-11T18:00'), calendar);
    expect(again).toEqual({ said: 'late', reminders: 7, nextAt: at('2026-12-14T18:00') });
  });

  it('is called late, not near, where the clock comes back after its end', () => {
    expect(reminderOf(bureau.duty!, 0, at('2026-12-09T09:00'), calendar)).toMatchObject({
      said: 'late',
      reminders: 2,
    });
  });

  it('stands behind the one that ends first, and comes to the front when that is answered', () => {
    expect(firstDuty([office, bureau])).toBe(bureau.duty);
    const left = afterAnswer([bureau, office], 'bureau', MONDAY + HOUR_MS);
    expect(firstDuty(left)).toEqual(office.duty);
    expect(firstDuty(afterAnswer(left, 'office', MONDAY + HOUR_MS))).toBeNull();
  });

  it('is due for its bureau only as long as the bureau itself owes it', () => {
    const [ofBureau, ofOffice] = [bureau.duty!.dueAt, office.duty!.dueAt];
    expect(duesOf([bureau, office])).toEqual({ dutyDueAt: ofBureau, bureauDueAt: ofBureau });
    const left = afterAnswer([bureau, office], 'bureau', MONDAY + HOUR_MS);
    expect(duesOf(left)).toEqual({ dutyDueAt: ofOffice, bureauDueAt: null });
    expect(duesOf(afterAnswer(left, 'office', MONDAY + HOUR_MS))).toEqual({
      dutyDueAt: null,
      bureauDueAt: null,
    });
  });

  it('is the office’s where no bureau is named', () => {
    const none = { ...petition, bureauId: null };
    expect(reach(none, threshold('bureau', 10), MONDAY, calendar).duty).toMatchObject({ who: 'office' });
  });
});
