import { behindBy, corrected, RIGHT_WITHIN_MS } from './clock-error';

const HOUR_MS = 3_600_000;

describe('the clock of a phone', () => {
  it('is measured by the middle of the way there and back', () => {
    expect(behindBy(HOUR_MS + 500, 0, 1_000)).toBe(HOUR_MS);
    expect(behindBy(0, HOUR_MS, HOUR_MS + 200)).toBe(-HOUR_MS - 100);
  });

  it('is not judged by an answer that took too long, by a clock set meanwhile, or by nothing', () => {
    expect(behindBy(5, 0, 10_001)).toBeNull();
    expect(behindBy(5, 10, 0)).toBeNull();
    expect(behindBy(undefined, 0, 10)).toBeNull();
  });

  it('is believed while it is nearly right, and corrected when it is not', () => {
    expect(corrected(7, RIGHT_WITHIN_MS - 1)).toBe(7);
    expect(corrected(7, HOUR_MS)).toBe(7 + HOUR_MS);
    expect(corrected(7, -HOUR_MS)).toBe(7 - HOUR_MS);
  });
});
