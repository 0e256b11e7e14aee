/** The town's clock, wherever the phone is: China knows one time zone. */
const TOWN_OFFSET_MS = 8 * 3_600_000;
const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** A moment as the town's calendar has it. */
export interface TownTime {
  year: number;
  month: number;
  day: number;
  /** 0 is Sunday. */
  weekday: number;
  /** `18:00` */
  clock: string;
  /** Days since the epoch, to count midnights between two moments. */
  dayNumber: number;
}

const two = (value: number): string => String(value).padStart(2, '0');

export function townTime(at: number): TownTime {
  const shifted = new Date(at + TOWN_OFFSET_MS);
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    weekday: shifted.getUTCDay(),
    clock: `${two(shifted.getUTCHours())}:${two(shifted.getUTCMinutes())}`,
    dayNumber: Math.floor((at + TOWN_OFFSET_MS) / DAY_MS),
  };
}

/** A moment of the town's clock as milliseconds since the epoch; days beyond a month's end run on into the next. */
export const townMoment = (year: number, month: number, day: number, hour: number): number =>
  Date.UTC(year, month - 1, day, hour) - TOWN_OFFSET_MS;

/** How a stretch of time is said: whole minutes under an hour, whole hours under two days, whole days from there. */
export function stretch(ms: number): { unit: 'minute' | 'hour' | 'day'; count: number } {
  const length = Math.abs(ms);
  if (length < HOUR_MS) return { unit: 'minute', count: Math.max(1, Math.floor(length / MINUTE_MS)) };
  if (length < 2 * DAY_MS) return { unit: 'hour', count: Math.floor(length / HOUR_MS) };
  return { unit: 'day', count: Math.floor(length / DAY_MS) };
}

/** Relative within a week, absolute after. */
export type MomentStyle =
  'now' | 'minutes-ago' | 'today' | 'yesterday' | 'tomorrow' | 'weekday' | 'date' | 'date-with-year';

export function momentStyle(at: number, now: number): MomentStyle {
  const gone = now - at;
  if (gone >= 0 && gone < MINUTE_MS) return 'now';
  if (gone >= 0 && gone < HOUR_MS) return 'minutes-ago';
  const [then, today] = [townTime(at), townTime(now)];
  const days = then.dayNumber - today.dayNumber;
  if (days === 0) return 'today';
  if (days === -1) return 'yesterday';
  if (days === 1) return 'tomorrow';
  if (Math.abs(days) < 7) return 'weekday';
  return then.year === today.year ? 'date' : 'date-with-year';
}

export type DueTone = 'overdue' | 'soon' | 'calm';
/** Under this the countdown is in amber. */
const SOON_MS = 4 * HOUR_MS;
/** Under this the time left is said; over it the moment itself. */
export const COUNTDOWN_MS = DAY_MS;

export function dueTone(dueAt: number, now: number): DueTone {
  if (dueAt <= now) return 'overdue';
  return dueAt - now < SOON_MS ? 'soon' : 'calm';
}

export function partOfDay(now: number): 'morning' | 'noon' | 'afternoon' | 'evening' {
  const hour = Number(townTime(now).clock.slice(0, 2));
  if (hour >= 5 && hour < 11) return 'morning';
  if (hour >= 11 && hour < 14) return 'noon';
  return hour >= 14 && hour < 18 ? 'afternoon' : 'evening';
}
