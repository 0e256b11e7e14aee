import type { HoursEntry } from '#types/tasks/hours';

/** What came in meanwhile has moved the pages: a line that was there is not shown twice. */
export function appendEntries(shown: readonly HoursEntry[], page: readonly HoursEntry[]): HoursEntry[] {
  const known = new Set(shown.map(({ entryId }) => entryId));
  return [...shown, ...page.filter(({ entryId }) => !known.has(entryId))];
}
