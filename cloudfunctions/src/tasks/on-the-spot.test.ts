import { HOUR, sampleClaim, sampleTask, STARTS_AT } from '../../../tests/support/task-samples';
import type { TaskDocument } from './task';
import { Refusal } from '../platform/refusal';
import { checkInOf, metersFrom } from './checking-in';
import { countedMinutes, foundBy, handInOf, refuseUnproven } from './handing-in';
import { toldOf } from './moment';
import { isSpotCode, PERIOD_MS, periodOf, scannedText, spotCode } from './spot-code';

const MINUTE = 60_000;
const task = sampleTask(['a']);
const claim = sampleClaim(task, 'a');
/** So many metres north of the place; a degree of latitude is 111.2 km. */
const north = (meters: number) => ({ longitude: 119.7, latitude: 33.1 + meters / 111_195 });
const refusal = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
  }
  return 'done';
};

describe('what a phone says of the time', () => {
  it('counts only where it had no network', () => {
    expect(toldOf({ at: 4 * MINUTE }, 8 * MINUTE, 0)).toEqual({
      at: 8 * MINUTE,
      offline: false,
      stale: false,
    });
    expect(toldOf({ at: 2 * MINUTE }, 8 * MINUTE, 0)).toMatchObject({ at: 2 * MINUTE, offline: true });
  });
  it('cannot be in the future, before the claim, or three days ago', () => {
    expect(toldOf({ at: 9 * HOUR }, HOUR, 0)).toMatchObject({ at: HOUR, offline: true });
    expect(toldOf({ at: 0 }, 9 * HOUR, HOUR)).toMatchObject({ at: HOUR });
    expect(toldOf({ at: 0 }, 72 * HOUR + 1, 0).stale).toBe(true);
  });
});

describe('checking in with network', () => {
  const at = (
    now: number,
    position: ReturnType<typeof north> | null,
    code: string | null = null,
    of: TaskDocument = task,
  ) => checkInOf(of, claim, { moment: { at: now, position }, code }, now);
  const codeNow = (now: number, away = 0) => spotCode(task.secret, task._id, periodOf(now) + away);

  it('is for those within 200 m, inside the window', () => {
    expect(at(STARTS_AT, north(199))).toMatchObject({ flags: [], meters: 199 });
    expect(refusal(() => at(STARTS_AT, north(202)))).toBe('claim.too-far');
    expect(refusal(() => at(STARTS_AT, null))).toBe('claim.no-position');
    expect(refusal(() => at(STARTS_AT - 31 * MINUTE, north(0)))).toBe('claim.too-early');
    expect(refusal(() => at(task.endsAt, north(0)))).toBe('claim.too-late');
  });

  it('or anywhere in the area of a task that has one', () => {
    const wide = sampleTask(['a'], { areaMeters: 500 });
    const checked = (meters: number) =>
      checkInOf(wide, claim, { moment: { at: STARTS_AT, position: north(meters) }, code: null }, STARTS_AT);
    expect(checked(498)).toMatchObject({ flags: [], meters: 498 });
    expect(refusal(() => checked(502))).toBe('claim.too-far');
    // One from before there were areas is at its place.
    const { areaMeters: _, ...before } = task;
    expect(at(STARTS_AT, north(199), null, before)).toMatchObject({ flags: [], meters: 199 });
  });

  it('or by the code of this minute or the last, which says so', () => {
    expect(at(STARTS_AT, null, codeNow(STARTS_AT)).flags).toEqual(['by-code']);
    expect(at(STARTS_AT, north(9_000), codeNow(STARTS_AT, -1)).flags).toEqual(['by-code']);
    expect(at(STARTS_AT, north(0), codeNow(STARTS_AT)).flags).toEqual([]);
    expect(refusal(() => at(STARTS_AT, null, codeNow(STARTS_AT, -2)))).toBe('claim.wrong-code');
    expect(refusal(() => at(STARTS_AT, north(0), codeNow(STARTS_AT, 1)))).toBe('claim.wrong-code');
  });
});

describe('checking in without network', () => {
  const later = (then: number, position: ReturnType<typeof north> | null, code: string | null = null) =>
    checkInOf(task, claim, { moment: { at: then, position }, code }, then + 5 * HOUR);

  it('is taken, and marked with what does not fit', () => {
    expect(later(STARTS_AT, north(10))).toMatchObject({ at: STARTS_AT, flags: ['offline'] });
    expect(later(STARTS_AT, north(900)).flags).toEqual(['offline', 'too-far']);
    expect(later(STARTS_AT, null).flags).toEqual(['offline', 'too-far']);
    expect(later(STARTS_AT - 2 * HOUR, north(0)).flags).toEqual(['offline', 'outside-window']);
  });

  it('goes by the code of that moment, give or take a minute of the clocks', () => {
    const code = spotCode(task.secret, task._id, periodOf(STARTS_AT) + 1);
    expect(later(STARTS_AT, null, code).flags).toEqual(['offline', 'by-code']);
    expect(later(STARTS_AT + 3 * PERIOD_MS, null, code).flags).toEqual(['offline', 'too-far']);
  });

  it('is not taken after three days', () => {
    const old = { moment: { at: STARTS_AT, position: north(0) }, code: null };
    expect(refusal(() => checkInOf(task, claim, old, STARTS_AT + 73 * HOUR))).toBe('claim.too-late');
  });
});

