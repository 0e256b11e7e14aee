import { PERIOD_MAX_DAYS } from '#types/figures/period-schema';
import { addDays, lengthOf, type Period } from '#types/figures/days';

/** With one end moved; the other follows where the days would be too many, or end before they begin. */
export function movedPeriod(period: Period, end: keyof Period, day: string): Period {
  const moved = { ...period, [end]: day };
  const length = lengthOf(moved);
  if (length >= 1 && length <= PERIOD_MAX_DAYS) return moved;
  if (length < 1) return { from: day, to: day };
  const most = PERIOD_MAX_DAYS - 1;
  return end === 'from' ? { from: day, to: addDays(day, most) } : { from: addDays(day, -most), to: day };
}
