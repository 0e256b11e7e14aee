import { CODE_SCENE_PREFIX } from '#types/people/limits';
import * as contracts from '#types/people/staff-contracts';
import { action } from '../../platform/action';
import { isDuplicate } from '../../platform/sdk-errors';
import { spokenCode } from '../../platform/spoken-code';
import type { Services } from '../../platform/services';
import { INVITATIONS, roleWords } from '../grant-store';
import { needGiver } from '../giving';
import { recordAudit } from '../audit-store';
import { DAY_MS, invitationId } from '../invitation';
import { invitationShown } from '../invitations-shown';
import type { PeopleServices } from '../people-services';
import type { InvitationDocument } from '../person-data';
import { scopeName } from '../roles-shown';

/** Where a scanned code leads. */
const REDEEM_PAGE = 'account/pages/redeem/index';
/** Small enough for a reply, large enough for a poster on a door. */
const PICTURE_WIDTH_PX = 430;

export const createInvitation = action<typeof contracts.createInvitation, PeopleServices>(
  contracts.createInvitation,
  async ({ role, bureauId, days, note }, { caller, services, key }) => {
    const { database, clock, ids } = services;
    const town = await services.townStore.town();
    needGiver(caller, town, role, bureauId);
    const code = spokenCode('invitation', `${caller.key}:${key ?? ids.random()}`);
    const now = clock.now();
    const invitation: InvitationDocument = {
      _id: invitationId(code),
      role,
      bureauId,
      note,
      invitedBy: caller.key,
      createdAt: now,
      expiresAt: now + days * DAY_MS,
      usedBy: null,
      usedAt: null,
      cancelledAt: null,
    };
    const kept = await keep(services, invitation);
    const invited = { role, bureauId, scopeName: scopeName(town, bureauId) };
    const said = roleWords(invited, { zh: '发出邀请', en: 'Invitation sent' });
    const line = { what: 'invitation.sent', actorKey: caller.key, whomKey: null, subject: `role:${role}` };
    await recordAudit(database, { ...line, ...said, why: note, at: kept.createdAt }, kept._id);
    return {
      invitation: invitationShown(kept, town, new Map([[caller.key, caller]]), now),
      code,
      picture: await pictureOf(services, code),
    };
  },
);

/** The same intention again gives the same invitation, as it is now. */
async function keep({ database }: Services, invitation: InvitationDocument): Promise<InvitationDocument> {
  const invitations = database.collection<InvitationDocument>(INVITATIONS);
  try {
    await invitations.add({ data: invitation });
    return invitation;
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    return (await invitations.doc(invitation._id).get()).data ?? invitation;
  }
}

/** Without a picture the code can still be read out. */
async function pictureOf({ cloud, log }: Services, code: string): Promise<string | null> {
  try {
    const { contentType, buffer } = await cloud.openapi.wxacode.getUnlimited({
      scene: `${CODE_SCENE_PREFIX}${code}`,
      page: REDEEM_PAGE,
      // Before the page is released it must be possible to invite the first colleagues.
      checkPath: false,
      width: PICTURE_WIDTH_PX,
    });
    return `data:${contentType};base64,${Buffer.from(buffer).toString('base64')}`;
  } catch (error) {
    log.error('wxacode.getUnlimited', error);
    return null;
  }
}