it('a walk may begin at any of its spots', () => {
  const spot = (meters: number) => ({
    ...{ recheckId: 'r', reportId: 'c', categoryName: '垃圾', photo: null, verdict: 'due' as const },
    place: { ...north(meters), address: '' },
  });
  expect(metersFrom(sampleTask([], { spots: [spot(0), spot(1_000)] }), north(990))).toBe(10);
});

it('a code is another task’s no more than another minute’s', () => {
  const other = { _id: 'other', secret: 'secret' };
  const code = spotCode('secret', 'task', 7);
  expect(code).toMatch(/^\d{6}$/);
  expect(isSpotCode(task, scannedText('task', code), 7 * PERIOD_MS, false)).toBe(true);
  expect(isSpotCode(other, scannedText('task', code), 7 * PERIOD_MS, false)).toBe(false);
  expect(isSpotCode(other, code, 7 * PERIOD_MS, false)).toBe(false);
});

describe('hours', () => {
  const there = sampleClaim(task, 'a', { state: 'checked_in', checkedInAt: STARTS_AT });
  const out = (minutes: number, overReason = '', change = {}) => {
    const now = STARTS_AT + minutes * MINUTE;
    return handInOf(task, { ...there, ...change }, { moment: { at: now, position: null }, overReason }, now);
  };

  it('are the minutes on the spot, capped by the plan, with a reason by twice the plan', () => {
    expect(out(90)).toMatchObject({ minutes: 90, flags: [] });
    expect(out(150)).toMatchObject({ minutes: 120, flags: [] });
    expect(out(150, '垃圾多')).toMatchObject({ minutes: 150, flags: ['over-plan'] });
    expect(countedMinutes({ creditMinutes: 60 }, 0, 9 * HOUR, '多')).toEqual({ minutes: 120, over: true });
    expect(countedMinutes({ creditMinutes: 600 }, 0, 20 * HOUR, '多').minutes).toBe(720);
    expect(countedMinutes({ creditMinutes: 60 }, HOUR, 0, '')).toEqual({ minutes: 0, over: false });
  });

  it('end with the window where the check-out was forgotten, and are lost two days later', () => {
    expect(out(3 * 60 + 30).flags).toEqual([]);
    expect(out(10 * 60)).toMatchObject({ at: task.endsAt, minutes: 120, flags: ['no-check-out'] });
    expect(refusal(() => out(51 * 60 + 1))).toBe('claim.too-late');
  });

  it('stay what they were when it is handed in again', () => {
    const again = {
      state: 'declined',
      declines: 1,
      judgedAt: STARTS_AT + HOUR,
      checkedOutAt: STARTS_AT + HOUR,
    };
    expect(out(40 * 60, '', again)).toMatchObject({ minutes: 60, flags: [] });
    expect(refusal(() => out(50 * 60, '', again))).toBe('claim.too-late');
    expect(refusal(() => out(120, '', { ...again, declines: 2 }))).toBe('claim.again-used');
  });
});

it('a hand-in shows how it looks now, or of a round that every spot was looked at', () => {
  const spot = (recheckId: string, verdict: 'due' | 'clean' | 'dropped') => ({
    ...{ recheckId, reportId: 'c', categoryName: '垃圾', photo: null, verdict },
    place: { ...north(0), address: '' },
  });
  const look = (recheckId: string, verdict: 'due' | 'clean' | 'back' | 'dropped') => ({
    ...{ recheckId, verdict, personKey: 'a' },
  });
  const round = { spots: [spot('1', 'clean'), spot('2', 'due')] };
  expect(refusal(() => refuseUnproven(task, [], []))).toBe('call.invalid');
  expect(refusal(() => refuseUnproven(task, [], ['cloud://a']))).toBe('done');
  expect(refusal(() => refuseUnproven(round, [], ['cloud://a']))).toBe('call.invalid');
  expect(refusal(() => refuseUnproven(round, [look('1', 'clean'), look('2', 'due')], []))).toBe(
    'call.invalid',
  );
  expect(refusal(() => refuseUnproven({ spots: [spot('1', 'clean'), spot('2', 'dropped')] }, [], []))).toBe(
    'done',
  );
  // The case says so already, the round has not heard of it yet.
  expect(refusal(() => refuseUnproven(round, [look('2', 'back')], []))).toBe('done');
});

it('a hand-in knows what its own person found, each spot once, whoever heard of it first', () => {
  const looks = [
    { recheckId: '1', verdict: 'clean' as const, personKey: 'a' },
    { recheckId: '2', verdict: 'back' as const, personKey: 'a' },
    { recheckId: '3', verdict: 'clean' as const, personKey: 'b' },
    { recheckId: '4', verdict: 'dropped' as const, personKey: null },
  ];
  expect(foundBy({ personKey: 'a', clean: ['1'], back: [] }, looks)).toEqual({ clean: ['1'], back: ['2'] });
});
