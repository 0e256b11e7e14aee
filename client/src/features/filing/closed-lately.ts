import { RELAPSE_WITHIN_DAYS } from '#types/reports/limits';
import type { ReportCard } from '#types/reports/report';

const DAY_MS = 24 * 3_600_000;
/** More than this is a list to read, not a question to answer. */
const MOST_SHOWN = 2;

/** Those that carry on when they come back, the one closed last first. */
export function closedLately<Card extends Pick<ReportCard, 'closedAt'>>(
  reports: readonly Card[],
  now: number,
): Card[] {
  const closed = ({ closedAt }: Card) => closedAt ?? 0;
  return reports
    .filter((report) => closed(report) > now - RELAPSE_WITHIN_DAYS * DAY_MS)
    .sort((a, b) => closed(b) - closed(a))
    .slice(0, MOST_SHOWN);
}
