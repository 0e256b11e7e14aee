import { TEAM_CODE_CHARS, TEAM_MEMBERS_MAX, TEAMS_OF_ONE_MAX } from '#types/tasks/limits';
import { plainCode } from '#types/spoken-code';
import type { Database } from '../platform/cloud';
import { idFrom } from '../platform/ids';
import { Refusal } from '../platform/refusal';
import { isDuplicate } from '../platform/sdk-errors';
import { spokenCode } from '../platform/spoken-code';
import { ATTEMPTS, pauseAfter } from '../platform/waiting';
import { isMember, type TeamDocument, type TeamRule } from './team';

export const teamsOf = (database: Database) => database.collection<TeamDocument>('teams');

export async function getTeam(database: Database, teamId: string): Promise<TeamDocument> {
  const { data } = await teamsOf(database).doc(teamId).get();
  if (!data) throw new Refusal('team.not-found');
  return data;
}

export async function teamByCode(database: Database, code: string): Promise<TeamDocument> {
  const { data } = await teamsOf(database)
    .where({ code: plainCode(code) })
    .limit(1)
    .get();
  const [team] = data;
  if (!team) throw new Refusal('team.not-found', { fields: { code: '没有这个入队码。' } });
  return team;
}

export async function teamsOfPerson(database: Database, personKey: string): Promise<TeamDocument[]> {
  const { data } = await teamsOf(database)
    .where({ 'members.personKey': personKey })
    .limit(TEAMS_OF_ONE_MAX)
    .get();
  return data.sort((a, b) => a.createdAt - b.createdAt);
}

/** Nobody leads a team without being one of its members. */
export async function leadsTeam(database: Database, personKey: string): Promise<boolean> {
  const { data } = await teamsOf(database)
    .where({ 'members.personKey': personKey, leaderKey: personKey })
    .field({ leaderKey: true })
    .limit(1)
    .get();
  return data.length > 0;
}

/** The same intention again is the same team, as it is now. */
export async function foundTeam(
  database: Database,
  cause: string,
  { name, listed, leaderKey, now }: { name: string; listed: boolean; leaderKey: string; now: number },
): Promise<TeamDocument> {
  const team: TeamDocument = {
    _id: idFrom('team', cause),
    name,
    code: spokenCode('team', cause, TEAM_CODE_CHARS),
    leaderKey,
    members: [{ personKey: leaderKey, joinedAt: now }],
    listed,
    createdAt: now,
    rev: 0,
  };
  try {
    await teamsOf(database).add({ data: team });
    return team;
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    return getTeam(database, team._id);
  }
}

/** A meeting joins at once: one atomic push each, nobody refused because somebody was faster. Joined already is joined. */
export async function joinTeam(
  database: Database,
  teamId: string,
  key: string,
  now: number,
): Promise<TeamDocument> {
  const { command } = database;
  await teamsOf(database)
    .where(
      command.and([
        { _id: teamId, 'members.personKey': command.nin([key]) },
        { [`members.${TEAM_MEMBERS_MAX - 1}`]: command.exists(false) },
      ]),
    )
    .update({ data: { members: command.push([{ personKey: key, joinedAt: now }]), rev: command.inc(1) } });
  const team = await getTeam(database, teamId);
  if (!isMember(team, key)) throw new Refusal('team.full');
  return team;
}

/** Decides by the team as it is and writes only while it is so; whoever was second decides again. Null: the team is gone. */
export async function changeTeam(
  database: Database,
  teamId: string,
  rule: TeamRule,
): Promise<TeamDocument | null> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const team = await getTeam(database, teamId);
    const after = rule(team);
    if (after === team) return team;
    if (await write(database, team, after)) return after;
    await pauseAfter(attempt);
  }
  throw new Refusal('call.busy');
}

async function write(
  database: Database,
  { _id, rev }: TeamDocument,
  after: TeamDocument | null,
): Promise<boolean> {
  const asRead = teamsOf(database).where({ _id, rev });
  if (after === null) return (await asRead.remove()).stats.removed === 1;
  const { name, listed, leaderKey, members } = after;
  const { stats } = await asRead.update({ data: { name, listed, leaderKey, members, rev: rev + 1 } });
  return stats.updated === 1;
}
