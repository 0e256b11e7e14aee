import type { ReportCard } from '#types/reports/report';

/**
 * Which of the open reports near by a case may be merged into: those of its own kind, nearest first; with words to look
 * for, all in whose number, kind, place or description they stand.
 */
export function mergeTargets(
  near: readonly ReportCard[],
  { reportId, categoryId }: { reportId: string; categoryId: string },
  sought: string,
): ReportCard[] {
  const words = sought.trim().toLowerCase();
  const others = near.filter((report) => report.reportId !== reportId);
  if (words === '') return others.filter((report) => report.categoryId === categoryId);
  return others.filter(({ number, categoryName, address, description }) =>
    [number, categoryName, address, description].some((text) => text.toLowerCase().includes(words)),
  );
}
