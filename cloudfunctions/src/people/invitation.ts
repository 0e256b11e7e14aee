import type { InvitationState } from '#types/people/staff-contracts';
import { plainCode } from '#types/spoken-code';
import { idFrom } from '../platform/ids';
import type { InvitationDocument } from './person-data';

export const DAY_MS = 86_400_000;

export const invitationId = (code: string) => idFrom('invitation', plainCode(code));

export function stateOf(invitation: InvitationDocument, now: number): InvitationState {
  if (invitation.usedBy !== null) return 'used';
  if (invitation.cancelledAt !== null) return 'cancelled';
  return now >= invitation.expiresAt ? 'expired' : 'open';
}
