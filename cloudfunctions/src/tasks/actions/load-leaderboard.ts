import * as contracts from '#types/tasks/hours-contracts';
import { action } from '../../platform/action';
import type { HoursServices } from '../hours-services';

export const loadLeaderboard = action<typeof contracts.loadLeaderboard, HoursServices>(
  contracts.loadLeaderboard,
  async ({ period }, { caller, services: { leaderboard, people, clock } }) => {
    const standing = await leaderboard.of(period, clock.now());
    const names = await people.named(standing.people.map(({ key }) => key));
    return {
      teams: standing.teams,
      people: standing.people.flatMap(({ key, minutes }) => {
        const person = names.get(key);
        return person ? [{ name: person.nickname, minutes, mine: key === caller.key }] : [];
      }),
    };
  },
);
