import * as contracts from '#types/people/staff-contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { recordAudit } from '../audit-store';
import { isAdmin } from '../grant-policy';
import { INVITATIONS, roleWords } from '../grant-store';
import { stateOf } from '../invitation';
import type { PeopleServices } from '../people-services';
import type { InvitationDocument } from '../person-data';
import { scopeName } from '../roles-shown';

/** By whoever sent it, or an administrator. Used in the same instant, it stays used. */
export const cancelInvitation = action<typeof contracts.cancelInvitation, PeopleServices>(
  contracts.cancelInvitation,
  async ({ invitationId }, { caller, services }) => {
    const { database, clock } = services;
    const invitations = database.collection<InvitationDocument>(INVITATIONS);
    const { data: invitation } = await invitations.doc(invitationId).get();
    const own = invitation?.invitedBy === caller.key;
    if (!own && !isAdmin(caller)) throw new Refusal('call.not-allowed');
    if (!invitation) throw new Refusal('invitation.unknown');
    const now = clock.now();
    const { stats } = await invitations
      .where({ _id: invitationId, usedBy: null, cancelledAt: null })
      .update({ data: { cancelledAt: now } });
    if (stats.updated === 1) {
      const { role, bureauId } = invitation;
      const town = await services.townStore.town();
      const invited = { role, bureauId, scopeName: scopeName(town, bureauId) };
      const said = roleWords(invited, { zh: '作废邀请', en: 'Invitation cancelled' });
      const line = { what: 'invitation.cancelled', actorKey: caller.key, whomKey: null, why: '', at: now };
      await recordAudit(database, { ...line, subject: `role:${role}`, ...said }, invitationId);
    }
    const { data: after } = await invitations.doc(invitationId).get();
    return { state: stateOf(after ?? invitation, now) };
  },
);
