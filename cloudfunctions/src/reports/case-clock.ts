import type { WorkingCalendar } from '#types/places/working-calendar';
import type { StepTarget } from '#types/reports/step-targets';
import type { StoredSuspension } from './case-facts';
import {
  addHandlingTime,
  addWorkingHours,
  deadlineFrom,
  FALLBACK_HANDLING_TIME,
  HOUR_MS,
  nextReminder,
  workingMsBetween,
  type HandlingTime,
} from './deadline';
import type { TownTime, TownView } from './report-services';

/** What runs while a case waits for somebody: one of these is part of every step that hands it on. */
export interface CaseClock {
  dueAt?: number | null;
  stepDueAt: number | null;
  urgentAt: number;
  remindAt: number | null;
  reminders: number;
}

/** The category's, as the town has it now. */
export function handlingTime(town: Pick<TownView, 'category'>, categoryId: string): HandlingTime {
  return town.category(categoryId) ?? FALLBACK_HANDLING_TIME;
}

/** The last fifth of the time, in which the reminder comes. */
const LAST_SHARE = 0.2;

/** A bureau has it, with this share of the category's time. */
export function withBureau(
  at: number,
  time: HandlingTime,
  calendar: WorkingCalendar,
  share = 1,
): CaseClock & { dueAt: number } {
  const shared = { ...time, handlingHours: time.handlingHours * share };
  const { dueAt, remindAt } = deadlineFrom(at, shared, calendar);
  return { dueAt, stepDueAt: null, urgentAt: dueAt, remindAt, reminders: 0 };
}

/** The desk has it: to accept it, or to name a bureau. No deadline of a bureau's runs. */
export function withDesk(at: number, target: Exclude<StepTarget, 'verify'>, town: TownTime): CaseClock {
  return { dueAt: null, ...waitingFor(target, at, town) };
}

/** It is done and to be checked; the deadline it was done by stays on it. */
export function withCheckers(at: number, town: TownTime): CaseClock {
  return waitingFor('verify', at, town);
}

function waitingFor(target: StepTarget, at: number, { calendar, rules }: TownTime): CaseClock {
  const stepDueAt = addWorkingHours(at, rules.stepHours[target], calendar);
  return { stepDueAt, urgentAt: stepDueAt, remindAt: stepDueAt, reminders: 0 };
}

/** Suspended: nothing runs, but the plan date is pointed out when it comes. */
export function untilPlanned(at: number, planAt: number): CaseClock {
  return { dueAt: null, stepDueAt: null, urgentAt: at, remindAt: planAt, reminders: 0 };
}

/** Nobody has to do anything any more. */
export function stopped(at: number): CaseClock {
  return { stepDueAt: null, urgentAt: at, remindAt: null, reminders: 0 };
}

/** What is left of the deadline in the category's measure; nothing where it has passed. */
export function msLeft(
  dueAt: number | null,
  at: number,
  { urgent }: HandlingTime,
  calendar: WorkingCalendar,
): number {
  if (dueAt === null || dueAt <= at) return 0;
  return urgent ? dueAt - at : workingMsBetween(at, dueAt, calendar);
}

/** Goes on with what was left. A deadline that had passed before is the one that counts, still. */
export function resumed(
  at: number,
  { leftMs, dueAt: before }: Pick<StoredSuspension, 'leftMs' | 'dueAt'>,
  time: HandlingTime,
  calendar: WorkingCalendar,
): CaseClock {
  if (leftMs <= 0 && before !== null) {
    return {
      dueAt: before,
      stepDueAt: null,
      urgentAt: before,
      remindAt: nextReminder(at, calendar),
      reminders: 2,
    };
  }
  const after = (ms: number) => addHandlingTime(at, { ...time, handlingHours: ms / HOUR_MS }, calendar);
  const dueAt = after(leftMs);
  const untilReminder = leftMs - LAST_SHARE * time.handlingHours * HOUR_MS;
  const isToCome = untilReminder > 0;
  return {
    dueAt,
    stepDueAt: null,
    urgentAt: dueAt,
    remindAt: isToCome ? after(untilReminder) : dueAt,
    reminders: isToCome ? 0 : 1,
  };
}

/** With more time: the reminder comes in the last fifth of what was added. */
export function extended(
  dueAt: number,
  hours: number,
  { urgent }: HandlingTime,
  calendar: WorkingCalendar,
): CaseClock & { dueAt: number } {
  const later = (share: number) => addHandlingTime(dueAt, { handlingHours: hours * share, urgent }, calendar);
  return {
    dueAt: later(1),
    stepDueAt: null,
    urgentAt: later(1),
    remindAt: later(1 - LAST_SHARE),
    reminders: 0,
  };
}
