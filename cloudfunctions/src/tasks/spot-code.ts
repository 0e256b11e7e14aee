import { createHmac } from 'node:crypto';
import { SPOT_CODE_DIGITS, SPOT_CODE_PERIOD_SECONDS, SPOT_CODE_PREFIX } from '#types/tasks/limits';

export const PERIOD_MS = SPOT_CODE_PERIOD_SECONDS * 1_000;

export const periodOf = (at: number): number => Math.floor(at / PERIOD_MS);

/** Nobody can guess it without the task's secret, and it is no use a few minutes later. */
export function spotCode(secret: string, taskId: string, period: number): string {
  const digest = createHmac('sha256', secret).update(`${taskId}:${period}`).digest();
  return String(digest.readUInt32BE(0) % 10 ** SPOT_CODE_DIGITS).padStart(SPOT_CODE_DIGITS, '0');
}

/** What the picture on the organiser's phone says. */
export const scannedText = (taskId: string, code: string): string => `${SPOT_CODE_PREFIX}:${taskId}:${code}`;

/** The digits, typed or scanned; null where the picture is another task's. */
export function codeIn(given: string, taskId: string): string | null {
  const text = given.trim();
  if (!text.startsWith(`${SPOT_CODE_PREFIX}:`)) return text.replace(/\s/g, '');
  const [, of, code] = text.split(':');
  return of === taskId && code !== undefined ? code : null;
}

/**
 * Of this moment, or of the one before: somebody is typing. Without network the two phones' clocks have to do, and may be a
 * period apart.
 */
export function isSpotCode(
  task: { _id: string; secret: string },
  given: string,
  at: number,
  offline: boolean,
): boolean {
  const code = codeIn(given, task._id);
  const periods = offline ? [-1, 0, 1] : [-1, 0];
  return periods.some((away) => spotCode(task.secret, task._id, periodOf(at) + away) === code);
}
