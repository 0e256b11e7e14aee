import { SLOTS_MAX } from '#types/tasks/limits';
import { carryingMore } from '../platform/carried-rows';
import type { Database } from '../platform/cloud';
import type { GoOn } from '../platform/outbox';
import { Refusal } from '../platform/refusal';
import { ATTEMPTS, pauseAfter } from '../platform/waiting';
import type { ClaimDocument } from './claim';
import { changeClaim, CLAIMS, claimsOf, needClaim } from './claim-store';
import { claimMade } from './seating';
import type { LineEntry, TaskDocument } from './task';
import { SEAT_FREED_ROW, SEAT_NAMED_ROW, taskEventRow, type LineChange } from './task-rows';
import type { TaskServices } from './task-services';
import { getTask, needTask, tasksOf, TASKS } from './task-store';
import { teamNames } from './team-names';

/**
 * A seat's name stands in line and in its claim. The line keeps it unique (one claim per person and task), the claim keeps it
 * from changing once its person has checked in. So a name is given in line first, and taken in the claim first; what follows
 * is carried, and may be done any number of times.
 */
export interface TeamClaimed {
  taskId: string;
  claimIds: string[];
}

export interface SeatNamed extends LineChange {
  /** Once for each naming: the same person can be named, taken off and named again. */
  cause: string;
  byKey: string;
}

export interface SeatFreed extends LineChange {
  personKey: string;
}

/** Of all teams of one person. */
const SEATS_SHOWN = 400;
/** A few requests each, well within what a function may run. */
const SLICE = 20;

/** Outbox rows of kind `team-claimed`: each seat gets its claim, as everybody's does. */
export async function teamClaimed(
  services: TaskServices,
  { taskId, claimIds }: TeamClaimed,
): Promise<GoOn | undefined> {
  for (const claimId of claimIds.slice(0, SLICE)) await claimMade(services, { taskId, claimId });
  const rest = claimIds.slice(SLICE);
  return rest.length === 0 ? undefined : { goOnWith: { taskId, claimIds: rest } satisfies TeamClaimed };
}

/** Gives a seat to somebody who has none on this task, while it is nobody's. */
export async function nameSeat(
  services: TaskServices,
  { taskId, claimId }: LineChange,
  personKey: string,
  { cause, byKey }: Pick<SeatNamed, 'cause' | 'byKey'>,
): Promise<void> {
  const { outbox } = services;
  const named: SeatNamed = { taskId, claimId, cause, byKey };
  const rows = [outbox.row(SEAT_NAMED_ROW, named, cause)];
  await changeLine(
    services,
    taskId,
    ({ line }) => {
      const entry = line.find((one) => one.claimId === claimId);
      if (!entry) throw new Refusal('team.seat-taken');
      if (entry.personKey === personKey) return null;
      if (entry.personKey !== null) throw new Refusal('team.seat-taken');
      if (line.some((one) => one.personKey === personKey)) throw new Refusal('team.claimed-already');
      return line.map((one) => (one === entry ? { ...one, personKey } : one));
    },
    rows,
  );
  await seatNamed(services, named);
  await services.deliver(TASKS, taskId);
}

/** Outbox rows of kind `seat-named`: the claim's name is that of the line, and whoever it is gets to know. */
export async function seatNamed(
  services: TaskServices,
  { taskId, claimId, cause, byKey }: SeatNamed,
): Promise<void> {
  const { database, outbox, clock } = services;
  const task = await getTask(database, taskId);
  const entry = task?.line.find((one) => one.claimId === claimId);
  const personKey = entry?.personKey ?? null;
  if (!task || !entry || personKey === null) return;
  const note = await teamNameOf(database, entry.teamId);
  const told = { at: clock.now(), cause: `${claimId}:${cause}`, claimId, personKey, actorKey: byKey, note };
  const { changed } = await changeClaim(database, claimId, `named ${cause}`, (claim) =>
    claim.state === 'claimed' && claim.personKey === null
      ? { transition: null, patch: { personKey }, rows: () => [taskEventRow(outbox, 'named', task, told)] }
      : null,
  );
  if (changed) await services.deliver(CLAIMS, claimId);
}

