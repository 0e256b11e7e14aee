import * as v from 'valibot';
import { contract } from '../contract';
import { claimId, taskId, teamId, words } from './input-parts';
import { SLOTS_MAX, TEAM_NAME_MAX_CHARS } from './limits';
import { CLAIM_STATES } from './states';

export const teamSchema = v.object({
  teamId: v.string(),
  name: v.string(),
  people: v.number(),
  leading: v.boolean(),
  /** To join with; for its leader only. */
  code: v.nullable(v.string()),
  /** Shown in the leaderboard. */
  listed: v.boolean(),
  members: v.array(
    v.object({ personId: v.string(), name: v.string(), leading: v.boolean(), me: v.boolean() }),
  ),
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
  v.object({
    code: v.pipe(
      v.string('请输入入队码。'),
      v.trim(),
      v.nonEmpty('请输入入队码。'),
      v.maxLength(20, '入队码是 8 个字母或数字。'),
    ),
  }),
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

/** By how the name begins; for the office, which exports by team. */
export const searchTeams = contract(
  'team.search',
  v.object({ words: words(TEAM_NAME_MAX_CHARS, '请写队名。') }),
  v.object({
    teams: v.array(v.object({ teamId: v.string(), name: v.string(), people: v.number() })),
  }),
);

/** A place that a team holds on a task that is not over. */
export const seatSchema = v.object({
  claimId: v.string(),
  teamId: v.string(),
  taskId: v.string(),
  title: v.string(),
  startsAt: v.number(),
  state: v.picklist(CLAIM_STATES),
  /** Null: not named yet. */
  personId: v.nullable(v.string()),
  name: v.nullable(v.string()),
});
export type Seat = v.InferOutput<typeof seatSchema>;

/** My teams, and what they are going to do: the seats they hold, what comes first first. */
export const listTeams = contract(
  'team.list',
  v.object({}),
  v.object({
    teams: v.array(teamSchema),
    seats: v.array(seatSchema),
    /** May found and join teams. */
    volunteer: v.boolean(),
  }),
);

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
