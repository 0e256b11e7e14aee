import { carryingMore } from '../platform/carried-rows';
import type { Database } from '../platform/cloud';
import type { OutboxRow } from '../platform/outbox';
import { Refusal } from '../platform/refusal';
import { ATTEMPTS, pauseAfter } from '../platform/waiting';
import { lineMax, type LineEntry, type TaskDocument } from './task';

export const TASKS = 'tasks';
/** Intentions a task remembers. */
const DONE_KEPT = 20;

export const tasksOf = (database: Database) => database.collection<TaskDocument>(TASKS);

export async function getTask(database: Database, taskId: string): Promise<TaskDocument | null> {
  return (await tasksOf(database).doc(taskId).get()).data;
}

export async function needTask(database: Database, taskId: string): Promise<TaskDocument> {
  const task = await getTask(database, taskId);
  if (!task) throw new Refusal('task.not-found');
  return task;
}

/** A place as the database indexes it; the SDK reads it back as longitude and latitude. */
export function withPoint<T extends Pick<TaskDocument, 'location'>>(database: Database, row: T): T {
  const { longitude, latitude } = row.location;
  return { ...row, location: database.Geo.Point(longitude, latitude) };
}

/**
 * Into line, in the order of arrival: one atomic update, under the condition that the task takes people, that there is room
 * for all of them and that none of these people is in line; and whatever else is asked. False where one does not hold.
 */
export async function enterLine(
  database: Database,
  { _id, slots }: Pick<TaskDocument, '_id' | 'slots'>,
  entries: readonly LineEntry[],
  rows: readonly OutboxRow[],
  now: number,
  also: object = {},
): Promise<boolean> {
  const { command } = database;
  const people = entries.flatMap(({ personKey }) => (personKey === null ? [] : [personKey]));
  const { stats } = await tasksOf(database)
    .where({
      _id,
      state: 'open',
      endsAt: command.gt(now),
      // The room is counted by the slots that were read.
      slots,
      [`line.${lineMax(slots) - entries.length}`]: command.exists(false),
      ...(people.length > 0 && { 'line.personKey': command.nin(people) }),
      'line.claimId': command.nin(entries.map(({ claimId }) => claimId)),
      ...also,
    })
    .update({ data: { line: command.push(entries), seq: command.inc(1), ...carryingMore(command, rows) } });
  return stats.updated === 1;
}

/** Out of line: everybody behind moves up by that alone. */
export async function leaveLine(
  database: Database,
  taskId: string,
  claimIds: readonly string[],
): Promise<void> {
  const { command } = database;
  for (const claimId of claimIds) {
    await tasksOf(database)
      .where({ _id: taskId, 'line.claimId': claimId })
      .update({ data: { line: command.pull({ claimId }), seq: command.inc(1) } });
  }
}

/** Whoever was there after all, where a slot is free; the window may be over. */
export async function comeBack(
  database: Database,
  { _id, slots }: Pick<TaskDocument, '_id' | 'slots'>,
  entry: LineEntry,
  rows: readonly OutboxRow[],
): Promise<boolean> {
  const { command } = database;
  const { stats } = await tasksOf(database)
    .where({
      _id,
      slots,
      state: command.in(['open', 'ended']),
      [`line.${slots - 1}`]: command.exists(false),
      ...(entry.personKey !== null && { 'line.personKey': command.nin([entry.personKey]) }),
      'line.claimId': command.nin([entry.claimId]),
    })
    .update({
      data: { line: command.push([entry]), seq: command.inc(1), ...carryingMore(command, rows) },
    });
  return stats.updated === 1;
}

export interface TaskChange {
  patch: Partial<Omit<TaskDocument, '_id' | 'line' | 'rev' | 'seq' | 'done'>>;
  rows?: (after: TaskDocument) => OutboxRow[];
}

/**
 * Reads, decides and writes the plan under the condition that nobody changed it since. The line may change meanwhile, so a
 * change of the slots holds only while nobody sits beyond them. The same `cause` again is answered with how things are.
 * `decide` refuses by throwing; null: nothing to do.
 */
export async function changeTask(
  database: Database,
  taskId: string,
  cause: string,
  decide: (task: TaskDocument) => TaskChange | null,
): Promise<{ task: TaskDocument; changed: boolean }> {
  const { command } = database;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const before = await needTask(database, taskId);
    if (before.done.includes(cause)) return { task: before, changed: false };
    const change = decide(before);
    if (!change) return { task: before, changed: false };
    const done = [...before.done, cause].slice(-DONE_KEPT);
    const after = { ...before, ...change.patch, done, rev: before.rev + 1 };
    const data = change.patch.location
      ? withPoint(database, { ...change.patch, location: after.location })
      : change.patch;
    const { stats } = await tasksOf(database)
      .where({
        _id: taskId,
        rev: before.rev,
        ...(after.slots < before.slots && { [`line.${after.slots}`]: command.exists(false) }),
      })
      .update({
        data: {
          ...asWhole(command, data),
          ...{ done, rev: after.rev },
          ...carryingMore(command, change.rows?.(after) ?? []),
        },
      });
    if (stats.updated === 1) return { task: after, changed: true };
    await pauseAfter(attempt);
  }
  throw new Refusal('call.busy');
}

/** Objects are set whole: the SDK would merge them field by field, which fails over null. */
function asWhole(command: Database['command'], data: object): object {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]: [string, unknown]) => [
      name,
      value !== null && Object.getPrototypeOf(value) === Object.prototype ? command.set(value) : value,
    ]),
  );
}