const teamNameOf = async (database: Database, teamId: string | null): Promise<string> =>
  teamId === null ? '' : ((await teamNames(database, [teamId])).get(teamId) ?? '');

/** Takes the name off a seat before the check-in, and tells its person; afterwards it stays. False where it stays. */
export async function freeSeat(
  services: TaskServices,
  claimId: string,
  cause: string,
  byKey: string,
): Promise<boolean> {
  const { database, outbox, clock } = services;
  const { taskId, personKey, teamId } = await needClaim(database, claimId);
  if (personKey === null) return true;
  const freed: SeatFreed = { taskId, claimId, personKey };
  const [task, note] = await Promise.all([getTask(database, taskId), teamNameOf(database, teamId)]);
  const told = { at: clock.now(), cause: `${claimId}:${cause}`, claimId, personKey, actorKey: byKey, note };
  const { claim } = await changeClaim(database, claimId, `freed ${cause}`, (before) =>
    before.state === 'claimed' && before.personKey === personKey
      ? {
          transition: null,
          patch: { personKey: null },
          rows: () => [
            outbox.row(SEAT_FREED_ROW, freed, `${claimId}:${cause}`),
            ...(task ? [taskEventRow(outbox, 'unnamed', task, told)] : []),
          ],
        }
      : null,
  );
  if (claim.personKey !== null) return false;
  await seatFreed(services, freed);
  await services.deliver(CLAIMS, claimId);
  return true;
}

/** Outbox rows of kind `seat-freed`: nobody's in line either, unless somebody else has been named since. */
export async function seatFreed(
  services: TaskServices,
  { taskId, claimId, personKey }: SeatFreed,
): Promise<void> {
  if (!(await getTask(services.database, taskId))) return;
  await changeLine(services, taskId, ({ line }) => {
    const entry = line.find((one) => one.claimId === claimId);
    if (entry?.personKey !== personKey) return null;
    return line.map((one) => (one === entry ? { ...one, personKey: null } : one));
  });
}

/** Seats on tasks that are not over, what comes first first. */
export async function seatsOfTeams(database: Database, teamIds: readonly string[]): Promise<ClaimDocument[]> {
  if (teamIds.length === 0) return [];
  const { data } = await claimsOf(database)
    .where({ teamId: database.command.in(teamIds), active: true })
    .orderBy('startsAt', 'asc')
    .orderBy('_id', 'asc')
    .limit(SEATS_SHOWN)
    .get();
  return data;
}

/** Somebody has left the team: the seats in their name are free of it, those of people on the spot stay. */
export async function freeSeatsOf(
  services: TaskServices,
  teamId: string,
  personKey: string,
  { cause, byKey }: Pick<SeatNamed, 'cause' | 'byKey'>,
): Promise<void> {
  const { data } = await claimsOf(services.database)
    .where({ personKey, active: true, teamId, state: 'claimed' })
    .limit(SLOTS_MAX)
    .get();
  for (const { _id } of data) await freeSeat(services, _id, cause, byKey);
}

/** Rewrites the line while nobody else has changed it; whoever was second decides again. */
async function changeLine(
  { database }: TaskServices,
  taskId: string,
  decide: (task: TaskDocument) => LineEntry[] | null,
  rows: Parameters<typeof carryingMore>[1] = [],
): Promise<void> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const task = await needTask(database, taskId);
    const line = decide(task);
    if (line === null) return;
    const { stats } = await tasksOf(database)
      .where({ _id: taskId, seq: task.seq })
      .update({ data: { line, seq: task.seq + 1, ...carryingMore(database.command, rows) } });
    if (stats.updated === 1) return;
    await pauseAfter(attempt);
  }
  throw new Refusal('call.busy');
}
