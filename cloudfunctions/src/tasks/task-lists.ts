import { metersBetween } from '#types/places/distance';
import type { Position } from '#types/places/position';
import { NEAR_METERS, TASK_PAGE_SIZE } from '#types/tasks/limits';
import type { TaskKind, TaskState } from '#types/tasks/states';
import type { TaskCard } from '#types/tasks/task';
import type { Condition, Database } from '../platform/cloud';
import { after, nextCursor } from '../platform/keyset';
import { afterRing, openRing } from '../platform/near-cursor';
import type { TaskDocument } from './task';
import { tasksOf } from './task-store';
import { cardOf } from './task-view';

/** What a row of a list shows; of the line only how long it is. */
const CARD_FIELDS = Object.fromEntries(
  [
    ...['kind', 'state', 'title', 'location', 'address', 'zoneId', 'zoneName', 'bureauName', 'startsAt'],
    ...['endsAt', 'creditMinutes', 'slots', 'spots.recheckId', 'photos', 'verdicts', 'line.claimId'],
  ].map((field) => [field, true]),
);

export interface TaskFilter {
  kind: TaskKind | null;
  zoneId: string | null;
}

export interface TaskPage {
  tasks: TaskCard[];
  next: string | null;
}

const filtered = ({ kind, zoneId }: TaskFilter): Record<string, unknown> => ({
  ...(kind !== null && { kind }),
  ...(zoneId !== null && { zoneId }),
});

/** Open ones around a point, the nearest first; the cursor says how far the last page reached. */
export async function nearTasks(
  database: Database,
  position: Position,
  filter: TaskFilter,
  cursor: string | null = null,
  most = TASK_PAGE_SIZE,
): Promise<TaskPage> {
  const { command, Geo } = database;
  const geometry = Geo.Point(position.longitude, position.latitude);
  const ring = openRing(cursor);
  const { data } = await tasksOf(database)
    .where({
      location: command.geoNear({
        geometry,
        maxDistance: NEAR_METERS,
        ...(ring.fromMeters > 0 && { minDistance: ring.fromMeters }),
      }),
      state: 'open',
      ...filtered(filter),
    })
    .field(CARD_FIELDS)
    .skip(ring.shown)
    .limit(most)
    .get();
  const away = data.map(({ location }) => metersBetween(position, location));
  return {
    tasks: data.map((task) => cardOf(task, position)),
    next: data.length < most ? null : afterRing(ring, away),
  };
}

interface Sorting {
  where: Record<string, unknown>;
  by: 'startsAt' | 'endsAt';
  direction: 'asc' | 'desc';
}

const OPEN: TaskState = 'open';
const OVER: readonly TaskState[] = ['ended', 'cancelled'];

/** Each list as the condition and the order that its index has. */
export function sortingOf(
  { command }: Pick<Database, 'command'>,
  scope: 'soon' | 'organised' | 'past',
  scopes: readonly string[],
): Sorting {
  switch (scope) {
    case 'soon':
      return { where: { state: OPEN }, by: 'startsAt', direction: 'asc' };
    case 'organised':
      return { where: { scopes: command.in(scopes), state: OPEN }, by: 'startsAt', direction: 'asc' };
    case 'past':
      return {
        where: { scopes: command.in(scopes), state: command.in(OVER) },
        by: 'endsAt',
        direction: 'desc',
      };
  }
}

export async function sortedTasks(
  database: Database,
  { where, by, direction }: Sorting,
  filter: TaskFilter,
  cursor: string | null,
): Promise<TaskPage> {
  const { command } = database;
  const conditions: Condition[] = [
    { ...where, ...filtered(filter) },
    ...after(command, by, direction, cursor),
  ];
  const { data } = await tasksOf(database)
    .where(command.and(conditions))
    .orderBy(by, direction)
    .orderBy('_id', direction)
    .field(CARD_FIELDS)
    .limit(TASK_PAGE_SIZE)
    .get();
  const sortedBy = (task: TaskDocument) => task[by];
  return { tasks: data.map((task) => cardOf(task)), next: nextCursor(data, TASK_PAGE_SIZE, sortedBy) };
}
