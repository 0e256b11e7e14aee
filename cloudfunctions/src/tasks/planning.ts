import { DAY_MS, dayOf, startOf } from '#types/china-time';
import type { Place } from '#types/places/position';
import type { FieldProblems } from '#types/reply';
import { AHEAD_DAYS_MAX, REPEATS_MAX, WINDOW_DAYS_MAX } from '#types/tasks/limits';
import { carrying } from '../platform/carried-rows';
import { Refusal } from '../platform/refusal';
import { areaOf, scopesOf, type SeriesPlan, type TaskDocument, type TaskPatch, type TaskPlan } from './task';

export const WEEK_MS = 7 * DAY_MS;
/** How long before it begins the next occurrence is made. */
export const MADE_AHEAD_MS = WEEK_MS;

type Window = Pick<TaskPlan, 'startsAt' | 'endsAt'>;

/** A task lies ahead, not too far, and has an end. */
export function refuseWindow({ startsAt, endsAt }: Window, repeatsUntil: string | null, now: number): void {
  const problems: [boolean, keyof Window | 'repeatsUntil', string][] = [
    [endsAt <= startsAt, 'endsAt', '结束要晚于开始。'],
    [endsAt <= now, 'endsAt', '结束时间已经过了。'],
    [endsAt - startsAt > WINDOW_DAYS_MAX * DAY_MS, 'endsAt', `一个任务最长 ${WINDOW_DAYS_MAX} 天。`],
    [startsAt > now + AHEAD_DAYS_MAX * DAY_MS, 'startsAt', `最多提前 ${AHEAD_DAYS_MAX} 天。`],
    [repeatsUntil !== null && repeatsUntil < dayOf(startsAt), 'repeatsUntil', '重复要晚于第一次。'],
    [
      repeatsUntil !== null && startOf(repeatsUntil) > startsAt + REPEATS_MAX * WEEK_MS,
      'repeatsUntil',
      `最多重复 ${REPEATS_MAX} 次。`,
    ],
  ];
  const fields: FieldProblems = {};
  for (const [wrong, field, words] of problems) if (wrong) fields[field] ??= words;
  if (Object.keys(fields).length > 0) throw new Refusal('call.invalid', { fields });
}

/** From what an organiser wrote; `place` becomes where the database finds it. */
export function planOf<Input extends { place: Place } & Omit<TaskPlan, 'location' | 'address'>>(
  input: Input,
): TaskPlan {
  const { kind, title, brief, needs, photos, startsAt, endsAt, slots, creditMinutes, place, areaMeters } =
    input;
  const { longitude, latitude, address } = place;
  return {
    ...{
      kind,
      title,
      brief,
      needs,
      photos: [...new Set(photos)],
      location: { longitude, latitude },
      address,
      areaMeters,
    },
    ...{ startsAt, endsAt, slots, creditMinutes },
  };
}

export interface NewTask {
  taskId: string;
  plan: TaskPlan;
  patch: TaskPatch;
  organiserKey: string | null;
  organiser: string;
  secret: string;
  now: number;
  more?: Partial<TaskDocument>;
}

export function newTask(given: NewTask): TaskDocument {
  const { taskId, plan, patch, organiserKey, organiser, secret, now, more } = given;
  return {
    _id: taskId,
    ...plan,
    ...patch,
    state: 'open',
    verdicts: {},
    scopes: scopesOf(patch),
    ...{ organiserKey, organiser, secret },
    ...{
      report: null,
      spots: [],
      walkMeters: 0,
      seriesId: null,
      repeatsUntil: null,
      later: null,
      nextAt: null,
    },
    ...{ line: [], cancelledReason: '', createdAt: now, endsLookAt: plan.endsAt, rev: 1, seq: 1, done: [] },
    ...more,
    ...carrying([]),
  };
}

/** When the occurrence after the one that begins at `startsAt` is made; null after the last. */
export function nextMadeAt(startsAt: number, repeatsUntil: string | null): number | null {
  const next = startsAt + WEEK_MS;
  if (repeatsUntil === null || dayOf(next) > repeatsUntil) return null;
  return next - MADE_AHEAD_MS;
}

/** The occurrence that is due: as the first one, or as somebody last wanted the following ones; `nextAt` is when it is made. */
export function occurrence(first: TaskDocument): SeriesPlan {
  const { plan, patch } = first.later ?? { plan: planIn(first), patch: patchIn(first) };
  const startsAt = (first.nextAt ?? 0) + MADE_AHEAD_MS;
  return { plan: { ...plan, startsAt, endsAt: startsAt + (plan.endsAt - plan.startsAt) }, patch };
}

/** When the next one is made after the whole series has moved by so much. */
export function movedNextAt(
  { nextAt, repeatsUntil }: Pick<TaskDocument, 'nextAt' | 'repeatsUntil'>,
  byMs: number,
): number | null {
  if (nextAt === null) return null;
  const moved = nextAt + byMs;
  return repeatsUntil !== null && dayOf(moved + MADE_AHEAD_MS) <= repeatsUntil ? moved : null;
}

const planIn = (task: TaskDocument): TaskPlan => {
  const { kind, title, brief, needs, photos, location, address } = task;
  const { startsAt, endsAt, slots, creditMinutes } = task;
  return {
    ...{ kind, title, brief, needs, photos, location, address, areaMeters: areaOf(task) },
    ...{ startsAt, endsAt, slots, creditMinutes },
  };
};

export const patchIn = ({ zoneId, zoneName, communityName, bureauId, bureauName }: TaskPatch): TaskPatch => {
  return { zoneId, zoneName, communityName, bureauId, bureauName };
};
