import * as contracts from '#types/tasks/hours-contracts';
import { action } from '../../platform/action';
import type { HoursServices } from '../hours-services';
import { listedOf } from '../leaderboard';

export const listMeOnLeaderboard = action<typeof contracts.listMeOnLeaderboard, HoursServices>(
  contracts.listMeOnLeaderboard,
  async ({ listed }, { caller, services: { database, clock, leaderboard } }) => {
    await listedOf(database)
      .doc(caller.key)
      .set({ data: { listed, at: clock.now() } });
    leaderboard.forget();
    return { listed };
  },
);
