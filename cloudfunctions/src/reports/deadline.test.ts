import { dayOf } from '#types/china-time';
import fc from 'fast-check';
import { PUBLIC_CALENDAR, PUBLIC_HOLIDAYS } from '#types/places/public-holidays';
import { isWorkingDay, workingCalendar, type DayKind } from '#types/places/working-calendar';
import * as rules from './deadline';

const { startOfDay, startOfMonth } = rules;
const addWorkingHours = (from: number, hours: number, calendar = PUBLIC_CALENDAR) =>
  rules.addWorkingHours(from, hours, calendar);
const deadlineFrom = (from: number, time: rules.HandlingTime) =>
  rules.deadlineFrom(from, time, PUBLIC_CALENDAR);

/** `2026-11-23 09:30` in China. */
const at = (text: string) => Date.parse(`${text.replace(' ', 'T')}:00+08:00`);
const shown = (instant: number) =>
  new Date(instant + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

describe('working hours', () => {
  it.each([
    ['run through a morning', '2026-11-23 08:00', 4, '2026-11-23 12:00'],
    ['rest over noon', '2026-11-23 11:00', 2, '2026-11-23 15:00'],
    ['rest over night', '2026-11-23 17:00', 2, '2026-11-24 09:00'],
    ['rest over the weekend', '2026-11-27 17:00', 2, '2026-11-30 09:00'],
    ['begin with the next working day for what is filed at night', '2026-11-23 22:00', 4, '2026-11-24 12:00'],
    ['begin at two for what is filed at noon', '2026-11-23 13:00', 1, '2026-11-23 15:00'],
    ['rest over the National Day week', '2026-09-30 17:00', 2, '2026-10-08 09:00'],
    ['run on a make-up Saturday', '2026-10-10 08:00', 8, '2026-10-10 18:00'],
    ['rest over the Spring Festival with its make-up day before', '2026-02-13 17:00', 2, '2026-02-14 09:00'],
    ['come back after the Spring Festival', '2026-02-14 17:00', 2, '2026-02-24 09:00'],
    ['make three days of 24', '2026-11-23 08:00', 24, '2026-11-25 18:00'],
  ])('%s', (_, from, hours, due) => {
    expect(shown(addWorkingHours(at(from), hours))).toBe(due);
  });

  const instant = fc.integer({ min: at('2026-01-01 00:00'), max: at('2027-06-30 00:00') });
  const hours = fc.integer({ min: 1, max: 120 });

  it('end on a working day, at working time, after the beginning', () => {
    fc.assert(
      fc.property(instant, hours, (from, length) => {
        const due = addWorkingHours(from, length);
        const hour = (due - startOfDay(due)) / 3_600_000;
        expect(due).toBeGreaterThan(from);
        expect(isWorkingDay(PUBLIC_CALENDAR, dayOf(due))).toBe(true);
        expect((hour > 8 && hour <= 12) || (hour > 14 && hour <= 18)).toBe(true);
      }),
    );
  });

  it('add up: first some, then the rest, is all at once', () => {
    fc.assert(
      fc.property(instant, hours, hours, (from, first, rest) => {
        expect(addWorkingHours(addWorkingHours(from, first), rest)).toBe(addWorkingHours(from, first + rest));
      }),
    );
  });
});

describe('a deadline', () => {
  it('of an urgent category runs round the clock', () => {
    const { dueAt, remindAt } = deadlineFrom(at('2026-11-28 22:00'), { handlingHours: 5, urgent: true });
    expect([shown(remindAt), shown(dueAt)]).toEqual(['2026-11-29 02:00', '2026-11-29 03:00']);
  });

  it('is pointed out when 80 % of its working time is gone', () => {
    const { dueAt, remindAt } = deadlineFrom(at('2026-11-23 08:00'), { handlingHours: 10, urgent: false });
    expect([shown(remindAt), shown(dueAt)]).toEqual(['2026-11-23 18:00', '2026-11-24 10:00']);
  });

  it('that has passed is pointed out again after a working day', () => {
    expect(shown(rules.nextReminder(at('2026-11-27 10:00'), PUBLIC_CALENDAR))).toBe('2026-11-30 10:00');
  });
});

describe('the calendar in China', () => {
  it('begins its day at midnight there, not in Greenwich', () => {
    expect(dayOf(Date.parse('2026-11-22T16:30:00Z'))).toBe('2026-11-23');
    expect(shown(startOfDay(at('2026-11-23 00:00')))).toBe('2026-11-23 00:00');
    expect(shown(startOfMonth(at('2026-11-01 00:30')))).toBe('2026-11-01 00:00');
  });
});

describe('a day the town changes', () => {
  const changed = (day: string, kind: DayKind) =>
    workingCalendar(PUBLIC_HOLIDAYS, [{ day, kind, name: '全市大扫除' }]);

  it.each([
    ['off lets the work rest', '2026-11-24', 'holiday', '2026-11-25 09:00'],
    ['far away changes nothing', '2026-11-28', 'workday', '2026-11-24 09:00'],
  ] as const)('%s', (_, day, kind, due) => {
    expect(shown(addWorkingHours(at('2026-11-23 17:00'), 2, changed(day, kind)))).toBe(due);
  });

  it('moves a deadline that would run over it, by exactly that day', () => {
    const from = at('2026-11-26 08:00');
    expect(shown(addWorkingHours(from, 24))).toBe('2026-11-30 18:00');
    expect(shown(addWorkingHours(from, 24, changed('2026-11-28', 'workday')))).toBe('2026-11-28 18:00');
    expect(shown(addWorkingHours(from, 24, changed('2026-11-27', 'holiday')))).toBe('2026-12-01 18:00');
  });
});
