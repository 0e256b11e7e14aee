import { townTime } from '../times';
import type { Words } from '../zh';
import { counted } from '../english';
import { times } from './times';

const HOUR_MINUTES = 60;
const DAY_MS = 24 * 3_600_000;

const long = (minutes: number): string => {
  if (minutes < HOUR_MINUTES || minutes % (HOUR_MINUTES / 2) !== 0) return `${minutes} min`;
  return counted(minutes / HOUR_MINUTES, 'hour');
};

function when(startsAt: number, endsAt: number, now: number): string {
  if (endsAt - startsAt > DAY_MS)
    return startsAt <= now
      ? `any time until ${times.by(endsAt, now)}`
      : `${times.by(startsAt, now)} to ${times.by(endsAt, now)}`;
  const sameDay = townTime(startsAt).dayNumber === townTime(endsAt).dayNumber;
  const end = sameDay ? `–${townTime(endsAt).clock}` : ` to ${times.by(endsAt, now)}`;
  return `${times.by(startsAt, now)}${end}`;
}

/** It begins a line. */
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

export const taskList: Words['taskList'] = {
  long,
  when: (startsAt, endsAt, now) => capital(when(startsAt, endsAt, now)),
  room({ slots, seated, reserve }) {
    if (seated < slots) return seated === 0 ? `${slots} wanted` : `${slots - seated} more wanted`;
    return reserve > 0 ? `Full, ${reserve} on the reserve list` : 'Full, reserve list open';
  },
  credit: (minutes) => `${long(minutes)} credited`,
  spots: (count) => counted(count, 'spot'),
  lapsed: 'Not handed in',
  reservePlace: (place) => `No. ${place} in reserve`,
  steps: { 'check-in': 'Check in', patrol: 'Start the round', 'hand-in': 'Hand in' },
  next: 'My next step',
  allMine: 'My tasks',
  near: 'Tasks near you',
  soon: 'Coming up',
  allKinds: 'All',
  views: { list: 'List', map: 'Map' },
  mapLabel: 'Map of tasks near you',
  seeNear: 'Show those near me',
  empty: 'No tasks here yet. Something untidy? Take a picture and tell us.',
  emptyKind: 'None of this kind. Have a look at the others.',
  enrolTitle: 'Make it cleaner together',
  enrolWords: 'Volunteers take small tasks near by; the hours are counted for you.',
  enrol: 'Become a volunteer',
  links: { mine: 'My tasks', organise: 'Organise', hours: 'Hours', teams: 'Teams', board: 'Ranking' },
  homeTitle: 'A task near you',
  homeAll: 'All',
  organise: 'Volunteer tasks',
  organiseWords: 'Publish, check-in code, verify',
  toVerify: (count) => `${count} to verify`,
  needsHands: 'Needs hands',
  needsHandsWords: 'Make it a task for volunteers near by',
};
