import * as contracts from '#types/tasks/team-contracts';
import { action } from '../../platform/action';
import { idFrom } from '../../platform/ids';
import { Refusal } from '../../platform/refusal';
import { ATTEMPTS, pauseAfter } from '../../platform/waiting';
import { newClaim } from '../claim';
import { addClaim, getClaim } from '../claim-store';
import type { HoursServices } from '../hours-services';
import { isOpen, seatedIn, type LineEntry, type TaskDocument } from '../task';
import { needVolunteer } from '../task-policy';
import { TEAM_CLAIMED_ROW } from '../task-rows';
import type { TaskServices } from '../task-services';
import { enterLine, needTask, TASKS } from '../task-store';
import { needLeader } from '../team';
import type { TeamClaimed } from '../team-seats';
import { getTeam } from '../team-store';

/** Claims made in the call itself; of a large team the row makes the others. */
const MADE_AT_ONCE = 10;

/** Seats for a team: one atomic push of all of them, where they fit into the free slots; docs/decisions/0008. */
export const claimForTeam = action<typeof contracts.claimForTeam, HoursServices & TaskServices>(
  contracts.claimForTeam,
  async ({ teamId, taskId, seats }, { caller, services, key }) => {
    needVolunteer(caller);
    const { database, clock, ids, outbox } = services;
    const team = await getTeam(database, teamId);
    needLeader(team, caller.key);
    const cause = idFrom('team-claim', taskId, teamId, key ?? ids.random());
    const claimIds = Array.from({ length: seats }, (_, n) => idFrom('claim', taskId, cause, String(n)));
    const rows = [outbox.row(TEAM_CLAIMED_ROW, { taskId, claimIds } satisfies TeamClaimed, cause)];
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const [task, same] = await Promise.all([needTask(database, taskId), getClaim(database, claimIds[0]!)]);
      const inLine = task.line.some(({ claimId }) => claimId === claimIds[0]);
      if (same || inLine) return { claimIds };
      const now = clock.now();
      const held = task.line.filter((entry) => entry.teamId === teamId).length;
      refuseWhatDoesNotFit(task, { seats, held, people: team.members.length, now });
      const entries = claimIds.map((claimId): LineEntry => {
        return { claimId, personKey: null, teamId, holderKey: caller.key, at: now };
      });
      if (
        await enterLine(
          database,
          task,
          entries,
          rows,
          now,
          withoutMore(task, services, { seats, held, teamId }),
        )
      ) {
        const made = entries.slice(0, MADE_AT_ONCE).map((entry) => addClaim(database, newClaim(task, entry)));
        await Promise.all(made);
        await services.deliver(TASKS, taskId);
        return { claimIds };
      }
      await pauseAfter(attempt);
    }
    throw new Refusal('call.busy');
  },
);

function refuseWhatDoesNotFit(
  task: TaskDocument,
  { seats, held, people, now }: { seats: number; held: number; people: number; now: number },
): void {
  if (!isOpen(task, now)) throw new Refusal('task.over');
  if (held + seats > people)
    throw new Refusal('team.too-many-seats', { details: { people: String(people) } });
  const free = task.slots - seatedIn(task);
  if (seats > free) throw new Refusal('team.no-room', { details: { free: String(free) } });
}

/** All of them get a slot, none waits; and no second call of the same leader has come in between. */
function withoutMore(
  { slots, seq }: TaskDocument,
  { database: { command } }: TaskServices,
  { seats, held, teamId }: { seats: number; held: number; teamId: string },
): object {
  return {
    [`line.${slots - seats}`]: command.exists(false),
    ...(held === 0 ? { 'line.teamId': command.nin([teamId]) } : { seq }),
  };
}
