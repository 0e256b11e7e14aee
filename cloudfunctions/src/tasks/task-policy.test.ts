import type { Grant } from '../platform/action';
import { sampleClaim, sampleTask, STARTS_AT } from '../../../tests/support/task-samples';
import { CLAIM_STATES, type ClaimState, type TaskStep } from '#types/tasks/states';
import { isOwn, organisedScopes, organises, taskSteps } from './task-policy';

const caller = (key: string, ...grants: Grant[]) => ({
  ...{ key, openid: '', personId: '', nickname: '', consents: [], grants },
});
const volunteer: Grant = { role: 'volunteer', bureauId: null };
const task = sampleTask(['a']);

describe('a task is organised', () => {
  it.each<[Grant['role'], string | null, boolean]>([
    ['dispatcher', null, true],
    ['admin', null, true],
    ['dispatcher', 'community:园林社区', true],
    ['dispatcher', 'community:别的社区', false],
    ['handler', 'weather', true],
    ['leader', 'weather', true],
    ['handler', 'housing', false],
    ['leader', 'housing', false],
    ['inspector', null, false],
    ['inspector', 'weather', false],
    ['volunteer', null, false],
  ])('by a %s of %s: %s', (role, bureauId, may) => {
    expect(organises({ grants: [{ role, bureauId }] }, task)).toBe(may);
  });

  it('by nobody without a role', () => {
    expect(organisedScopes({ grants: [] })).toEqual([]);
  });
});

describe('what is offered by role and by what one has claimed', () => {
  const office: Grant = { role: 'dispatcher', bureauId: null };
  const ORGANISING: TaskStep[] = ['change', 'cancel', 'verify', 'spot-code'];
  const nobody = { own: null, leads: true };
  const own = (state: ClaimState | null) => (state === null ? null : sampleClaim(task, 'b', { state }));

  it.each([null, ...CLAIM_STATES])('with a claim that is %s', (state) => {
    const free = state === null || ['released', 'expired', 'cancelled'].includes(state);
    const now = STARTS_AT - 1;
    const [member, leader] = [false, true].map((leads) => ({ own: own(state), leads }));
    expect(taskSteps(caller('b'), task, leader!, now)).toEqual([]);
    expect(taskSteps(caller('b', volunteer), task, leader!, now)).toEqual(
      free ? ['claim', 'team-claim'] : ['team-claim'],
    );
    // Whoever leads no team has nobody to put down.
    expect(taskSteps(caller('b', volunteer), task, member!, now)).toEqual(free ? ['claim'] : []);
    expect(taskSteps(caller('b', office), task, leader!, now)).toEqual(ORGANISING);
  });

  it('nobody claims what is full, over or called off; it can still be verified', () => {
    const full = sampleTask(Array.from({ length: 22 }, (_, at) => `v${at}`));
    expect(taskSteps(caller('b', volunteer), full, nobody, STARTS_AT)).toEqual([]);
    for (const over of [sampleTask([], { state: 'ended' }), sampleTask([], { state: 'cancelled' })]) {
      expect(taskSteps(caller('b', volunteer), over, nobody, STARTS_AT)).toEqual([]);
      expect(taskSteps(caller('b', office), over, nobody, STARTS_AT)).toEqual(['verify']);
    }
    expect(taskSteps(caller('b', volunteer), task, nobody, task.endsAt)).toEqual([]);
  });
});

it('nobody verifies their own work, nor a seat they held for their team', () => {
  expect(isOwn({ key: 'a' }, sampleClaim(task, 'a'))).toBe(true);
  expect(isOwn({ key: 'leader' }, sampleClaim(task, 'a', { holderKey: 'leader' }))).toBe(true);
  expect(isOwn({ key: 'b' }, sampleClaim(task, 'a'))).toBe(false);
});
