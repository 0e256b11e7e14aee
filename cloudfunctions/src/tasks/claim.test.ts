import { CLAIM_STATES, CLAIM_TRANSITIONS, type ClaimState, type ClaimTransition } from '#types/tasks/states';
import { HOUR, sampleClaim, sampleTask, STARTS_AT } from '../../../tests/support/task-samples';
import {
  asSeated,
  claimStepsOf,
  expiryOf,
  handInRemindedOf,
  isActive,
  mayTake,
  newClaim,
  releaseProblem,
} from './claim';
import { lineMax, releaseBy, reserveIn, seatedIn, waitingIn } from './task';

/** Written by hand, from domain § 5. */
const ALLOWED: Record<ClaimTransition, Partial<Record<ClaimState, ClaimState>>> = {
  'check-in': { claimed: 'checked_in' },
  'check-in-late': { expired: 'checked_in' },
  'hand-in': { checked_in: 'handed_in', declined: 'handed_in' },
  approve: { handed_in: 'approved' },
  decline: { handed_in: 'declined' },
  extend: { claimed: 'claimed' },
  release: { claimed: 'released' },
  expire: { claimed: 'expired' },
  cancel: { claimed: 'cancelled' },
};

describe('every step from every state', () => {
  const pairs = (Object.keys(CLAIM_TRANSITIONS) as ClaimTransition[]).flatMap((transition) =>
    CLAIM_STATES.map((state) => [transition, state] as const),
  );
  it.each(pairs)('%s from %s', (transition, state) => {
    const to = ALLOWED[transition][state];
    expect(mayTake(state, transition)).toBe(to !== undefined);
    if (to !== undefined) expect(CLAIM_TRANSITIONS[transition].to).toBe(to);
  });
});

describe('a line', () => {
  const task = sampleTask(['a', 'b', 'c', 'd']);

  it('gives the first their slots, in the order of arrival, and lets the others wait', () => {
    expect([seatedIn(task), reserveIn(task)]).toEqual([2, 2]);
    expect(['a', 'b', 'c', 'd'].map((name) => waitingIn(task, `claim-${name}`))).toEqual([null, null, 0, 1]);
  });

  it('has room for a reserve of twenty, or of twice the slots', () => {
    expect([1, 10, 11, 200].map(lineMax)).toEqual([21, 30, 33, 600]);
  });

  it('is all that a claim is made of', () => {
    expect(newClaim(task, task.line[0]!)).toMatchObject({ _id: 'claim-a', personKey: 'a', state: 'claimed' });
  });
});

