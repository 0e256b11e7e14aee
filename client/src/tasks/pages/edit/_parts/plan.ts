import type { Place } from '#types/places/position';
import { AREA_METERS, CREDIT_MINUTES_MAX, SHIFT_MAX_HOURS } from '#types/tasks/limits';
import type { TaskKind } from '#types/tasks/states';
import type { Task } from '#types/tasks/task';
import type { KeptPhoto } from '@/features/photos/kept-photo';
import { townMoment, townTime } from '@/words/times';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const FIRST_HOUR = '09:00';
const LAST_HOUR = '11:00';
const USUAL_SLOTS = '5';
/** Well inside its day. */
const NOON = '12:00';

export type AreaMeters = (typeof AREA_METERS)[number];

/** A task as it is typed in. */
export interface Plan {
  kind: TaskKind;
  title: string;
  brief: string;
  needs: string;
  photos: KeptPhoto[];
  place: Place | null;
  /** How far it reaches around the place; 0: at the place. */
  areaMeters: AreaMeters;
  /** `2026-11-28`, and times of the town's clock: `09:00`. */
  day: string;
  from: string;
  until: string;
  /** Days from the first to the last; an end before the beginning is on the next day anyway. */
  days: number;
  slots: string;
  /** Minutes; empty is as long as the window. */
  credit: string;
  repeatsUntil: string | null;
}

const two = (value: number) => String(value).padStart(2, '0');

export function dayText(at: number): string {
  const { year, month, day } = townTime(at);
  return `${year}-${two(month)}-${two(day)}`;
}

/** Tomorrow morning, for five. */
export const newPlan = (now: number): Plan => ({
  kind: 'cleanup',
  title: '',
  brief: '',
  needs: '',
  photos: [],
  place: null,
  areaMeters: 0,
  day: dayText(now + DAY_MS),
  from: FIRST_HOUR,
  until: LAST_HOUR,
  days: 0,
  slots: USUAL_SLOTS,
  credit: '',
  repeatsUntil: null,
});

export function momentOf(day: string, clock: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return townMoment(year, month, date, hour) + minute * MINUTE_MS;
}

/** When it begins and ends. */
export function windowOf({ day, from, until, days }: Pick<Plan, 'day' | 'from' | 'until' | 'days'>) {
  const startsAt = momentOf(day, from);
  const end = momentOf(day, until) + days * DAY_MS;
  return { startsAt, endsAt: end <= startsAt ? end + DAY_MS : end };
}

/** Hours credited: as typed, else as long as it lasts on one day. */
export const creditOf = (plan: Plan): number => {
  const { startsAt, endsAt } = windowOf({ ...plan, days: 0 });
  const minutes = Math.min((endsAt - startsAt) / MINUTE_MS, CREDIT_MINUTES_MAX);
  return plan.credit === '' ? minutes : Number(plan.credit);
};

/** No shift: whoever claims it comes when it suits them. */
export const isLong = (plan: Plan): boolean => {
  const { startsAt, endsAt } = windowOf(plan);
  return endsAt - startsAt > SHIFT_MAX_HOURS * 60 * MINUTE_MS;
};

/** The day it ends on. */
export const lastDayOf = (plan: Plan): string => dayText(windowOf(plan).endsAt);

/** Days from the first to this one; never back in time. */
export const daysTo = ({ day }: Pick<Plan, 'day'>, last: string): number =>
  Math.max(0, Math.round((momentOf(last, NOON) - momentOf(day, NOON)) / DAY_MS));

/** Of a picture that lies in the cloud nobody asks here who took it when. */
export const inCloud = (fileIDs: readonly string[]): KeptPhoto[] =>
  fileIDs.map((fileID) => ({ id: fileID, path: null, fileID, at: null, position: null }));

export function planOf(task: Task): Plan {
  const [first, last] = [townTime(task.startsAt), townTime(task.endsAt)];
  return {
    kind: task.kind,
    title: task.title,
    brief: task.brief,
    needs: task.needs,
    photos: inCloud(task.photos),
    place: task.place,
    areaMeters: AREA_METERS.find((meters) => meters === task.areaMeters) ?? 0,
    day: dayText(task.startsAt),
    from: first.clock,
    until: last.clock,
    days: last.dayNumber - first.dayNumber,
    slots: String(task.slots),
    credit: String(task.creditMinutes),
    repeatsUntil: null,
  };
}
