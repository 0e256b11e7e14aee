import { dayOf } from '#types/china-time';
import type { HoursEntry } from '#types/tasks/hours';
import type { HoursLine } from './hours';

/** A line as its person and the office see it: never who wrote it. */
export const entryShown = (line: HoursLine): HoursEntry => ({
  entryId: line._id,
  source: line.source,
  minutes: line.minutes,
  title: line.title,
  taskId: line.taskId,
  teamName: line.teamName,
  reason: line.reason,
  corrects: line.corrects,
  day: dayOf(line.workedAt),
  at: line.at,
});
