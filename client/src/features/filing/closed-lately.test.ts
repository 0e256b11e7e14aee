import { closedLately } from './closed-lately';

const NOW = Date.UTC(2026, 6, 9);
const DAY = 24 * 3_600_000;
const closed = (days: number | null) => ({ closedAt: days === null ? null : NOW - days * DAY });

describe('what may have come back', () => {
  it('is what was closed so lately that the old case carries on, the last one first', () => {
    expect(closedLately([closed(89), closed(91), closed(null), closed(3)], NOW)).toEqual([
      closed(3),
      closed(89),
    ]);
  });

  it('is a question to answer, not a list to read', () => {
    expect(closedLately([closed(1), closed(2), closed(3)], NOW)).toEqual([closed(1), closed(2)]);
  });
});
