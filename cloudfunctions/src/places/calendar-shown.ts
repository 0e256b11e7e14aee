import { PUBLIC_HOLIDAYS } from '#types/places/public-holidays';
import type { CalendarDay } from '#types/places/working-calendar';

export type CalendarDayShown = CalendarDay & { own: boolean };

/** A year as the administrator sees it: the public arrangement with the town's own days over it. */
export function yearShown(year: number, ownDays: readonly CalendarDay[]): CalendarDayShown[] {
  const days = new Map<string, CalendarDayShown>();
  for (const { day, kind, name } of PUBLIC_HOLIDAYS) days.set(day, { day, kind, name, own: false });
  for (const { day, kind, name } of ownDays) days.set(day, { day, kind, name, own: true });
  return [...days.values()]
    .filter(({ day }) => day.startsWith(`${year}-`))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}