describe('time', () => {
  const shift = sampleTask(['a', 'b', 'c']);
  const long = sampleTask(['a'], { endsAt: STARTS_AT + 5 * 24 * HOUR });
  const seatedAt = (at: number | null, extended = false) => ({ seatedAt: at, extended });

  it('runs from the start or from the slot, whichever is later, and never beyond the window', () => {
    expect(expiryOf(long, seatedAt(STARTS_AT - 9 * HOUR))).toBe(STARTS_AT + 24 * HOUR);
    expect(expiryOf(long, seatedAt(STARTS_AT + 9 * HOUR))).toBe(STARTS_AT + 33 * HOUR);
    expect(expiryOf(long, seatedAt(STARTS_AT, true))).toBe(STARTS_AT + 48 * HOUR);
    expect(expiryOf(shift, seatedAt(STARTS_AT - HOUR, true))).toBe(shift.endsAt);
  });

  it('does not run on the reserve list', () => {
    expect(expiryOf(long, seatedAt(null))).toBeNull();
  });

  it('ends giving back two hours before a shift, for whoever has a slot', () => {
    const late = STARTS_AT - 2 * HOUR + 1;
    expect(releaseBy(shift)).toBe(STARTS_AT - 2 * HOUR);
    expect(releaseProblem(shift, sampleClaim(shift, 'a'), late - 1)).toBeNull();
    expect(releaseProblem(shift, sampleClaim(shift, 'a'), late)).toBe('claim.release-late');
    expect(releaseProblem(shift, sampleClaim(shift, 'c'), late)).toBeNull();
    expect(releaseProblem(long, sampleClaim(long, 'a'), STARTS_AT + 30 * HOUR)).toBeNull();
  });

  it('has somebody on the spot told to hand in when no more counts, a day before it is too late, and then not', () => {
    const next = (now: number, of = shift) => handInRemindedOf(of, STARTS_AT, now);
    expect(next(STARTS_AT)).toBe(shift.endsAt);
    expect(next(STARTS_AT, long)).toBe(STARTS_AT + 4 * HOUR);
    expect(next(shift.endsAt)).toBe(shift.endsAt + 24 * HOUR);
    expect(next(shift.endsAt + 24 * HOUR)).toBeNull();
  });

  it('ends giving back with the start for whoever got the place in the last two hours', () => {
    const moved = sampleClaim(shift, 'a', { seatedAt: STARTS_AT - HOUR });
    expect(releaseProblem(shift, moved, STARTS_AT - 1)).toBeNull();
    expect(releaseProblem(shift, moved, STARTS_AT)).toBe('claim.release-late');
    const since = sampleClaim(shift, 'a', { claimedAt: STARTS_AT - HOUR });
    expect(releaseProblem(shift, since, STARTS_AT - 1)).toBeNull();
  });
});

describe('what is offered', () => {
  const task = sampleTask(['a', 'b', 'c']);
  const steps = (name: string, now: number, change = {}, of = task) =>
    claimStepsOf(of, sampleClaim(of, name, change), now);

  it('is checking in from half an hour before until the end, to those with a slot', () => {
    expect(steps('a', STARTS_AT - HOUR)).toEqual([]);
    expect(steps('a', STARTS_AT - HOUR / 2)).toEqual(['check-in']);
    expect(steps('c', STARTS_AT)).toEqual(['release']);
    expect(steps('a', task.endsAt)).toEqual([]);
  });

  it('is a day more only where it would help, once', () => {
    const long = sampleTask(['a'], { endsAt: STARTS_AT + 5 * 24 * HOUR });
    expect(steps('a', STARTS_AT, {}, long)).toEqual(['check-in', 'extend', 'release']);
    const extended = { seatedAt: STARTS_AT, expiresAt: STARTS_AT + 48 * HOUR, extended: true };
    expect(steps('a', STARTS_AT, extended, long)).toEqual(['check-in', 'release']);
  });

  it('is handing in until two days after the end, and once more after it was declined', () => {
    const there = { state: 'checked_in' } as const;
    expect(steps('a', task.endsAt + 48 * HOUR, there)).toEqual(['hand-in']);
    expect(steps('a', task.endsAt + 48 * HOUR + 1, there)).toEqual([]);
    const declined = { state: 'declined', judgedAt: STARTS_AT } as const;
    expect(steps('a', STARTS_AT + HOUR, { ...declined, declines: 1 })).toEqual(['hand-in']);
    expect(steps('a', STARTS_AT + HOUR, { ...declined, declines: 2 })).toEqual([]);
    expect([1, 2].map((declines) => isActive({ state: 'declined', declines }))).toEqual([true, false]);
  });

  it.each(['handed_in', 'approved', 'released', 'expired', 'cancelled'] as const)(
    'is nothing when %s',
    (state) => {
      expect(steps('a', STARTS_AT, { state })).toEqual([]);
    },
  );
});

it('a slot that nobody has noted yet is one all the same', () => {
  const task = sampleTask(['a', 'b', 'c']);
  expect(asSeated(task, sampleClaim(task, 'a')).expiresAt).toBe(task.endsAt);
  expect(asSeated(task, sampleClaim(task, 'c')).seatedAt).toBeNull();
});
