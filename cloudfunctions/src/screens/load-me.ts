import * as contracts from '#types/people/contracts';
import { unreadCount } from '../notices/inbox';
import { action } from '../platform/action';
import { personFigures } from '../reports/report-figures';
import { grantsShown } from './grants-shown';
import type { ScreenServices } from './screen-services';

export const loadMe = action<typeof contracts.loadMe, ScreenServices>(
  contracts.loadMe,
  async (_, { caller, services }) => {
    const [town, unread, counts] = await Promise.all([
      services.townStore.town(),
      unreadCount(services.database, caller.key),
      personFigures(services.database, caller),
    ]);
    return {
      personId: caller.personId,
      nickname: caller.nickname,
      roles: grantsShown(caller, town),
      unread,
      counts,
    };
  },
);
