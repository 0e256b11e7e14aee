import { ORDER_STATES, ORDER_STEPS, ORDER_TRANSITIONS } from '#types/campaign/order-states';
import type { Caller, Grant } from '../platform/action';
import { reminderFor } from './jobs/remind-orders';
import { dateProblem, isOverdue, mayTake, takeOrderStep, type OrderDocument } from './order';
import { listedBureaus, orderSteps } from './order-policy';

const HOUR_MS = 3_600_000;
/** A Thursday, ten o'clock in China. */
const NOW = Date.parse('2026-11-26T10:00:00+08:00');
const calendar = new Map<string, never>();

const order = (over: Partial<OrderDocument> = {}): OrderDocument => ({
  ...{ _id: 'o', state: 'sent', title: '', text: '', photos: [], bureauId: 'weather', bureauName: '气象局' },
  ...{ report: null, givenBy: 'g', givenAt: NOW, dueAt: NOW + 10 * HOUR_MS, openDueAt: NOW + 10 * HOUR_MS },
  ...{ closedAt: null, remindAt: NOW + 8 * HOUR_MS, timesOverdue: 0, sentBack: 0, seq: 1, entries: [] },
  ...{ outbox: [], outboxAt: null },
  ...over,
});
const step = (transition: keyof typeof ORDER_TRANSITIONS, over = {}) => ({
  ...{ transition, at: NOW + HOUR_MS, personKey: 'p', role: 'leader' as const, note: '', ...over },
});
const by = (role: Grant['role'], bureauId: string | null): Caller => ({
  ...{ key: 'k', openid: '', personId: '', nickname: '', consents: [], grants: [{ role, bureauId }] },
});

it.each(ORDER_STATES.flatMap((state) => ORDER_STEPS.map((taken) => [state, taken] as const)))(
  'from %s, %s is possible exactly where the table says so, and leads where it says',
  (state, taken) => {
    const { from, to } = ORDER_TRANSITIONS[taken];
    expect(mayTake(state, taken)).toBe((from as readonly string[]).includes(state));
    if (mayTake(state, taken))
      expect(takeOrderStep(order({ state }), step(taken), 'e', calendar).state).toBe(to);
  },
);

it('offers the unit’s head what the unit owes, the supervision team what it judges, and others nothing', () => {
  expect(orderSteps(by('leader', 'weather'), order())).toEqual(['receive', 'answer']);
  expect(orderSteps(by('inspector', null), order())).toEqual(['withdraw']);
  expect(orderSteps(by('inspector', 'weather'), order({ state: 'answered' }))).toEqual([
    'accept',
    'send-back',
    'withdraw',
  ]);
  for (const other of [by('handler', 'weather'), by('leader', 'housing'), by('inspector', 'community:x')])
    expect(orderSteps(other, order())).toEqual([]);
});

it('lists a unit its own orders, the supervision team all, and those without a role none', () => {
  expect(listedBureaus(by('leader', 'weather'))).toEqual(['weather']);
  expect(listedBureaus(by('inspector', null))).toBeNull();
  expect(listedBureaus(by('inspector', 'community:x'))).toEqual([]);
  expect(listedBureaus(by('volunteer', null))).toEqual([]);
});

it('is pointed out at 80 % of its time, at its end, and again at the end of each working day', () => {
  const near = reminderFor(order(), calendar, NOW + 8 * HOUR_MS);
  expect(near).toEqual({ event: 'due-near', patch: { remindAt: NOW + 10 * HOUR_MS } });
  const late = reminderFor(order({ remindAt: NOW + 10 * HOUR_MS }), calendar, NOW + 10 * HOUR_MS);
  expect(late?.event).toBe('overdue');
  expect(new Date(late!.patch.remindAt!).toISOString()).toBe('2026-11-27T10:00:00.000Z');
  expect(reminderFor(order(), calendar, NOW + 7 * HOUR_MS)).toBeNull();
});

it('owes nothing and is not overdue while its answer is looked at', () => {
  const answered = takeOrderStep(order(), step('answer'), 'e', calendar);
  expect(answered.remindAt).toBeNull();
  expect(isOverdue(answered, NOW + 100 * HOUR_MS)).toBe(false);
});

it('runs again when it is sent back: with a new date from there, without one at the old', () => {
  const state = 'answered' as const;
  const dueAt = NOW + 21 * HOUR_MS;
  const again = takeOrderStep(order({ state }), step('send-back', { dueAt }), 'e', calendar);
  expect([again.dueAt, again.openDueAt, again.sentBack, again.remindAt]).toEqual([
    ...[dueAt, dueAt, 1, NOW + 17 * HOUR_MS],
  ]);
  expect(takeOrderStep(order({ state }), step('send-back'), 'e', calendar).dueAt).toBe(order().dueAt);
});

it('takes a date that leaves time to act and lies within a season', () => {
  expect(dateProblem(NOW + HOUR_MS / 2, NOW)).toContain('小时');
  expect(dateProblem(NOW + 2 * HOUR_MS, NOW)).toBeNull();
  expect(dateProblem(NOW + 91 * 24 * HOUR_MS, NOW)).toContain('天');
});
