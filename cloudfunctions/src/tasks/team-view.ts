import type { PersonShown } from '#types/people/audit';
import type { Seat, Team } from '#types/tasks/team-contracts';
import type { ClaimDocument } from './claim';
import type { HoursServices } from './hours-services';
import type { TeamDocument } from './team';

/** Each team as this member sees it: names, never keys; the code for its leader only. */
export async function teamsShown(
  { people }: Pick<HoursServices, 'people'>,
  teams: readonly TeamDocument[],
  readerKey: string,
): Promise<Team[]> {
  const keys = new Set(teams.flatMap(({ members }) => members.map(({ personKey }) => personKey)));
  const names = await people.named([...keys]);
  return teams.map((team) => shown(team, names, readerKey));
}

function shown(team: TeamDocument, names: ReadonlyMap<string, PersonShown>, readerKey: string): Team {
  const { _id, name, code, leaderKey, listed, members } = team;
  const leading = leaderKey === readerKey;
  return {
    ...{ teamId: _id, name, people: members.length, leading, code: leading ? code : null, listed },
    members: members.flatMap(({ personKey }) => {
      const person = names.get(personKey);
      if (!person) return [];
      const { personId, nickname } = person;
      return [{ personId, name: nickname, leading: personKey === leaderKey, me: personKey === readerKey }];
    }),
  };
}

export async function seatsShown(
  { people }: Pick<HoursServices, 'people'>,
  claims: readonly ClaimDocument[],
): Promise<Seat[]> {
  const keys = claims.flatMap(({ personKey }) => (personKey === null ? [] : [personKey]));
  const names = await people.named([...new Set(keys)]);
  return claims.flatMap(({ _id, teamId, taskId, title, startsAt, state, personKey }) => {
    if (teamId === null) return [];
    const person = personKey === null ? undefined : names.get(personKey);
    const who = { personId: person?.personId ?? null, name: person?.nickname ?? null };
    return [{ claimId: _id, teamId, taskId, title, startsAt, state, ...who }];
  });
}
