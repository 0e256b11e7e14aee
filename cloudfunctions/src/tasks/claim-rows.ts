import type { ClaimRow } from '#types/tasks/task';
import type { Caller } from '../platform/action';
import type { ClaimDocument } from './claim';
import { waitingIn, type TaskDocument } from './task';
import { isOwn } from './task-policy';
import type { TaskServices } from './task-services';
import { teamNames } from './team-names';

/** Claims as the organiser sees them: by nickname, with what was flagged. */
export async function claimRows(
  services: TaskServices,
  caller: Caller,
  claims: readonly ClaimDocument[],
  tasks: ReadonlyMap<string, TaskDocument>,
): Promise<ClaimRow[]> {
  const keys = claims.flatMap(({ personKey }) => (personKey === null ? [] : [personKey]));
  const teamIds = claims.flatMap(({ teamId }) => (teamId === null ? [] : [teamId]));
  const [names, teams] = await Promise.all([
    services.people.named([...new Set(keys)]),
    teamNames(services.database, [...new Set(teamIds)]),
  ]);
  return claims.map((claim): ClaimRow => {
    const task = tasks.get(claim.taskId);
    const { state, checkedInAt, checkedOutAt, handedInAt, minutes, note, overReason, before, after } = claim;
    return {
      claimId: claim._id,
      taskId: claim.taskId,
      taskTitle: claim.title,
      kind: claim.kind,
      name: claim.personKey === null ? null : (names.get(claim.personKey)?.nickname ?? null),
      teamName: claim.teamId === null ? null : (teams.get(claim.teamId) ?? null),
      ...{ state, checkedInAt, checkedOutAt, handedInAt, minutes, note, overReason, before, after },
      waiting: task && state === 'claimed' ? waitingIn(task, claim._id) : null,
      distanceMeters: claim.checkInMeters,
      planMinutes: task?.creditMinutes ?? minutes ?? 0,
      clean: claim.clean.length,
      back: claim.back.length,
      flags: claim.flags,
      mine: isOwn(caller, claim),
    };
  });
}
