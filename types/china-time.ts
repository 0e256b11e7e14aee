/** China has one time zone and no summer time. */
export const UTC_OFFSET_MS = 8 * 3_600_000;
export const DAY_MS = 24 * 3_600_000;

/** `2026-11-23`, as people in China write the day `at` is in. */
export const dayOf = (at: number): string => new Date(at + UTC_OFFSET_MS).toISOString().slice(0, 10);

/** The first millisecond of such a day. */
export const startOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) - UTC_OFFSET_MS;
