import { consentsHeld } from '#types/people/consents';
import * as contracts from '#types/people/contracts';
import { unreadCount } from '../notices/inbox';
import type { PersonDocument } from '../people/person-data';
import { action } from '../platform/action';
import { personFigures } from '../reports/report-figures';
import { grantsShown } from './grants-shown';
import type { ScreenServices } from './screen-services';

export const loadMe = action<typeof contracts.loadMe, ScreenServices>(
  contracts.loadMe,
  async (_, { caller, services }) => {
    const { database } = services;
    const [town, unread, counts, { data: person }] = await Promise.all([
      services.townStore.town(),
      unreadCount(database, caller.key),
      personFigures(database, caller),
      database.collection<PersonDocument>('people').doc(caller.key).get(),
    ]);
    return {
      personId: caller.personId,
      nickname: caller.nickname,
      avatar: person?.avatar ?? null,
      community: person?.community ?? null,
      zones: (person?.zoneIds ?? []).flatMap((zoneId) => {
        const name = town.zoneName(zoneId);
        return name === null ? [] : [{ zoneId, name }];
      }),
      communities: [...town.communities],
      consents: consentsHeld(person?.consents ?? {}),
      roles: grantsShown(caller, town),
      unread,
      counts,
    };
  },
);
