import { createHash } from 'node:crypto';
import { CODE_CHARS, CODE_LETTERS } from '#types/spoken-code';

/** From something nobody else knows, so that the same intention sent twice gives the same code; for each purpose another. */
export function spokenCode(purpose: string, secret: string, chars = CODE_CHARS): string {
  const bytes = createHash('sha256').update(`${purpose}:${secret}`).digest();
  // Two bytes a letter keep the letters even to a thousandth.
  return Array.from({ length: chars }, (_, at) => {
    return CODE_LETTERS[bytes.readUInt16BE(at * 2) % CODE_LETTERS.length];
  }).join('');
}
