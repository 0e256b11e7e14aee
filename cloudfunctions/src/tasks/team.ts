import { Refusal } from '../platform/refusal';

/** Collection `teams`. */
export interface TeamDocument {
  _id: string;
  name: string;
  /** To join with; told to the leader only. Unique. */
  code: string;
  leaderKey: string;
  /** In the order in which they came; the leader is one of them. */
  members: TeamMember[];
  /** Agreed to be shown in the leaderboard. */
  listed: boolean;
  createdAt: number;
  /** Counts the changes. */
  rev: number;
}

export interface TeamMember {
  personKey: string;
  joinedAt: number;
}

/** What a rule leaves of a team; null: nobody is left. */
export type TeamRule = (team: TeamDocument) => TeamDocument | null;

export const isMember = ({ members }: Pick<TeamDocument, 'members'>, key: string): boolean =>
  members.some(({ personKey }) => personKey === key);

export const needLeader = ({ leaderKey }: Pick<TeamDocument, 'leaderKey'>, key: string): void => {
  if (leaderKey !== key) throw new Refusal('team.not-leading');
};

/** Oneself, or by the leader somebody else. Left already is left. */
export const leaving =
  (who: string, byKey: string): TeamRule =>
  (team) => {
    if (!isMember(team, who)) return team;
    if (who !== byKey) needLeader(team, byKey);
    if (who === team.leaderKey && team.members.length > 1) throw new Refusal('team.leader-stays');
    const members = team.members.filter(({ personKey }) => personKey !== who);
    return members.length === 0 ? null : { ...team, members };
  };

export const changing =
  (byKey: string, change: { name: string; listed: boolean; leaderKey: string | null }): TeamRule =>
  (team) => {
    // Sent again after the lead was handed over: it is as it was meant.
    if (change.leaderKey !== null && team.leaderKey === change.leaderKey && isMember(team, byKey))
      return team;
    needLeader(team, byKey);
    const leaderKey = change.leaderKey ?? team.leaderKey;
    if (!isMember(team, leaderKey)) throw new Refusal('team.not-found');
    return { ...team, name: change.name, listed: change.listed, leaderKey };
  };

/** Somebody who goes for good: whoever has been there longest leads on. Null: nobody is left. */
export function without(team: TeamDocument, key: string): Pick<TeamDocument, 'members' | 'leaderKey'> | null {
  const members = team.members.filter(({ personKey }) => personKey !== key);
  const [longest] = members;
  if (!longest) return null;
  return { members, leaderKey: team.leaderKey === key ? longest.personKey : team.leaderKey };
}
