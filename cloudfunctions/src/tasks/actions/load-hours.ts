import { dayOf } from '#types/china-time';
import * as contracts from '#types/tasks/hours-contracts';
import { action } from '../../platform/action';
import type { HoursServices } from '../hours-services';
import { balanceOf, pageOf } from '../hours-store';
import { entryShown } from '../hours-view';
import { listedOf } from '../leaderboard';

export const loadHours = action<typeof contracts.loadHours, HoursServices>(
  contracts.loadHours,
  async ({ source, cursor }, { caller, services: { database, clock } }) => {
    const year = dayOf(clock.now()).slice(0, 4);
    const [balance, thisYear, { lines, next }, listed] = await Promise.all([
      balanceOf(database, caller.key),
      balanceOf(database, caller.key, { from: `${year}-01-01`, to: `${year}-12-31` }),
      pageOf(database, caller.key, { source, cursor }),
      listedOf(database).doc(caller.key).get(),
    ]);
    const entries = lines.map(entryShown);
    return { balance, thisYear, entries, next, listed: listed.data?.listed ?? false };
  },
);
