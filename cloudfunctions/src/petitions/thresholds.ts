import { workingDaysLater, type WorkingCalendar } from '#types/places/working-calendar';
import type { Threshold } from '#types/petitions/thresholds';
import type { Duty, PetitionDocument, Reached } from './petition';

/** So many working days before its end a duty is pointed out once more. */
const NEAR_WORKING_DAYS = 2;

/** The thresholds this count passes for the first time. */
export function newlyReached(petition: PetitionDocument, signatures: number): Threshold[] {
  const known = new Set(petition.reached.map(({ thresholdId }) => thresholdId));
  return petition.thresholds.filter((t) => signatures >= t.signatures && !known.has(t.id));
}

/** What passing a threshold leaves on the petition. Without a named bureau the office answers for it. */
export function reach(
  petition: PetitionDocument,
  threshold: Threshold,
  at: number,
  calendar: WorkingCalendar,
): Reached {
  const { duty } = threshold;
  if (duty === null) return { thresholdId: threshold.id, reachedAt: at, duty: null };
  const bureauId = duty.who === 'bureau' ? petition.bureauId : null;
  return {
    thresholdId: threshold.id,
    reachedAt: at,
    duty: {
      who: bureauId === null ? 'office' : 'bureau',
      bureauId,
      dueAt: workingDaysLater(calendar, at, duty.workingDays),
      nearAt: workingDaysLater(calendar, at, Math.max(0, duty.workingDays - NEAR_WORKING_DAYS)),
      answeredAt: null,
    },
  };
}

/** When an answer is due, as the petition carries it: the first of all, and the first of its bureau's own. */
export function duesOf(reached: readonly Reached[]): Pick<PetitionDocument, 'dutyDueAt' | 'bureauDueAt'> {
  return {
    dutyDueAt: firstDuty(reached)?.dueAt ?? null,
    bureauDueAt: firstDuty(reached, 'bureau')?.dueAt ?? null,
  };
}

/** The reminders of the duty that ends first, from their beginning. */
export function remindersOf(
  reached: readonly Reached[],
): Pick<PetitionDocument, 'dutyNextAt' | 'dutyReminders'> {
  return { dutyNextAt: firstDuty(reached)?.nearAt ?? null, dutyReminders: 0 };
}

/** Where nobody can answer: nothing is due, nothing is pointed out. */
export const NO_DUTY = { dutyDueAt: null, bureauDueAt: null, dutyNextAt: null } as const;

/** The open duty that ends first: of all, or of one who owes it. */
export function firstDuty(reached: readonly Reached[], who?: Duty['who']): Duty | null {
  const open = reached.flatMap(({ duty }) =>
    duty && duty.answeredAt === null && (who === undefined || duty.who === who) ? [duty] : [],
  );
  return open.reduce<Duty | null>((first, duty) => (first && first.dueAt <= duty.dueAt ? first : duty), null);
}

/** What is said of an open duty now, and when it is pointed out next: before its end, at its end, then every working day. */
export function reminderOf(
  duty: Duty,
  reminders: number,
  now: number,
  calendar: WorkingCalendar,
): { said: 'near' | 'late'; reminders: number; nextAt: number } {
  if (now < duty.dueAt) return { said: 'near', reminders: 1, nextAt: duty.dueAt };
  // The first one that says it is late is the second of all, even where the clock missed the one before.
  const late = Math.max(2, reminders + 1);
  return { said: 'late', reminders: late, nextAt: workingDaysLater(calendar, now, 1) };
}

/** An answer of the office is one of the bureau's duty too; a bureau's answer does not free the office. */
export function afterAnswer(reached: readonly Reached[], who: 'bureau' | 'office', at: number): Reached[] {
  return reached.map((one) => {
    const { duty } = one;
    if (!duty || duty.answeredAt !== null || (who === 'bureau' && duty.who === 'office')) return one;
    return { ...one, duty: { ...duty, answeredAt: at } };
  });
}

/** The next one to come, null above the last. */
export function nextThreshold(thresholds: readonly Threshold[], signatures: number): Threshold | null {
  return thresholds.find((threshold) => threshold.signatures > signatures) ?? null;
}
