import { outcomeOf, QUOTA_EMPTY, retryAt } from './push-outcome';

describe('a message WeChat did not take', () => {
  it.each([
    ['the person refused, or has used up what they allowed', 43101, 'refused'],
    ['the person is not bound as an employee', 40256, 'refused'],
    ['a field does not fit', 47003, 'parked'],
    ['the page is not in the released version', 41030, 'parked'],
    ['there is no such template', 40037, 'parked'],
    ['there is no such person', 40003, 'parked'],
    ['the words are sensitive', 45168, 'parked'],
    ['two were sent to one person at once', 43108, 'waiting'],
    ['WeChat is busy', -1, 'waiting'],
    ['the day’s quota is used up', 45009, 'waiting'],
    ['the network did not carry it', null, 'waiting'],
    ['the number is not known', 123456, 'waiting'],
  ])('since %s (%p) is %s', (_, code, state) => {
    expect(outcomeOf(code).state).toBe(state);
  });

  it('leaves no quota where the person refused, and only there', () => {
    expect(QUOTA_EMPTY.map((code) => outcomeOf(code).state)).toEqual(QUOTA_EMPTY.map(() => 'refused'));
    for (const code of [-1, 43108, 45009, 47003, 40037]) expect(QUOTA_EMPTY).not.toContain(code);
  });

  it('is tried again soon, later each time, at most ten times', () => {
    expect([1, 2, 3].map((attempts) => retryAt('soon', attempts, 0))).toEqual([2_000, 4_000, 8_000]);
    expect(retryAt('soon', 9, 0)).toBeLessThanOrEqual(3_600_000);
    expect(retryAt('soon', 10, 0)).toBeNull();
  });

  it('for the day’s quota waits for the next day in China, and for no earlier moment', () => {
    expect(outcomeOf(45009)).toEqual({ state: 'waiting', retry: 'tomorrow' });
    const evening = Date.parse('2026-11-23T15:59:00Z');
    expect(new Date(retryAt('tomorrow', 1, evening) ?? 0).toISOString()).toBe('2026-11-23T16:00:00.000Z');
    const midnight = Date.parse('2026-11-23T16:00:00Z');
    expect(new Date(retryAt('tomorrow', 1, midnight) ?? 0).toISOString()).toBe('2026-11-24T16:00:00.000Z');
  });
});
