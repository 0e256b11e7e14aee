import { outcomeOf, QUOTA_EMPTY, retryAt } from './push-outcome';

const answered = (code: number | null, words = '') => ({ code, words });

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
    ['the minute’s quota is used up', 45011, 'waiting'],
    ['the day’s quota is used up', 45009, 'waiting'],
    ['the cloud takes no more requests now', -501003, 'waiting'],
    ['the function may not send', -604101, 'parked'],
    ['of a refusal we do not know', 123456, 'parked'],
  ])('since %s (%p) is %s, without a doubt', (_, code, state) => {
    const outcome = outcomeOf(answered(code));
    expect(outcome.state).toBe(state);
    expect(outcome).not.toMatchObject({ doubtful: true });
  });

  it.each([
    'openapi.subscribeMessage.send:fail -501001 resource system error. connect ECONNREFUSED 10.0.0.1:80',
    'openapi.subscribeMessage.send:fail -501001 resource system error. getaddrinfo EAI_AGAIN tcb-api',
  ])('since there was no connection is waiting: %s', (words) => {
    expect(outcomeOf(answered(-501001, words))).toEqual({ state: 'waiting', retry: 'soon' });
  });
});

describe('a message that WeChat may have taken', () => {
  it.each([
    ['the connection broke', -501001, 'resource system error. socket hang up'],
    ['the answer was late', -501001, 'resource system error. ESOCKETTIMEDOUT'],
    ['a gateway failed in between', -501001, 'resource system error. 502 Bad Gateway'],
    ['the answer made no sense', -601001, 'unknown wx response received'],
    ['nobody answered', null, 'The operation was aborted due to timeout'],
  ])('since %s is never sent again by itself', (_, code, words) => {
    expect(outcomeOf(answered(code, words))).toEqual({ state: 'parked', doubtful: true });
  });
});

describe('after a refusal', () => {
  it('no quota is left where the person refused, and only there', () => {
    expect(QUOTA_EMPTY.map((code) => outcomeOf(answered(code)).state)).toEqual(
      QUOTA_EMPTY.map(() => 'refused'),
    );
    for (const code of [-1, 43108, 45009, 47003, 40037]) expect(QUOTA_EMPTY).not.toContain(code);
  });

  it('it is tried again soon, later each time, at most ten times', () => {
    expect([1, 2, 3].map((attempts) => retryAt('soon', attempts, 0))).toEqual([2_000, 4_000, 8_000]);
    expect(retryAt('soon', 9, 0)).toBeLessThanOrEqual(3_600_000);
    expect(retryAt('soon', 10, 0)).toBeNull();
  });

  it('for the day’s quota it waits for the next day in China, and for no earlier moment', () => {
    expect(outcomeOf(answered(45009))).toEqual({ state: 'waiting', retry: 'tomorrow' });
    const evening = Date.parse('2026-11-23T15:59:00Z');
    expect(new Date(retryAt('tomorrow', 1, evening) ?? 0).toISOString()).toBe('2026-11-23T16:00:00.000Z');
    const midnight = Date.parse('2026-11-23T16:00:00Z');
    expect(new Date(retryAt('tomorrow', 1, midnight) ?? 0).toISOString()).toBe('2026-11-24T16:00:00.000Z');
  });
});
