/** China has one time zone and no summer time. */
export const UTC_OFFSET_MS = 8 * 3_600_000;
export const DAY_MS = 24 * 3_600_000;

/** `2026-11-23`, as people in China write the day `at` is in. */
export const dayOf = (at: number): string => new Date(at + UTC_OFFSET_MS).toISOString().slice(0, 10);

/** The first millisecond of such a day. */
export const startOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) - UTC_OFFSET_MS;

export const MONTHS_EN = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Such a day in words: `2026年11月23日`, `23 Nov 2026`. */
export function dayWords(day: string): { zh: string; en: string } {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return { zh: `${year}年${month}月${date}日`, en: `${date} ${MONTHS_EN[month - 1]} ${year}` };
}
