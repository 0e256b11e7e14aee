import { SETTLED_AFTER_MS } from './counting';
import { isAhead, OVERLOOKED_AFTER_MS, overdueWindow } from './count-watch';

const NOW = 1_800_000_000_000;
const sound = {
  base: { signatures: 5, until: NOW - SETTLED_AFTER_MS },
  live: { signatures: 7, at: NOW - 3_000, leaseUntil: 0 },
};

describe('the watch over a count', () => {
  it('lets alone what was counted a moment ago, also by a clock that is a little ahead', () => {
    expect(isAhead(sound, NOW)).toBe(false);
    expect(
      isAhead({ ...sound, live: { ...sound.live, at: NOW + 2_000, leaseUntil: NOW + 6_000 } }, NOW),
    ).toBe(false);
    expect(overdueWindow(sound.live, NOW)).toBeNull();
  });

  it.each([
    ['a base', { ...sound, base: { signatures: 5, until: NOW + 1 } }],
    ['a shown count', { ...sound, live: { ...sound.live, at: NOW + SETTLED_AFTER_MS + 1 } }],
    ['a lease', { ...sound, live: { ...sound.live, leaseUntil: NOW + 3_600_000 } }],
  ])('sees %s from a time that has not come', (_, counts) => {
    expect(isAhead(counts, NOW)).toBe(true);
  });

  it('asks for signatures that should have been counted, and not for those of the last two minutes', () => {
    const live = { ...sound.live, at: NOW - 10 * OVERLOOKED_AFTER_MS };
    expect(overdueWindow(live, NOW)).toEqual({ after: live.at, until: NOW - OVERLOOKED_AFTER_MS });
  });
});
