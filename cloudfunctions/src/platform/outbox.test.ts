import { backOffMs } from './outbox';

describe('a failed outbox row', () => {
  it('waits twice as long each time, from 5 seconds to an hour', () => {
    expect([1, 2, 3, 4].map(backOffMs)).toEqual([5_000, 10_000, 20_000, 40_000]);
    expect(backOffMs(40)).toBe(3_600_000);
  });
});
