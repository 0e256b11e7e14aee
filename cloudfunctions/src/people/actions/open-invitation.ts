import * as contracts from '#types/people/staff-contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { INVITATIONS } from '../grant-store';
import { invitationId, stateOf } from '../invitation';
import type { PeopleServices } from '../people-services';
import type { InvitationDocument } from '../person-data';
import { scopeName } from '../roles-shown';

/** Which role, where, until when: so that nobody takes something they have not read. */
export const openInvitation = action<typeof contracts.openInvitation, PeopleServices>(
  contracts.openInvitation,
  async ({ code }, { caller, services }) => {
    const invitations = services.database.collection<InvitationDocument>(INVITATIONS);
    const [{ data: invitation }, town] = await Promise.all([
      invitations.doc(invitationId(code)).get(),
      services.townStore.town(),
    ]);
    if (!invitation) throw new Refusal('invitation.unknown', { fields: { code: '没有这个邀请码。' } });
    const state = stateOf(invitation, services.clock.now());
    const mine = invitation.usedBy === caller.key;
    if (state !== 'open' && !mine) throw new Refusal(`invitation.${state}`);
    const { role, bureauId, expiresAt } = invitation;
    const held = caller.grants.some((grant) => grant.role === role && grant.bureauId === bureauId);
    return {
      town: services.settings.town,
      role,
      bureauId,
      bureauName: scopeName(town, bureauId),
      expiresAt,
      held,
    };
  },
);
