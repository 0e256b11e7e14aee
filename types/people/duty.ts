import { DAY_MS, dayOf, startOf } from '../china-time';
import { isWeekend, isWorkingDay, type WorkingCalendar } from '../places/working-calendar';

const MINUTE_MS = 60_000;
export const DAY_MINUTES = 1440;
export const MONDAY = 1;
export const FRIDAY = 5;
export const SUNDAY = 7;

/** Somebody's hours in every week. `who` is whatever names people: keys at work, ids on the phone. */
export interface Shift {
  who: string;
  /** 1 is Monday, 7 Sunday. */
  weekdays: readonly number[];
  /** Minutes after midnight in China; `to` at or before `from` ends on the following day. */
  from: number;
  to: number;
  /** Stands also when the calendar gives that day off. */
  onHolidays: boolean;
}

/** A date that is not as its week: these are on duty all day, and nobody else. */
export interface DutyDay {
  day: string;
  who: readonly string[];
}

/** On leave from the first to the last day, both included. */
export interface Leave {
  who: string;
  from: string;
  to: string;
}

export interface Roster {
  shifts: readonly Shift[];
  days: readonly DutyDay[];
  leaves: readonly Leave[];
  deputy: string | null;
}

/** Which sentence of the rule answered. */
export type DutyRule = 'day' | 'shift' | 'deputy' | 'all';
export interface OnDuty {
  rule: DutyRule;
  who: string[];
}

/**
 * Whom a bureau's work is pushed to at an instant: those listed for that date; else those whose weekly shift it is;
 * without whoever is on leave or works there no longer. Nobody left: the deputy. No deputy either: all of `staff`.
 * A holiday of the calendar silences the shifts that do not stand on holidays; a weekend day worked in exchange has
 * Friday's shifts. A night's shift belongs to the day it begins on.
 */
export function whoIsOnDuty(
  roster: Roster,
  staff: readonly string[],
  calendar: WorkingCalendar,
  at: number,
): OnDuty {
  const today = dayOf(at);
  const isHere = (who: string) =>
    staff.includes(who) &&
    !roster.leaves.some((leave) => leave.who === who && leave.from <= today && today <= leave.to);
  const here = (who: readonly string[]) => [...new Set(who)].filter(isHere);

  const listed = roster.days.find(({ day }) => day === today);
  const named = here(listed ? listed.who : inShift(roster, calendar, at));
  if (named.length > 0) return { rule: listed ? 'day' : 'shift', who: named };
  if (roster.deputy !== null && isHere(roster.deputy)) return { rule: 'deputy', who: [roster.deputy] };
  return { rule: 'all', who: [...staff] };
}

function inShift({ shifts }: Roster, calendar: WorkingCalendar, at: number): string[] {
  const midnight = startOf(dayOf(at));
  const minute = (at - midnight) / MINUTE_MS;
  const today = weekdayOf(calendar, dayOf(at));
  const yesterday = weekdayOf(calendar, dayOf(midnight - DAY_MS));
  const stands = (shift: Shift, { weekday, isHoliday }: ReturnType<typeof weekdayOf>) =>
    shift.weekdays.includes(weekday) && (shift.onHolidays || !isHoliday);
  return shifts
    .filter((shift) => {
      const overnight = shift.to <= shift.from;
      const end = overnight ? shift.to + DAY_MINUTES : shift.to;
      return (
        (stands(shift, today) && minute >= shift.from && minute < end) ||
        (overnight && stands(shift, yesterday) && minute < shift.to)
      );
    })
    .map(({ who }) => who);
}

/** The weekday whose shifts a date has. */
function weekdayOf(calendar: WorkingCalendar, day: string): { weekday: number; isHoliday: boolean } {
  const isWorked = isWorkingDay(calendar, day);
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay() || SUNDAY;
  if (isWeekend(day))
    return { weekday: isWorked ? FRIDAY : weekday, isHoliday: calendar.get(day)?.kind === 'holiday' };
  return { weekday, isHoliday: !isWorked };
}
