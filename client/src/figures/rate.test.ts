import { EMPTY_TALLY } from '#types/figures/figures';
import { rateOf } from './rate';

describe('a rate', () => {
  it('comes with its base, and is none where the base is', () => {
    expect(rateOf('onTime', { ...EMPTY_TALLY, due: 30, onTime: 26 })).toEqual({
      percent: 87,
      of: 26,
      base: 30,
    });
    expect(rateOf('onTime', EMPTY_TALLY)).toBeNull();
  });
});
