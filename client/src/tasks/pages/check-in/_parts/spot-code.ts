import { SPOT_CODE_DIGITS, SPOT_CODE_PREFIX } from '#types/tasks/limits';

const DIGITS = new RegExp(`^\\d{${SPOT_CODE_DIGITS}}$`);

/** The code out of what was scanned, `CCT:<taskId>:<code>`; null where it is none, or of another task. */
export function codeIn(scanned: string, taskId: string): string | null {
  const [prefix, of, code = ''] = scanned.split(':');
  return prefix === SPOT_CODE_PREFIX && of === taskId && DIGITS.test(code) ? code : null;
}

export const isCode = (typed: string): boolean => DIGITS.test(typed);
