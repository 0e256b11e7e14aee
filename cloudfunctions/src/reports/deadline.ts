import { DAY_MS, dayOf, startOf } from '#types/china-time';
import { isWorkingDay, type WorkingCalendar } from '#types/places/working-calendar';

export const HOUR_MS = 3_600_000;
/** 8–12 and 14–18, as hours into the local day; domain § 4. */
const WORKING_HOURS = [
  [8, 12],
  [14, 18],
] as const;
export const WORKING_DAY_HOURS = 8;

export interface HandlingTime {
  handlingHours: number;
  /** Round the clock instead of by the working calendar. */
  urgent: boolean;
}

/** Local midnight before or at `at`. */
export function startOfDay(at: number): number {
  return startOf(dayOf(at));
}

/** The first of the month `at` is in, local. */
export function startOfMonth(at: number): number {
  return startOf(`${dayOf(at).slice(0, 7)}-01`);
}

/** When `hours` of working time have passed since `from`. */
export function addWorkingHours(from: number, hours: number, calendar: WorkingCalendar): number {
  let left = hours * HOUR_MS;
  for (let day = startOfDay(from); ; day += DAY_MS) {
    if (!isWorkingDay(calendar, dayOf(day))) continue;
    for (const [opens, closes] of WORKING_HOURS) {
      const start = Math.max(from, day + opens * HOUR_MS);
      const end = day + closes * HOUR_MS;
      if (start >= end) continue;
      if (left <= end - start) return start + left;
      left -= end - start;
    }
  }
}

/** How much working time lies between the two, in milliseconds; 0 where `to` is not after `from`. */
export function workingMsBetween(from: number, to: number, calendar: WorkingCalendar): number {
  let sum = 0;
  for (let day = startOfDay(from); day < to; day += DAY_MS) {
    if (!isWorkingDay(calendar, dayOf(day))) continue;
    for (const [opens, closes] of WORKING_HOURS) {
      const start = Math.max(from, day + opens * HOUR_MS);
      const end = Math.min(to, day + closes * HOUR_MS);
      sum += Math.max(0, end - start);
    }
  }
  return sum;
}

/** `share` of the handling time: 0.8 is when the reminder comes. */
export function addHandlingTime(
  from: number,
  { handlingHours, urgent }: HandlingTime,
  calendar: WorkingCalendar,
  share = 1,
): number {
  const hours = handlingHours * share;
  return urgent ? from + hours * HOUR_MS : addWorkingHours(from, hours, calendar);
}

/** The reminder comes when this share of the time is gone. */
const REMIND_AT_SHARE = 0.8;

/** By the calendar as it is now: a day the town changes later moves the deadlines set from then on, not those already promised. */
export function deadlineFrom(
  at: number,
  time: HandlingTime,
  calendar: WorkingCalendar,
): { dueAt: number; remindAt: number } {
  return {
    dueAt: addHandlingTime(at, time, calendar),
    remindAt: addHandlingTime(at, time, calendar, REMIND_AT_SHARE),
  };
}

/** After the deadline it is pointed out again every working day. */
export function nextReminder(at: number, calendar: WorkingCalendar): number {
  return addWorkingHours(at, WORKING_DAY_HOURS, calendar);
}

/** For a category that has been taken out of the town's list meanwhile: three working days, the list's longest ordinary time. */
export const FALLBACK_HANDLING_TIME: HandlingTime = { handlingHours: 3 * WORKING_DAY_HOURS, urgent: false };
