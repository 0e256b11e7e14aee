import * as contracts from '#types/people/staff-contracts';
import { STAFF_ROLES } from '#types/people/roles';
import { LIST_PAGE_SIZE } from '#types/reports/limits';
import { action } from '../../platform/action';
import type { Database } from '../../platform/cloud';
import { needAdmin } from '../grant-policy';
import { GRANTS } from '../grant-store';
import { peopleBeginning } from '../people-found';
import type { PeopleServices } from '../people-services';
import { personRow } from '../person-row';
import type { GrantDocument, PersonDocument } from '../person-data';

/** Roles of everybody on a page; far more than they hold. */
const GRANTS_MAX = 1000;

export const searchPeople = action<typeof contracts.searchPeople, PeopleServices>(
  contracts.searchPeople,
  async ({ words, blocked }, { caller, services }) => {
    needAdmin(caller);
    const { database, clock, settings } = services;
    const now = clock.now();
    const [town, found] = await Promise.all([
      services.townStore.town(),
      blocked ? blockedNow(database, now) : words === '' ? staff(database) : peopleBeginning(database, words),
    ]);
    const people = found.slice(0, LIST_PAGE_SIZE);
    const keys = people.map(({ _id }) => _id);
    const { data: grants } =
      keys.length === 0
        ? { data: [] }
        : await database
            .collection<GrantDocument>(GRANTS)
            .where({ personKey: database.command.in(keys) })
            .limit(GRANTS_MAX)
            .get();
    return {
      people: people.map((person) =>
        personRow(
          person,
          grants.filter(({ personKey }) => personKey === person._id),
          { town, now, adminOpenid: settings.adminOpenid },
        ),
      ),
      more: found.length > LIST_PAGE_SIZE,
    };
  },
);

async function blockedNow(database: Database, now: number): Promise<PersonDocument[]> {
  const { data } = await database
    .collection<PersonDocument>('people')
    .where({ blockedUntil: database.command.gt(now) })
    .orderBy('blockedUntil', 'desc')
    .limit(LIST_PAGE_SIZE + 1)
    .get();
  return data;
}

/** Whoever was given a role of staff last. Asked role by role: volunteers, of whom there are very many, are not read at all. */
async function staff(database: Database): Promise<PersonDocument[]> {
  const ofEach = await Promise.all(
    STAFF_ROLES.map((role) =>
      database
        .collection<GrantDocument>(GRANTS)
        .where({ role })
        .orderBy('grantedAt', 'desc')
        .limit(LIST_PAGE_SIZE * 2)
        .get(),
    ),
  );
  const grants = ofEach.flatMap(({ data }) => data).sort((a, b) => b.grantedAt - a.grantedAt);
  const keys = [...new Set(grants.map(({ personKey }) => personKey))].slice(0, LIST_PAGE_SIZE * 2);
  if (keys.length === 0) return [];
  const { data } = await database
    .collection<PersonDocument>('people')
    .where({ _id: database.command.in(keys) })
    .limit(keys.length)
    .get();
  return data.sort((a, b) => keys.indexOf(a._id) - keys.indexOf(b._id));
}
