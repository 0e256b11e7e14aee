/** China has one time zone and no summer time. */
const UTC_OFFSET_MS = 8 * 3_600_000;

/** `2026-11-23`, as people in China write today. */
export function localDay(at: number): string {
  return new Date(at + UTC_OFFSET_MS).toISOString().slice(0, 10);
}
