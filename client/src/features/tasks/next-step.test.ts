import type { Claim } from '#types/tasks/task';
import type { WaitingAct } from '@/features/outbox/waiting';
import { nextStep, withWaitingActs } from './next-step';

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
    const there = withWaitingActs(claim(), [act('claim.check-in')]);
    expect(there).toMatchObject({ state: 'checked_in', checkedInAt: 5 });
    expect(nextStep(there, 'patrol', 1)).toBe('patrol');
    const done = withWaitingActs(claim(), [act('claim.check-in'), act('claim.hand-in')]);
    expect(nextStep(done, 'patrol', 0)).toBeNull();
  });

  it('is the old one where what waits was refused, or is about another claim', () => {
    expect(withWaitingActs(claim(), [act('claim.check-in', '离得太远')]).state).toBe('claimed');
    expect(withWaitingActs(claim(), [act('claim.check-in', null, 'claim:other')]).state).toBe('claimed');
  });
});
