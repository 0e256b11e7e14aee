import type { Report, TimelineEntry } from '#types/reports/report';
import { STAGE_REACHED } from './state-look';

const firstAt = (timeline: readonly TimelineEntry[], steps: readonly string[]): number | null =>
  timeline.find(({ step }) => steps.includes(step))?.at ?? null;

/**
 * When each of the five stages was reached: sent, accepted, handling, checking, closed. Null where it has not come to
 * that, or where rework undid it; work that was sent back is dated by its new beginning.
 */
export function stageDates(
  { state, filedAt, closedAt }: Pick<Report, 'state' | 'filedAt' | 'closedAt'>,
  timeline: readonly TimelineEntry[],
): (number | null)[] {
  const oldestFirst = [...timeline].sort((a, b) => a.at - b.at);
  const newestFirst = [...oldestFirst].reverse();
  const dates = [
    filedAt,
    firstAt(oldestFirst, ['accept', 'dispatch']),
    firstAt(newestFirst, ['start']),
    firstAt(newestFirst, ['finish']),
    closedAt,
  ];
  return dates.map((at, index) => (index < STAGE_REACHED[state] ? at : null));
}
