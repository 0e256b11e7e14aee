import { DEFAULT_DEFINITIONS } from '#types/figures/definitions';
import { EMPTY_TALLY } from '#types/figures/figures';
import { rateOf } from './rate';

describe('a rate', () => {
  const { bases } = DEFAULT_DEFINITIONS;

  it('comes with its base, and is none where the base is', () => {
    expect(rateOf('onTime', { ...EMPTY_TALLY, due: 30, onTime: 26 }, bases)).toEqual({
      percent: 87,
      of: 26,
      base: 30,
    });
    expect(rateOf('onTime', EMPTY_TALLY, bases)).toBeNull();
  });

  it('is a share of what the city says', () => {
    const tally = { ...EMPTY_TALLY, due: 30, closed: 40, onTime: 20 };
    expect(rateOf('onTime', tally, { ...bases, onTime: 'closed' })).toEqual({
      percent: 50,
      of: 20,
      base: 40,
    });
  });
});
