import type { Report, TimelineEntry } from '#types/reports/report';
import type { ReportState } from '#types/reports/states';

/** The line everybody sees: sent, accepted, handling, checking, closed. How far each state has come on it. */
export const STAGE_COUNT = 5;
const STAGE_OF_STATE: Record<ReportState, number> = {
  screening: 0,
  submitted: 0,
  dispatched: 1,
  handling: 2,
  handled: 3,
  closed: 4,
  rejected: 0,
  merged: 0,
  suspended: 1,
  withdrawn: 0,
};
/** Left the line: what follows will not come by itself. */
const OFF_THE_LINE: readonly ReportState[] = ['rejected', 'merged', 'suspended', 'withdrawn'];

export interface Stage {
  index: number;
  /** `ended`: it was here that the report left the line. */
  position: 'done' | 'now' | 'ahead' | 'ended';
  /** Null where it has not come to that, or nobody wrote it down. */
  at: number | null;
}

const firstAt = (timeline: readonly TimelineEntry[], steps: readonly string[]): number | null =>
  timeline.find(({ step }) => steps.includes(step))?.at ?? null;
/** The last time: work that was sent back begins again. */
const lastAt = (timeline: readonly TimelineEntry[], steps: readonly string[]): number | null =>
  firstAt([...timeline].reverse(), steps);

const inOrder = (timeline: readonly TimelineEntry[]) => [...timeline].sort((a, b) => a.at - b.at);

/** The five stages with their dates. A report accepted but with no bureau yet is one further than "sent". */
export function stagesOf(
  { state, filedAt, closedAt }: Pick<Report, 'state' | 'filedAt' | 'closedAt'>,
  timeline: readonly TimelineEntry[],
): Stage[] {
  const entries = inOrder(timeline);
  const acceptedAt = firstAt(entries, ['accept', 'dispatch']);
  const reached = state === 'submitted' && acceptedAt !== null ? 1 : STAGE_OF_STATE[state];
  const dates = [filedAt, acceptedAt, lastAt(entries, ['start']), lastAt(entries, ['finish']), closedAt];
  return dates.map((at, index) => ({
    index,
    position: positionOf(index, reached, state),
    at: index <= reached ? at : null,
  }));
}

function positionOf(index: number, reached: number, state: ReportState): Stage['position'] {
  if (index > reached) return 'ahead';
  if (index < reached || state === 'closed') return 'done';
  return OFF_THE_LINE.includes(state) ? 'ended' : 'now';
}
