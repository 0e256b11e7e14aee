import { LIST_PAGE_SIZE } from '#types/reports/limits';
import * as contracts from '#types/people/staff-contracts';
import { action } from '../../platform/action';
import { after, nextCursor } from '../../platform/keyset';
import { Refusal } from '../../platform/refusal';
import { isAdmin } from '../grant-policy';
import { INVITATIONS } from '../grant-store';
import { invitationShown } from '../invitations-shown';
import { namesOf } from '../people-found';
import type { PeopleServices } from '../people-services';
import type { InvitationDocument } from '../person-data';
import { mayGiveShown } from '../roles-shown';

export const listInvitations = action<typeof contracts.listInvitations, PeopleServices>(
  contracts.listInvitations,
  async ({ cursor }, { caller, services }) => {
    const { database, clock } = services;
    const town = await services.townStore.town();
    const choices = mayGiveShown(caller.grants, town);
    if (choices.length === 0) throw new Refusal('call.not-allowed');
    const { command } = database;
    const whose = isAdmin(caller) ? { createdAt: command.gt(0) } : { invitedBy: caller.key };
    const { data } = await database
      .collection<InvitationDocument>(INVITATIONS)
      .where(command.and([whose, ...after(command, 'createdAt', 'desc', cursor)]))
      .orderBy('createdAt', 'desc')
      .orderBy('_id', 'desc')
      .limit(LIST_PAGE_SIZE)
      .get();
    const keys = data.flatMap(({ invitedBy, usedBy }) =>
      usedBy === null ? [invitedBy] : [invitedBy, usedBy],
    );
    const people = await namesOf(database, [...new Set(keys)]);
    return {
      invitations: data.map((row) => invitationShown(row, town, people, clock.now())),
      next: nextCursor(data, LIST_PAGE_SIZE, ({ createdAt }) => createdAt),
      mayInvite: choices,
    };
  },
);
