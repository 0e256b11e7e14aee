import * as contracts from '#types/people/staff-contracts';
import { action } from '../../platform/action';
import { mayWithdraw, needAdmin } from '../grant-policy';
import { GRANTS } from '../grant-store';
import { personById } from '../people-found';
import type { PeopleServices } from '../people-services';
import { personRow } from '../person-row';
import { mayGiveShown } from '../roles-shown';
import type { GrantDocument, GrantedRole } from '../person-data';

export const openPerson = action<typeof contracts.openPerson, PeopleServices>(
  contracts.openPerson,
  async ({ personId }, { caller, services }) => {
    needAdmin(caller);
    const { database, clock, settings } = services;
    const [town, person] = await Promise.all([services.townStore.town(), personById(database, personId)]);
    const { data: grants } = await database
      .collection<GrantDocument>(GRANTS)
      .where({ personKey: person._id })
      .limit(50)
      .get();
    const row = personRow(person, grants, { town, now: clock.now(), adminOpenid: settings.adminOpenid });
    const withdrawable = (role: string, bureauId: string | null) =>
      role !== 'resident' &&
      mayWithdraw(caller, { personKey: person._id, role: role as GrantedRole, bureauId });
    return {
      person: row,
      community: person.community ?? null,
      since: person.createdAt,
      blockedWhy: row.blockedUntil === null ? '' : (person.blockedWhy ?? ''),
      mayGive: mayGiveShown(caller.grants, town),
      mayWithdraw: row.roles.flatMap(({ role, bureauId }, at) => (withdrawable(role, bureauId) ? [at] : [])),
    };
  },
);
