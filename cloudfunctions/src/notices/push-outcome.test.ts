import { outcomeOf, retryAt } from './push-outcome';

describe('a message WeChat did not take', () => {
  it.each([
    [43101, 'refused'],
    [47003, 'failed'],
    [41030, 'waiting'],
    [40037, 'failed'],
    [40003, 'failed'],
    [43108, 'waiting'],
    [-1, 'waiting'],
    [45009, 'waiting'],
    [undefined, 'waiting'],
  ])('with %p is %s', (code, state) => {
    expect(outcomeOf(code).state).toBe(state);
  });

  it('is tried again soon, later each time, at most ten times', () => {
    expect([1, 2, 3].map((attempts) => retryAt('soon', attempts, 0))).toEqual([2_000, 4_000, 8_000]);
    expect(retryAt('soon', 10, 0)).toBeNull();
  });

  it('for its page is tried again at once without it', () => {
    expect(outcomeOf(41030)).toMatchObject({ retry: 'without-page' });
    expect(retryAt('without-page', 1, 7)).toBe(7);
  });

  it('for the day’s quota waits for the next day in China', () => {
    const evening = Date.parse('2026-11-23T15:59:00Z');
    expect(new Date(retryAt('tomorrow', 1, evening) ?? 0).toISOString()).toBe('2026-11-23T16:00:00.000Z');
  });
});
