import { workingDaysLater, type WorkingCalendar } from '#types/places/working-calendar';
import type { Threshold } from '#types/petitions/thresholds';
import type { PetitionDocument, Reached } from './petition';

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
      answeredAt: null,
    },
  };
}

/** The end of the earliest duty that is still open. */
export function dutyDueAt(reached: readonly Reached[]): number | null {
  const open = reached.flatMap(({ duty }) => (duty && duty.answeredAt === null ? [duty.dueAt] : []));
  return open.length === 0 ? null : Math.min(...open);
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
