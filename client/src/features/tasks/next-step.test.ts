import type { Claim, TaskCard } from '#types/tasks/task';
import type { WaitingAct } from '@/features/outbox/waiting';
import { claimNow, firstToDo, isLapsed, nextStep } from './next-step';

const claim = (change: Partial<Claim> = {}): Claim => ({
  claimId: 'c',
  taskId: 't',
  state: 'claimed',
  waiting: null,
  claimedAt: 1,
  expiresAt: 9,
  extended: false,
  checkedInAt: null,
  checkedOutAt: null,
  handedInAt: null,
  note: '',
  before: [],
  after: [],
  minutes: null,
  overReason: '',
  flags: [],
  declined: null,
  creditedMinutes: null,
  steps: ['check-in', 'extend', 'release'],
  ...change,
});
const HOUR_MS = 3_600_000;
const STARTS_AT = 100 * HOUR_MS;
const task = (change: Partial<TaskCard> = {}) =>
  ({
    kind: 'cleanup',
    state: 'open',
    startsAt: STARTS_AT,
    endsAt: STARTS_AT + HOUR_MS,
    spots: 0,
    ...change,
  }) as TaskCard;
const onTheSpot = (held: Claim, acts: WaitingAct[] = [], now = STARTS_AT) =>
  claimNow(held, task(), acts, now);
const act = (action: string, refused: string | null = null, about = 'claim:c'): WaitingAct => ({
  key: action,
  action,
  about,
  input: {},
  photos: [],
  withShots: false,
  title: '',
  page: '/',
  since: 5,
  refused,
});

describe('the next step of a claim', () => {
  it.each([
    ['check in', claim(), 'check-in'],
    ['wait, on the reserve list', claim({ waiting: 2, steps: ['release'] }), null],
    ['walk the round while spots are left', claim({ state: 'checked_in', steps: ['hand-in'] }), 'patrol'],
    ['hand in once more after a no', claim({ state: 'declined', steps: ['hand-in'] }), 'hand-in'],
    ['nothing while somebody looks at it', claim({ state: 'handed_in', steps: [] }), null],
  ])('is to %s', (_, held, expected) => {
    expect(nextStep(held, 'patrol', 3)).toBe(expected);
  });

  it('of a round is to hand in once every spot has its verdict, of other kinds at once', () => {
    const there = claim({ state: 'checked_in', steps: ['hand-in'] });
    expect(nextStep(there, 'patrol', 0)).toBe('hand-in');
    expect(nextStep(there, 'cleanup', 0)).toBe('hand-in');
  });

  it('is offered before the step before it has been sent', () => {
    const there = onTheSpot(claim(), [act('claim.check-in')]);
    expect(there).toMatchObject({ state: 'checked_in', checkedInAt: 5 });
    expect(nextStep(there, 'patrol', 1)).toBe('patrol');
    const done = onTheSpot(claim(), [act('claim.check-in'), act('claim.hand-in')]);
    expect(nextStep(done, 'patrol', 0)).toBeNull();
  });

  it('is the old one where what waits was refused, or is about another claim', () => {
    expect(onTheSpot(claim(), [act('claim.check-in', '离得太远')]).state).toBe('claimed');
    expect(onTheSpot(claim(), [act('claim.check-in', null, 'claim:other')]).state).toBe('claimed');
  });

  it('is to check in once that has opened and until the end, whenever the page was read', () => {
    const atHome = claim({ steps: ['release'] });
    const opens = STARTS_AT - HOUR_MS / 2;
    expect(onTheSpot(atHome, [], opens - 1).steps).toEqual(['release']);
    expect(onTheSpot(atHome, [], opens).steps).toEqual(['check-in', 'release']);
    expect(onTheSpot(claim(), [], STARTS_AT + HOUR_MS).steps).toEqual(['extend', 'release']);
    expect(onTheSpot(claim({ waiting: 0, steps: ['release'] })).steps).toEqual(['release']);
    expect(claimNow(atHome, task({ state: 'cancelled' }), [], STARTS_AT).steps).toEqual(['release']);
  });

  it('is none where somebody who was there never handed in', () => {
    expect(isLapsed(claim({ state: 'checked_in', steps: [] }))).toBe(true);
    expect(isLapsed(claim({ state: 'checked_in', steps: ['hand-in'] }))).toBe(false);
  });
});

describe('of several claims comes first', () => {
  const handedIn = {
    claim: claim({ state: 'handed_in', steps: [] }),
    task: task({ startsAt: 1, endsAt: 2 }),
  };
  const later = {
    claim: claim({ steps: ['release'] }),
    task: task({ startsAt: STARTS_AT * 2, endsAt: STARTS_AT * 3 }),
  };
  const here = { claim: claim({ steps: ['release'] }), task: task() };

  it('the one with a step to take, not the one that somebody else has to look at', () => {
    expect(firstToDo([handedIn, later, here], [], STARTS_AT)).toBe(here);
  });

  it('else the one that is to come, else whatever there is', () => {
    expect(firstToDo([handedIn, later], [], STARTS_AT)).toBe(later);
    expect(firstToDo([handedIn], [], STARTS_AT)).toBe(handedIn);
    expect(firstToDo([], [], STARTS_AT)).toBeNull();
  });
});
