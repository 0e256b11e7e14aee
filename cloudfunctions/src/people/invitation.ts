import { createHash } from 'node:crypto';
import { CODE_CHARS, CODE_LETTERS, plainCode } from '#types/people/limits';
import type { InvitationState } from '#types/people/staff-contracts';
import { idFrom } from '../platform/ids';
import type { InvitationDocument } from './person-data';

export const DAY_MS = 86_400_000;

/** From something nobody else knows, so that the same intention sent twice gives the same code. */
export function codeFrom(secret: string): string {
  const bytes = createHash('sha256').update(`invitation:${secret}`).digest();
  // Two bytes a letter keep the letters even to a thousandth.
  return Array.from({ length: CODE_CHARS }, (_, at) => {
    return CODE_LETTERS[bytes.readUInt16BE(at * 2) % CODE_LETTERS.length];
  }).join('');
}

export const invitationId = (code: string) => idFrom('invitation', plainCode(code));

export function stateOf(invitation: InvitationDocument, now: number): InvitationState {
  if (invitation.usedBy !== null) return 'used';
  if (invitation.cancelledAt !== null) return 'cancelled';
  return now >= invitation.expiresAt ? 'expired' : 'open';
}
