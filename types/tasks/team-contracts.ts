import * as v from 'valibot';
import { contract } from '../contract';
import { claimId, taskId, teamId, words } from './input-parts';
import { SLOTS_MAX, TEAM_NAME_MAX_CHARS } from './limits';

export const teamSchema = v.object({
  teamId: v.string(),
  name: v.string(),
  people: v.number(),
  leading: v.boolean(),
  /** Letters to join with; for its leader only. */
  code: v.nullable(v.string()),
  /** Shown in the leaderboard. */
  listed: v.boolean(),
  members: v.array(v.object({ personId: v.string(), name: v.string(), leading: v.boolean() })),
});
export type Team = v.InferOutput<typeof teamSchema>;

const reply = v.object({ team: teamSchema });

/** By a volunteer, who leads it then. */
export const createTeam = contract(
  'team.create',
  v.object({
    name: v.pipe(words(TEAM_NAME_MAX_CHARS, '请写队名。'), v.minLength(2, '至少写两个字。')),
    listed: v.optional(v.boolean(), false),
  }),
  reply,
);

export const joinTeam = contract(
  'team.join',
  v.object({ code: v.pipe(v.string('请输入入队码。'), v.trim(), v.nonEmpty('请输入入队码。')) }),
  reply,
);

/** Oneself, or by the leader somebody else. The last one takes the team along. */
export const leaveTeam = contract(
  'team.leave',
  v.object({ teamId, personId: v.optional(v.nullable(v.string()), null) }),
  v.object({ teams: v.array(teamSchema) }),
);

export const changeTeam = contract(
  'team.change',
  v.object({
    teamId,
    name: v.pipe(words(TEAM_NAME_MAX_CHARS, '请写队名。'), v.minLength(2, '至少写两个字。')),
    listed: v.boolean('请选择是否显示。'),
    /** Hands the lead over. */
    leaderId: v.optional(v.nullable(v.string()), null),
  }),
  reply,
);

export const listTeams = contract('team.list', v.object({}), v.object({ teams: v.array(teamSchema) }));

/** By its leader, for up to the team's size; names may follow later. All seats or none: what does not fit is refused. */
export const claimForTeam = contract(
  'team.claim',
  v.object({
    teamId,
    taskId,
    seats: v.pipe(v.number('请填写几个人。'), v.integer(), v.minValue(1), v.maxValue(SLOTS_MAX)),
  }),
  v.object({ claimIds: v.array(v.string()) }),
);

/** Names a seat held for the team, or frees it of its name (`personId` null), before the check-in. */
export const nameSeat = contract(
  'team.name-seat',
  v.object({ claimId, personId: v.nullable(v.string()) }),
  v.object({ claimId: v.string() }),
);
