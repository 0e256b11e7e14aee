import { PUBLIC_CALENDAR } from '../../types/places/public-holidays';
import { addHandlingTime, addWorkingHours } from '../../cloudfunctions/src/reports/deadline';
import { isNeverRouted, type Life } from './lives';
import { RESIDENTS } from './people';
import { between, createRandom, pick } from './random';
import {
  APPEAL_REASON,
  COMPLAINT_WORDS,
  FINISH_NOTES,
  MORE_TIME_REASON,
  RATINGS,
  REJECT_REASONS,
  RELAPSE_NOTES,
  RETURN_REASON,
  SEND_BACK_NOTES,
  SUSPEND_REASONS,
  VERIFY_NOTES,
} from './words';

export type Step =
  | { do: 'file' | 'accept' | 'dispatch' | 'start' }
  | { do: 'follow'; by: string }
  | { do: 'withdraw' | 'merge' }
  | { do: 'reject' | 'suspend' | 'return' | 'ask-time' | 'appeal'; reason: string }
  | { do: 'relapse'; by: string; note: string }
  | { do: 'complain'; by: string; words: string }
  | { do: 'finish'; note: string }
  | { do: 'verify'; passed: boolean; note: string }
  | { do: 'rate'; stars: number; words: string };

/** Something a person does to a report at a moment. */
export type Moment = Step & { life: Life; at: number; nth: number };

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** What happens to a report, in order, up to now. */
export function momentsOf(life: Life, now: number): Moment[] {
  const random = createRandom(`moments ${life.index}`);
  const { fate, category, filedAt } = life;
  const moments: Moment[] = [];
  const add = (at: number, step: Step) => {
    const last = moments.at(-1)?.at ?? 0;
    moments.push({ ...step, life, at: Math.max(at, last + 1), nth: moments.length });
  };
  const share = (from: number, to: number) =>
    addHandlingTime(filedAt, category, PUBLIC_CALENDAR, between(random, from, to));
  const workLater = (hours: [number, number]) =>
    addWorkingHours(moments.at(-1)!.at, between(random, ...hours), PUBLIC_CALENDAR);
  const start = (from: number, to: number) => add(share(from, to), { do: 'start' });
  const finish = (at: number) => add(at, { do: 'finish', note: pick(random, FINISH_NOTES) });
  const verify = (passed: boolean) =>
    add(workLater([0.5, 5]), {
      do: 'verify',
      passed,
      note: pick(random, passed ? VERIFY_NOTES : SEND_BACK_NOTES),
    });

  add(filedAt, { do: 'file' });
  for (const by of RESIDENTS) {
    const isFollower = by !== life.reporter && random() < 0.28 && fate !== 'screening';
    if (isFollower) add(filedAt + between(random, 0.1, 0.3) * HOUR_MS, { do: 'follow', by });
  }
  if (life.zoneId === null && !isNeverRouted(fate)) {
    add(filedAt + 0.4 * HOUR_MS, { do: 'accept' });
    add(filedAt + 0.5 * HOUR_MS, { do: 'dispatch' });
  }
  if (fate === 'at-desk' && life.index % 2 === 0) add(filedAt + 0.35 * HOUR_MS, { do: 'accept' });
  if (fate === 'withdrawn') add(filedAt + 0.3 * HOUR_MS, { do: 'withdraw' });
  if (fate === 'rejected')
    add(filedAt + 0.8 * HOUR_MS, { do: 'reject', reason: pick(random, REJECT_REASONS) });
  if (fate === 'merged') add(filedAt + 0.1 * HOUR_MS, { do: 'merge' });
  if (fate === 'suspended')
    add(filedAt + 3 * HOUR_MS, { do: 'suspend', reason: pick(random, SUSPEND_REASONS) });
  if (fate === 'returned') add(filedAt + 1.5 * HOUR_MS, { do: 'return', reason: RETURN_REASON });
  if (fate === 'asks-time') {
    add(filedAt + 0.6 * HOUR_MS, { do: 'start' });
    add(filedAt + 2.5 * HOUR_MS, { do: 'ask-time', reason: MORE_TIME_REASON });
  }
  if (fate === 'appealed') {
    add(filedAt + 0.6 * HOUR_MS, { do: 'start' });
    add(now - 5 * HOUR_MS, { do: 'appeal', reason: APPEAL_REASON });
  }
  if (fate === 'relapsed' || fate === 'stubborn') {
    const neighbour = RESIDENTS.find((id) => id !== life.reporter)!;
    const done = (at: number) => {
      add(at, { do: 'start' });
      finish(moments.at(-1)!.at + 2 * HOUR_MS);
      add(moments.at(-1)!.at + 2 * HOUR_MS, { do: 'verify', passed: true, note: VERIFY_NOTES[0]! });
    };
    done(filedAt + HOUR_MS);
    for (const note of RELAPSE_NOTES.slice(fate === 'stubborn' ? 0 : 1)) {
      const isLast = note === RELAPSE_NOTES.at(-1);
      add(isLast ? now - 9 * HOUR_MS : filedAt + 12 * DAY_MS, { do: 'relapse', by: neighbour, note });
      if (!isLast) done(filedAt + 12 * DAY_MS + HOUR_MS);
    }
  }
  if (fate === 'handling') start(0.05, 0.15);
  if (fate === 'handling-overdue') start(0.4, 0.8);
  if (fate === 'handled') {
    start(0.05, 0.3);
    finish(share(0.35, 0.7));
  }
  if (fate === 'sent-back' || fate === 'closed-after-rework') {
    start(0.05, 0.3);
    finish(share(0.35, 0.7));
    verify(false);
  }
  if (fate === 'closed-after-rework') {
    add(workLater([0.4, 2]), { do: 'start' });
    finish(workLater([0.5, 3]));
    verify(true);
  }
  if (fate === 'closed' || fate === 'closed-late' || fate === 'complained') {
    start(0.05, 0.3);
    finish(fate === 'closed-late' ? share(1.2, 2.2) : share(0.35, 0.9));
    verify(true);
  }
  if (fate.startsWith('closed') && life.index % 3 !== 0) {
    add(moments.at(-1)!.at + between(random, 0.3, 9) * HOUR_MS, {
      do: 'rate',
      ...RATINGS[life.index % RATINGS.length]!,
    });
  }
  if (fate === 'complained') {
    const by = RESIDENTS.find((id) => id !== life.reporter)!;
    add(now - 7 * HOUR_MS, { do: 'complain', by, words: COMPLAINT_WORDS });
  }
  return moments.filter(({ at }) => at < now);
}

/** Moments near each other and of different reports happen together: fewer turns of the clock. */
export function together(moments: readonly Moment[], withinMs: number): Moment[][] {
  const groups: Moment[][] = [];
  for (const moment of [...moments].sort((a, b) => a.at - b.at || a.nth - b.nth)) {
    const group = groups.at(-1);
    const fits =
      group && moment.at - group[0]!.at < withinMs && !group.some(({ life }) => life === moment.life);
    if (fits) group.push(moment);
    else groups.push([moment]);
  }
  return groups;
}
