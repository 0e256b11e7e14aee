import * as contracts from '#types/tasks/hours-contracts';
import { LEADERBOARD_ROWS } from '#types/tasks/limits';
import { action } from '../../platform/action';
import type { HoursServices } from '../hours-services';
import { placeIn } from '../leaderboard';

export const loadLeaderboard = action<typeof contracts.loadLeaderboard, HoursServices>(
  contracts.loadLeaderboard,
  async ({ period }, { caller, services: { leaderboard, people, clock } }) => {
    const standing = await leaderboard.of(period, clock.now());
    const first = standing.people.slice(0, LEADERBOARD_ROWS);
    const names = await people.named(first.map(({ key }) => key));
    return {
      teams: standing.teams.slice(0, LEADERBOARD_ROWS),
      people: first.flatMap(({ key, minutes }) => {
        const person = names.get(key);
        return person ? [{ name: person.nickname, minutes, mine: key === caller.key }] : [];
      }),
      mine: placeIn(standing, caller.key),
    };
  },
);
