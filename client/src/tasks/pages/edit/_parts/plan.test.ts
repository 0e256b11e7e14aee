import { creditOf, daysTo, isLong, lastDayOf, newPlan, windowOf } from './plan';

/** 2026-11-27 12:00 in the town. */
const NOON = Date.UTC(2026, 10, 27, 4);
const HOUR_MS = 3_600_000;

describe('a task being planned', () => {
  it('begins tomorrow morning, and credits as long as it lasts until somebody says otherwise', () => {
    const plan = newPlan(NOON);
    expect(plan.day).toBe('2026-11-28');
    expect(windowOf(plan)).toEqual({ startsAt: NOON + 21 * HOUR_MS, endsAt: NOON + 23 * HOUR_MS });
    expect(creditOf(plan)).toBe(120);
    expect(creditOf({ ...plan, credit: '45' })).toBe(45);
  });

  it('that ends before it begins ends on the next day', () => {
    const night = { ...newPlan(NOON), from: '22:00', until: '01:30' };
    expect(windowOf(night).endsAt - windowOf(night).startsAt).toBe(3.5 * HOUR_MS);
    expect(lastDayOf(night)).toBe('2026-11-29');
    expect(isLong(night)).toBe(false);
  });

  it('over several days keeps them', () => {
    const round = { ...newPlan(NOON), days: 3, from: '09:00', until: '09:00' };
    expect(windowOf(round).endsAt - windowOf(round).startsAt).toBe(72 * HOUR_MS);
    expect(lastDayOf(round)).toBe('2026-12-01');
    expect(isLong(round)).toBe(true);
    expect(daysTo(round, '2026-12-03')).toBe(5);
    expect(daysTo(round, '2026-11-01')).toBe(0);
  });

  it('over several days credits what it lasts on one of them, and never more than can be', () => {
    expect(creditOf({ ...newPlan(NOON), days: 5 })).toBe(120);
    expect(creditOf({ ...newPlan(NOON), from: '08:00', until: '07:00' })).toBe(720);
  });
});
